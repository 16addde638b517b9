// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/community/communityerrors.h"
#include "server/storage/postgres/pgcommentrepository.h"
#include "server/storage/postgres/pgmoderationrepository.h"
#include "server/storage/postgres/pgpostrepository.h"
#include "server/storage/postgres/sqlscript.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testruns.h"

#include <QSet>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

constexpr int connections = 16;

/// Posts that every worker knows of; one that is gone is as good as one that is there.
struct Shared
{
    QList<PostId> posts;
    QList<CommentId> comments;
    int answered = 0;
    QStringList faults;
};

bool isExpected(const Error &error)
{
    return error.code == postNotFound().code || error.code == commentNotFound().code;
}

template<typename T>
Task<> settle(Task<Result<T>> task, Shared &shared)
{
    const auto outcome = co_await std::move(task);
    if (!outcome.ok() && !isExpected(outcome.error()))
        shared.faults.append(describe(outcome.error()));
    ++shared.answered;
}

} // namespace

class TestPgCommunity : public QObject
{
    Q_OBJECT

private:
    NoOutboxSignal m_outbox;

    static PostDraft draft(const QString &content)
    {
        PostDraft post;
        post.content = content;
        return post;
    }

    template<typename T>
    const T &pick(const QList<T> &list)
    {
        return list.at(m_random.bounded(int(list.size())));
    }

    Actor actorOf(UserId user, bool moderates) const
    {
        return {user, moderates ? Standing::Moderator : Standing::Author, {}};
    }

    /// One deed at random, by anybody, to anything.
    Task<> act(PgPostRepository &posts, PgCommentRepository &comments, Shared &shared)
    {
        const UserId user = pick(m_users);
        const PostId post = pick(shared.posts);
        const int dice = m_random.bounded(100);
        if (dice < 35)
            return settle(posts.like(post, user, true), shared);
        if (dice < 60)
            return settle(posts.like(post, user, false), shared);
        if (dice < 80) {
            shared.comments.append(CommentId(QUuid::createUuid()));
            return settle(comments.create(shared.comments.last(), post, user, QStringLiteral("c"), std::nullopt),
                          shared);
        }
        if (dice < 90)
            return settle(comments.remove(pick(shared.comments), actorOf(user, true)), shared);
        if (dice < 94) {
            PostChanges changes;
            changes.language.emplace(m_random.bounded(2) ? std::optional(QStringLiteral("de")) : std::nullopt);
            return settle(posts.edit(post, changes, actorOf(user, true)), shared);
        }
        if (dice < 97) {
            shared.posts.append(PostId(QUuid::createUuid()));
            return settle(posts.create(shared.posts.last(), user, draft(QStringLiteral("p")), std::nullopt), shared);
        }
        return settle(posts.remove(post, actorOf(user, true)), shared);
    }

    /// Counters against the rows they count, by plain SQL as the superuser.
    QByteArray wrongCounters()
    {
        const auto rows = runQuery(
            m_superuser,
            "select coalesce(string_agg(what, '; '), '') from ("
            "select 'post ' || id || ' says ' || likes_count || ' likes, ' || comments_count || ' comments' as what "
            "from community_posts p where likes_count <> (select count(*) from likes l where l.post_id = p.id) "
            "or comments_count <> (select count(*) from comments c where c.post_id = p.id and c.hidden_at is null) "
            "union all select 'feed ' || t.language || '/' || t.post_type || ' says ' || t.posts from "
            "community_feed_totals t where t.posts <> (select count(*) from community_posts p where "
            "p.hidden_at is null and t.language in ('', p.language) and t.post_type in ('', p.post_type) and "
            "t.movie_id in ('00000000-0000-0000-0000-000000000000', p.movie_id)) union all "
            "select 'case ' || k.id || ' says ' || k.reports_count from moderation_cases k where reports_count <> "
            "(select count(*) from content_reports r where r.case_id = k.id)) wrong");
        return rows.ok() ? rows->first().json(0) : rows.error().detail.toUtf8();
    }

