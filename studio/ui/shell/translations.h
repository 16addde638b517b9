// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;
class QLocale;

namespace cinefluent::studio {

/// Installs the studio's texts in `locale`'s language, and Qt's own where they are installed. What is not translated
/// appears in English with its proper plural forms. Call once, before the first text is made.
void installTranslations(QCoreApplication &application, const QLocale &locale);

/// The locale whose texts and formats the program uses: that of the language the editor chose, "de" or "zh_CN", with
/// the system's country where both speak the same language; the system's own where none was chosen.
[[nodiscard]] QLocale interfaceLocale(const QString &chosen, const QLocale &system);

/// Tags of the languages the program speaks wholly, by name.
[[nodiscard]] QStringList availableLanguages();
/// "Deutsch": the language's own name for itself.
[[nodiscard]] QString languageName(const QString &tag);

} // namespace cinefluent::studio
