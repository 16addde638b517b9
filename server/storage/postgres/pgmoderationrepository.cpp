// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgmoderationrepository.h"

#include "server/services/community/communityerrors.h"
#include "server/storage/postgres/auditrecord.h"
#include "server/storage/postgres/communitycolumns.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cinefluent::server {

namespace {

#define CINEFLUENT_CASES(source)                                                                                       \
    "select k.id, k.comment_id is not null, coalesce(k.comment_id, k.post_id), coalesce(c.post_id, k.post_id), "       \
    "coalesce(c.user_id, p.user_id), a.username, a.avatar_url, coalesce(c.content, p.content), "                       \
    "coalesce(c.created_at, p.created_at), case when c.id is null then p.hidden_at is not null else c.hidden_at is "   \
    "not null end, k.state, k.reports_count, (select coalesce(jsonb_object_agg(r.reason, r.reports), '{}') from "      \
    "(select reason, count(*) as reports from content_reports where case_id = k.id group by reason) r), "              \
    "k.created_at, k.updated_at, k.decided_at, k.decision_note from " source                                           \
    " k left join comments c on c.id = k.comment_id left join community_posts p on p.id = k.post_id "                  \
    "left join public_profiles a on a.id = coalesce(c.user_id, p.user_id) order by k.created_at, k.id"

CaseRow caseFromRow(const PgRow &row)
{
    CaseRow entry;
    entry.id = row.id<CaseId>(0);
    entry.isComment = row.boolean(1);
    entry.subjectId = row.uuid(2);
    entry.postId = row.id<PostId>(3);
    entry.author = authorFromRow(row, 4);
    entry.content = utf8Of(row, 7);
    entry.writtenAt = row.instant(8);
    entry.isHidden = row.boolean(9);
    entry.state = utf8Of(row, 10);
    entry.reportsCount = row.int32(11);
    const QJsonObject reasons = QJsonDocument::fromJson(row.json(12)).object();
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason)
        entry.reasons[reason.key().toUtf8()] = reason->toInt();
    entry.createdAt = row.instant(13);
    entry.updatedAt = row.instant(14);
    entry.decidedAt = row.optInstant(15);
    entry.decisionNote = utf8Of(row, 16);
    return entry;
}

/// The case of a post or comment that is in sight, made where there is none; null where it is not.
std::optional<QUuid> openCase(pqxx::work &work, const ReportSubject &subject)
{
    const char *sql =
        subject.post ? "insert into moderation_cases as k (post_id) select id from community_posts "
                       "where id = $1::uuid and hidden_at is null on conflict (post_id) do update "
                       "set updated_at = now() returning id"
                     : "insert into moderation_cases as k (comment_id) select c.id from comments c "
                       "join community_posts p on p.id = c.post_id where c.id = $1::uuid and c.hidden_at is null "
                       "and p.hidden_at is null on conflict (comment_id) do update set updated_at = now() returning id";
    const QUuid id = subject.post ? subject.post->uuid() : subject.comment.value_or(CommentId()).uuid();
    const PgRows rows = exec(work, sql, pgParams(id));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first().uuid(0));
}

Result<ReportRow> reportIn(pqxx::work &work, ReportId id, const ReportSubject &subject, UserId reporter,
                           const ReportDraft &draft)
{
    const auto entry = openCase(work, subject);
    if (!entry)
        return subject.post ? postNotFound() : commentNotFound();
    const std::optional<QString> note = draft.note.isEmpty() ? std::nullopt : std::optional(draft.note);
    const PgRows added = exec(work,
                              "insert into content_reports (id, case_id, user_id, reason, note) "
                              "values ($1::uuid, $2::uuid, $3::uuid, $4, $5) on conflict (case_id, user_id) do nothing "
                              "returning true",
                              pgParams(id, *entry, reporter, toString(draft.reason), note));
    if (!added.isEmpty())
        exec(work, "update moderation_cases set state = 'open' where id = $1::uuid and state <> 'open'",
             pgParams(*entry));
    const PgRow row = exec(work,
                           "select id, reason, note, created_at from content_reports "
                           "where case_id = $1::uuid and user_id = $2::uuid",
                           pgParams(*entry, reporter))
                          .first();
    ReportRow report;
    report.id = row.id<ReportId>(0);
    report.reason = utf8Of(row, 1);
    report.note = utf8Of(row, 2);
    report.createdAt = row.instant(3);
    return report;
}

RowPage<CaseRow> casesIn(pqxx::work &work, CaseState state, const PageRequest &part)
{
    PgParams params = pgParams(toString(state));
    params.push_back(part.cursor ? PgValue(part.cursor->at) : PgValue(firstInstant));
    params.push_back(part.cursor ? PgValue(part.cursor->id) : PgValue(firstId));
    params.emplace_back(part.limit + 1);
    params.emplace_back(part.offset());
    const PgRows rows =
        exec(work,
             CINEFLUENT_CASES("(select * from moderation_cases where state = $1 and (created_at, id) > "
                              "($2::timestamptz, $3::uuid) order by created_at, id limit $4::int offset $5::int)"),
             params);
    RowPage<CaseRow> page;
    for (const PgRow &row : rows) {
        if (int(page.rows.size()) == part.limit)
            page.hasMore = true;
        else
            page.rows.push_back(caseFromRow(row));
    }
    page.total =
        exec(work, "select count(*) from (select from moderation_cases where state = $1 limit $2::int) bounded",
             pgParams(toString(state), ModerationRepository::maxTotal))
            .first()
            .int64(0);
    return page;
}

