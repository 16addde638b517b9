// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/moviequery.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;

class TestMovieQuery : public QObject
{
    Q_OBJECT

private slots:
    void hasDefaults()
    {
        const auto query = movieQueryFrom({});
        QVERIFY(query.ok());
        QCOMPARE(query->page, 1);
        QCOMPARE(query->limit, 20);
        QVERIFY(query->sort == MovieSort::Popularity);
        QVERIFY(query->search.isEmpty() && query->levels.isEmpty() && !query->isPremium);
    }

    void readsEverything()
    {
        MovieQueryText text;
        text.search = QStringLiteral("  the \t bridge ");
        text.isPremium = QStringLiteral("false");
        text.page = QStringLiteral("3");
        text.limit = QStringLiteral("100");
        text.sortBy = QStringLiteral("alphabetical");
        text.languages = {QStringLiteral("en"), QStringLiteral("ja")};
        text.genres = {QStringLiteral("Drama")};
        text.difficulty = {QStringLiteral("b1"), QStringLiteral("Beginner"), QStringLiteral("advanced")};
        const auto query = movieQueryFrom(text);
        QVERIFY(query.ok());
        QCOMPARE(query->search, QStringLiteral("the bridge"));
        QCOMPARE(query->isPremium, std::optional(false));
        QCOMPARE(query->page, 3);
        QCOMPARE(query->limit, 100);
        QVERIFY(query->sort == MovieSort::Alphabetical);
        QCOMPARE(query->languages, text.languages);
        QCOMPARE(query->genres, text.genres);
        QCOMPARE(query->levels.join(u' '), QStringLiteral("B1 A1 A2 C1 C2"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("value");
        for (const char *name : {"page", "limit"}) {
            for (const char *value : {"0", "-1", "x", "", "1.5", "10001", "99999999999999999999"})
                QTest::addRow("%s %s", name, value) << QString::fromLatin1(name) << QString::fromLatin1(value);
        }
        QTest::newRow("limit 101") << QStringLiteral("limit") << QStringLiteral("101");
        QTest::newRow("sort") << QStringLiteral("sortBy") << QStringLiteral("title; drop table movies");
        QTest::newRow("premium") << QStringLiteral("isPremium") << QStringLiteral("yes");
        QTest::newRow("difficulty") << QStringLiteral("difficulty") << QStringLiteral("D1");
        QTest::newRow("search") << QStringLiteral("search") << QString(201, u'x');
        QTest::newRow("genres") << QStringLiteral("genres") << QString(101, u'x');
    }

    void refuses()
    {
        QFETCH(QString, parameter);
        QFETCH(QString, value);
        MovieQueryText text;
        if (parameter == QLatin1String("page"))
            text.page = value;
        else if (parameter == QLatin1String("limit"))
            text.limit = value;
        else if (parameter == QLatin1String("sortBy"))
            text.sortBy = value;
        else if (parameter == QLatin1String("isPremium"))
            text.isPremium = value;
        else if (parameter == QLatin1String("search"))
            text.search = value;
        else if (parameter == QLatin1String("difficulty"))
            text.difficulty = {value};
        else
            text.genres = {value};
        const auto query = movieQueryFrom(text);
        QVERIFY(!query.ok());
        QCOMPARE(query.error().code, QStringLiteral("query_invalid"));
        QCOMPARE(query.error().fields.size(), 1);
        QCOMPARE(query.error().fields.first().pointer, parameter);
    }

    void lessonsNeedALanguage()
    {
        QVERIFY(!lessonQueryFrom(std::nullopt, {}).ok());
        QVERIFY(!lessonQueryFrom(QStringLiteral("EN"), {}).ok());
        const auto query = lessonQueryFrom(QStringLiteral("en"), {QStringLiteral("intermediate")});
        QVERIFY(query.ok());
        QCOMPARE(query->levels.join(u' '), QStringLiteral("B1 B2"));
    }
};

QTEST_GUILESS_MAIN(TestMovieQuery)
#include "tst_moviequery.moc"
