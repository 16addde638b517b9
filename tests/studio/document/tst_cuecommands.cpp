// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/addheadword.h"
#include "studio/document/commands/importcues.h"
#include "studio/document/commands/importtranslations.h"
#include "studio/document/commands/mergecues.h"
#include "studio/document/commands/removecues.h"
#include "studio/document/commands/setcuedifficultywords.h"
#include "studio/document/commands/setcueranges.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/commands/setcuetranslation.h"
#include "studio/document/commands/shiftcues.h"
#include "studio/document/commands/splitcue.h"
#include "tests/studio/document/temporaryproject.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

TimeRange ms(qint64 in, qint64 out)
{
    return {MediaTime::fromMs(in), MediaTime::fromMs(out)};
}

} // namespace

/// Every verb on cues: what it changes, what it refuses, where marked words go.
class TestCueCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_first = makeCue(document(), 1000, 3000, "At the top, he lights the lamp.");
        m_second = makeCue(document(), 3500, 5000, "It shines.");
        m_third = makeCue(document(), 6000, 8000, "Good night");
        // Given out of order: the track sorts.
        VERIFY_OK(run<AddCues>(QList<Cue>{m_third, m_first, m_second}));
    }
    void cleanup() { m_project.reset(); }

    void addSortsAndRefusesWhatCannotBe()
    {
        QCOMPARE(texts(), QStringList({m_first.text, m_second.text, m_third.text}));
        QCOMPARE(codeOf(run<AddCues>(QList<Cue>{m_first})), QStringLiteral("cue_invalid"));
        Cue backwards = makeCue(document(), 2000, 1000, "x");
        QCOMPARE(codeOf(run<AddCues>(QList<Cue>{backwards})), QStringLiteral("cue_invalid"));
        Cue early = makeCue(document(), -1, 1000, "x");
        QCOMPARE(codeOf(run<AddCues>(QList<Cue>{early})), QStringLiteral("cue_invalid"));
        Cue good = makeCue(document(), 1, 2, "x");
        QCOMPARE(codeOf(run<AddCues>(QList<Cue>{good, good})), QStringLiteral("cue_invalid"));
        QCOMPARE(document().cues().size(), 3);
    }

    void removeTakesMarksAlong()
    {
        const OccurrenceId mark = markWord(m_first.id, 3, 3);
        VERIFY_OK(run<RemoveCues>(QList<CueId>{m_first.id}));
        QVERIFY(!document().content().findOccurrence(mark));
        VERIFY_OK(document().undo());
        QCOMPARE(document().content().findOccurrence(mark)->cueId, m_first.id.uuid());
        QCOMPARE(codeOf(run<RemoveCues>(QList<CueId>{m_first.id, document().newId<CueId>()})),
                 QStringLiteral("cue_not_found"));
        QCOMPARE(document().cues().size(), 3);
    }

    void textKeepsMarksOnTheirWords_data()
    {
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("markedWord"); // empty: only the cue is still known
        QTest::newRow("before it") << "High up at the top, he lights the lamp."
                                   << "lights";
        QTest::newRow("after it") << "At the top, he lights the big lamp."
                                  << "lights";
        QTest::newRow("the word itself") << "At the top, he lit the lamp." << QString();
        QTest::newRow("gone") << "Hello" << QString();
        QTest::newRow("both sides") << "On the top, he lights the light."
                                    << "lights";
    }
    void textKeepsMarksOnTheirWords()
    {
        QFETCH(QString, after);
        QFETCH(QString, markedWord);
        const OccurrenceId mark = markWord(m_first.id, int(m_first.text.indexOf("lights")), 6);
        VERIFY_OK(run<SetCueText>(m_first.id, after));
        const Occurrence *now = document().content().findOccurrence(mark);
        QVERIFY(now);
        QCOMPARE(after.mid(now->start, now->length), markedWord);
        QCOMPARE(now->cueId, m_first.id.uuid());
    }

    void keystrokesMergeUntilAPause()
    {
        const qsizetype before = document().historyPosition();
        for (const char *text : {"G", "Go", "Goo"})
            VERIFY_OK(run<SetCueText>(m_third.id, text));
        QCOMPARE(document().historyPosition(), before + 1);
        m_project->clock.advance(std::chrono::seconds(4));
        VERIFY_OK(run<SetCueText>(m_third.id, "Good"));
        QCOMPARE(document().historyPosition(), before + 2);
        VERIFY_OK(run<SetCueText>(m_second.id, "another cue"));
        QCOMPARE(document().historyPosition(), before + 3);
        VERIFY_OK(run<SetCueText>(m_third.id, "Good n"));
        QCOMPARE(document().historyPosition(), before + 4);
        document().endMerging();
        VERIFY_OK(run<SetCueText>(m_third.id, "Good ni"));
        QCOMPARE(document().historyPosition(), before + 5);
        VERIFY_OK(document().goToHistory(before + 1));
        QCOMPARE(document().content().findCue(m_third.id)->text, QStringLiteral("Goo"));
        VERIFY_OK(document().undo());
        QCOMPARE(document().content().findCue(m_third.id)->text, m_third.text);
    }

    void typingBackLeavesNoStep()
    {
        document().endMerging();
        const qsizetype before = document().historyPosition();
        VERIFY_OK(run<SetCueText>(m_third.id, "Good nightx"));
        VERIFY_OK(run<SetCueText>(m_third.id, m_third.text));
        QCOMPARE(document().historyPosition(), before);
        m_project->reopen();
        QCOMPARE(document().historyPosition(), before);
        QCOMPARE(document().content().findCue(m_third.id)->text, m_third.text);
    }

    void aDragIsOneStepHoweverLong()
    {
        const QUuid gesture = QUuid::createUuid();
        const qsizetype before = document().historyPosition();
        for (int i = 1; i <= 5; ++i) {
            VERIFY_OK(run<SetCueRanges>(QList<CueRange>{{m_first.id, ms(1000 + i * 1500, 3000 + i * 1500)}}, gesture));
            m_project->clock.advance(std::chrono::seconds(30));
        }
        QCOMPARE(document().historyPosition(), before + 1);
        QCOMPARE(texts().constLast(), m_first.text); // dragged behind the others
        VERIFY_OK(run<SetCueRanges>(QList<CueRange>{{m_first.id, ms(1, 2)}}, QUuid::createUuid()));
        QCOMPARE(document().historyPosition(), before + 2);
        VERIFY_OK(document().goToHistory(before));
        QCOMPARE(document().content().findCue(m_first.id)->range, m_first.range);
        QCOMPARE(codeOf(run<SetCueRanges>(QList<CueRange>{{m_first.id, ms(5, 5)}})), QStringLiteral("range_invalid"));
    }

    void splitDividesTextTranslationAndMarks()
    {
        VERIFY_OK(run<SetCueTranslation>(m_first.id, "es", "Arriba, enciende la lámpara."));
        VERIFY_OK(run<SetCueDifficultyWords>(m_first.id, QStringList{" lamp ", "lamp", "top", ""}));
        const OccurrenceId top = markWord(m_first.id, 7, 3);
        const OccurrenceId lamp = markWord(m_first.id, int(m_first.text.indexOf("lamp")), 4);
        const OccurrenceId across = markWord(m_first.id, 7, 10);
        const auto id = document().newId<CueId>();
        VERIFY_OK(run<SplitCue>(m_first.id, MediaTime::fromMs(1800), 11, id));
        const Cue &left = *document().content().findCue(m_first.id);
        const Cue &right = *document().content().findCue(id);
        QCOMPARE(left.range, ms(1000, 1800));
        QCOMPARE(right.range, ms(1800, 3000));
        QCOMPARE(left.text, QStringLiteral("At the top,"));
        QCOMPARE(right.text, QStringLiteral("he lights the lamp."));
        QCOMPARE(left.translations.value("es") + ' ' + right.translations.value("es"),
                 QStringLiteral("Arriba, enciende la lámpara."));
        QCOMPARE(left.difficultyWords, QStringList{"top"});
        QCOMPARE(right.difficultyWords, QStringList{"lamp"});
        QCOMPARE(wordAt(top), QStringLiteral("top"));
        QCOMPARE(wordAt(lamp), QStringLiteral("lamp"));
        QCOMPARE(document().content().findOccurrence(lamp)->cueId, id.uuid());
        QCOMPARE(document().content().findOccurrence(across)->length, 0);
        QCOMPARE(codeOf(run<SplitCue>(m_third.id, MediaTime::fromMs(6000), 2, document().newId<CueId>())),
                 QStringLiteral("split_outside_cue"));
    }

    void splitAndJoinGiveTheCueBack()
    {
        const OccurrenceId lamp = markWord(m_first.id, int(m_first.text.indexOf("lamp")), 4);
        const auto id = document().newId<CueId>();
        VERIFY_OK(run<SplitCue>(m_first.id, MediaTime::fromMs(1800), 11, id));
        VERIFY_OK(run<MergeCues>(QList<CueId>{id, m_first.id}, " "));
        QCOMPARE(*document().content().findCue(m_first.id), m_first);
        QCOMPARE(wordAt(lamp), QStringLiteral("lamp"));
        QCOMPARE(codeOf(run<MergeCues>(QList<CueId>{m_first.id, m_first.id})), QStringLiteral("too_few_cues"));
    }

    void joinTakesEverythingInPlayingOrder()
    {
        VERIFY_OK(run<SetCueTranslation>(m_second.id, "es", "Brilla."));
        VERIFY_OK(run<SetCueTranslation>(m_third.id, "es", "Buenas noches"));
        VERIFY_OK(run<MergeCues>(QList<CueId>{m_third.id, m_second.id, m_first.id}));
        QCOMPARE(document().cues().size(), 1);
        const Cue &cue = document().cues().constFirst();
        QCOMPARE(cue.id, m_first.id);
        QCOMPARE(cue.range, ms(1000, 8000));
        QCOMPARE(cue.text, m_first.text + "\nIt shines.\nGood night");
        QCOMPARE(cue.translations.value("es"), QStringLiteral("Brilla.\nBuenas noches"));
    }

    void shiftMovesAllOrNone()
    {
        VERIFY_OK(run<ShiftCues>(QList<CueId>{m_first.id, m_third.id}, MediaTime::fromMs(-1000)));
        QCOMPARE(document().content().findCue(m_first.id)->range, ms(0, 2000));
        QCOMPARE(document().content().findCue(m_third.id)->range, ms(5000, 7000));
        const ProjectContent before = document().content();
        QCOMPARE(codeOf(run<ShiftCues>(QList<CueId>{m_third.id, m_first.id}, MediaTime::fromUs(-1))),
                 QStringLiteral("range_invalid"));
        QVERIFY(document().content() == before);
    }

    void importReplacesOrAppends()
    {
        const QList<Cue> more{makeCue(document(), 100, 900, "One"), makeCue(document(), 9000, 9900, "Two")};
        VERIFY_OK(run<ImportCues>(more, ImportCues::Mode::Append));
        QCOMPARE(document().cues().size(), 5);
        VERIFY_OK(document().undo());
        VERIFY_OK(run<ImportCues>(more, ImportCues::Mode::Replace));
        QCOMPARE(texts(), QStringList({"One", "Two"}));
        VERIFY_OK(document().undo());
        QCOMPARE(texts(), QStringList({m_first.text, m_second.text, m_third.text}));
    }

    void importedTranslationsAddTheirLanguage()
    {
        VERIFY_OK(run<ImportTranslations>("de", QHash<CueId, QString>{{m_second.id, "Es leuchtet."}}));
        QCOMPARE(document().content().findCue(m_second.id)->translations.value("de"), QStringLiteral("Es leuchtet."));
        QCOMPARE(document().settings().translationLanguages, QStringList({"es", "de"}));
        VERIFY_OK(document().undo());
        QCOMPARE(document().settings().translationLanguages, QStringList({"es"}));
        QCOMPARE(codeOf(run<ImportTranslations>("Spanish", QHash<CueId, QString>{})),
                 QStringLiteral("language_invalid"));
    }

    void storesAnyText()
    {
        const QString hostile =
            QString("a") + QChar(0) + QChar(0xDC00) + QString::fromUtf8("\r\n\"';--%1 🎬\xE2\x80\xA8");
        VERIFY_OK(run<SetCueText>(m_first.id, hostile));
        const ProjectContent before = document().content();
        m_project->reopen();
        QVERIFY(document().content() == before);
        QCOMPARE(document().content().findCue(m_first.id)->text,
                 QString::fromUtf8("a\xEF\xBF\xBD\n\"';--%1 🎬\xE2\x80\xA8"));
    }

