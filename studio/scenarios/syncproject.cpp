// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/syncproject.h"

#include "common/api/routes.h"
#include "common/sync/wire.h"
#include "studio/net/serverconnection.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

/// Of at most 200 operations each.
constexpr int maxExchanges = 1'000;

struct SyncProjectText
{
    Q_DECLARE_TR_FUNCTIONS(SyncProject)
};

Task<Result<sync::ExchangeAnswer>> exchanged(Account &account, MovieId movie, QByteArray body, std::stop_token stop)
{
    ServerConnection *connection = account.connection();
    if (!connection)
        co_return makeError(ErrorKind::Unauthenticated, QStringLiteral("not_signed_in"),
                            SyncProjectText::tr("You are signed out. Your changes are safe in the project and go out "
                                                "when you have signed in."));
    ApiRequest request;
    request.method = "POST";
    request.path = api::routes::toStudioSync(movie);
    request.body = body;
    request.isIdempotent = true; // by the client and its sequences
    request.stop = stop;
    const Result<ApiResponse> answer = co_await connection->client().send(std::move(request));
    if (!answer)
        co_return answer.error();
    co_return sync::readAnswer(answer->body);
}

} // namespace

Task<Result<SyncSummary>> syncProject(ProjectDocument &document, Account &account)
{
    ProjectSync sync(document);
    co_return co_await syncProject(sync, document.movie().id, account, {}, {});
}

Task<Result<SyncSummary>> syncProject(ProjectSync &sync, MovieId movie, Account &account, SyncHooks hooks,
                                      std::stop_token stop)
{
    SyncSummary summary;
    for (int round = 0; round < maxExchanges; ++round) {
        const auto request = sync.begin();
        if (!request)
            co_return request.error();
        const auto answer = co_await exchanged(account, movie, sync::toJson(*request), stop);
        if (!answer)
            co_return answer.error();
        if (hooks.taking)
            hooks.taking(true);
        const auto report = sync.finish(*answer);
        if (hooks.taking)
            hooks.taking(false);
        if (!report)
            co_return report.error();
        summary.wasRepaired = summary.wasRepaired || report->received == sync::Received::Repaired;
        summary.wasNewHistory = summary.wasNewHistory || report->received == sync::Received::NewHistory;
        summary.conflicts = report->conflicts;
        if (report->received != sync::Received::Applied)
            continue;
        summary.sent += request->operations.size();
        for (const sync::LogEntry &entry : answer->entries)
            summary.received += entry.id.client != request->client;
        if (!report->hasMore && sync.isSettled())
            co_return summary;
    }
    co_return makeError(ErrorKind::Unavailable, QStringLiteral("sync_unsettled"),
                        SyncProjectText::tr("The exchange with the other editors did not come to an end. Nothing is "
                                            "lost; try again."));
}

} // namespace cinefluent::studio
