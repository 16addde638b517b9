// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/closeproject.h"
#include "studio/scenarios/extractsubtitles.h"
#include "studio/scenarios/importsubtitles.h"
#include "studio/scenarios/openfilm.h"
#include "studio/scenarios/openproject.h"
#include "studio/scenarios/relinkmedia.h"
#include "studio/ui/shell/studioservices.h"
#include "studio/ui/shell/versionflows.h"
#include "studio/ui/shell/wordflows.h"
#include "studio/ui/workspace/workspace.h"

#include <QWidget>

namespace cinefluent::studio {

class FilmSession;
class RecentProjects;

/// Opening, making and closing projects, their films and subtitle files: the scenarios, joined to the window's
/// workspace. One flow at a time changes the project; others wait their turn by being refused (isBusy()).
class ProjectFlows : public QObject
{
    Q_OBJECT

public:
    ProjectFlows(const StudioServices &services, Workspace &workspace, FilmSession &film, IInteraction &interaction,
                 RecentProjects &recent, QWidget &window);
    ~ProjectFlows() override;

    [[nodiscard]] bool isBusy() const { return m_running > 0; }
    [[nodiscard]] bool hasSample() const { return !m_services.sampleFilmPath.isEmpty(); }

    Task<void> openProject(QString path);    ///< empty: asks
    Task<void> newProject(QString filmPath); ///< empty: asks
    Task<void> openSample();                 ///< made at the first call
    Task<void> openFilm(QString path);       ///< empty: asks
    Task<void> relinkFilm();
    Task<void> importSubtitles(QString path); ///< empty: asks
    Task<void> importFromFilm();              ///< a subtitle track inside of it
    Task<void> exportSubtitles();
    Task<void> importWords();
    Task<void> exportWords();
    Task<void> saveCopy();
    Task<void> showVersions();
    /// Whether the project is closed now.
    Task<bool> closeProject();
    /// By what the file is: a project, a film or subtitles.
    void openAnything(const QString &path);

    void report(const Error &error);

signals:
    void busyChanged();
    void idle();

private:
    class Busy;

    Task<void> importFile(std::shared_ptr<ProjectDocument> document, QString path);
    Task<void> adopt(std::shared_ptr<ProjectDocument> document);
    Task<void> showFilm(std::shared_ptr<ProjectDocument> document);
    Task<void> followFilm();
    Task<void> checkFilmFile();
    void openedFilm(const ProjectDocument &document, std::shared_ptr<const FilmIndex> index);

    StudioServices m_services;
    Workspace &m_workspace;
    FilmSession &m_film;
    IInteraction &m_interaction;
    RecentProjects &m_recent;
    QWidget &m_window;
    OpenProject m_openProject;
    OpenFilm m_openFilm;
    RelinkMedia m_relink;
    ImportSubtitles m_import;
    ExtractSubtitles m_extract;
    CloseProject m_close;
    VersionFlows m_versions;
    WordFlows m_words;
    int m_running = 0;
    bool m_filmChanged = false; ///< the project's film may be another than the one that is shown
};

} // namespace cinefluent::studio
