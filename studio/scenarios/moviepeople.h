// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"
#include "common/base/task.h"
#include "common/lesson/ids.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace cinefluent::studio {

class Account;

/// Somebody with a role with a movie. Who made it and administrators have every right without being listed.
struct MoviePerson
{
    QString name; ///< user name
    QString role; ///< "reviewer", "editor", "admin": each may what the one before may
    Instant since{};
};

/// What was done with a movie on the server, newest first.
struct MovieDeed
{
    Instant at{};
    QString action; ///< "release.published", "movie.member_set" …
    QString actor;  ///< user name; empty for the server itself or an account that is gone
    QJsonObject data;
};

struct MovieDeedPage
{
    QList<MovieDeed> deeds;
    QString nextCursor; ///< empty on the last
};

/// Each asks the server, again where no answer comes; the account outlives the task. Errors: "not_signed_in",
/// "movie_not_found" (nothing of it was published), "editor_required", "movie_admin_required", those of the network.

[[nodiscard]] Task<Result<QList<MoviePerson>>> peopleOf(Account &account, MovieId movie);
/// "user_not_found"; "editor_account_required": who is to edit needs an account that may, which an operator gives.
[[nodiscard]] Task<Result<void>> giveRole(Account &account, MovieId movie, QString name, QString role);
[[nodiscard]] Task<Result<void>> takeRole(Account &account, MovieId movie, QString name);
/// For the movie's admins.
[[nodiscard]] Task<Result<MovieDeedPage>> deedsOf(Account &account, MovieId movie, QString cursor);

} // namespace cinefluent::studio
