// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/issuecodes.h"
#include "common/quality/quickfix.h"
#include "common/quality/textfixes.h"
#include "common/quality/textmeasure.h"
#include "tests/common/quality/offences.h"
#include "tests/support/testruns.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace cinefluent;
using namespace cinefluent::quality;
using namespace cinefluent::quality::offences;

namespace {

QStringList identitiesOf(const QList<Issue> &issues)
{
    QStringList identities;
    for (const Issue &issue : issues)
        identities.append(identityOf(issue));
    identities.sort();
    return identities;
}

/// What of `after` was not in `before`, counted.
QStringList added(QStringList before, const QStringList &after)
{
    QStringList more;
    for (const QString &identity : after) {
        if (!before.removeOne(identity))
            more.append(identity);
    }
    return more;
}

QString letters(QString text)
{
    static const QRegularExpression rest(QStringLiteral("[^\\p{L}\\p{N}]"));
    return text.remove(rest);
}

QString marked(const Content &content, const Occurrence &mark)
{
    for (const Cue &cue : content.cues) {
        if (cue.id.uuid() == mark.cueId)
            return cue.text.mid(mark.start, mark.length);
    }
    return {};
}

/// Offences that the fixes can mend as the rows of offences.h make them; the others need more room or a person.
const QStringList mended{
    "cue_outside_film",
    "cue_too_many_lines",
    "cue_text_empty",
    "cue_control_character",
    "cue_overlaps",
    "cue_gap_too_short",
    "cue_too_short",
    "cue_too_long",

    "cue_reading_speed_level",
    "cue_crosses_cut",
    "cue_range_invalid",
    "lesson_outside_film",
    "lesson_order_duplicate",
    "lesson_order_invalid",
    "lesson_language_invalid",
    "lesson_cuts_cue",
    "lesson_overlaps",
    "headword_language_invalid",
    "headword_unused",
    "occurrence_outside_text",
};

/// A film with all sorts of faults.
Content randomContent(QRandomGenerator &random)
{
    static const QStringList words{"light", "Tom",  "climbs", "the",    "stairs",     "over", "sea",   "—",
                                   "灯台",  "嵐が", "来る",   "Straße", "e\u0301tat", "now,", "wait!", "and"};
    Content content = good();
    content.filmDuration = MediaTime::fromSeconds(120);
    content.cues.clear();
    content.occurrences.clear();
    content.cuts.clear();
    for (qint64 time = 0; time < 118'000; time += random.bounded(500, 6000)) {
        QString text;
        for (int n = random.bounded(0, 16); n > 0; --n)
            text += words[random.bounded(int(words.size()))] + (random.bounded(5) ? ' ' : '\n');
        if (random.bounded(8) == 0)
            text.insert(random.bounded(int(text.size()) + 1), QChar(random.bounded(2) ? 7 : 0x200B));
        if (random.bounded(3))
            text = text.trimmed();
        Cue cue = cueAt(time, time + random.bounded(-100, 8000), text);
        if (random.bounded(4) == 0)
            cue.translations["es"] = text + text;
        content.cues.append(cue);
        if (random.bounded(3) == 0)
            content.cuts.append(MediaTime::fromMs(time + random.bounded(400)));
        if (random.bounded(2)) {
            Occurrence mark;
            mark.id = OccurrenceId(QUuid::createUuid());
            mark.headwordId = content.headwords[0].id;
            mark.senseId = content.headwords[0].senses[0].id;
            mark.cueId = cue.id.uuid();
            mark.start = random.bounded(int(text.size()) + 1);
            mark.length = random.bounded(int(text.size()) - mark.start + 1) + (random.bounded(6) == 0);
            content.occurrences.append(mark);
        }
    }
    std::sort(content.cuts.begin(), content.cuts.end());
    for (int i = 0; i < 3; ++i) {
        Lesson lesson = second(content);
        lesson.order = random.bounded(0, 3);
        lesson.range.in = MediaTime::fromMs(random.bounded(-1000, 100'000));
        lesson.range.out = lesson.range.in + MediaTime::fromMs(random.bounded(6000, 40'000));
        content.lessons.append(lesson);
    }
    return content;
}

} // namespace

class TestQuickFix : public QObject
{
    Q_OBJECT

private slots:
    void mendsEachOffence_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < rows.size(); ++i)
            QTest::newRow(rows[i].code) << i;
    }

    void mendsEachOffence()
    {
        QFETCH(int, index);
        const QString code = QString::fromLatin1(rows[index].code);
        Content content = good();
        rows[index].spoil(content);
        const QList<Issue> issues = check(content, Profile::standard());
        const auto issue =
            std::find_if(issues.cbegin(), issues.cend(), [&](const Issue &one) { return one.code == code; });
        QVERIFY(issue != issues.cend());
        const auto fix = quickFixOf(*issue, content, Profile::standard());
        QCOMPARE(fix.has_value(), mended.contains(code));
        if (!fix)
            return;
        QVERIFY(isMechanical(code));
        const QList<Issue> after = check(applied(content, *fix), Profile::standard());
        QVERIFY2(!identitiesOf(after).contains(identityOf(*issue)), qPrintable(code));
        QCOMPARE(added(identitiesOf(issues), identitiesOf(after)), QStringList());
    }

    /// The offences that offences.h makes too badly for a fix, as they are usually met.
    void mendsWhatHasRoom_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("index");
        for (int i = 0; i < usual().size(); ++i)
            QTest::newRow(usual()[i].code) << QString::fromLatin1(usual()[i].code) << i;
    }

    void mendsWhatHasRoom()
    {
        QFETCH(QString, code);
        QFETCH(int, index);
        Content content = good();
        usual()[index].spoil(content);
        const QList<Issue> issues = check(content, Profile::standard());
        const auto issue =
            std::find_if(issues.cbegin(), issues.cend(), [&](const Issue &one) { return one.code == code; });
        QVERIFY(issue != issues.cend());
        const auto fix = quickFixOf(*issue, content, Profile::standard());
        QVERIFY(fix.has_value());
        const QList<Issue> after = check(applied(content, *fix), Profile::standard());
        QVERIFY(!identitiesOf(after).contains(identityOf(*issue)));
        QCOMPARE(added(identitiesOf(issues), identitiesOf(after)), QStringList());
    }

    /// Every code that is said to be mechanical is mended by one of the rows above.
    void knowsWhatIsMechanical()
    {
        for (const Rule &rule : allRules()) {
            const QString code = QString::fromLatin1(rule.code);
            const bool isShown =
                mended.contains(code) || std::any_of(usual().cbegin(), usual().cend(),
                                                     [&](const Row &row) { return code == QLatin1String(row.code); });
            QVERIFY2(isMechanical(code) == isShown, rule.code);
        }
    }

    void mendsRandomFilms()
    {
        QRandomGenerator random(tests::runSeed());
        int offered = 0;
        int fixed = 0;
        for (int i = 0, count = tests::runCount(2000, 12); i < count; ++i) {
            Content content = randomContent(random);
            const Profile profile = Profile::standard(i % 2 ? Audience::Adult : Audience::Children);
            QList<Issue> issues = check(content, profile);
            for (qsizetype at = 0; at < issues.size();) {
                ++offered;
                const auto fix = quickFixOf(issues[at], content, profile);
                if (!fix) {
                    ++at;
                    continue;
                }
                ++fixed;
                QVERIFY(isMechanical(issues[at].code));
                const Content after = applied(content, *fix);
                const QList<Issue> left = check(after, profile);
                QVERIFY2(!identitiesOf(left).contains(identityOf(issues[at])), qPrintable(issues[at].code));
                QCOMPARE(added(identitiesOf(issues), identitiesOf(left)), QStringList());
                keepsWords(content, after, *fix);
                content = after;
                issues = left; // it is shorter: this ends
            }
        }
        qInfo("%d of %d findings fixed", fixed, offered);
        QVERIFY(fixed > 0);
    }

    void wrapsWhereLinesMayBreak_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("wrapped");
        QTest::newRow("even") << "When the storm came over the sea the keeper lit the lamp."
                              << "en"
                              << "When the storm came over the\nsea the keeper lit the lamp.";
        QTest::newRow("three lines") << "When the storm\ncame over\nthe sea"
                                     << "en"
                                     << "When the storm came over the sea";
        QTest::newRow("no spaces") << QString::fromUtf8("嵐が海を越えてやって来た時、灯台守は明かりを灯した。") << "ja"
                                   << QString::fromUtf8("嵐が海を越えてやって来た時、\n灯台守は明かりを灯した。");
        QTest::newRow("speakers") << "- Where were you all that long and dark night?\n- Here."
                                  << "en" << QString();
        QTest::newRow("too much") << QString("word ").repeated(30) << "en" << QString();
        QTest::newRow("one long word") << QString(50, u'x') << "en" << QString();
    }

