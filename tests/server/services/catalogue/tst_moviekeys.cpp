// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/moviekeys.h"

#include <QTest>

using namespace cinefluent::server;

class TestMovieKeys : public QObject
{
    Q_OBJECT

private slots:
    void keysHoldWhatDecides()
    {
        MovieQuery query;
        query.search = QStringLiteral("Bridge");
        query.languages = {QStringLiteral("en"), QStringLiteral("ja")};
        const QByteArray key = facetsKey(query);
        MovieQuery same = query;
        same.page = 7;
        same.limit = 3;
        same.sort = MovieSort::Rating;
        same.search = QStringLiteral("bRIDGE");
        same.languages = {QStringLiteral("ja"), QStringLiteral("en"), QStringLiteral("ja")};
        QCOMPARE(facetsKey(same), key);
        QVERIFY(movieListKey(query) != key);

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
            QVERIFY(movieListKey(others[i]) != movieListKey(query));
            QVERIFY2(!(facetsKey(others[i]) == key), qPrintable(QString::number(i)));
            for (qsizetype other = 0; other < i; ++other)
                QVERIFY(!(facetsKey(others[i]) == facetsKey(others[other])));
        }
    }

    void listsHavePagesAndOrders()
    {
        MovieQuery query;
        QCOMPARE(movieListKey(query), QByteArray("movies:popular:all"));
        query.languages = {QStringLiteral("ja"), QStringLiteral("en"), QStringLiteral("ja")};
        QCOMPARE(movieListKey(query), QByteArray("movies:popular:en,ja"));
        query.page = 2;
        QCOMPARE(movieListKey(query), QByteArray("movies:popular:en,ja:2x20"));
        query.page = 1;
        query.limit = 50;
        QCOMPARE(movieListKey(query), QByteArray("movies:popular:en,ja:1x50"));
        query.sort = MovieSort::Rating;
        const QByteArray rated = movieListKey(query);
        QVERIFY(rated.startsWith("search::"));
        query.page = 3;
        QVERIFY(movieListKey(query) != rated);
    }
};

QTEST_GUILESS_MAIN(TestMovieKeys)
#include "tst_moviekeys.moc"
