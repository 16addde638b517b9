// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgcommentrepository.h"

#include "server/services/community/communityerrors.h"
#include "server/storage/postgres/actoraccess.h"
#include "server/storage/postgres/communitycolumns.h"
#include "server/storage/postgres/idempotency.h"
#include "server/storage/postgres/outboxevent.h"
#include "server/storage/postgres/pgerror.h"

namespace cinefluent::server {

namespace {

#define CINEFLUENT_COMMENT_COLUMNS                                                                                     \
    "c.id, c.post_id, c.user_id, a.username, a.avatar_url, c.content, c.created_at, c.updated_at"

constexpr int commentColumns = 8;

// A row without comment tells the count of a post whose page is empty; no row at all that there is no post.
constexpr Statement commentsStatement{
    "post_comments", "select " CINEFLUENT_COMMENT_COLUMNS ", p.comments_count from community_posts p "
                     "left join lateral (select f.* from comments f where f.post_id = p.id and f.hidden_at is null "
                     "and (f.created_at, f.id) > ($2::timestamptz, $3::uuid) order by f.created_at, f.id limit $4::int "
                     "offset $5::int) c on true left join public_profiles a on a.id = c.user_id "
                     "where p.id = $1::uuid and p.hidden_at is null order by c.created_at, c.id"};

constexpr Statement commentStatement{
    "post_comment", "select " CINEFLUENT_COMMENT_COLUMNS " from comments c join community_posts p on p.id = c.post_id "
                    "left join public_profiles a on a.id = c.user_id "
                    "where c.id = $1::uuid and c.hidden_at is null and p.hidden_at is null"};

CommentRow commentFromRow(const PgRow &row)
{
    CommentRow comment;
    comment.id = row.id<CommentId>(0);
    comment.postId = row.id<PostId>(1);
    comment.author = authorFromRow(row, 2);
    comment.content = utf8Of(row, 5);
    comment.createdAt = row.instant(6);
    comment.updatedAt = row.instant(7);
    return comment;
}

} // namespace

PgCommentRepository::PgCommentRepository(TransactionPool &transactions, Pipeline &reads, OutboxSignal &outbox)
    : m_transactions(transactions)
    , m_reads(reads)
    , m_outbox(outbox)
{
}

Task<Result<RowPage<CommentRow>>> PgCommentRepository::comments(PostId post, PageRequest part)
{
    PgParams params = pgParams(post);
    params.push_back(part.cursor ? PgValue(part.cursor->at) : PgValue(firstInstant));
    params.push_back(part.cursor ? PgValue(part.cursor->id) : PgValue(firstId));
    params.emplace_back(part.limit + 1);
    params.emplace_back(part.offset());
    const auto rows = co_await m_reads.query(commentsStatement, std::move(params));
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return postNotFound();
    RowPage<CommentRow> page;
    page.total = rows->first().int64(commentColumns);
    for (const PgRow &row : *rows) {
        if (int(page.rows.size()) == part.limit)
            page.hasMore = true;
        else if (!row.isNull(0))
            page.rows.push_back(commentFromRow(row));
    }
    co_return page;
}

Task<Result<std::optional<CommentRow>>> PgCommentRepository::comment(CommentId id)
{
    const auto rows = co_await m_reads.query(commentStatement, pgParams(id));
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::optional<CommentRow>();
    co_return std::optional(commentFromRow(rows->first()));
}

Task<Result<CommentId>> PgCommentRepository::create(CommentId id, PostId post, UserId author, QString content,
                                                    std::optional<IdempotencyKey> key)
{
    const auto insert = [id, post, author, content](pqxx::work &transaction) -> Result<QUuid> {
        const PgRows rows = exec(transaction,
                                 "insert into comments (id, post_id, user_id, content) select $1::uuid, p.id, "
                                 "$3::uuid, $4 from community_posts p where p.id = $2::uuid and p.hidden_at is null "
                                 "returning true",
                                 pgParams(id, post, author, content));
        if (rows.isEmpty())
            return postNotFound();
        writeCommunityEvent(transaction, {"new_comment", post.uuid(), author, id.uuid()});
        return id.uuid();
    };
    const auto work = [insert, author, key](pqxx::work &transaction) {
        return createOnce(transaction, author, "POST /community/posts/{postId}/comments", key,
                          [&] { return insert(transaction); });
    };
    const auto created = co_await m_transactions.run(work, RowAccess(author));
    if (created) {
        m_outbox.written();
        co_return CommentId(*created);
    }
    if (violates(created.error(), QLatin1String("comments_post_id_fkey")))
        co_return postNotFound();
    co_return created.error();
}

Task<Result<void>> PgCommentRepository::edit(CommentId id, QString content, Actor actor)
{
    const auto work = [id, content, actor](pqxx::work &transaction) -> Result<void> {
        const PgRows rows = exec(transaction,
                                 "update comments set content = $2, updated_at = now() "
                                 "where id = $1::uuid and hidden_at is null returning true",
                                 pgParams(id, content));
        if (rows.isEmpty())
            return commentNotFound();
        noteModeration(transaction, actor, "community.comment_edited", "comment", id.uuid());
        return {};
    };
    co_return co_await m_transactions.run(work, accessOf(actor));
}

Task<Result<void>> PgCommentRepository::remove(CommentId id, Actor actor)
{
    const auto work = [id, actor](pqxx::work &transaction) -> Result<void> {
        const PgRows rows = exec(
            transaction, "delete from comments where id = $1::uuid and hidden_at is null returning true", pgParams(id));
        if (rows.isEmpty())
            return commentNotFound();
        noteModeration(transaction, actor, "community.comment_deleted", "comment", id.uuid());
        return {};
    };
    co_return co_await m_transactions.run(work, accessOf(actor));
}

} // namespace cinefluent::server
