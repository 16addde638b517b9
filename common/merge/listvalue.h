// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cinefluent::merge {

/// A list in one field: each entry ends with '\n', in an entry "\n" stands for a line feed and "\\" for a backslash.
[[nodiscard]] QString toListValue(const QStringList &entries);
/// Reads any text: what follows the last '\n' is an entry as well, and a backslash before anything else is itself.
[[nodiscard]] QStringList fromListValue(const QString &value);

/// What both sides made of `base`, entry by entry: what one side added is there, what one side removed is not. Repeated
/// entries count once where both sides changed the list. Where one side alone changed the order of what was there, that
/// order stands, else that of the greater of the two values; an entry of the other side follows the one it followed
/// there. The same with `a` and `b` exchanged.
[[nodiscard]] QStringList mergeLists(const QStringList &base, const QStringList &a, const QStringList &b);

} // namespace cinefluent::merge
