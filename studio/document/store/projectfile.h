// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/projectdocument.h"

#include <memory>

namespace cinefluent::studio {

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

/// Makes the project file `path` and opens it. Errors: "project_exists" (never overwrites), "project_locked",
/// "project_not_writable", "disk_full", "language_invalid", "title_required".
[[nodiscard]] Result<std::unique_ptr<ProjectDocument>> createProject(const QString &path, const NewProject &project,
                                                                     const DocumentEnvironment &environment);

/// Errors: "project_not_found", "project_locked" (the message says by whom), "project_not_writable",
/// "project_too_new", "not_a_project", and "project_damaged", after which `salvageProject` saves what it can. The
/// file is not changed by a failed opening.
[[nodiscard]] Result<std::unique_ptr<ProjectDocument>> openProject(const QString &path,
                                                                   const DocumentEnvironment &environment,
                                                                   ProjectAccess access = ProjectAccess::ReadWrite);

} // namespace cinefluent::studio
