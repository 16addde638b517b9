// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/facetcache.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;

namespace {

constexpr Instant noon{std::chrono::hours(500'000)};

MovieQuery searching(const QString &text)
{
    MovieQuery query;
    query.search = text;
    return query;
}

CatalogueFacets facetsOf(const QString &genre)
{
    return {{QStringLiteral("en")}, {genre}, {QStringLiteral("B1")}};
}

} // namespace

class TestFacetCache : public QObject
{
    Q_OBJECT

private slots:
    void keysHoldWhatDecides()
    {
        MovieQuery query = searching(QStringLiteral("Bridge"));
        query.languages = {QStringLiteral("en"), QStringLiteral("ja")};
        const FacetKey key(query);
        MovieQuery same = query;
        same.page = 7;
        same.limit = 3;
        same.sort = MovieSort::Rating;
        same.search = QStringLiteral("bRIDGE");
        same.languages = {QStringLiteral("ja"), QStringLiteral("en"), QStringLiteral("ja")};
        QVERIFY(FacetKey(same) == key);
        QCOMPARE(qHash(FacetKey(same)), qHash(key));

        // The same text as another kind of filter is another question, as is one value that reads like two.
        QList<MovieQuery> others(8, query);
        others[0].search += u's';
        others[1].languages.removeLast();
        others[2].genres = {QStringLiteral("Drama")};
        others[3].levels = {QStringLiteral("Drama")};
        others[4].isPremium = true;
        others[5].isPremium = false;
        others[6].languages = {QStringLiteral("en,ja")};
        others[7].languages = {QStringLiteral("enja")};
        for (qsizetype i = 0; i < others.size(); ++i) {
            QVERIFY2(!(FacetKey(others[i]) == key), qPrintable(QString::number(i)));
            for (qsizetype other = 0; other < i; ++other)
                QVERIFY(!(FacetKey(others[i]) == FacetKey(others[other])));
        }
    }

    void keepsForHalfAMinute()
    {
        FacetCache cache;
        const FacetKey key(searching(QStringLiteral("bridge")));
        QVERIFY(!cache.find(key, noon));
        cache.insert(key, facetsOf(QStringLiteral("Drama")), noon, cache.version());
        const auto kept = cache.find(key, noon + FacetCache::lifetime - std::chrono::microseconds(1));
        QVERIFY(kept.has_value());
        QCOMPARE(kept->genres, QStringList{QStringLiteral("Drama")});
        QVERIFY(!cache.find(key, noon + FacetCache::lifetime));
        QVERIFY(!cache.find(FacetKey(searching(QStringLiteral("river"))), noon));

        cache.insert(key, facetsOf(QStringLiteral("War")), noon + FacetCache::lifetime, cache.version());
        QCOMPARE(cache.find(key, noon + FacetCache::lifetime)->genres, QStringList{QStringLiteral("War")});
    }

    void aReleaseDropsWhatWasRead()
    {
        FacetCache cache;
        const FacetKey key(searching(QStringLiteral("bridge")));
        cache.insert(key, facetsOf(QStringLiteral("Drama")), noon, cache.version());
        const quint64 seen = cache.version();
        cache.invalidate();
        QVERIFY(cache.version() != seen);
        QVERIFY(!cache.find(key, noon));
        // Read before the release, arrived behind it.
        cache.insert(key, facetsOf(QStringLiteral("Drama")), noon, seen);
        QVERIFY(!cache.find(key, noon));
        cache.insert(key, facetsOf(QStringLiteral("War")), noon, cache.version());
        QVERIFY(cache.find(key, noon).has_value());
    }

    void isBounded()
    {
        FacetCache cache;
        const auto keyOf = [](qsizetype i) { return FacetKey(searching(QString::number(i))); };
        for (qsizetype i = 0; i < FacetCache::maxEntries; ++i)
            cache.insert(keyOf(i), facetsOf(QString::number(i)), noon, cache.version());
        QVERIFY(cache.find(keyOf(0), noon).has_value());
        cache.insert(keyOf(FacetCache::maxEntries), facetsOf(QStringLiteral("last")), noon, cache.version());
        qsizetype kept = 0;
        for (qsizetype i = 0; i <= FacetCache::maxEntries; ++i)
            kept += cache.find(keyOf(i), noon).has_value() ? 1 : 0;
        QVERIFY(kept >= 1 && kept <= FacetCache::maxEntries);
        QCOMPARE(cache.find(keyOf(FacetCache::maxEntries), noon)->genres, QStringList{QStringLiteral("last")});
    }
};

QTEST_GUILESS_MAIN(TestFacetCache)
#include "tst_facetcache.moc"
