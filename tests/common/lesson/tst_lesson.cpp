// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/lesson/lesson.h"

#include <QTest>

using namespace cinefluent;

namespace {

TimeRange ms(qint64 in, qint64 out)
{
    return {MediaTime::fromMs(in), MediaTime::fromMs(out)};
}

Cue cue(qint64 in, qint64 out, const QString &text)
{
    static SystemClock clock;
    static SystemRandom random;
    static IdGenerator ids(clock, random);
    Cue result;
    result.id = ids.make<CueId>();
    result.range = ms(in, out);
    result.text = text;
    return result;
}

} // namespace

class TestLesson : public QObject
{
    Q_OBJECT

private slots:
    void takesTheCuesThatOverlapAndClipsThem()
    {
        Lesson lesson;
        lesson.id = LessonId(QUuid::createUuid());
        lesson.range = ms(1000, 5000);
        const QList<Cue> cues{cue(4500, 6000, "last"), cue(0, 1000, "before"), cue(500, 1500, "first"),
                              cue(2000, 3000, "inside"), cue(5000, 7000, "after")};
        const QList<LessonCue> taken = cuesOf(lesson, cues);
        QCOMPARE(taken.size(), 3);
        QCOMPARE(taken[0].cue.text, QStringLiteral("first"));
        QCOMPARE(taken[0].cue.range, ms(0, 500));
        QCOMPARE(taken[1].cue.range, ms(1000, 2000));
        QCOMPARE(taken[2].cue.range, ms(3500, 4000));
        QCOMPARE(taken[2].sequence, 3);
    }

    void keepsPublishedIdsOverRepublication()
    {
        Lesson lesson;
        lesson.id = LessonId(QUuid::createUuid());
        lesson.range = ms(0, 5000);
        QList<Cue> cues{cue(0, 1000, "one")};
        const QUuid before = cuesOf(lesson, cues).constFirst().publishedId;
        cues[0].text = "changed";
        cues.prepend(cue(0, 500, "new"));
        QCOMPARE(cuesOf(lesson, cues).at(1).publishedId, before);
        Lesson other = lesson;
        other.id = LessonId(QUuid::createUuid());
        QVERIFY(cuesOf(other, cues).at(1).publishedId != before);
    }

    void roundsMinutesUp()
    {
        Lesson lesson;
        lesson.range = ms(0, 60'000);
        QCOMPARE(lesson.estimatedMinutes(), 1);
        lesson.range = ms(0, 60'001);
        QCOMPARE(lesson.estimatedMinutes(), 2);
    }
};

QTEST_GUILESS_MAIN(TestLesson)
#include "tst_lesson.moc"
