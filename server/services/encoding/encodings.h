// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/task.h"
#include "common/publishing/encodeorder.h"
#include "server/services/auth/identity.h"

#include <optional>

namespace cinefluent::server {

/// How far the making of a release's media is.
struct EncodingState
{
    QUuid releaseId;
    MovieId movieId;
    QString state; ///< "waiting", "running", "published", "failed", "cancelled"
    int permille = 0;
    int lesson = 0; ///< 1-based, of those that are made; 0 before the first
    int lessons = 0;
    std::optional<qint64> remainingMs;
    QString problemCode; ///< of "failed"
    QString problem;
    Instant createdAt{};
    Instant updatedAt{};
};

[[nodiscard]] QByteArray toJson(const EncodingState &state);

/// What a worker has to do, with the role that who ordered it has today.
struct EncodingWork
{
    publishing::EncodeOrder order;
    std::optional<Instant> publishAt;
    Identity editor;
};

struct EncodingProgress
{
    int permille = 0;
    int lesson = 0;
    std::optional<qint64> remainingMs;
};

/// Releases that a worker is to make. A release is known by its id; the right to it is that to publish the movie.
class Encodings
{
public:
    static constexpr char jobKind[] = "encoding.make";

    Encodings() = default;
    Encodings(const Encodings &) = delete;
    Encodings &operator=(const Encodings &) = delete;
    virtual ~Encodings() = default;

    /// Keeps the order and its job in one transaction, with an audit record. The same order again is answered as it
    /// stands; where it had failed or was cancelled it is taken up again. Errors: Conflict "release_conflict" (another
    /// order or release has the id), PermissionDenied "editor_required".
    virtual Task<Result<EncodingState>> add(publishing::EncodeOrder order, std::optional<Instant> publishAt,
                                            Identity editor, QByteArray requestId) = 0;
    /// NotFound "release_not_found", PermissionDenied "editor_required"; so does cancel().
    virtual Task<Result<EncodingState>> find(MovieId movie, QUuid release, Identity editor) = 0;
    /// What was made until then is thrown away. Does nothing to what has ended.
    virtual Task<Result<EncodingState>> cancel(MovieId movie, QUuid release, Identity editor, QByteArray requestId) = 0;

    /// For the worker, below. Nothing where there is nothing to do any more.
    virtual Task<Result<std::optional<EncodingWork>>> take(QUuid release) = 0;
    /// Blocking, with a connection of its own. False where nobody wants it any more.
    [[nodiscard]] virtual Result<bool> report(const QUuid &release, const EncodingProgress &progress) = 0;
    virtual Task<Result<void>> finish(QUuid release) = 0;
    /// It will not be published: why, for its editors.
    virtual Task<Result<void>> fail(QUuid release, Error problem) = 0;
};

} // namespace cinefluent::server
