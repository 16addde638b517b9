// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cinefluent::tests {

/// What is wrong with `translation` of `source`; empty where nothing is: placeholders (%1, %n; a plural form may leave
/// out %n), one mnemonic where the source has one, the same markup, blanks at the ends, ellipsis, colon and full stop
/// at the end as the language `tag` writes them, patterns of file names.
[[nodiscard]] QStringList faultsOf(const QString &source, const QString &translation, const QString &tag,
                                   bool isPlural);

/// How many plural forms Qt Linguist keeps for the language; 0 for one that is not listed here. Source: the rules of
/// lrelease (numerus.cpp of Qt's linguist), for the languages of this project.
[[nodiscard]] int pluralForms(const QString &tag);

} // namespace cinefluent::tests
