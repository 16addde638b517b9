// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/lessoncache.h"
#include "tests/support/fakes.h"

#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

LessonKey keyOf(int n)
{
    return {LessonId(QUuid(uint(n), 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)), QUuid(uint(n), 2, 1, 1, 1, 1, 1, 1, 1, 1, 1),
            QStringLiteral("en"), 7};
}

} // namespace

class TestLessonCache : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const LessonDocument> document(int cues)
    {
        LessonContent content;
        content.title = "title";
        content.cues.resize(size_t(cues));
        return std::make_shared<const LessonDocument>(LessonId(), content, m_urls);
    }

    ManualClock m_clock;
    MediaUrls m_urls = MediaUrls(
        [] {
            std::vector<MediaKey> keys;
            keys.push_back({"k", Secret(QByteArray(32, 'k'))});
            return keys;
        }(),
        {}, m_clock);

private slots:
    void keepsByTheWholeKey()
    {
        LessonCache cache(1'000'000);
        const auto one = document(1);
        cache.insert(keyOf(1), one);
        QCOMPARE(cache.find(keyOf(1)), one);
        LessonKey other = keyOf(1);
        other.releaseId = QUuid::createUuid();
        QVERIFY(!cache.find(other));
        other = keyOf(1);
        other.nativeLanguage = QStringLiteral("de");
        QVERIFY(!cache.find(other));
        other = keyOf(1);
        other.urlEpoch = 8;
        QVERIFY(!cache.find(other));
        QCOMPARE(cache.hits(), 1);
        QCOMPARE(cache.misses(), 3);
    }

    void dropsWhatWasUsedLeast()
    {
        const auto one = document(1);
        LessonCache cache(3 * one->sizeBytes());
        for (int n = 1; n <= 3; ++n)
            cache.insert(keyOf(n), document(1));
        QVERIFY(cache.find(keyOf(1)));
        cache.insert(keyOf(4), document(1));
        QVERIFY(cache.find(keyOf(1)));
        QVERIFY(!cache.find(keyOf(2)));
        QVERIFY(cache.find(keyOf(3)));
        QVERIFY(cache.find(keyOf(4)));
    }

    void countsBytesExactly()
    {
        const auto small = document(1);
        LessonCache cache(10 * small->sizeBytes());
        cache.insert(keyOf(1), small);
        cache.insert(keyOf(1), small);
        QCOMPARE(cache.sizeBytes(), small->sizeBytes());
        const auto large = document(1000);
        QVERIFY(large->sizeBytes() > 10 * small->sizeBytes());
        cache.insert(keyOf(1), large);
        QCOMPARE(cache.sizeBytes(), 0);
        QVERIFY(!cache.find(keyOf(1)));
    }

    void isSafeFromAnyThread()
    {
        const auto one = document(2);
        LessonCache cache(8 * one->sizeBytes());
        std::vector<std::thread> threads;
        for (unsigned seed = 1; seed <= 4; ++seed)
            threads.emplace_back([&cache, &one, seed] {
                QRandomGenerator random(seed);
                for (int i = 0; i < 20'000; ++i) {
                    const LessonKey key = keyOf(random.bounded(16));
                    if (!cache.find(key))
                        cache.insert(key, one);
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(cache.hits() + cache.misses(), 80'000);
        QCOMPARE(cache.sizeBytes(), 8 * one->sizeBytes());
    }
};

QTEST_GUILESS_MAIN(TestLessonCache)
#include "tst_lessoncache.moc"
