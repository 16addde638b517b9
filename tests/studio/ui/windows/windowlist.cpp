// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/studio/ui/windows/windowlist.h"

#include "studio/document/commands/addcues.h"
#include "studio/ui/dialogs/unmatcheddialog.h"
#include "studio/ui/settings/preferencesdialog.h"
#include "studio/ui/shell/panels.h"
#include "tests/support/eventually.h"
#include "tests/support/filmgenerator.h"

#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QDockWidget>
#include <QFile>
#include <QListWidget>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTest>

namespace cinefluent::tests {

using namespace studio;

namespace {

/// "cinefluent::studio::ShiftDialog" is "ShiftDialog".
QString shortName(const QObject &object)
{
    return QString::fromLatin1(object.metaObject()->className()).section(QStringLiteral("::"), -1);
}

QDialog *openDialog(const MainWindow &window, const QString &className)
{
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible() && shortName(*dialog) == className)
            return dialog;
    }
    return nullptr;
}

void settleLayout()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void writeSubtitles(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no subtitles to import");
    file.write("1\n00:00:01,000 --> 00:00:02,500\n1 2 3 4 5.\n\n0\n00:00:99,010 --> 00:00:04,000\n6\n");
}

/// Cues, a lesson and a word of digits alone: what has letters then is the program's own.
void fill(MainWindow &window, const std::shared_ptr<ProjectDocument> &document)
{
    QList<Cue> cues;
    for (int i = 0; i < 6; ++i) {
        Cue cue;
        cue.id = document->newId<CueId>();
        cue.range = {MediaTime::fromSeconds(3 * i + 1), MediaTime::fromSeconds(3 * i + 3)};
        cue.text = QStringLiteral("%1 234 5678.").arg(i);
        if (i % 2 == 0)
            cue.translations.insert(QStringLiteral("es"), QStringLiteral("8765 432 %1.").arg(i));
        cues.append(cue);
    }
    if (!document->execute(std::make_unique<AddCues>(cues)).ok())
        qFatal("no cues");
    window.workspace().replaceDocument(document);
    window.workspace().selection()->setCues({cues.first().id}, cues.first().id);
    window.actionRegistry().trigger(QStringLiteral("lesson.add"));
    window.actionRegistry().trigger(QStringLiteral("vocabulary.add"));
}

} // namespace

QStringList dialogClassesOfTheSources()
{
    QStringList names;
    static const QRegularExpression declared(QStringLiteral(
        "class (\\w+)(?: final)?\\s*:\\s*public (QDialog|QDockWidget|QMessageBox|QWizard|QMainWindow)\\b"));
    QDirIterator files(QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/studio"), {"*.h", "*.cpp"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (auto found = declared.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
            names.append(found.next().captured(1));
    }
    names.removeDuplicates();
    return names;
}

WindowList::WindowList(UiFixture &fixture, QString filmPath)
    : m_fixture(fixture)
    , m_film(std::move(filmPath))
{
}

