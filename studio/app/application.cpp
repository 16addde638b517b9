// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/app/application.h"

#include "studio/app/studiocontext.h"
#include "studio/ui/actions/keyguard.h"
#include "studio/ui/mainwindow.h"
#include "studio/ui/shell/preferencepages.h"
#include "studio/ui/shell/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>

namespace cinefluent::studio {

int runWindow(int argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cinefluent-studio"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CINEFLUENT_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("CineFluent Studio"));
    QGuiApplication::setDesktopFileName(QStringLiteral("cinefluent-studio"));
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("PROJECT"), QStringLiteral("Project file to open."));
    parser.addOption({QStringLiteral("theme"), QStringLiteral("light, dark or system."), QStringLiteral("theme")});
    parser.process(application);

    StudioContext context;
    const QLocale locale = interfaceLocale(context.settings().value(languageKey).toString(), QLocale::system());
    QLocale::setDefault(locale);
    installTranslations(application, locale);
    const QString theme = parser.isSet(QStringLiteral("theme"))
                              ? parser.value(QStringLiteral("theme"))
                              : context.settings().value(QStringLiteral("theme")).toString();
    context.theme().apply(application, parseThemeMode(theme));
    KeyGuard guard;
    application.installEventFilter(&guard);

    MainWindow window(context.services());
    window.show();
    const QStringList files = parser.positionalArguments();
    const bool firstStart = !context.settings().value(QStringLiteral("started")).toBool();
    context.settings().setValue(QStringLiteral("started"), true);
    if (!files.isEmpty())
        window.open(QFileInfo(files.first()).absoluteFilePath());
    else if (firstStart && !findSampleFilm().isEmpty())
        window.openSample();
    else if (window.preferences().boolean(QStringLiteral("general/openLast"), false))
        window.openLast();
    return QApplication::exec();
}

} // namespace cinefluent::studio
