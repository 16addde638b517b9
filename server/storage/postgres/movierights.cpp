// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/movierights.h"

#include "common/api/errorcodes.h"
#include "server/services/catalogue/catalogueerrors.h"

namespace cinefluent::server {

namespace {

Error adminRequired()
{
    return makeError(ErrorKind::PermissionDenied, QStringLiteral("movie_admin_required"),
                     QStringLiteral("You are not an admin of this movie. Nothing was changed; ask who made it."));
}

} // namespace

RowAccess publishing(const Identity &editor)
{
    return RowAccess::asRole(RowAccess::Role::Worker, editor.userId.uuid());
}

Rights rightsOf(pqxx::work &work, const MovieId &movie, const Identity &editor, MovieRole needed)
{
    const PgRows rows =
        exec(work,
             "select case when m.created_by = $2::uuid then 'admin' else (select e.role from movie_editors e "
             "where e.movie_id = m.id and e.user_id = $2) end, exists (select from movie_teams t "
             "join team_members u using (team_id) where t.movie_id = m.id and u.user_id = $2) "
             "from movies m where m.id = $1::uuid",
             pgParams(movie, editor.userId));
    if (rows.isEmpty())
        return Rights::NoMovie;
    std::optional<MovieRole> held = movieRoleFromString(rows.first().text(0));
    if (rows.first().boolean(1))
        held = std::max(held.value_or(MovieRole::Editor), MovieRole::Editor);
    if (includes(editor.role, Role::Admin))
        held = MovieRole::Admin;
    return held && *held >= needed ? Rights::Granted : Rights::Denied;
}

std::optional<Error> refusal(pqxx::work &work, const MovieId &movie, const Identity &editor, MovieRole needed)
{
    switch (rightsOf(work, movie, editor, needed)) {
    case Rights::NoMovie:
        return movieNotFound();
    case Rights::Denied:
        return needed == MovieRole::Admin ? adminRequired() : editorRequired();
    case Rights::Granted:
        break;
    }
    return std::nullopt;
}

Rights draftRightsOf(pqxx::work &work, const MovieId &movie, const Identity &editor)
{
    const Rights rights = rightsOf(work, movie, editor);
    if (rights == Rights::Granted)
        return rights;
    const PgRows rows = exec(work,
                             "select coalesce(d.created_by = $2::uuid, false) and $3::boolean or exists (select from "
                             "draft_editors e where e.movie_id = d.movie_id and e.user_id = $2) "
                             "from drafts d where d.movie_id = $1::uuid",
                             pgParams(movie, editor.userId, rights == Rights::NoMovie));
    if (rows.isEmpty())
        return rights;
    return rows.first().boolean(0) || includes(editor.role, Role::Admin) ? Rights::Granted : Rights::Denied;
}

Error editorRequired()
{
    return makeError(ErrorKind::PermissionDenied, QString::fromLatin1(api::codes::editorRequired),
                     QStringLiteral("You are not an editor of this movie. Nothing was changed; ask one of its editors "
                                    "or an administrator for the right."));
}

} // namespace cinefluent::server