private:
    ProjectDocument &document() { return *m_project->document; }

    template<typename SomeCommand, typename... Arguments>
    Result<void> run(Arguments &&...arguments)
    {
        return document().execute(std::make_unique<SomeCommand>(std::forward<Arguments>(arguments)...));
    }

    static QString codeOf(const Result<void> &result) { return result ? QStringLiteral("ok") : result.error().code; }

    QStringList texts()
    {
        QStringList list;
        for (const Cue &cue : document().cues())
            list.append(cue.text);
        return list;
    }

    OccurrenceId markWord(CueId cue, int start, int length)
    {
        static int number = 0;
        Headword word;
        word.id = document().newId<HeadwordId>();
        word.word = QStringLiteral("word%1").arg(++number);
        word.language = QStringLiteral("en");
        word.senses = {{document().newId<SenseId>(), "meaning", {}}};
        const Occurrence occurrence{
            document().newId<OccurrenceId>(), word.id, word.senses[0].id, cue.uuid(), start, length};
        const Result<void> done = run<AddHeadword>(word, QList<Occurrence>{occurrence});
        if (!done)
            qFatal("%s", qPrintable(describe(done.error())));
        return occurrence.id;
    }

    QString wordAt(OccurrenceId id)
    {
        const Occurrence *occurrence = document().content().findOccurrence(id);
        return document().content().findCue(CueId(occurrence->cueId))->text.mid(occurrence->start, occurrence->length);
    }

    std::unique_ptr<TemporaryProject> m_project;
    Cue m_first;
    Cue m_second;
    Cue m_third;
};

QTEST_GUILESS_MAIN(TestCueCommands)
#include "tst_cuecommands.moc"