    void wrapsWhereLinesMayBreak()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(QString, wrapped);
        const auto fixed = rewrapped(text, language, Profile::standard().limitsFor(language));
        QCOMPARE(fixed ? fixed->text : QString(), wrapped);
    }

    void unitesHeadwords()
    {
        Content content = good();
        Headword twin = content.headwords[0];
        twin.id = HeadwordId(QUuid::createUuid());
        twin.senses[0].id = SenseId(QUuid::createUuid());
        content.headwords.append(twin);
        Occurrence mark = content.occurrences[0];
        mark.id = OccurrenceId(QUuid::createUuid());
        mark.headwordId = twin.id;
        mark.senseId = twin.senses[0].id;
        content.occurrences.append(mark);
        const QList<Issue> issues = check(content, Profile::standard());
        QCOMPARE(issues.size(), 1);
        const auto fix = quickFixOf(issues[0], content, Profile::standard());
        QVERIFY(fix);
        const Content after = applied(content, *fix);
        QCOMPARE(after.headwords.size(), 1);
        QCOMPARE(after.headwords[0].senses.size(), 2);
        QCOMPARE(after.occurrences[1].headwordId, content.headwords[0].id);
        QVERIFY(check(after, Profile::standard()).isEmpty());
    }

private:
    /// No letter of a text is lost, and marks stay on their words.
    static void keepsWords(const Content &before, const Content &after, const QuickFix &fix)
    {
        for (const Cue &cue : before.cues) {
            const auto there = std::find_if(after.cues.cbegin(), after.cues.cend(),
                                            [&](const Cue &other) { return other.id == cue.id; });
            if (there == after.cues.cend()) {
                QVERIFY(cue.text.trimmed().isEmpty() && fix.removedCues.contains(cue.id.uuid()));
                continue;
            }
            QCOMPARE(letters(there->text), letters(cue.text));
            QCOMPARE(letters(there->translations.value("es")), letters(cue.translations.value("es")));
        }
        if (fix.texts.isEmpty())
            return;
        QCOMPARE(after.occurrences.size(), before.occurrences.size());
        for (qsizetype i = 0; i < before.occurrences.size(); ++i) {
            const Occurrence &mark = before.occurrences[i];
            const auto cue = std::find_if(before.cues.cbegin(), before.cues.cend(),
                                          [&](const Cue &one) { return one.id.uuid() == mark.cueId; });
            if (cue == before.cues.cend() || mark.start + mark.length > cue->text.size())
                continue; // stands on no word to begin with
            QCOMPARE(letters(marked(after, after.occurrences[i])), letters(marked(before, mark)));
        }
    }

    static const QList<Row> &usual()
    {
        static const QList<Row> list{
            {"cue_reading_speed",
             [](Content &c) {
                 c.cues[0].text = QString(40, u'a') + '\n' + QString(9, u'a'), c.cues[0].range = ms(1000, 3000);
             }},
            {"cue_odd_character", [](Content &c) { c.cues[2].text.insert(4, QChar(0x200B)); }},
            {"cue_line_too_long",
             [](Content &c) { c.cues[2].text = "When the storm came over the sea the keeper lit"; }},
            {"headword_duplicate",
             [](Content &c) {
                 c.headwords.append(c.headwords[0]);
                 c.headwords[1].id = HeadwordId(QUuid::createUuid());
             }},
            {"occurrence_dangling",
             [](Content &c) {
                 c.occurrences.append(c.occurrences[0]);
                 c.occurrences[1].id = OccurrenceId(QUuid::createUuid());
                 c.occurrences[1].cueId = QUuid::createUuid();
             }},
        };
        return list;
    }
};

QTEST_APPLESS_MAIN(TestQuickFix)
#include "tst_quickfix.moc"