QList<WindowList::Opening> WindowList::openings() const
{
    const auto selectFirst = [](MainWindow &window) {
        window.workspace().selection()->setCues({window.workspace().document()->cues().first().id});
    };
    const auto scanned = [](MainWindow &window) {
        (void)eventually([&window] { return window.film().canScanCuts(); }, 60'000);
    };
    // A new dialog needs a line here: the action that opens it, and what it needs to be enabled.
    return {
        // clang-format off
        {"CommandPalette", "view.palette", {}},
        {"PreferencesDialog", "edit.preferences", {}},
        {"ShortcutsDialog", "help.shortcuts", {}},
        {"ActivityDialog", "view.activity", {}},
        {"LayoutsDialog", "view.layouts", {}},
        {"QMessageBox", "help.about", {}},
        {"ShiftDialog", "cue.shift", selectFirst},
        {"NewProjectDialog", "file.new", {}},
        {"VersionsDialog", "file.versions", {}},
        {"ExportDialog", "subtitles.export", {}},
        {"ExportWordsDialog", "vocabulary.export", {}},
        {"SignInDialog", "account.signIn", {}},
        {"PublishDialog", "publish.publish", {}},
        {"ReleasesDialog", "publish.releases", {}},
        {"PeopleDialog", "publish.people", {}},
        {"ConflictsDialog", "exchange.conflicts", {}},
        {"TrackDialog", "file.importFromFilm", {}},
        {"ScanCutsDialog", "timeline.scanCuts", scanned},
        {"SynchroniseDialog", "cue.synchronise", {}},
        {"SuggestLessonsDialog", "lesson.suggest", {}},
        {"FillDialog", "translation.fill", {}},
        {"GlossaryDialog", "translation.glossary", {}},
        {"InconsistencyDialog", "translation.check", {}},
        {"OperationDialog", "cue.adjustTimes", selectFirst},
        {"FixDialog", "quality.fixAll", {}},
        {"ProfileDialog", "quality.profile", {}},
        {"OperationDialog", "cue.changeTexts", {}},
        // clang-format on
    };
}

void WindowList::show(const QString &name, QWidget &root)
{
    settleLayout();
    for (const QObject *object = &root; object; object = object->parent())
        m_classes.insert(shortName(*object));
    ++m_shown;
    m_look({name, &root, root.window()});
}

void WindowList::visit(const std::function<void(const ShownWindow &)> &look)
{
    m_look = look;
    const auto window = m_fixture.showWindow();
    show(QStringLiteral("MainWindow/welcome"), *window);
    auto document =
        createProject(m_fixture.path(QStringLiteral("1.cineproj")),
                      {QStringLiteral("2001"), QStringLiteral("en"), {QStringLiteral("es")}}, m_fixture.environment());
    if (!document)
        qFatal("no project: %s", qPrintable(describe(document.error())));
    fill(*window, std::move(*document));
    const QString subtitles = m_fixture.path(QStringLiteral("1.srt"));
    writeSubtitles(subtitles);
    const QString film = m_fixture.path(QStringLiteral("1.mkv"));
    const auto made = runProgram(QStringLiteral("ffmpeg"), {"-v", "error", "-nostdin", "-i", m_film, "-i", subtitles,
                                                            "-map", "0", "-map", "1", "-c", "copy", film});
    if (!made)
        qFatal("no film with subtitles inside: %s", qPrintable(describe(made.error())));
    window->flows().openFilm(film);
    if (!eventually([&] { return window->player().hasFilm() && !window->flows().isBusy(); }))
        qFatal("the film does not open");
    if (!eventually([&] { return window->work().entries().isEmpty(); }))
        qFatal("the film's sound is never read");
    window->quality().settle();
    visitMainWindow(*window);
    for (const Opening &opening : openings())
        visitDialog(*window, opening);

    window->open(subtitles);
    visitDialog(*window, {"ImportDialog", "", {}});
    const QString translation = m_fixture.path(QStringLiteral("1.es.srt"));
    writeSubtitles(translation);
    window->open(translation);
    visitDialog(*window, {"ImportDialog", "", {}});
    auto *unmatched =
        new UnmatchedDialog(window->workspace(), QStringLiteral("es"),
                            {{{MediaTime::fromSeconds(90), MediaTime::fromSeconds(92)}, "1 2", {}}}, window.get());
    unmatched->setAttribute(Qt::WA_DeleteOnClose);
    unmatched->open();
    visitDialog(*window, {"UnmatchedDialog", "", {}});
    window->actionRegistry().trigger(QStringLiteral("edit.replace"));
    show(QStringLiteral("MainWindow/find"), *window);
    window->actionRegistry().trigger(QStringLiteral("edit.spelling"));
    show(QStringLiteral("MainWindow/spelling"), *window);
    visitMessages(*window);
}

void WindowList::visitMainWindow(MainWindow &window)
{
    show(QStringLiteral("MainWindow"), window);
    for (QDockWidget *dock : window.findChildren<QDockWidget *>()) {
        const bool wasHidden = dock->isHidden();
        dock->show();
        dock->raise();
        show(QStringLiteral("MainWindow/") + dock->objectName(), *dock);
        dock->setVisible(!wasHidden);
    }
}

void WindowList::visitDialog(MainWindow &window, const Opening &opening)
{
    const QString name = QString::fromLatin1(opening.className);
    if (opening.prepare)
        opening.prepare(window);
    if (*opening.action != '\0' && !window.actionRegistry().trigger(QString::fromLatin1(opening.action)))
        qFatal("the action %s is not enabled", opening.action);
    if (!eventually([&] { return openDialog(window, name) != nullptr; }))
        qFatal("%s does not open", opening.className);
    QDialog *dialog = openDialog(window, name);
    if (auto *preferences = qobject_cast<PreferencesDialog *>(dialog)) {
        for (const QString &page : preferences->shownPages()) {
            preferences->showPage(page);
            show(name + QLatin1Char('/') + page, *dialog);
        }
    } else if (auto *operation = dialog->findChild<QComboBox *>(QStringLiteral("operation"))) {
        for (int page = 0; page < operation->count(); ++page) {
            operation->setCurrentIndex(page);
            show(name + QStringLiteral("/%1").arg(page), *dialog);
        }
    } else {
        show(name, *dialog);
    }
    dialog->reject();
    if (!eventually([&] { return openDialog(window, name) == nullptr && !window.flows().isBusy(); }))
        qFatal("%s does not close", opening.className);
}

void WindowList::visitMessages(MainWindow &window)
{
    Error error = makeError(ErrorKind::Unavailable, QStringLiteral("12"), QStringLiteral("1 23. 456 7890."));
    error.fields = {{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("34 567")}};
    window.flows().report(error);
    if (!eventually([&] { return openDialog(window, QStringLiteral("QMessageBox")) != nullptr; }))
        qFatal("no message");
    QDialog *box = openDialog(window, QStringLiteral("QMessageBox"));
    show(QStringLiteral("QMessageBox/error"), *box);
    box->reject();
    settleLayout();
}

QStringList WindowList::classesNotShown() const
{
    QStringList missing;
    for (const QString &name : dialogClassesOfTheSources()) {
        if (!m_classes.contains(name))
            missing.append(name);
    }
    return missing;
}

} // namespace cinefluent::tests
