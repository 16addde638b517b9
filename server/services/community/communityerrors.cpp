// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/community/communityerrors.h"

#include "common/api/errorcodes.h"

namespace cinefluent::server {

Error postNotFound()
{
    return makeError(ErrorKind::NotFound, QStringLiteral("post_not_found"),
                     QStringLiteral("There is no such post, or it was removed."));
}

Error commentNotFound()
{
    return makeError(ErrorKind::NotFound, QStringLiteral("comment_not_found"),
                     QStringLiteral("There is no such comment, or it was removed."));
}

Error caseNotFound()
{
    return makeError(ErrorKind::NotFound, QStringLiteral("case_not_found"),
                     QStringLiteral("There is no such case. What it was about may have been deleted."));
}

Error postedMovieNotFound()
{
    return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::movieNotFound),
                     QStringLiteral("There is no movie of this movieId. Nothing was changed."));
}

Error notTheAuthor()
{
    return makeError(ErrorKind::PermissionDenied, QStringLiteral("not_the_author"),
                     QStringLiteral("Only its author and moderators may do that. Nothing was changed."));
}

Error idempotencyKeyInvalid()
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("idempotency_key_invalid"),
                     QStringLiteral("An Idempotency-Key has 1 to 255 printable ASCII characters and no space. Nothing "
                                    "was changed."));
}

Error idempotencyKeyReused()
{
    return makeError(ErrorKind::Conflict, QStringLiteral("idempotency_key_reused"),
                     QStringLiteral("This Idempotency-Key came with another request within the last day. Give each "
                                    "request a key of its own; nothing was changed."));
}

} // namespace cinefluent::server
