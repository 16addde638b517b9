// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/projectdocument.h"

#include <memory>
#include <stop_token>

namespace cinefluent::studio {

class ProjectLock;

/// What a new project starts with.
struct NewProject
{
    QString title;                    ///< the movie's; must not be blank
    QString originalLanguage;         ///< language tag of the film
    QStringList translationLanguages; ///< learners' language tags, may be empty
    MovieId movieId = {};             ///< null: a new one
};

enum class ProjectAccess
{
    ReadWrite, ///< one writer at a time, kept by a lock file beside the project
    ReadOnly   ///< needs no lock: also works while an editor has the project open, and on a read-only disk
};

/// By custom; nothing depends on it.
inline constexpr char projectSuffix[] = "cineproj";

/// Makes the project file `path` and opens it. Errors: "project_exists" (never overwrites), "project_folder_missing",
/// "project_locked",
/// "project_not_writable", "disk_full", "language_invalid", "title_required".
[[nodiscard]] Result<std::unique_ptr<ProjectDocument>> createProject(const QString &path, const NewProject &project,
                                                                     const DocumentEnvironment &environment);

/// A project as read from its file and, for writing, locked: nobody's document yet. May go from thread to thread.
struct LoadedProject
{
    LoadedProject();
    LoadedProject(LoadedProject &&) noexcept;
    LoadedProject &operator=(LoadedProject &&) noexcept;
    ~LoadedProject();

    QString path;
    std::unique_ptr<ProjectLock> lock; ///< null: for reading
    StoredProject stored;
};

/// The slow part of opening (checks the file, reads all of it): for a worker. Errors: those of openProject,
/// "cancelled".
[[nodiscard]] Result<LoadedProject> loadProject(const QString &path, ProjectAccess access,
                                                const std::stop_token &stop = {});

/// The quick part, on the thread where the document will live.
[[nodiscard]] Result<std::unique_ptr<ProjectDocument>> adoptProject(LoadedProject loaded,
                                                                    const DocumentEnvironment &environment);

/// A complete copy of the project at `from`, undo history included, as the last transaction left it; also while it is
/// open. For a worker. Errors: "project_exists" (never overwrites), "disk_full", "file_not_writable".
[[nodiscard]] Result<void> copyProject(const QString &from, const QString &to);

/// Errors: "project_not_found", "project_locked" (the message says by whom), "project_not_writable",
/// "project_too_new", "not_a_project", and "project_damaged", after which `salvageProject` saves what it can. The
/// file is not changed by a failed opening.
[[nodiscard]] Result<std::unique_ptr<ProjectDocument>> openProject(const QString &path,
                                                                   const DocumentEnvironment &environment,
                                                                   ProjectAccess access = ProjectAccess::ReadWrite);

} // namespace cinefluent::studio
