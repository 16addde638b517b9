// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/catalogueerrors.h"

#include "common/api/errorcodes.h"

namespace cinefluent::server {

Error movieNotFound()
{
    return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::movieNotFound),
                     QStringLiteral("There is no such movie."));
}

Error lessonNotFound()
{
    return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::lessonNotFound),
                     QStringLiteral("There is no such lesson."));
}

} // namespace cinefluent::server
