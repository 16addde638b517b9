// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/serverencoding.h"

#include "common/api/routes.h"
#include "studio/net/serverconnection.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QJsonDocument>
#include <QJsonObject>

namespace cinefluent::studio {

namespace {

constexpr std::chrono::milliseconds betweenLooks{1'000};
constexpr int madeAt = 995; ///< of a thousand

struct ServerEncodingText
{
    Q_DECLARE_TR_FUNCTIONS(ServerEncoding)
};

Error unfollowed(const Error &reason)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("encoding_unfollowed"),
                     ServerEncodingText::tr("The server has the order and goes on with it, but cannot be asked how far "
                                            "it is. Publish again later: the same order is followed, not made anew."),
                     describe(reason));
}

Error failed(const QJsonObject &problem)
{
    return makeError(ErrorKind::Conflict, problem.value(QLatin1String("code")).toString(),
                     ServerEncodingText::tr("The server’s worker could not make the release: %1 Learners see what they "
                                            "saw before.")
                         .arg(problem.value(QLatin1String("message")).toString()));
}

Error cancelledByOther()
{
    return makeError(ErrorKind::Conflict, QStringLiteral("encoding_cancelled"),
                     ServerEncodingText::tr("Somebody has given this release up on the server. Learners see what they "
                                            "saw before; publish again if you want it."));
}

} // namespace

struct ServerEncoding::State
{
    QString state;
    int permille = 0;
    int lesson = 0;
    int lessons = 0;
    std::optional<qint64> remainingMs;
    QJsonObject problem;
};

ServerEncoding::ServerEncoding(ServerConnection &connection, IProgress &progress, int fromPermille)
    : m_connection(connection)
    , m_progress(progress)
    , m_fromPermille(fromPermille)
{
}

Task<Result<ServerEncoding::State>> ServerEncoding::ask(QByteArray method, QString path, QByteArray body,
                                                        std::stop_token stop)
{
    ApiRequest request;
    request.method = method;
    request.path = path;
    request.body = body;
    request.isIdempotent = true; // by the release id
    request.stop = stop;
    const Result<ApiResponse> answer = co_await m_connection.client().send(std::move(request));
    if (!answer)
        co_return answer.error();
    const QJsonObject json = QJsonDocument::fromJson(answer->body).object();
    State state;
    state.state = json.value(QLatin1String("state")).toString();
    state.permille = json.value(QLatin1String("permille")).toInt();
    state.lesson = json.value(QLatin1String("lesson")).toInt();
    state.lessons = json.value(QLatin1String("lessons")).toInt();
    if (json.contains(QLatin1String("remainingMs")))
        state.remainingMs = json.value(QLatin1String("remainingMs")).toInteger();
    state.problem = json.value(QLatin1String("problem")).toObject();
    co_return state;
}

Task<Result<void>> ServerEncoding::run(publishing::EncodeOrder order, std::optional<Instant> publishAt,
                                       std::stop_token stop)
{
    const QString path = api::routes::toStudioEncoding(order.manifest.movie.id, order.manifest.releaseId);
    const QString time = publishAt ? QStringLiteral("?publishAt=") + toIso8601(*publishAt) : QString();
    m_progress.setRemaining({});
    Result<State> state = co_await ask("PUT", path + time, publishing::toJson(order), stop);
    if (!state && state.error().kind == ErrorKind::NotFound)
        co_return makeError(
            ErrorKind::Unsupported, QStringLiteral("encoding_unsupported"),
            ServerEncodingText::tr("This server does not encode. Publish with encoding on your machine."));
    if (!state && state.error().kind != ErrorKind::Cancelled)
        co_return state.error();
    while (state) {
        if (state->state == QLatin1String("published"))
            co_return Result<void>();
        if (state->state == QLatin1String("failed"))
            co_return failed(state->problem);
        if (state->state == QLatin1String("cancelled"))
            co_return cancelledByOther();
        show(*state);
        co_await QCoro::sleepFor(betweenLooks);
        state = co_await ask("GET", path, {}, stop);
    }
    if (state.error().kind == ErrorKind::Cancelled)
        co_return co_await giveUp(path);
    co_return unfollowed(state.error());
}

/// Unless it was too late for that.
Task<Result<void>> ServerEncoding::giveUp(QString path)
{
    const Result<State> state = co_await ask("DELETE", path, {}, {});
    if (state && state->state == QLatin1String("published"))
        co_return Result<void>();
    if (!state && state.error().kind != ErrorKind::NotFound)
        co_return unfollowed(state.error());
    co_return cancelledByUser();
}

void ServerEncoding::show(const State &state)
{
    m_progress.setStep(state.state == QLatin1String("waiting")
                           ? ServerEncodingText::tr("Waiting for the server’s worker")
                           : ServerEncodingText::tr("The server encodes lesson %1 of %2")
                                 .arg(std::max(state.lesson, 1))
                                 .arg(state.lessons));
    m_progress.setPermille(m_fromPermille + state.permille * (madeAt - m_fromPermille) / 1000);
    m_progress.setRemaining(state.remainingMs);
}

} // namespace cinefluent::studio
