// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/issuecodes.h"
#include "common/quality/verdict.h"
#include "tests/common/quality/offences.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::quality;
using namespace cinefluent::quality::offences;

namespace {

QStringList codesOf(const QList<Issue> &issues)
{
    QStringList codes;
    for (const Issue &issue : issues)
        codes.append(issue.code);
    return codes;
}

} // namespace

class TestQualityCheck : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInGoodContent()
    {
        const QList<Issue> issues = check(good(), Profile::standard());
        QVERIFY2(issues.isEmpty(), qPrintable(codesOf(issues).join(u' ')));
        QVERIFY(!blocksPublishing(issues));
    }

    void coversEveryRule()
    {
        for (const Rule &rule : allRules()) {
            const bool covered = std::any_of(rows.cbegin(), rows.cend(),
                                             [&](const Row &row) { return qstrcmp(row.code, rule.code) == 0; });
            QVERIFY2(covered, rule.code);
        }
        QCOMPARE(size_t(rows.size()), allRules().size());
    }

    void findsEachOffence_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < rows.size(); ++i)
            QTest::newRow(rows[i].code) << i;
    }

    void findsEachOffence()
    {
        QFETCH(int, index);
        Content content = good();
        rows[index].spoil(content);
        const QList<Issue> issues = check(content, Profile::standard());
        const auto found = std::find_if(issues.cbegin(), issues.cend(), [&](const Issue &issue) {
            return issue.code == QLatin1String(rows[index].code);
        });
        QVERIFY2(found != issues.cend(), qPrintable(codesOf(issues).join(u' ')));
        const Rule *rule = findRule(found->code);
        QVERIFY(rule);
        QVERIFY(found->severity == rule->severity);
        QVERIFY(found->subject == rule->subject);
        QCOMPARE(blocksPublishing({*found}), rule->severity == Severity::Error);
        const QString message = messageOf(*found);
        static const QRegularExpression placeholder("%[1-9]");
        QVERIFY2(!message.isEmpty() && !message.contains(placeholder), qPrintable(message));
    }

    /// One step inside the limit is no finding: the other side of the rows above.
    void acceptsTheLimitItself_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < edges().size(); ++i)
            QTest::newRow(edges()[i].code) << i;
    }

    void acceptsTheLimitItself()
    {
        QFETCH(int, index);
        Content content = good();
        edges()[index].spoil(content);
        const QStringList codes = codesOf(check(content, Profile::standard()));
        QVERIFY2(!codes.contains(QLatin1String(edges()[index].code)), qPrintable(codes.join(u' ')));
    }

    void looksAtTranslationsToo()
    {
        Content content = good();
        content.cues[0].translations["es"] = QString(43, u'x');
        const QList<Issue> issues = check(content, Profile::standard());
        QCOMPARE(codesOf(issues), QStringList{"cue_line_too_long"});
        QCOMPARE(issues[0].args, QStringList({"43", "42", "es"}));
        QCOMPARE(issues[0].subjectId, content.cues[0].id.uuid());
    }

    void knowsTheGuidesNumbers()
    {
        const Profile adult = Profile::standard();
        const Profile children = Profile::standard(Audience::Children);
        QCOMPARE(adult.limitsFor(u"en").maxCharactersPerSecond, 20.0);
        QCOMPARE(adult.limitsFor(u"en-GB").maxCharactersPerSecond, 20.0);
        QCOMPARE(children.limitsFor(u"ar").maxCharactersPerSecond, 17.0);
        QCOMPARE(adult.limitsFor(u"hi").maxCharactersPerSecond, 22.0);
        QCOMPARE(children.limitsFor(u"hi").maxCharactersPerSecond, 18.0);
        QCOMPARE(adult.limitsFor(u"ko").maxCharactersPerSecond, 12.0);
        QCOMPARE(adult.limitsFor(u"zh-Hant").maxCharactersPerSecond, 9.0);
        QCOMPARE(children.limitsFor(u"zh").maxCharactersPerSecond, 7.0);
        QCOMPARE(adult.limitsFor(u"ja").maxCharactersPerSecond, 4.0);
        QCOMPARE(adult.limitsFor(u"fr").maxCharactersPerSecond, 17.0);
        QCOMPARE(children.limitsFor(u"fr").maxCharactersPerSecond, 13.0);
        QCOMPARE(adult.limitsFor(u"th").maxLineLength, 35);
        QCOMPARE(adult.limitsFor(u"ko").maxLineLength, 16);
        QCOMPARE(adult.limitsFor(u"ja").maxLineLength, 23);
        QCOMPARE(adult.limitsFor(u"ja").minDurationMs, 500);
        QCOMPARE(adult.limitsFor(u"de").minDurationMs, 833);
        QCOMPARE(adult.limitsFor(u"de").maxDurationMs, 7000);
    }

    void ordersByTime()
    {
        Content content = good();
        content.cues[2].text.clear();
        content.cues[0].text.clear();
        content.movie.title.clear();
        content.headwords[0].level.clear();
        const QList<Issue> issues = check(content, Profile::standard());
        QCOMPARE(codesOf(issues),
                 QStringList({"movie_field_invalid", "cue_text_empty", "cue_text_empty", "headword_level_missing"}));
        QCOMPARE(issues[1].subjectId, content.cues[0].id.uuid());
    }

    void keepsPercentSignsOfArguments()
    {
        Issue issue;
        issue.code = "headword_duplicate";
        issue.args = QStringList{"100 %2", "en"};
        QCOMPARE(messageOf(issue), QStringLiteral("“100 %2” is there twice in en."));
    }

    void writesTheVerdict()
    {
        Content content = good();
        content.cues[0].text.clear();
        content.headwords[0].level.clear();
        const QJsonObject json = QJsonDocument::fromJson(verdictJson(check(content, Profile::standard()))).object();
        QCOMPARE(json["formatVersion"].toInt(), 1);
        QCOMPARE(json["publishable"].toBool(true), false);
        QCOMPARE(json["counts"].toObject()["error"].toInt(), 1);
        QCOMPARE(json["counts"].toObject()["warning"].toInt(), 1);
        QCOMPARE(json["counts"].toObject()["info"].toInt(-1), 0);
        const QJsonObject first = json["issues"].toArray()[0].toObject();
        QCOMPARE(first["code"].toString(), QStringLiteral("cue_text_empty"));
        QCOMPARE(first["severity"].toString(), QStringLiteral("error"));
        QCOMPARE(first["subject"].toString(), QStringLiteral("cue"));
        QCOMPARE(first["subjectId"].toString(), content.cues[0].id.toString());
        QCOMPARE(first["inUs"].toInteger(), 1'000'000);
        QCOMPARE(first["outUs"].toInteger(), 4'000'000);
        QVERIFY(!json["issues"].toArray()[1].toObject().contains("inUs"));
        QVERIFY(QJsonDocument::fromJson(verdictJson({})).object()["publishable"].toBool());
    }

    void isQuickOnALongFilm()
    {
        Content content = good();
        content.filmDuration = MediaTime::fromSeconds(20'000);
        content.cues.clear();
        for (int i = 0; i < 5000; ++i)
            content.cues.append(cueAt(i * 4000, i * 4000 + 3000,
                                      QStringLiteral("Die Straße ist gesperrt,\nwir müssen über die Brücke.")));
        QElapsedTimer timer;
        timer.start();
        const QList<Issue> issues = check(content, Profile::standard());
        qInfo("5,000 cues with a translation each: %lld findings in %.1f ms", qint64(issues.size()),
              double(timer.nsecsElapsed()) / 1e6);
        QVERIFY(timer.elapsed() < 2000);
    }

private:
    static const QList<Row> &edges()
    {
        static const QList<Row> list{
            {"lesson_outside_film", [](Content &c) { c.lessons[0].range = ms(0, 60'000); }},
            {"lesson_too_short", [](Content &c) { c.lessons[0].range = ms(5000, 10'000); }},
            {"lesson_too_long",
             [](Content &c) { c.filmDuration = MediaTime::fromSeconds(1000), c.lessons[0].range = ms(0, 900'000); }},
            {"lesson_cuts_cue", [](Content &c) { c.lessons[0].range = ms(1000, 14'000); }},
            {"lesson_overlaps",
             [](Content &c) { c.lessons.append(second(c)), c.lessons[1].range = ms(15'000, 30'000); }},
            {"lesson_sound_clipped", [](Content &c) { c.clippedSound = {ms(15'000, 15'001)}; }},
            {"lesson_sound_clipped",
             [](Content &c) { c.clippedSound = {ms(0, 1000)}, c.lessons[0].range = ms(1000, 15'000); }},
            {"headword_sound_clipped",
             [](Content &c) {
                 c.clippedSound = {ms(4000, 5000), ms(8000, 9000)};
             }},
            {"lesson_order_duplicate",
             [](Content &c) { c.lessons.append(second(c)), c.lessons[1].order = 1, c.lessons[1].language = "fr"; }},
            {"lesson_title_too_long", [](Content &c) { c.lessons[0].title = QString(255, u'x'); }},
            {"cue_outside_film", [](Content &c) { c.cues[2].range = ms(57'000, 60'000); }},
            {"cue_outside_film", [](Content &c) { c.filmDuration.reset(), c.cues[2].range = ms(90'000, 93'000); }},
            {"cue_overlaps", [](Content &c) { c.cues[1].range.in = MediaTime::fromMs(4000); }},
            {"cue_gap_too_short", [](Content &c) { c.cues[1].range.in = MediaTime::fromMs(4080); }},
            {"cue_too_short", [](Content &c) { c.cues[2].range = ms(11'000, 11'833); }},
            {"cue_too_long", [](Content &c) { c.cues[2].range = ms(11'000, 18'000); }},
            {"cue_reading_speed", [](Content &c) { c.cues[2].text = QString(40, u'a') + '\n' + QString(20, u'a'); }},
            {"cue_line_too_long", [](Content &c) { c.cues[2].text = QString(42, u'a'); }},
            {"cue_too_many_lines", [](Content &c) { c.cues[2].text = "a\nb"; }},
            {"cue_reading_speed_level", [](Content &c) { c.cues[2].text = QString(36, u'a'); }},
            {"cue_crosses_cut",
             [](Content &c) {
                 c.cuts = {MediaTime::fromMs(11'000), MediaTime::fromMs(14'000)};
             }},
            {"cue_control_character", [](Content &c) { c.cues[2].text = "two\nlines \u200Dand\u00A0more 🎬"; }},
            {"occurrence_outside_text", [](Content &c) { c.occurrences[0].length = 5; }},
            {"headword_duplicate",
             [](Content &c) { c.headwords.append(c.headwords[0]), c.headwords[1].language = "fr"; }},
        };
        return list;
    }
};

QTEST_GUILESS_MAIN(TestQualityCheck)
#include "tst_qualitycheck.moc"
