// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgprogressrepository.h"
#include "server/storage/postgres/pgreleaserepository.h"
#include "server/storage/postgres/releasewriter.h"
#include "server/storage/postgres/sqlscript.h"
#include "server/storage/postgres/transactionpool.h"
#include "tests/common/api/manifestmaker.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/temppostgres.h"

#include <QCryptographicHash>
#include <QTest>

#include <future>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

/// What learners can do while a release is being written.
class TestReleaseLocks : public QObject
{
    Q_OBJECT

private:
    PreparedRelease prepare(api::ReleaseManifest manifest) const
    {
        PreparedRelease release;
        release.editor.userId = m_editor;
        release.editor.role = Role::Editor;
        release.manifestJson = api::toJson(manifest);
        release.manifestSha256 = QCryptographicHash::hash(release.manifestJson, QCryptographicHash::Sha256);
        release.manifest = std::make_shared<const api::ReleaseManifest>(std::move(manifest));
        release.requestId = "test";
        return release;
    }

    TempPostgres m_server;
    DatabaseSettings m_database;
    ConnectionSettings m_superuser;
    UserId m_editor{QUuid::createUuid()};
    UserId m_learner{QUuid::createUuid()};
    api::ReleaseManifest m_manifest;

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start().ok());
        const auto database = m_server.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_superuser = m_server.superuserOf(*database);
        QByteArray sql;
        for (const UserId &user : {m_editor, m_learner})
            sql += "insert into users (id, email_ciphertext, email_index) values ('" + user.toByteArray() +
                   "', '', '\\x" + user.uuid().toRfc4122().toHex() + "');";
        QRandomGenerator random(7);
        do
            m_manifest = makeManifest(random, 2);
        while (m_manifest.lessons.size() < 2 || m_manifest.headwords.isEmpty());
        m_manifest.movie.isActive = true;
        m_manifest.movie.isPremium = false;
        for (api::ManifestLesson &lesson : m_manifest.lessons)
            lesson.lesson.isPremium = false;
        for (const api::MediaObject &object : std::as_const(m_manifest.objects))
            sql += "insert into objects (sha256, size_bytes, content_type) values ('\\x" + object.sha256.toLatin1() +
                   "', " + QByteArray::number(object.sizeBytes) + ", '" + object.contentType.toLatin1() + "');";
        const auto done = runScript(m_superuser, sql);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(describe(done.error())));
        TransactionPool pool(m_database.app);
        PgReleaseRepository releases(pool);
        const auto first = await(releases.publish(prepare(m_manifest), {}));
        QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(describe(first.error())));
    }

    /// A second release of the same lessons is written and not committed yet: progress, bookmarks and words that refer
    /// to its rows are recorded meanwhile.
    void learnersGoOnWhileAReleaseIsWritten()
    {
        api::ReleaseManifest next = m_manifest;
        next.releaseId = QUuid::createUuid();
        next.lessons[0].lesson.title = QStringLiteral("another title");
        const PreparedRelease release = prepare(next);
        std::promise<void> mayCommit;
        auto gate = mayCommit.get_future().share();
        TransactionPool pool(m_database.app);
        std::atomic<bool> isWritten = false;
        auto publishing = pool.run(
            [&release, &isWritten, gate](pqxx::work &work) -> Result<void> {
                const auto written = ReleaseWriter(work, release).publish();
                isWritten = true;
                gate.wait();
                return written;
            },
            RowAccess::asRole(RowAccess::Role::Worker, m_editor.uuid()));
        QVERIFY(eventually([&] { return isWritten.load(); }));

        Pipeline writes(m_database.app);
        Pipeline reads(m_database.app);
        PgProgressRepository progress(writes, reads);
        const auto connected = eventually([&] { return writes.state() == Pipeline::State::Ready; });
        QList<Result<RecordOutcome>> outcomes;
        for (const api::ManifestLesson &lesson : std::as_const(m_manifest.lessons)) {
            ProgressEvent event;
            event.userId = m_learner;
            event.eventId = QUuid::createUuid();
            event.occurredAt = Instant(std::chrono::seconds(1'700'000'000));
            event.update.lessonId = lesson.lesson.id;
            event.update.timeSpentSeconds = 1;
            outcomes.append(await(progress.record(event)));
        }
        const QByteArray learner = m_learner.toByteArray();
        const auto referring =
            runScript(m_superuser,
                      "set lock_timeout = '2s'; insert into bookmarks (user_id, movie_id) values ('" + learner +
                          "', '" + m_manifest.movie.id.toByteArray() +
                          "'); insert into reviews (user_id, review_id, vocabulary_id, sense_id, rating, reviewed_at) "
                          "select '" +
                          learner + "', gen_random_uuid(), vocabulary_id, id, 3, now() from vocabulary_senses");
        mayCommit.set_value();
        const auto published = await(std::move(publishing));

        QVERIFY(connected);
        for (const auto &outcome : outcomes) {
            QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(describe(outcome.error())));
            QVERIFY(outcome->kind == RecordOutcome::Kind::Recorded);
        }
        QVERIFY2(referring.ok(), referring.ok() ? "" : qPrintable(describe(referring.error())));
        QVERIFY2(published.ok(), published.ok() ? "" : qPrintable(describe(published.error())));
        QCOMPARE(runQuery(m_superuser, "select max(number) from releases")->first().int32(0), 2);
        const auto title = runQuery(m_superuser, "select title from movie_lessons where title = 'another title'");
        QCOMPARE(title->size(), 1);
    }

    /// What a key names may still change: lessons change places, a withdrawn one comes back.
    void keysChangeWhereTheyMust()
    {
        TransactionPool pool(m_database.app);
        PgReleaseRepository releases(pool);
        const auto places = [this] {
            QHash<QByteArray, int> found;
            const auto rows = runQuery(m_superuser, "select id::text, lesson_order from movie_lessons");
            for (const PgRow &row : *rows)
                found.insert(row.text(0).toLatin1(), row.int32(1));
            return found;
        };
        api::ReleaseManifest shorter = m_manifest;
        shorter.releaseId = QUuid::createUuid();
        const api::ManifestLesson gone = shorter.lessons.takeLast();
        QVERIFY(await(releases.publish(prepare(shorter), {})).ok());
        QVERIFY(places().value(gone.lesson.id.toByteArray()) < 0);
        api::ReleaseManifest back = m_manifest;
        back.releaseId = QUuid::createUuid();
        back.lessons[1].lesson.language = back.lessons[0].lesson.language;
        back.lessons[0].lesson.order = 2;
        back.lessons[1].lesson.order = 1;
        const auto published = await(releases.publish(prepare(back), {}));
        QVERIFY2(published.ok(), published.ok() ? "" : qPrintable(describe(published.error())));
        QCOMPARE(places().value(back.lessons.at(0).lesson.id.toByteArray()), 2);
        QCOMPARE(places().value(gone.lesson.id.toByteArray()), 1);
    }
};

QTEST_GUILESS_MAIN(TestReleaseLocks)
#include "tst_releaselocks.moc"
