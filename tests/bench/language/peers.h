// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/word.h"

#include <QString>

#include <functional>
#include <memory>

namespace cinefluent::bench {

/// The lemmas a peer offers for one written form, its first choice first.
using Stems = std::function<QStringList(const QString &)>;

/// Hunspell's `stem()` with Debian's dictionary; empty where that is not installed.
[[nodiscard]] Stems hunspell(const QString &language);
/// Snowball's stem, which seldom is a word; empty for languages it has no algorithm for.
[[nodiscard]] Stems snowball(const QString &language);

} // namespace cinefluent::bench
