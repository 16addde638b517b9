// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/ids.h"
#include "server/services/auth/identity.h"
#include "server/services/publishing/movieteam.h"
#include "server/storage/postgres/pqcompat.h"
#include "server/storage/postgres/rowaccess.h"

namespace cinefluent::server {

/// What an editor may do with a movie.
enum class Rights
{
    NoMovie,
    Denied,
    Granted
};

/// The catalogue is written by this role alone.
[[nodiscard]] RowAccess publishing(const Identity &editor);

/// Whether somebody has a role with a movie: its members have theirs, who made it and administrators are its admins,
/// the members of its teams its editors. The one place that decides it. Throws what exec() throws.
[[nodiscard]] Rights rightsOf(pqxx::work &work, const MovieId &movie, const Identity &editor,
                              MovieRole needed = MovieRole::Editor);

/// NotFound "movie_not_found", PermissionDenied "editor_required" or, where an admin is needed,
/// "movie_admin_required"; nothing where the right is there.
[[nodiscard]] std::optional<Error> refusal(pqxx::work &work, const MovieId &movie, const Identity &editor,
                                           MovieRole needed = MovieRole::Editor);

/// What an editor may do with a movie's draft: as with the movie; before there is one, whoever made the draft, its
/// editors and administrators. NoMovie where there is neither.
[[nodiscard]] Rights draftRightsOf(pqxx::work &work, const MovieId &movie, const Identity &editor);

/// PermissionDenied "editor_required".
[[nodiscard]] Error editorRequired();

} // namespace cinefluent::server
