// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/projectflows.h"

#include "studio/scenarios/exportsubtitles.h"
#include "studio/scenarios/sampleproject.h"
#include "studio/scenarios/savecopy.h"
#include "studio/scenarios/worker.h"
#include "studio/ui/dialogs/exportdialog.h"
#include "studio/ui/dialogs/importdialog.h"
#include "studio/ui/dialogs/newprojectdialog.h"
#include "studio/ui/dialogs/trackdialog.h"
#include "studio/ui/dialogs/unmatcheddialog.h"
#include "studio/ui/shell/filmsession.h"
#include "studio/ui/welcome/recentprojects.h"

#include <QCoroSignal>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QTemporaryDir>

namespace cinefluent::studio {

namespace {

/// Shows `dialog` over its window and waits without blocking; 0 (rejected) where the window goes meanwhile.
Task<int> finished(QPointer<QDialog> dialog)
{
    dialog->setWindowModality(Qt::WindowModal);
    dialog->open();
    co_return co_await qCoro(dialog.data(), &QDialog::finished);
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString canonical = QFileInfo(a).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(b).canonicalFilePath();
}

QString projectFilter()
{
    return ProjectFlows::tr("CineFluent projects (*.%1)").arg(QLatin1String(projectSuffix));
}

// Made here and not inside the coroutines: GCC 12 refuses braced lists in an awaited expression.
FileRequest requestForOpening(const QString &id, const QString &title, const QStringList &filters)
{
    FileRequest request;
    request.id = id;
    request.title = title;
    request.nameFilters = filters;
    return request;
}

FileRequest requestForSaving(const QString &id, const QString &title, const QStringList &filters, const QString &folder,
                             const QString &name)
{
    FileRequest request = requestForOpening(id, title, filters);
    request.folder = folder;
    request.suggestedName = name;
    request.isForSaving = true;
    return request;
}

QStringList foldersOf(const ProjectDocument &document)
{
    return {QFileInfo(document.path()).absolutePath()};
}

FileRequest projectToOpen()
{
    return requestForOpening(QStringLiteral("open_project"), ProjectFlows::tr("Open project"),
                             {projectFilter(), ProjectFlows::tr("All files (*)")});
}

FileRequest subtitlesToOpen(const formats::FormatRegistry &registry)
{
    QStringList patterns;
    for (const auto &format : registry.formats()) {
        for (const QString &extension : format->extensions())
            patterns.append(QStringLiteral("*.") + extension);
    }
    return requestForOpening(
        QStringLiteral("import_subtitles"), ProjectFlows::tr("Import subtitles"),
        {ProjectFlows::tr("Subtitles (%1)").arg(patterns.join(QLatin1Char(' '))), ProjectFlows::tr("All files (*)")});
}

FileRequest copyToSave(const QFileInfo &project)
{
    return requestForSaving(
        QStringLiteral("save_copy"), ProjectFlows::tr("Save a copy"), {projectFilter()}, project.absolutePath(),
        ProjectFlows::tr("%1 copy.%2").arg(project.completeBaseName(), QLatin1String(projectSuffix)));
}

} // namespace

/// Counts a running flow for as long as it lives.
class ProjectFlows::Busy
{
public:
    explicit Busy(ProjectFlows &flows)
        : m_flows(&flows)
    {
        ++flows.m_running;
        emit flows.busyChanged();
    }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;
    ~Busy()
    {
        if (!m_flows)
            return;
        --m_flows->m_running;
        emit m_flows->busyChanged();
        if (m_flows->m_running == 0)
            emit m_flows->idle();
    }

private:
    QPointer<ProjectFlows> m_flows;
};

ProjectFlows::ProjectFlows(const StudioServices &services, Workspace &workspace, FilmSession &film,
                           IInteraction &interaction, RecentProjects &recent, QWidget &window)
    : m_services(services)
    , m_workspace(workspace)
    , m_film(film)
    , m_interaction(interaction)
    , m_recent(recent)
    , m_window(window)
    , m_openProject(interaction, services.environment)
    , m_openFilm(interaction, services.cacheFolder)
    , m_relink(interaction, services.cacheFolder)
    , m_import(interaction, services.formats)
    , m_extract(interaction)
    , m_close(interaction)
    , m_versions(interaction, window)
    , m_words(interaction, window)
{
    connect(&workspace, &Workspace::changed, this, [this](const ChangeEvents &events) {
        if (eventIn<MediaChanged>(events))
            m_filmChanged = true;
        followFilm();
    });
    connect(this, &ProjectFlows::idle, this, &ProjectFlows::followFilm);
    connect(&film, &FilmSession::fileTouched, this, &ProjectFlows::checkFilmFile);
}

ProjectFlows::~ProjectFlows() = default;

void ProjectFlows::report(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_interaction.show(toMessage(error));
}

Task<bool> ProjectFlows::closeProject()
{
    const Busy busy(*this);
    const std::shared_ptr<ProjectDocument> document = m_workspace.sharedDocument();
    if (!document)
        co_return true;
    if (!co_await m_close.run(*document))
        co_return false;
    if (m_workspace.document() == document.get()) {
        m_film.close();
        m_workspace.replaceDocument(nullptr);
    }
    co_return true;
}

Task<void> ProjectFlows::openProject(QString path)
{
    const Busy busy(*this);
    if (path.isEmpty()) {
        const auto chosen = co_await m_interaction.chooseFile(projectToOpen());
        if (!chosen)
            co_return;
        path = *chosen;
    }
    if (m_workspace.isOpen() && isSameFile(path, m_workspace.document()->path()))
        co_return;
    // The project that is open stays so until the other one is there.
    const Result<std::shared_ptr<ProjectDocument>> opened = co_await m_openProject.run(path);
    if (!opened) {
        report(opened.error());
        co_return;
    }
    co_await adopt(*opened);
}

Task<void> ProjectFlows::adopt(std::shared_ptr<ProjectDocument> document)
{
    // Not in the condition: GCC 12 lays out such a coroutine's frame wrongly where it is the first statement.
    const bool closed = co_await closeProject();
    if (!closed)
        co_return;
    m_filmChanged = false;
    m_workspace.replaceDocument(document);
    m_recent.add(document->path());
    co_await showFilm(document);
}

Task<void> ProjectFlows::showFilm(std::shared_ptr<ProjectDocument> document)
{
    if (!document->media().isSet())
        co_return;
    Result<std::shared_ptr<const FilmIndex>> index = co_await m_openFilm.reopen(*document);
    if (!index && index.error().code == QLatin1String("film_missing"))
        index = co_await m_relink.run(*document, foldersOf(*document));
    if (index)
        openedFilm(*document, *index);
    else
        report(index.error());
}

/// Undo and redo may have put another film in place, or none.
Task<void> ProjectFlows::followFilm()
{
    const std::shared_ptr<ProjectDocument> document = m_workspace.sharedDocument();
    if (!m_filmChanged || isBusy() || !document)
        co_return;
    m_filmChanged = false;
    if (document->media().contentHash.toLatin1() == m_film.contentHash())
        co_return;
    m_film.close();
    const Busy busy(*this);
    co_await showFilm(document);
}

Task<void> ProjectFlows::checkFilmFile()
{
    const std::shared_ptr<const FilmIndex> index = m_film.index();
    if (!index)
        co_return;
    const QString path = index->path();
    const QPointer<ProjectFlows> self(this); // nobody waits for this one: the window may go meanwhile
    const Result<MediaFingerprint> now = co_await onWorker([&] { return fingerprintOf(path); });
    if (!self)
        co_return;
    if (m_film.index() != index || (now && now->hash == m_film.contentHash()))
        co_return; // another film by now, or its file was only touched or copied back
    const QString name = QFileInfo(path).fileName();
    if (!now) {
        m_interaction.show({Tone::Warning,
                            tr("“%1” is not at its place any more. All edits are saved; publishing needs the film. "
                               "Choose File › Locate film once it is back.")
                                .arg(name),
                            {}});
        co_return;
    }
    m_film.close();
    m_interaction.show({Tone::Warning,
                        tr("“%1” was replaced by another file while it was open. All edits are saved. Choose File › "
                           "Open film to use the new one, or File › Locate film to look for the former.")
                            .arg(name),
                        {}});
}

void ProjectFlows::openedFilm(const ProjectDocument &document, std::shared_ptr<const FilmIndex> index)
{
    if (m_workspace.document() == &document)
        m_film.open(std::move(index), document.media().contentHash.toLatin1());
}

Task<void> ProjectFlows::newProject(QString filmPath)
{
    const Busy busy(*this);
    const QPointer<NewProjectDialog> dialog = new NewProjectDialog(&m_window);
    if (!filmPath.isEmpty())
        dialog->setFilm(filmPath);
    const int answer = co_await finished(dialog.data());
    if (!dialog)
        co_return;
    dialog->deleteLater();
    if (answer != QDialog::Accepted)
        co_return;
    const NewProject wanted = dialog->project();
    const QString path = dialog->projectPath();
    const QString film = dialog->filmPath();
    Result<std::unique_ptr<ProjectDocument>> made = createProject(path, wanted, m_services.environment);
    if (!made) {
        report(made.error());
        co_return;
    }
    co_await adopt(std::shared_ptr<ProjectDocument>(std::move(*made)));
    if (!film.isEmpty())
        co_await openFilm(film);
}

Task<void> ProjectFlows::openSample()
{
    const Busy busy(*this);
    const QString path = m_services.sampleFolder + QStringLiteral("/sample.cineproj");
    if (QFileInfo::exists(path)) {
        co_await openProject(path);
        co_return;
    }
    SampleRequest request;
    request.folder = m_services.sampleFolder;
    request.filmPath = m_services.sampleFilmPath;
    const Result<QString> made =
        co_await makeSampleProject(m_interaction, std::move(request), m_services.formats, m_services.environment);
    if (made)
        co_await openProject(*made);
    else
        report(made.error());
}

Task<void> ProjectFlows::openFilm(QString path)
{
    const Busy busy(*this);
    const std::shared_ptr<ProjectDocument> document = m_workspace.sharedDocument();
    if (!document)
        co_return;
    if (path.isEmpty()) {
        const auto chosen = co_await m_interaction.chooseFile(
            requestForOpening(QStringLiteral("open_film"), tr("Open film"), filmNameFilters()));
        if (!chosen)
            co_return;
        path = *chosen;
    }
    const Result<std::shared_ptr<const FilmIndex>> index = co_await m_openFilm.run(*document, path);
    if (index)
        openedFilm(*document, *index);
    else
        report(index.error());
}

Task<void> ProjectFlows::relinkFilm()
{
    const Busy busy(*this);
    const std::shared_ptr<ProjectDocument> document = m_workspace.sharedDocument();
    if (!document)
        co_return;
    const Result<std::shared_ptr<const FilmIndex>> index = co_await m_relink.run(*document, foldersOf(*document));
    if (index)
        openedFilm(*document, *index);
    else
        report(index.error());
}

Task<void> ProjectFlows::importSubtitles(QString path)
{
    const Busy busy(*this);
    const std::shared_ptr<ProjectDocument> document = m_workspace.sharedDocument();
    if (!document)
        co_return;
    if (path.isEmpty()) {
        const auto chosen = co_await m_interaction.chooseFile(subtitlesToOpen(m_services.formats));
        if (!chosen)
            co_return;
        path = *chosen;
    }
    co_await importFile(document, path);
}

Task<void> ProjectFlows::importFromFilm()
{
    const Busy busy(*this);
    const std::shared_ptr<ProjectDocument> document = m_workspace.sharedDocument();
    const std::shared_ptr<const FilmIndex> film = m_film.index();
    if (!document || !film)
        co_return;
    const QPointer<TrackDialog> dialog = new TrackDialog(film->streamsOf(StreamKind::Subtitle), &m_window);
    const int answer = co_await finished(dialog.data());
    if (!dialog)
        co_return;
    dialog->deleteLater();
    const std::optional<MediaStream> track = dialog->track();
    if (answer != QDialog::Accepted || !track)
        co_return;
    const QTemporaryDir folder; // read again at each change in the preview
    const Result<QString> path = co_await m_extract.run(film, *track, folder.path());
    if (path)
        co_await importFile(document, *path);
    else
        report(path.error());
}

Task<void> ProjectFlows::importFile(std::shared_ptr<ProjectDocument> document, QString path)
{
    const QPointer<ImportDialog> dialog =
        new ImportDialog(m_import, path, document, m_film.index(), m_services.theme, &m_window);
    const int answer = co_await finished(dialog.data());
    if (!dialog)
        co_return;
    dialog->deleteLater();
    if (answer != QDialog::Accepted)
        co_return;
    const SubtitleImport request = dialog->request(); // the dialog is gone when the import is done
    const Result<SubtitleImportSummary> done = co_await m_import.run(*document, request);
    if (!done) {
        report(done.error());
        co_return;
    }
    if (!done->unmatchedCues.isEmpty() && m_workspace.document() == document.get()) {
        auto *unmatched = new UnmatchedDialog(m_workspace, request.language, done->unmatchedCues, &m_window);
        unmatched->setAttribute(Qt::WA_DeleteOnClose);
        unmatched->open();
    }
    QString text = tr("%n cue(s) imported.", nullptr, int(done->cues));
    if (done->dropped > 0)
        text += QLatin1Char(' ') + tr("%n without usable time or text left out.", nullptr, int(done->dropped));
    if (done->unmatched > 0)
        text += QLatin1Char(' ') + tr("%n matched no cue.", nullptr, int(done->unmatched));
    m_interaction.show({Tone::Info, text, {}});
}

Task<void> ProjectFlows::exportSubtitles()
{
    const Busy busy(*this);
    const std::shared_ptr<ProjectDocument> document = m_workspace.sharedDocument();
    if (!document)
        co_return;
    const QPointer<ExportDialog> dialog =
        new ExportDialog(document->content(), m_services.formats, m_workspace.selection()->lesson(),
                         m_workspace.selection()->cues(), &m_window);
    const int answer = co_await finished(dialog.data());
    if (!dialog)
        co_return;
    dialog->deleteLater();
    if (answer != QDialog::Accepted)
        co_return;
    const SubtitleExport wanted = dialog->request();
    const QString language = wanted.language.isEmpty() ? document->settings().originalLanguage : wanted.language;
    const QFileInfo project(document->path());
    const QString name = QStringLiteral("%1.%2.%3").arg(project.completeBaseName(), language, dialog->suffix());
    const auto path = co_await m_interaction.chooseFile(
        requestForSaving(QStringLiteral("export_subtitles"), tr("Export subtitles"), QStringList(tr("All files (*)")),
                         project.absolutePath(), name));
    if (!path)
        co_return;
    const Result<void> done =
        cinefluent::studio::exportSubtitles(document->content(), m_services.formats, wanted, *path);
    if (done)
        m_interaction.show({Tone::Info, tr("Written: %1").arg(QDir::toNativeSeparators(*path)), {}});
    else
        report(done.error());
}

Task<void> ProjectFlows::importWords()
{
    const Busy busy(*this);
    if (const std::shared_ptr<ProjectDocument> document = m_workspace.sharedDocument())
        co_await m_words.importWords(document, m_workspace.translationLanguage());
}

Task<void> ProjectFlows::exportWords()
{
    const Busy busy(*this);
    if (const std::shared_ptr<ProjectDocument> document = m_workspace.sharedDocument())
        co_await m_words.exportWords(document, m_film.index(), m_workspace.selection()->lesson());
}

Task<void> ProjectFlows::saveCopy()
{
    const Busy busy(*this);
    const std::shared_ptr<ProjectDocument> document = m_workspace.sharedDocument();
    if (!document)
        co_return;
    const QFileInfo project(document->path());
    const auto path = co_await m_interaction.chooseFile(copyToSave(project));
    if (!path)
        co_return;
    const Result<void> done = co_await cinefluent::studio::saveCopy(m_interaction, document->path(), *path);
    if (done)
        m_interaction.show({Tone::Info, tr("Copy written: %1").arg(QDir::toNativeSeparators(*path)), {}});
    else
        report(done.error());
}

Task<void> ProjectFlows::showVersions()
{
    const Busy busy(*this);
    if (const std::shared_ptr<ProjectDocument> document = m_workspace.sharedDocument())
        co_await m_versions.run(document);
}

void ProjectFlows::openAnything(const QString &path)
{
    if (isBusy())
        return;
    if (QFileInfo(path).suffix().compare(QLatin1String(projectSuffix), Qt::CaseInsensitive) == 0) {
        openProject(path);
    } else if (m_workspace.isOpen() && m_services.formats.byFileName(path)) {
        importSubtitles(path);
    } else if (isFilmName(path)) {
        if (m_workspace.isOpen())
            openFilm(path);
        else
            newProject(path);
    } else {
        m_interaction.show(
            {Tone::Warning,
             m_services.formats.byFileName(path)
                 ? tr("Open or make a project first, then import subtitles into it.")
                 : tr("“%1” is neither a film, nor subtitles, nor a project.").arg(QFileInfo(path).fileName()),
             {}});
    }
}

} // namespace cinefluent::studio
