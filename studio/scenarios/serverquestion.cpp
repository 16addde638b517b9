// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/serverquestion.h"

#include "studio/net/serverconnection.h"
#include "studio/scenarios/account.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct ServerQuestion
{
    Q_DECLARE_TR_FUNCTIONS(MovieReleases)
};

} // namespace

Task<Result<QByteArray>> askServer(Account &account, QByteArray method, QString path, QByteArray body)
{
    ServerConnection *connection = account.connection();
    if (!connection)
        co_return makeError(ErrorKind::Unauthenticated, QStringLiteral("not_signed_in"),
                            ServerQuestion::tr("You are not signed in. Sign in and try again; nothing was changed."));
    ApiRequest request;
    request.method = method;
    request.path = path;
    request.body = body;
    request.isIdempotent = true;
    const Result<ApiResponse> answer = co_await connection->client().send(std::move(request));
    if (!answer)
        co_return answer.error();
    co_return answer->body;
}

} // namespace cinefluent::studio
