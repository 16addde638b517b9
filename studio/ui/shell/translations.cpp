// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace cinefluent::studio {

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const QString own = QStringLiteral(":/cinefluent/translations");
    // The last one installed is asked first.
    for (const auto &[wanted, name, folder] :
         {std::tuple{QLocale(QLocale::English), QStringLiteral("studio"), own},
          {locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
          {locale, QStringLiteral("studio"), own}}) {
        auto *translator = new QTranslator(&application);
        if (translator->load(wanted, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

} // namespace cinefluent::studio