    TempPostgres m_server;
    ConnectionSettings m_superuser;
    DatabaseSettings m_database;
    QList<UserId> m_users;
    QRandomGenerator m_random{runSeed()};

private slots:
    void initTestCase()
    {
        const auto started = m_server.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
    }

    void init()
    {
        const auto database = m_server.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_superuser = m_server.superuserOf(*database);
        m_users.clear();
        QByteArray sql;
        for (int i = 0; i < 24; ++i) {
            m_users.append(UserId(QUuid::createUuid()));
            sql += "insert into users (id, email_ciphertext, email_index, username) values ('" +
                   m_users.last().toByteArray() + "', '', '\\x" + m_users.last().uuid().toRfc4122().toHex() +
                   "', 'user" + QByteArray::number(i) + "');";
        }
        const auto done = runScript(m_superuser, sql);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(describe(done.error())));
    }

    /// Sixteen connections like, unlike, comment, delete and edit at once, accounts are erased meanwhile, and every
    /// counter is that of the rows. Nothing ends in a deadlock.
    void countsUnderConcurrency()
    {
        TransactionPool::Options options;
        options.workers = connections;
        options.queueLimit = 100'000;
        TransactionPool pool(m_database.app, options);
        Pipeline reads(m_database.app);
        PgPostRepository posts(pool, reads, m_outbox);
        PgCommentRepository comments(pool, reads, m_outbox);
        Shared shared;
        shared.comments.append(CommentId(QUuid::createUuid()));
        for (int i = 0; i < 4; ++i) {
            shared.posts.append(PostId(QUuid::createUuid()));
            QVERIFY(
                await(posts.create(shared.posts.last(), m_users.at(i), draft(QStringLiteral("p")), std::nullopt)).ok());
        }
        const int rounds = runCount(20, 3);
        const int deeds = 400;
        for (int round = 0; round < rounds; ++round) {
            shared.answered = 0;
            for (int i = 0; i < deeds; ++i)
                act(posts, comments, shared);
            // Erasing is a deed like any other; the account comes back for the next round.
            const QUuid erased = pick(m_users).uuid();
            const auto erase = [erased](pqxx::work &work) -> Result<void> {
                exec(work, "delete from users where id = $1::uuid", pgParams(erased));
                return {};
            };
            const auto gone = await(pool.run(erase, RowAccess::asRole(RowAccess::Role::Authentication)));
            QVERIFY2(gone.ok(), gone.ok() ? "" : qPrintable(describe(gone.error())));
            QVERIFY(eventually([&] { return shared.answered == deeds; }, 60'000));
            const auto isForeign = [](const QString &fault) { return fault.contains(QLatin1String("reference_")); };
            shared.faults.removeIf(isForeign); // deeds of the account that was erased
            QVERIFY2(shared.faults.isEmpty(), qPrintable(shared.faults.join(u'\n').left(2000)));
            QCOMPARE(wrongCounters(), QByteArray());
            QVERIFY(runScript(m_superuser, "insert into users (id, email_ciphertext, email_index) values ('" +
                                               erased.toByteArray(QUuid::WithoutBraces) + "', '', '\\x" +
                                               erased.toRfc4122().toHex() + "')")
                        .ok());
        }
        const auto counted = runQuery(m_superuser, "select count(*) from likes");
        QVERIFY(counted->first().int64(0) > 0);
        // The comparison notices one that is off.
        QVERIFY(runScript(m_superuser, "update community_posts set likes_count = likes_count + 1 where id = "
                                       "(select post_id from likes limit 1)")
                    .ok());
        QVERIFY(wrongCounters().startsWith("post "));
        std::printf("%d deeds over %d connections\n", rounds * deeds, connections);
    }

    /// The same key from sixteen connections at once makes one post, and everybody hears of that one.
    void createsOnceUnderConcurrency()
    {
        TransactionPool::Options options;
        options.workers = connections;
        TransactionPool pool(m_database.app, options);
        Pipeline reads(m_database.app);
        PgPostRepository posts(pool, reads, m_outbox);
        for (int round = 0; round < runCount(50, 5); ++round) {
            QSet<QUuid> ids;
            int answered = 0;
            const IdempotencyKey key{"k" + QByteArray::number(round), QByteArray(32, 'h')};
            const auto ask = [&](PostId id) -> Task<> {
                const auto created =
                    co_await posts.create(id, m_users.first(), draft(QStringLiteral("once")), std::optional(key));
                if (created.ok())
                    ids.insert(created->uuid());
                ++answered;
            };
            std::vector<Task<>> tasks;
            for (int i = 0; i < connections; ++i)
                tasks.push_back(ask(PostId(QUuid::createUuid())));
            QVERIFY(eventually([&] { return answered == connections; }));
            QCOMPARE(ids.size(), 1);
            const auto rows = runQuery(m_superuser, "select count(*) from community_posts");
            QCOMPARE(rows->first().int64(0), round + 1);
        }
    }

    /// Row level security is the second barrier: without a moderator's standing nothing of another's moves.
    void keepsAuthorsToTheirOwn()
    {
        TransactionPool pool(m_database.app);
        Pipeline reads(m_database.app);
        PgPostRepository posts(pool, reads, m_outbox);
        PgCommentRepository comments(pool, reads, m_outbox);
        const PostId id(QUuid::createUuid());
        const CommentId comment(QUuid::createUuid());
        const UserId author = m_users.at(0);
        const Actor other = actorOf(m_users.at(1), false);
        QVERIFY(await(posts.create(id, author, draft(QStringLiteral("mine")), std::nullopt)).ok());
        QVERIFY(await(comments.create(comment, id, author, QStringLiteral("mine"), std::nullopt)).ok());
        PostChanges changes;
        changes.content = QStringLiteral("yours");
        QCOMPARE(await(posts.edit(id, changes, other)).error().code, QStringLiteral("post_not_found"));
        QCOMPARE(await(posts.remove(id, other)).error().code, QStringLiteral("post_not_found"));
        QCOMPARE(await(comments.edit(comment, QStringLiteral("yours"), other)).error().code,
                 QStringLiteral("comment_not_found"));
        QCOMPARE(await(comments.remove(comment, other)).error().code, QStringLiteral("comment_not_found"));
        QVERIFY(!await(posts.pin(id, true, actorOf(author, false))).ok()); // not even one's own
        QCOMPARE(await(posts.post(id, author))->value().content, QByteArray("mine"));
    }

    /// Reports of one thing from all connections: one case, one report a person.
    void reportsUnderConcurrency()
    {
        TransactionPool::Options options;
        options.workers = connections;
        TransactionPool pool(m_database.app, options);
        Pipeline reads(m_database.app);
        PgPostRepository posts(pool, reads, m_outbox);
        PgModerationRepository moderation(pool);
        const PostId id(QUuid::createUuid());
        QVERIFY(await(posts.create(id, m_users.at(0), draft(QStringLiteral("bad")), std::nullopt)).ok());
        Shared shared;
        const ReportSubject subject{id, std::nullopt};
        for (int i = 0; i < 48; ++i)
            settle(moderation.report(ReportId(QUuid::createUuid()), subject, m_users.at(i % m_users.size()), {}),
                   shared);
        QVERIFY(eventually([&] { return shared.answered == 48; }));
        QVERIFY2(shared.faults.isEmpty(), qPrintable(shared.faults.join(u'\n')));
        QCOMPARE(wrongCounters(), QByteArray());
        const auto cases = await(moderation.cases(CaseState::Open, {}));
        QVERIFY(cases.ok());
        QCOMPARE(cases->total, 1);
        QCOMPARE(cases->rows.front().reportsCount, int(m_users.size()));
    }
};

QTEST_GUILESS_MAIN(TestPgCommunity)
#include "tst_pgcommunity.moc"
