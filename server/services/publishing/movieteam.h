// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"
#include "common/lesson/ids.h"
#include "server/services/auth/identity.h"
#include "server/services/query/pagecursor.h"

#include <QList>

namespace cinefluent::server {

/// What somebody may do with one movie, each including those before it.
enum class MovieRole
{
    Reviewer, ///< reads its releases and what changed
    Editor,   ///< publishes, schedules, rolls back, unpublishes
    Admin     ///< says who may, and reads who did what
};

[[nodiscard]] QString toString(MovieRole role); ///< "reviewer", "editor", "admin"
[[nodiscard]] std::optional<MovieRole> movieRoleFromString(QStringView text);

struct MovieMember
{
    UserId user;
    QString username;
    MovieRole role = MovieRole::Reviewer;
    Instant since{};
};

/// One thing that was done with a movie.
struct AuditEntry
{
    QUuid id;
    Instant at{};
    QString action;  ///< "release.published", "movie.member_set" …
    QString actor;   ///< user name; empty for the server itself or an account that is gone
    QByteArray data; ///< a JSON object
};

/// Who may do what with a movie, and who did. Errors: NotFound "movie_not_found", PermissionDenied "editor_required"
/// (no part in the movie) and "movie_admin_required".
class MovieTeam
{
public:
    MovieTeam() = default;
    MovieTeam(const MovieTeam &) = delete;
    MovieTeam &operator=(const MovieTeam &) = delete;
    virtual ~MovieTeam() = default;

    /// By name; for reviewers and above. Who made the movie and the members of its teams are not among them.
    virtual Task<Result<QList<MovieMember>>> members(MovieId movie, Identity reader) = 0;
    /// For admins. NotFound "user_not_found"; Conflict "editor_account_required": whoever is to edit needs an account
    /// that may, which an operator gives.
    virtual Task<Result<MovieMember>> setMember(MovieId movie, QString username, MovieRole role, Identity admin,
                                                QByteArray requestId) = 0;
    /// For admins. Does nothing to who is no member.
    virtual Task<Result<void>> removeMember(MovieId movie, QString username, Identity admin, QByteArray requestId) = 0;
    /// For admins: newest first, at most `limit` after the entry that `after` names.
    virtual Task<Result<QList<AuditEntry>>> audit(MovieId movie, std::optional<PageCursor> after, int limit,
                                                  Identity admin) = 0;
};

} // namespace cinefluent::server
