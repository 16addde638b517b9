// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/ids.h"
#include "server/services/auth/identity.h"
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

/// Whoever made the movie, its editors, the members of its teams, and administrators. Throws what exec() throws.
[[nodiscard]] Rights rightsOf(pqxx::work &work, const MovieId &movie, const Identity &editor);

/// NotFound "movie_not_found" or PermissionDenied "editor_required"; nothing where the right is there.
[[nodiscard]] std::optional<Error> refusal(pqxx::work &work, const MovieId &movie, const Identity &editor);

/// What an editor may do with a movie's draft: as with the movie; before there is one, whoever made the draft, its
/// editors and administrators. NoMovie where there is neither.
[[nodiscard]] Rights draftRightsOf(pqxx::work &work, const MovieId &movie, const Identity &editor);

/// PermissionDenied "editor_required".
[[nodiscard]] Error editorRequired();

} // namespace cinefluent::server
