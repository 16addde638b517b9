// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/uifixture.h"

#include "studio/document/commands/addcues.h"
#include "studio/ui/shell/translations.h"
#include "tests/support/eventually.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QMouseEvent>
#include <QTest>

namespace cinefluent::tests {

using namespace studio;

UiFixture::UiFixture()
    : m_ids(m_clock, m_random)
    , m_environment{m_clock, m_ids}
    , m_formats(formats::builtInFormats())
    , m_account(m_clock, m_ids)
{
    static const bool translated = (installTranslations(*qApp, QLocale::c()), true);
    Q_UNUSED(translated)
    m_theme.apply(*qApp, ThemeMode::Light);
    qApp->installEventFilter(&m_guard);
}

UiFixture::~UiFixture()
{
    qApp->removeEventFilter(&m_guard);
}

StudioServices UiFixture::services()
{
    return {m_environment,
            m_formats,
            m_packages,
            m_account,
            m_settings,
            m_theme,
            {},
            m_cacheFolder,
            m_sampleFilm,
            path(QStringLiteral("sample")),
            {{path(QStringLiteral("dictionaries")), QStringLiteral("/usr/share/hunspell")},
             path(QStringLiteral("spelling"))},
            LanguagePacks({}),
            path(QStringLiteral("memory.sqlite")),
            {},
            m_languageRoots};
}

void UiFixture::makeDictionary(const QString &name, const QStringList &words) const
{
    const QString folder = path(QStringLiteral("dictionaries"));
    const auto write = [&](const QString &suffix, const QString &text) {
        QFile file(folder + u'/' + name + suffix);
        if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("no dictionary");
    };
    write(QStringLiteral(".aff"), QStringLiteral("SET UTF-8\nTRY esianrtolcdugmphbyfvkwz'\n"));
    write(QStringLiteral(".dic"), QString::number(words.size()) + u'\n' + words.join(u'\n') + u'\n');
}

QString fixtureText(int number)
{
    return QStringLiteral("This is line number %1.").arg(number);
}

std::shared_ptr<ProjectDocument> UiFixture::makeProject(int cueCount, const QString &name)
{
    const QString file = name.isEmpty() ? QStringLiteral("project%1.cineproj").arg(++m_projectNumber) : name;
    auto made = createProject(path(file), {QStringLiteral("A test film"), QStringLiteral("en"), {QStringLiteral("es")}},
                              m_environment);
    if (!made)
        qFatal("no project: %s", qPrintable(describe(made.error())));
    std::shared_ptr<ProjectDocument> document = std::move(*made);
    QList<Cue> cues;
    for (int i = 0; i < cueCount; ++i) {
        Cue cue;
        cue.id = document->newId<CueId>();
        cue.range = {MediaTime::fromSeconds(3 * i + 1), MediaTime::fromSeconds(3 * i + 3)};
        cue.text = fixtureText(i + 1);
        if (i % 2 == 0)
            cue.translations.insert(QStringLiteral("es"), QStringLiteral("Esta es la línea %1.").arg(i + 1));
        cues.append(cue);
    }
    if (!cues.isEmpty() && !document->execute(std::make_unique<AddCues>(cues)).ok())
        qFatal("no cues");
    return document;
}

std::unique_ptr<MainWindow> UiFixture::showWindow()
{
    auto window = std::make_unique<MainWindow>(services());
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window does not become active");
    return window;
}

std::unique_ptr<MainWindow> UiFixture::showProject(int cueCount, const QString &filmPath)
{
    auto window = showWindow();
    window->workspace().replaceDocument(makeProject(cueCount));
    if (!filmPath.isEmpty()) {
        window->flows().openFilm(filmPath);
        if (!eventually([&] { return window->player().hasFilm() && !window->flows().isBusy(); }))
            qFatal("the film does not open");
    }
    return window;
}

void dragMouse(QWidget &widget, const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers)
{
    const auto send = [&](QEvent::Type type, const QPoint &at, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, widget.mapToGlobal(at), button, buttons, modifiers);
        QApplication::sendEvent(&widget, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    constexpr int steps = 8;
    for (int i = 1; i <= steps; ++i)
        send(QEvent::MouseMove, from + (to - from) * i / steps, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
}

} // namespace cinefluent::tests
