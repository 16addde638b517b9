// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/bulk/textsearch.h"
#include "studio/document/commands/addcues.h"
#include "studio/document/cuelook.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/support/testruns.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

class TestTextSearch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryProject> m_project;

    ProjectDocument &document() { return *m_project->document; }

    void addCues(const QStringList &texts)
    {
        QList<Cue> cues;
        for (qsizetype i = 0; i < texts.size(); ++i)
            cues.append(makeCue(document(), i * 2000, i * 2000 + 1500, texts[i]));
        VERIFY_OK(document().execute(std::make_unique<AddCues>(cues)));
    }

    qsizetype countOf(const SearchQuery &query)
    {
        const auto search = TextSearch::make(query);
        const auto found = search ? search->matches(document().content()) : search.error();
        return found ? found->size() : -1;
    }

    void replaceAll(const SearchQuery &query, const QString &with)
    {
        const auto search = TextSearch::make(query);
        VERIFY_OK(search);
        const auto changes = search->replacements(document().content(), with);
        VERIFY_OK(changes);
        VERIFY_OK(document().execute(std::make_unique<ReplaceTexts>("replace_text", *changes)));
    }

private slots:
    void init() { m_project = std::make_unique<TemporaryProject>(); }
    void cleanup() { m_project.reset(); }

    void findsAsAsked_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("flags");
        QTest::addColumn<int>("count");
        QTest::newRow("plain") << "tom"
                               << "" << 4;
        QTest::newRow("case") << "tom"
                              << "c" << 2;
        QTest::newRow("words") << "tom"
                               << "w" << 3;
        QTest::newRow("dots are dots") << "T.m"
                                       << "" << 0;
        QTest::newRow("expression") << "t.m"
                                    << "r" << 5;
        QTest::newRow("line ends") << "tom$"
                                   << "r" << 1;
        QTest::newRow("accents") << "ÉTÉ"
                                 << "" << 1;
        QTest::newRow("unicode words") << "t"
                                       << "w" << 0;
        QTest::newRow("no lengths") << "x*"
                                    << "r" << 0;
    }
    void findsAsAsked()
    {
        addCues({"Tom and tomorrow", "not tom\nTOM's Tim", "L’été", "été"});
        QFETCH(QString, pattern);
        QFETCH(QString, flags);
        QFETCH(int, count);
        SearchQuery query{pattern, flags.contains('r'), flags.contains('c'), flags.contains('w')};
        if (pattern == "ÉTÉ")
            count = 2;
        QCOMPARE(countOf(query), count);
    }

    void replacesWithGroupsInOneStep()
    {
        addCues({"Tom sees Ann", "Ann sees Tom", "Nobody"});
        const qsizetype history = document().historyPosition();
        replaceAll({QStringLiteral("(\\w+) sees (\\w+)"), true}, QStringLiteral("\\2 is seen\\nby $1 $$\\\\"));
        QCOMPARE(document().cues()[0].text, QStringLiteral("Ann is seen\nby Tom $\\"));
        QCOMPARE(document().cues()[1].text, QStringLiteral("Tom is seen\nby Ann $\\"));
        QCOMPARE(document().cues()[2].text, QStringLiteral("Nobody"));
        QCOMPARE(document().historyPosition(), history + 1);
        VERIFY_OK(document().undo());
        QCOMPARE(document().cues()[0].text, QStringLiteral("Tom sees Ann"));
    }

    void plainReplacementsAreLiteral()
    {
        addCues({"5 $ or 6 $"});
        replaceAll({QStringLiteral("$")}, QStringLiteral("\\1 $1"));
        QCOMPARE(document().cues()[0].text, QStringLiteral("5 \\1 $1 or 6 \\1 $1"));
    }

    void replacesOneAndKeepsTheLook()
    {
        addCues({"Tom and Tom"});
        const Cue cue = document().cues()[0];
        const auto search = TextSearch::make({QStringLiteral("tom")});
        VERIFY_OK(search);
        const auto found = search->matches(document().content());
        VERIFY_OK(found);
        QCOMPARE(found->size(), 2);
        const auto second = search->replacement(document().content(), found->at(1), QStringLiteral("Ann"));
        QVERIFY(second);
        QCOMPARE(second->text, QStringLiteral("Tom and Ann"));
        VERIFY_OK(document().execute(std::make_unique<ReplaceTexts>("replace_text", QList{*second})));
        QVERIFY(!search->replacement(document().content(), found->at(1), QStringLiteral("Ann")));
    }

    void scopesAndFields()
    {
        Cue cue = makeCue(document(), 1000, 2000, QStringLiteral("lamp"));
        cue.translations.insert("es", "lamp lamp");
        cue.contextNotes = QStringLiteral("the lamp");
        const Cue other = makeCue(document(), 3000, 4000, QStringLiteral("lamp"));
        VERIFY_OK(document().execute(std::make_unique<AddCues>(QList<Cue>{cue, other})));
        SearchQuery query{QStringLiteral("lamp")};
        QCOMPARE(countOf(query), 2);
        query.fields = SearchField::Text | SearchField::Translation | SearchField::Notes;
        query.language = QStringLiteral("es");
        QCOMPARE(countOf(query), 5);
        query.scope = {other.id};
        QCOMPARE(countOf(query), 1);
    }

    void saysWhatIsWrongAndWhere()
    {
        for (const bool words : {false, true}) {
            const auto search = TextSearch::make({QStringLiteral("lamp (ke"), true, false, words});
            QVERIFY(!search);
            QCOMPARE(search.error().code, QStringLiteral("pattern_invalid"));
            QVERIFY2(search.error().message.contains("character 9"), qPrintable(search.error().message));
        }
        QCOMPARE(TextSearch::make({}).error().code, QStringLiteral("pattern_empty"));
        VERIFY_OK(TextSearch::make({QStringLiteral("lamp (ke")}));
    }

    /// Patterns that backtrack without end, on 3,000 cues made for them.
    void givesUpInsteadOfHanging()
    {
        addCues(QStringList(runCount(5'000, 1'500), QString(60, u'a') + u'!'));
        for (const char *pattern : {"(a|aa)+$", "(a|aa)+b", "(.*a){20}b", "(?:a?){60}a{60}b"}) {
            const auto search = TextSearch::make({QString::fromLatin1(pattern), true});
            VERIFY_OK(search);
            QElapsedTimer timer;
            timer.start();
            const auto found = search->matches(document().content());
            QVERIFY2(timer.elapsed() < 8'000, pattern);
            if (!found)
                QCOMPARE(found.error().code, QStringLiteral("search_too_slow"));
        }
        const auto search = TextSearch::make({QStringLiteral("(a|aa)+$"), true});
        QCOMPARE(search->matches(document().content()).error().code, QStringLiteral("search_too_slow"));
    }

    /// Against a search written without regular expressions.
    void replacingAllEqualsAnOracle()
    {
        std::mt19937 engine(runSeed());
        const auto any = [&engine](int most, int letters) {
            QString text;
            for (int i = int(engine() % unsigned(most + 1)); i > 0; --i)
                text += QChar(u'a' + int(engine() % unsigned(letters)));
            return text;
        };
        const int runs = runCount(20'000, 400);
        for (int run = 0; run < runs; ++run) {
            const QString text = any(30, 3);
            const QString pattern = any(2, 3) + u'a';
            const QString with = any(3, 4);
            const auto search = TextSearch::make({pattern, false, true});
            VERIFY_OK(search);
            const auto found = search->matchesIn(text);
            VERIFY_OK(found);
            QString made;
            qsizetype at = 0;
            for (const auto &[start, length] : *found) {
                made += text.mid(at, start - at) + with;
                at = start + length;
            }
            made += text.mid(at);
            QCOMPARE(made, QString(text).replace(pattern, with));
        }
    }
};

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
