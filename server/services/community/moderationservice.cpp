// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/community/moderationservice.h"

#include "server/services/community/communityerrors.h"
#include "server/services/community/moderationjson.h"

namespace cinefluent::server {

ModerationService::ModerationService(ModerationRepository &repository, const MediaUrls &urls, IdGenerator &ids)
    : m_repository(repository)
    , m_urls(urls)
    , m_ids(ids)
{
}

Task<Result<QByteArray>> ModerationService::report(ReportSubject subject, UserId reporter, ReportDraft draft)
{
    const auto report =
        co_await m_repository.report(m_ids.make<ReportId>(), std::move(subject), reporter, std::move(draft));
    if (!report)
        co_return report.error();
    QByteArray out;
    JsonWriter json(out);
    writeReport(json, *report, nullptr);
    co_return out;
}

Task<Result<QByteArray>> ModerationService::cases(CaseState state, PageRequest part)
{
    const auto page = co_await m_repository.cases(state, part);
    if (!page)
        co_return page.error();
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("cases").beginArray();
    for (const CaseRow &row : page->rows) {
        json.beginObject();
        writeCaseMembers(json, row, m_urls);
        json.endObject();
    }
    json.endArray();
    std::optional<PageCursor> next;
    if (page->hasMore && !page->rows.empty())
        next = PageCursor{false, page->rows.back().createdAt, page->rows.back().id.uuid(), part.page + 1};
    writePageMembers(json, part, page->total, next);
    json.endObject();
    co_return out;
}

Task<Result<QByteArray>> ModerationService::find(CaseId id)
{
    const auto found = co_await m_repository.find(id);
    if (!found)
        co_return found.error();
    if (!*found)
        co_return caseNotFound();
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    writeCaseMembers(json, (*found)->row, m_urls);
    json.key("reports").beginArray();
    for (const ReportRow &report : (*found)->reports)
        writeReport(json, report, &m_urls);
    json.endArray().endObject();
    co_return out;
}

Task<Result<QByteArray>> ModerationService::decide(CaseId id, Decision decision, UserId moderator, QByteArray requestId)
{
    const auto decided = co_await m_repository.decide(id, std::move(decision), moderator, requestId);
    if (!decided)
        co_return decided.error();
    co_return co_await find(id);
}

} // namespace cinefluent::server
