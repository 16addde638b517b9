// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace cinefluent::studio {

namespace {

const auto own = QStringLiteral(":/cinefluent/translations");

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
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

QLocale interfaceLocale(const QString &chosen, const QLocale &system)
{
    if (!availableLanguages().contains(chosen))
        return system;
    const QLocale locale(chosen);
    return locale.language() == system.language() && locale.script() == system.script() ? system : locale;
}

QStringList availableLanguages()
{
    QStringList tags;
    for (const QString &file : QDir(own).entryList({QStringLiteral("studio_*.qm")}))
        tags.append(file.mid(7).chopped(3));
    std::sort(tags.begin(), tags.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(languageName(a), languageName(b)) < 0;
    });
    return tags;
}

QString languageName(const QString &tag)
{
    const QLocale locale(tag);
    QString name = tag == QLatin1String("en") ? QStringLiteral("English") : locale.nativeLanguageName();
    if (tag == QLatin1String("zh_CN"))
        name = QStringLiteral("简体中文");
    if (tag == QLatin1String("es")) // Qt says which of its countries' Spanish
        name = QStringLiteral("español");
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace cinefluent::studio
