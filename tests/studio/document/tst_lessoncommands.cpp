// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addlesson.h"
#include "studio/document/commands/mergelessons.h"
#include "studio/document/commands/planlessons.h"
#include "studio/document/commands/removelessons.h"
#include "studio/document/commands/splitlesson.h"
#include "tests/studio/document/temporaryproject.h"

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

/// Lessons joined, split, removed and planned: what they hold, their order, and all of it back by one undo, also after
/// the project was closed.
class TestLessonCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryProject> m_project;
    QList<LessonId> m_ids;

    ProjectDocument &document() { return *m_project->document; }
    const Lesson &lesson(int number) { return *document().content().findLesson(m_ids.at(number)); }

    template<typename SomeCommand, typename... Arguments>
    Result<void> run(Arguments &&...arguments)
    {
        return document().execute(std::make_unique<SomeCommand>(std::forward<Arguments>(arguments)...));
    }

    Lesson make(const QString &title, int inSeconds, int outSeconds, const QString &language)
    {
        Lesson made;
        made.id = document().newId<LessonId>();
        made.language = language;
        made.level = Level::B1;
        made.order = 0;
        made.title = title;
        made.description = QStringLiteral("About ") + title;
        made.learningObjectives = {QStringLiteral("Greet"), title};
        made.range = {MediaTime::fromSeconds(inSeconds), MediaTime::fromSeconds(outSeconds)};
        return made;
    }

    /// "A1 B2 C3": titles and orders as the project lists them.
    QString listed()
    {
        QStringList words;
        for (const Lesson &each : document().lessons())
            words.append(each.title + QString::number(each.order));
        return words.join(QLatin1Char(' '));
    }

    /// Back and forth, with the project closed in between.
    void verifyUndo(const ProjectContent &before)
    {
        const ProjectContent after = document().content();
        VERIFY_OK(document().undo());
        QVERIFY(document().content() == before);
        m_project->reopen();
        VERIFY_OK(document().redo());
        QVERIFY(document().content() == after);
        VERIFY_OK(document().undo());
        QVERIFY(document().content() == before);
    }

private slots:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_ids.clear();
        int at = 0;
        for (const char *title : {"A", "B", "C", "D"}) {
            const Lesson made = make(QString::fromLatin1(title), at, at + 60, QStringLiteral("en"));
            m_ids.append(made.id);
            VERIFY_OK(run<AddLesson>(made));
            at += 70;
        }
        const Lesson other = make(QStringLiteral("Z"), 0, 500, QStringLiteral("es"));
        m_ids.append(other.id);
        VERIFY_OK(run<AddLesson>(other));
        QCOMPARE(listed(), QStringLiteral("A1 B2 C3 D4 Z1"));
    }

    void mergedLessonsKeepWhatEachHeld()
    {
        const ProjectContent before = document().content();
        VERIFY_OK(run<MergeLessons>(QList<LessonId>{m_ids[2], m_ids[0]}));
        QCOMPARE(listed(), QStringLiteral("A1 B2 D3 Z1"));
        QCOMPARE(lesson(0).range.in, MediaTime());
        QCOMPARE(lesson(0).range.out, MediaTime::fromSeconds(200));
        QCOMPARE(lesson(0).description, QStringLiteral("About A\n\nAbout C"));
        QCOMPARE(lesson(0).learningObjectives, (QStringList{"Greet", "A", "C"}));
        verifyUndo(before);
    }

    void lessonsThatCannotBeMerged()
    {
        const auto one = run<MergeLessons>(QList<LessonId>{m_ids[0]});
        QCOMPARE(one.error().code, QStringLiteral("lesson_invalid"));
        const auto mixed = run<MergeLessons>(QList<LessonId>{m_ids[0], m_ids[4]});
        QCOMPARE(mixed.error().code, QStringLiteral("lesson_invalid"));
        const auto gone = run<MergeLessons>(QList<LessonId>{m_ids[0], LessonId()});
        QCOMPARE(gone.error().code, QStringLiteral("lesson_not_found"));
    }

    void aSplitLessonIsTwoInARow()
    {
        const ProjectContent before = document().content();
        const LessonId made = document().newId<LessonId>();
        VERIFY_OK(run<SplitLesson>(m_ids[1], MediaTime::fromSeconds(100), made, QStringLiteral("B+")));
        QCOMPARE(listed(), QStringLiteral("A1 B2 B+3 C4 D5 Z1"));
        QCOMPARE(lesson(1).range.out, MediaTime::fromSeconds(100));
        QCOMPARE(lesson(1).description, QStringLiteral("About B"));
        const Lesson &second = *document().content().findLesson(made);
        QCOMPARE(second.range.in, MediaTime::fromSeconds(100));
        QCOMPARE(second.range.out, MediaTime::fromSeconds(130));
        QVERIFY(second.level == Level::B1 && second.description.isEmpty());
        verifyUndo(before);
        for (const int at : {70, 130, 300}) {
            const auto refused = run<SplitLesson>(m_ids[1], MediaTime::fromSeconds(at), made, QStringLiteral("B+"));
            QCOMPARE(refused.error().code, QStringLiteral("range_invalid"));
        }
    }

    void removedLessonsLeaveNoGaps()
    {
        const ProjectContent before = document().content();
        VERIFY_OK(run<RemoveLessons>(QList<LessonId>{m_ids[0], m_ids[2], m_ids[4]}));
        QCOMPARE(listed(), QStringLiteral("B1 D2"));
        verifyUndo(before);
    }

    void aPlanIsCheckedWhole()
    {
        const ProjectContent before = document().content();
        Lesson made = make(QStringLiteral("N"), 300, 360, QStringLiteral("en"));
        made.order = 4;
        QCOMPARE(run<PlanLessons>(QList<Lesson>{lesson(0), made, lesson(3)}, QList<LessonId>{}).error().code,
                 QStringLiteral("lesson_invalid")); // two fourths
        made.range.out = made.range.in;
        QCOMPARE(run<PlanLessons>(QList<Lesson>{made}, QList<LessonId>{}).error().code,
                 QStringLiteral("range_invalid"));
        QVERIFY(document().content() == before);
        made.range.out = MediaTime::fromSeconds(360);
        VERIFY_OK(run<PlanLessons>(QList<Lesson>{made}, QList<LessonId>{m_ids[3]}));
        QCOMPARE(listed(), QStringLiteral("A1 B2 C3 N4 Z1"));
        verifyUndo(before);
    }
};

QTEST_GUILESS_MAIN(TestLessonCommands)
#include "tst_lessoncommands.moc"
