// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgpostrepository.h"

#include "server/services/community/communityerrors.h"
#include "server/storage/postgres/actoraccess.h"
#include "server/storage/postgres/communitycolumns.h"
#include "server/storage/postgres/idempotency.h"
#include "server/storage/postgres/outboxevent.h"
#include "server/storage/postgres/pgerror.h"

#include <array>

namespace cinefluent::server {

namespace {

#define CINEFLUENT_POST_COLUMNS                                                                                        \
    "p.id, p.user_id, a.username, a.avatar_url, p.content, m.id, m.title, p.language, p.post_type, p.likes_count, "    \
    "p.comments_count, exists (select from likes l where l.post_id = p.id and l.user_id = $1::uuid), p.is_pinned, "    \
    "p.created_at, p.updated_at"
#define CINEFLUENT_POST_JOINS                                                                                          \
    "left join public_profiles a on a.id = p.user_id "                                                                 \
    "left join movies m on m.id = p.movie_id and m.is_active and m.live_release_id is not null "

constexpr int postColumns = 15;

// The keys of the page come from one index and the rest for them alone. $2–$4 are the filters ('' and the nil UUID:
// any), which also name the total's row; a statement for each set of filters lets each have its index. The outer limit
// is the largest page and one: it tells a plan made for any $8 that the page is short, or it reads all posts for it.
static_assert(PageRequest::maxLimit + 1 == 101);
#define CINEFLUENT_FEED(filter)                                                                                        \
    "select " CINEFLUENT_POST_COLUMNS ", coalesce(t.posts, 0) from (select (select posts from community_feed_totals "  \
    "where language = $2::text and post_type = $3::text and movie_id = $4::uuid) as posts) t "                         \
    "left join lateral (select * from (select f.id, f.is_pinned, f.created_at from community_posts f "                 \
    "where f.hidden_at is null and (f.is_pinned, f.created_at, f.id) < ($5::boolean, $6::timestamptz, "                \
    "$7::uuid) " filter                                                                                                \
    "order by f.is_pinned desc, f.created_at desc, f.id desc limit $8::int offset $9::int) i limit 101) k "            \
    "on true "                                                                                                         \
    "left join community_posts p on p.id = k.id " CINEFLUENT_POST_JOINS                                                \
    "order by k.is_pinned desc, k.created_at desc, k.id desc"
#define CINEFLUENT_BY_LANGUAGE "and f.language = $2 "
#define CINEFLUENT_BY_TYPE "and f.post_type = $3 "
#define CINEFLUENT_BY_MOVIE "and f.movie_id = $4 "

/// By the filters set: 1 language, 2 type, 4 movie.
constexpr std::array feedStatements{
    Statement{"feed", CINEFLUENT_FEED("")},
    Statement{"feed_language", CINEFLUENT_FEED(CINEFLUENT_BY_LANGUAGE)},
    Statement{"feed_type", CINEFLUENT_FEED(CINEFLUENT_BY_TYPE)},
    Statement{"feed_language_type", CINEFLUENT_FEED(CINEFLUENT_BY_LANGUAGE CINEFLUENT_BY_TYPE)},
    Statement{"feed_movie", CINEFLUENT_FEED(CINEFLUENT_BY_MOVIE)},
    Statement{"feed_movie_language", CINEFLUENT_FEED(CINEFLUENT_BY_MOVIE CINEFLUENT_BY_LANGUAGE)},
    Statement{"feed_movie_type", CINEFLUENT_FEED(CINEFLUENT_BY_MOVIE CINEFLUENT_BY_TYPE)},
    Statement{"feed_movie_language_type",
              CINEFLUENT_FEED(CINEFLUENT_BY_MOVIE CINEFLUENT_BY_LANGUAGE CINEFLUENT_BY_TYPE)}};

constexpr Statement postStatement{"community_post",
                                  "select " CINEFLUENT_POST_COLUMNS " from community_posts p " CINEFLUENT_POST_JOINS
                                  "where p.id = $2::uuid and p.hidden_at is null"};

PostRow postFromRow(const PgRow &row)
{
    PostRow post;
    post.id = row.id<PostId>(0);
    post.author = authorFromRow(row, 1);
    post.content = utf8Of(row, 4);
    if (!row.isNull(5))
        post.movie = PostedMovie{row.id<MovieId>(5), utf8Of(row, 6)};
    post.language = utf8Of(row, 7);
    post.postType = utf8Of(row, 8);
    post.likesCount = row.int32(9);
    post.commentsCount = row.int32(10);
    post.isLiked = row.boolean(11);
    post.isPinned = row.boolean(12);
    post.createdAt = row.instant(13);
    post.updatedAt = row.instant(14);
    return post;
}

PgParams feedParams(const PostQuery &query, UserId viewer)
{
    PgParams params = pgParams(viewer, query.language.value_or(QString()), query.postType.value_or(QString()));
    params.push_back(query.movieId ? PgValue(*query.movieId) : PgValue(firstId));
    const auto &cursor = query.part.cursor;
    params.emplace_back(!cursor || cursor->isMarked);
    params.push_back(cursor ? PgValue(cursor->at) : PgValue(lastInstant));
    params.push_back(cursor ? PgValue(cursor->id) : PgValue(lastId));
    params.emplace_back(query.part.limit + 1);
    params.emplace_back(query.part.offset());
    return params;
}

/// Whether learners may see the movie.
bool isVisibleMovie(pqxx::work &work, MovieId id)
{
    return !exec(work, "select from movies where id = $1::uuid and is_active and live_release_id is not null",
                 pgParams(id))
                .isEmpty();
}

Result<QUuid> insertPost(pqxx::work &work, PostId id, UserId author, const PostDraft &draft)
{
    if (draft.movieId && !isVisibleMovie(work, *draft.movieId))
        return postedMovieNotFound();
    exec(work,
         "insert into community_posts (id, user_id, content, movie_id, language, post_type) "
         "values ($1::uuid, $2::uuid, $3, $4::uuid, $5, $6)",
         pgParams(id, author, draft.content, draft.movieId, draft.language, draft.postType));
    writeCommunityEvent(work, {"new_post", id.uuid(), author, {}});
    return id.uuid();
}

Result<void> updatePost(pqxx::work &work, PostId id, const PostChanges &changes)
{
    if (changes.movieId && *changes.movieId && !isVisibleMovie(work, **changes.movieId))
        return postedMovieNotFound();
    const PgRows rows =
        exec(work,
             "update community_posts set content = coalesce($2, content), post_type = coalesce($3, post_type), "
             "movie_id = case when $4::boolean then $5::uuid else movie_id end, "
             "language = case when $6::boolean then $7::text else language end, updated_at = now() "
             "where id = $1::uuid and hidden_at is null returning true",
             pgParams(id, changes.content, changes.postType, changes.movieId.has_value(),
                      changes.movieId.value_or(std::nullopt), changes.language.has_value(),
                      changes.language.value_or(std::nullopt)));
    return rows.isEmpty() ? Result<void>(postNotFound()) : Result<void>();
}

} // namespace

PgPostRepository::PgPostRepository(TransactionPool &transactions, Pipeline &reads, OutboxSignal &outbox)
    : m_transactions(transactions)
    , m_reads(reads)
    , m_outbox(outbox)
{
}

Task<Result<RowPage<PostRow>>> PgPostRepository::posts(PostQuery query, UserId viewer)
{
    const size_t filters = (query.language ? 1U : 0U) | (query.postType ? 2U : 0U) | (query.movieId ? 4U : 0U);
    PgParams params = feedParams(query, viewer);
    const auto rows = co_await m_reads.query(feedStatements.at(filters), std::move(params), RowAccess(viewer));
    if (!rows)
        co_return rows.error();
    RowPage<PostRow> page;
    page.total = rows->first().int64(postColumns);
    for (const PgRow &row : *rows) {
        if (int(page.rows.size()) == query.part.limit)
            page.hasMore = true;
        else if (!row.isNull(0))
            page.rows.push_back(postFromRow(row));
    }
    co_return page;
}

Task<Result<std::optional<PostRow>>> PgPostRepository::post(PostId id, UserId viewer)
{
    const auto rows = co_await m_reads.query(postStatement, pgParams(viewer, id), RowAccess(viewer));
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::optional<PostRow>();
    co_return std::optional(postFromRow(rows->first()));
}

Task<Result<PostId>> PgPostRepository::create(PostId id, UserId author, PostDraft draft,
                                              std::optional<IdempotencyKey> key)
{
    const auto work = [id, author, draft, key](pqxx::work &transaction) {
        return createOnce(transaction, author, "POST /community/posts", key,
                          [&] { return insertPost(transaction, id, author, draft); });
    };
    const auto created = co_await m_transactions.run(work, RowAccess(author));
    if (!created)
        co_return created.error();
    m_outbox.written();
    co_return PostId(*created);
}

Task<Result<void>> PgPostRepository::edit(PostId id, PostChanges changes, Actor actor)
{
    const auto work = [id, changes, actor](pqxx::work &transaction) -> Result<void> {
        const Result<void> updated = updatePost(transaction, id, changes);
        if (updated)
            noteModeration(transaction, actor, "community.post_edited", "community_post", id.uuid());
        return updated;
    };
    co_return co_await m_transactions.run(work, accessOf(actor));
}

Task<Result<void>> PgPostRepository::remove(PostId id, Actor actor)
{
    const auto work = [id, actor](pqxx::work &transaction) -> Result<void> {
        const PgRows rows =
            exec(transaction, "delete from community_posts where id = $1::uuid and hidden_at is null returning true",
                 pgParams(id));
        if (rows.isEmpty())
            return postNotFound();
        noteModeration(transaction, actor, "community.post_deleted", "community_post", id.uuid());
        return {};
    };
    co_return co_await m_transactions.run(work, accessOf(actor));
}

Task<Result<void>> PgPostRepository::pin(PostId id, bool isPinned, Actor moderator)
{
    const auto work = [id, isPinned, moderator](pqxx::work &transaction) -> Result<void> {
        const PgRows rows = exec(transaction,
                                 "update community_posts p set is_pinned = $2::boolean from (select id, is_pinned "
                                 "from community_posts where id = $1::uuid and hidden_at is null for no key update) f "
                                 "where p.id = f.id returning f.is_pinned <> $2",
                                 pgParams(id, isPinned));
        if (rows.isEmpty())
            return postNotFound();
        if (rows.first().boolean(0))
            noteModeration(transaction, moderator, isPinned ? "community.post_pinned" : "community.post_unpinned",
                           "community_post", id.uuid());
        return {};
    };
    co_return co_await m_transactions.run(work, accessOf(moderator));
}

Task<Result<LikeState>> PgPostRepository::like(PostId id, UserId user, bool isLiked)
{
    const auto work = [id, user, isLiked](pqxx::work &transaction) -> Result<LikeState> {
        bool isNew = false;
        if (isLiked)
            isNew = !exec(transaction,
                          "insert into likes (post_id, user_id) select id, $2::uuid from community_posts "
                          "where id = $1::uuid and hidden_at is null on conflict do nothing returning true",
                          pgParams(id, user))
                         .isEmpty();
        else
            exec(transaction, "delete from likes where post_id = $1::uuid and user_id = $2::uuid", pgParams(id, user));
        const PgRows rows =
            exec(transaction, "select likes_count from community_posts where id = $1::uuid and hidden_at is null",
                 pgParams(id));
        if (rows.isEmpty())
            return postNotFound();
        if (isNew)
            writeCommunityEvent(transaction, {"post_liked", id.uuid(), user, {}});
        return LikeState{isLiked, rows.first().int32(0)};
    };
    auto state = co_await m_transactions.run(work, RowAccess(user));
    if (state)
        m_outbox.written();
    // Deleted between the two statements.
    if (!state && violates(state.error(), QLatin1String("likes_post_id_fkey")))
        co_return postNotFound();
    co_return state;
}

} // namespace cinefluent::server
