// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace cinefluent::merge {

/// `text` cut into what is changed as a whole, nothing left out: words, and each blank, line end, mark of punctuation
/// and East Asian character by itself. By fixed ranges of code points, not by a Unicode table that differs between
/// versions: two machines have to cut alike.
[[nodiscard]] QList<QStringView> textUnits(QStringView text);

/// `base` with the changes of both sides where these are apart: no two of them share or touch a place of `base`, unless
/// they are the same. Nothing where they are not, or where one of the changed stretches is beyond 2,000 units. The same
/// with `a` and `b` exchanged.
[[nodiscard]] std::optional<QString> mergeTexts(const QString &base, const QString &a, const QString &b);

} // namespace cinefluent::merge
