// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/preferencepages.h"

#include "studio/ui/settings/cachelist.h"
#include "studio/ui/settings/preferenceform.h"
#include "studio/ui/shell/translations.h"

#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QLabel>

namespace cinefluent::studio {

namespace {

struct PreferencePages
{
    Q_DECLARE_TR_FUNCTIONS(PreferencePages)
};

QWidget *makeGeneralPage(Preferences &preferences)
{
    auto *form = new PreferenceForm(preferences);
    QList<PreferenceForm::Choice> languages{{QString(), PreferencePages::tr("Same as the system")}};
    for (const QString &tag : availableLanguages())
        languages.append({tag, languageName(tag)});
    form->addChoice(languageKey, PreferencePages::tr("&Language of the program"), languages, QString(),
                    PreferencePages::tr("A new language shows after the program is started again. Films, subtitles "
                                        "and lessons are not touched."));
    form->addCheck(QStringLiteral("general/openLast"), PreferencePages::tr("Open the &last project at start"), false);
    return form;
}

QWidget *makeAppearancePage(Preferences &preferences, Theme &theme)
{
    auto *form = new PreferenceForm(preferences);
    const QComboBox *box = form->addChoice(QStringLiteral("theme"), PreferencePages::tr("&Theme"),
                                           {{toString(ThemeMode::System), PreferencePages::tr("Same as the system")},
                                            {toString(ThemeMode::Light), PreferencePages::tr("Light")},
                                            {toString(ThemeMode::Dark), PreferencePages::tr("Dark")}},
                                           toString(ThemeMode::System));
    QObject::connect(&preferences, &Preferences::changed, box, [&preferences, &theme](const QString &key) {
        if (key == QLatin1String("theme"))
            theme.apply(*qApp, parseThemeMode(preferences.text(key)));
    });
    return form;
}

QWidget *makeCachePage(Preferences &preferences, const QString &folder)
{
    auto *form = new PreferenceForm(preferences);
    form->addNote(PreferencePages::tr("What is worked out from films is kept so that they open faster next time. It "
                                      "can be removed at any time: it is made again when it is needed, and projects "
                                      "do not change."));
    form->addHeading(PreferencePages::tr("On this disk"));
    form->addWide(new CacheList(folder));
    if (!folder.isEmpty())
        form->addNote(PreferencePages::tr("Folder: %1").arg(QDir::toNativeSeparators(folder)));
    return form;
}

QWidget *makeNetworkPage(Preferences &preferences)
{
    auto *form = new PreferenceForm(preferences);
    form->addText(QStringLiteral("account/server"), PreferencePages::tr("&Server"), {},
                  PreferencePages::tr("Suggested when you sign in to publish, for instance https://learn.example.org. "
                                      "Who is signed in stays signed in."));
    form->addText(QStringLiteral("account/email"), PreferencePages::tr("&E-mail address"), {});
    return form;
}

} // namespace

void addGeneralPages(Preferences &preferences, const StudioServices &services)
{
    preferences.addPage({.id = QStringLiteral("general"),
                         .title = PreferencePages::tr("General"),
                         .icon = QStringLiteral("settings"),
                         .order = GeneralOrder,
                         .make = &makeGeneralPage});
    preferences.addPage(
        {.id = QStringLiteral("appearance"),
         .title = PreferencePages::tr("Appearance"),
         .icon = QStringLiteral("theme"),
         .order = AppearanceOrder,
         .make = [&theme = services.theme](Preferences &own) { return makeAppearancePage(own, theme); }});
    preferences.addPage(
        {.id = QStringLiteral("cache"),
         .title = PreferencePages::tr("Media cache"),
         .icon = QStringLiteral("drive"),
         .order = CacheOrder,
         .make = [folder = services.cacheFolder](Preferences &own) { return makeCachePage(own, folder); }});
    preferences.addPage({.id = QStringLiteral("network"),
                         .title = PreferencePages::tr("Network"),
                         .icon = QStringLiteral("link"),
                         .order = NetworkOrder,
                         .make = &makeNetworkPage});
}

} // namespace cinefluent::studio
