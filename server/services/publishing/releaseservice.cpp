// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/publishing/releaseservice.h"

#include "server/services/cache/cachekeys.h"

namespace cinefluent::server {

namespace {

Result<api::ReleaseDiff> difference(const QByteArrayList &manifests)
{
    const auto from = keptRelease(manifests.constFirst());
    if (!from)
        return from.error();
    const auto to = keptRelease(manifests.constLast());
    if (!to)
        return to.error();
    return api::diffOf(*from->manifest, *to->manifest);
}

} // namespace

ReleaseService::ReleaseService(ReleaseHistory &history, AnswerCache &answers, WorkerPool &workers)
    : m_history(history)
    , m_answers(answers)
    , m_workers(workers)
{
}

Task<Result<api::ReleasePage>> ReleaseService::releases(MovieId movie, Identity editor, PageRequest part)
{
    co_return co_await m_history.releases(movie, editor, part);
}

Task<Result<api::ReleaseDiff>> ReleaseService::diff(MovieId movie, QUuid from, QUuid to, Identity editor)
{
    QList<QUuid> releases{from, to};
    const auto manifests = co_await m_history.manifests(movie, releases, editor);
    if (!manifests)
        co_return manifests.error();
    auto work = [kept = *manifests] { return difference(kept); };
    co_return co_await m_workers.run(std::move(work));
}

Task<Result<api::ReleaseSummary>> ReleaseService::rollBack(MovieId movie, QUuid release, Identity editor,
                                                           QByteArray requestId)
{
    QList<QUuid> releases{release};
    const auto manifests = co_await m_history.manifests(movie, releases, editor);
    if (!manifests)
        co_return manifests.error();
    auto work = [kept = manifests->constFirst()] { return keptRelease(kept); };
    auto prepared = co_await m_workers.run(std::move(work));
    if (!prepared)
        co_return prepared.error();
    prepared->editor = editor;
    prepared->requestId = requestId;
    const auto done = co_await m_history.rollBack(std::move(*prepared));
    if (done)
        co_await m_answers.forget(cache::catalogueScope);
    co_return done;
}

Task<Result<void>> ReleaseService::unpublish(MovieId movie, Identity editor, QByteArray requestId)
{
    const auto done = co_await m_history.unpublish(movie, editor, requestId);
    if (done)
        co_await m_answers.forget(cache::catalogueScope);
    co_return done;
}

Task<Result<api::ReleaseSummary>> ReleaseService::schedule(MovieId movie, QUuid release,
                                                           std::optional<Instant> publishAt, Identity editor,
                                                           QByteArray requestId)
{
    co_return co_await m_history.schedule(movie, release, publishAt, editor, requestId);
}

} // namespace cinefluent::server
