// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"
#include "common/lesson/ids.h"
#include "server/services/auth/identity.h"

#include <QStringList>

namespace cinefluent::server {

/// For which countries a movie is licensed: codes of ISO 3166-1 alpha-2. One list at most has any; both empty: for all.
struct MovieCountries
{
    QStringList allowed;
    QStringList denied;
};

/// Where movies may be watched, and from what age an account wants to be shown them.
class AvailabilityRepository
{
public:
    AvailabilityRepository() = default;
    AvailabilityRepository(const AvailabilityRepository &) = delete;
    AvailabilityRepository &operator=(const AvailabilityRepository &) = delete;
    virtual ~AvailabilityRepository() = default;

    /// NotFound "movie_not_found", PermissionDenied "editor_required".
    virtual Task<Result<MovieCountries>> countries(MovieId movie, Identity editor) = 0;
    /// The same, and counts for whoever asks for a lesson or a key from then on. Writes an audit record.
    virtual Task<Result<void>> setCountries(MovieId movie, MovieCountries countries, Identity editor,
                                            QByteArray requestId) = 0;

    /// Nothing: any age. NotFound "user_not_found".
    virtual Task<Result<std::optional<int>>> viewingAge(UserId user) = 0;
    virtual Task<Result<void>> setViewingAge(UserId user, std::optional<int> years) = 0;
};

} // namespace cinefluent::server