std::optional<CaseDetail> findIn(pqxx::work &work, CaseId id)
{
    constexpr int maxReports = 100;
    const PgRows rows =
        exec(work, CINEFLUENT_CASES("(select * from moderation_cases where id = $1::uuid)"), pgParams(id));
    if (rows.isEmpty())
        return std::nullopt;
    CaseDetail detail{caseFromRow(rows.first()), {}};
    const PgRows reports = exec(work,
                                "select r.id, r.user_id, a.username, a.avatar_url, r.reason, r.note, r.created_at "
                                "from content_reports r left join public_profiles a on a.id = r.user_id "
                                "where r.case_id = $1::uuid order by r.created_at desc, r.id desc limit $2::int",
                                pgParams(id, maxReports));
    for (const PgRow &row : reports)
        detail.reports.push_back(
            {row.id<ReportId>(0), authorFromRow(row, 1), utf8Of(row, 4), utf8Of(row, 5), row.instant(6)});
    return detail;
}

/// What the verdict does to the post or comment, and the case's state after it.
CaseState apply(pqxx::work &work, ModerationVerdict verdict, const PgRow &entry)
{
    if (verdict == ModerationVerdict::Dismiss)
        return entry.boolean(2) ? CaseState::Hidden : CaseState::Dismissed;
    const bool hides = verdict == ModerationVerdict::Hide;
    const char *sql = entry.isNull(1) ? "update community_posts set hidden_at = case when $2::boolean then "
                                        "coalesce(hidden_at, now()) end where id = $1::uuid"
                                      : "update comments set hidden_at = case when $2::boolean then "
                                        "coalesce(hidden_at, now()) end where id = $1::uuid";
    exec(work, sql, pgParams(entry.isNull(1) ? entry.uuid(0) : entry.uuid(1), hides));
    return hides ? CaseState::Hidden : CaseState::Dismissed;
}

Result<void> decideIn(pqxx::work &work, CaseId id, const Decision &decision, UserId moderator,
                      const QByteArray &requestId)
{
    // The subject's row first, as everybody who deletes it takes them.
    exec(work,
         "select from community_posts where id = (select coalesce(k.post_id, c.post_id) from moderation_cases k "
         "left join comments c on c.id = k.comment_id where k.id = $1::uuid) for no key update",
         pgParams(id));
    const PgRows rows =
        exec(work,
             "select k.post_id, k.comment_id, case when c.id is null then p.hidden_at is not null "
             "else c.hidden_at is not null end from moderation_cases k left join comments c on c.id = k.comment_id "
             "left join community_posts p on p.id = k.post_id where k.id = $1::uuid for no key update of k",
             pgParams(id));
    if (rows.isEmpty())
        return caseNotFound();
    const CaseState state = apply(work, decision.verdict, rows.first());
    const std::optional<QString> note = decision.note.isEmpty() ? std::nullopt : std::optional(decision.note);
    exec(work,
         "update moderation_cases set state = $2, decided_by = $3::uuid, decided_at = now(), updated_at = now(), "
         "decision_note = $4 where id = $1::uuid",
         pgParams(id, toString(state), moderator, note));
    const QByteArray data = "{\"decision\":\"" + toString(decision.verdict).toLatin1() + "\"}";
    writeAudit(work, {moderator, "community.case_decided", "moderation_case", id.uuid(), requestId, data});
    return {};
}

} // namespace

PgModerationRepository::PgModerationRepository(TransactionPool &transactions)
    : m_transactions(transactions)
{
}

Task<Result<ReportRow>> PgModerationRepository::report(ReportId id, ReportSubject subject, UserId reporter,
                                                       ReportDraft draft)
{
    const auto work = [id, subject, reporter, draft](pqxx::work &transaction) {
        return reportIn(transaction, id, subject, reporter, draft);
    };
    co_return co_await m_transactions.run(work, RowAccess::asRole(RowAccess::Role::Worker, reporter.uuid()));
}

Task<Result<RowPage<CaseRow>>> PgModerationRepository::cases(CaseState state, PageRequest part)
{
    const auto work = [state, part](pqxx::work &transaction) -> Result<RowPage<CaseRow>> {
        return casesIn(transaction, state, part);
    };
    co_return co_await m_transactions.run(work, RowAccess::asRole(RowAccess::Role::Worker));
}

Task<Result<std::optional<CaseDetail>>> PgModerationRepository::find(CaseId id)
{
    const auto work = [id](pqxx::work &transaction) -> Result<std::optional<CaseDetail>> {
        return findIn(transaction, id);
    };
    co_return co_await m_transactions.run(work, RowAccess::asRole(RowAccess::Role::Worker));
}

Task<Result<void>> PgModerationRepository::decide(CaseId id, Decision decision, UserId moderator, QByteArray requestId)
{
    const auto work = [id, decision, moderator, requestId](pqxx::work &transaction) {
        return decideIn(transaction, id, decision, moderator, requestId);
    };
    co_return co_await m_transactions.run(work, RowAccess::asRole(RowAccess::Role::Worker, moderator.uuid()));
}

} // namespace cinefluent::server
