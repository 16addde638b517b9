// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/addheadword.h"
#include "studio/document/commands/addlesson.h"
#include "studio/document/commands/importheadwords.h"
#include "studio/scenarios/flashcards.h"
#include "tests/studio/document/temporaryproject.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

/// Words to cards and back, without files. The film's language is English, the learners' Spanish.
class TestFlashcards : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_late = makeCue(document(), 60'000, 62'000, QStringLiteral("Light the\nlamp."));
        m_early = makeCue(document(), 10'000, 12'000, QStringLiteral("A lamp and a match."));
        m_early.translations.insert("es", QStringLiteral("Una lámpara\ny una cerilla."));
        VERIFY_OK(document().execute(std::make_unique<AddCues>(QList<Cue>{m_late, m_early})));
        Lesson lesson;
        lesson.id = document().newId<LessonId>();
        lesson.language = QStringLiteral("en");
        lesson.title = QStringLiteral("The first light");
        lesson.range = {MediaTime::fromMs(50'000), MediaTime::fromMs(70'000)};
        VERIFY_OK(document().execute(std::make_unique<AddLesson>(lesson)));
        m_lesson = lesson.id;
        m_lamp = addWord(QStringLiteral("lamp"), {sense({}, QStringLiteral("lámpara"))}, {{m_late, 10}, {m_early, 2}});
        m_light = addWord(QStringLiteral("light"), {sense(QStringLiteral("to set on fire"), {})}, {{m_late, 0}});
        m_match =
            addWord(QStringLiteral("match"), {sense({}, QStringLiteral("cerilla")), sense({}, {})}, {{m_early, 13}});
        m_spare = addWord(QStringLiteral("spare"), {sense({}, QStringLiteral("de sobra"))}, {});
    }

    void cardsComeInTheFilmsOrder()
    {
        const QList<FilmCard> cards = flashcardsOf(document().content(), QStringLiteral("es"));
        QStringList words;
        for (const FilmCard &card : cards)
            words.append(card.card.word);
        QCOMPARE(words, (QStringList{"lamp", "match", "light", "spare"}));
        const Flashcard &lamp = cards[0].card;
        QCOMPARE(lamp.id, m_lamp.senses[0].id.uuid());
        QCOMPARE(lamp.translation, QStringLiteral("lámpara"));
        QCOMPARE(lamp.sentence, QStringLiteral("A lamp and a match."));
        QCOMPARE(lamp.sentenceTranslation, QStringLiteral("Una lámpara y una cerilla."));
        QCOMPARE(*lamp.at, MediaTime::fromMs(10'000));
        QCOMPARE(*cards[0].sentence, m_early.range);
        QCOMPARE(cards[2].card.definition, QStringLiteral("to set on fire"));
        QCOMPARE(cards[2].card.tags, QStringList{"The_first_light"});
        QVERIFY(!cards[3].sentence);
        QVERIFY(cards[3].card.sentence.isEmpty());
    }

    void aLessonHasItsOwnWords()
    {
        const QList<FilmCard> cards = flashcardsOf(document().content(), QStringLiteral("es"), m_lesson);
        QCOMPARE(cards.size(), 2);
        QCOMPARE(cards[0].card.word, QStringLiteral("lamp"));
        QCOMPARE(cards[0].card.sentence, QStringLiteral("Light the lamp."));
        QCOMPARE(cards[1].card.word, QStringLiteral("light"));
        // No translation into German: only what is defined.
        QCOMPARE(flashcardsOf(document().content(), QStringLiteral("de")).size(), 1);
    }

    /// What went out changes nothing when it comes back, here; in an empty project it makes the same cards.
    void comingBackChangesNothing()
    {
        QList<Flashcard> cards;
        for (const FilmCard &card : flashcardsOf(document().content(), QStringLiteral("es")))
            cards.append(card.card);
        WordImportPlan plan = planFor(cards);
        QCOMPARE(plan.conflicts, 0);
        QVERIFY(plan.added.isEmpty());
        // The sentence is new to words that had none.
        for (const Headword &headword : std::as_const(plan.changed))
            QVERIFY(!headword.exampleSentence.isEmpty());
        VERIFY_OK(document().execute(std::make_unique<ImportHeadwords>(plan.added, plan.changed)));
        plan = planFor(cards);
        QVERIFY(plan.isEmpty());
        QCOMPARE(plan.unchanged, cards.size());

        TemporaryProject other(2);
        plan = planWordImport(other.document->content(), cards, QStringLiteral("es"), newIdOf(*other.document));
        QCOMPARE(plan.added.size(), 4);
        VERIFY_OK(other.document->execute(std::make_unique<ImportHeadwords>(plan.added, plan.changed)));
        QStringList words;
        for (const FilmCard &card : flashcardsOf(other.document->content(), QStringLiteral("es")))
            words.append(card.card.word + u'=' + card.card.translation + card.card.definition);
        words.sort();
        QCOMPARE(words, (QStringList{"lamp=lámpara", "light=to set on fire", "match=cerilla", "spare=de sobra"}));
        VERIFY_OK(other.document->undo());
        QVERIFY(other.document->content().headwords().isEmpty());
    }

    void nothingOfTheEditorsIsReplaced()
    {
        Flashcard card;
        card.word = QStringLiteral(" lamp ");
        card.translation = QStringLiteral("farol");
        card.level = QStringLiteral("A2");
        card.pronunciation = QStringLiteral("læmp");
        card.frequencyRank = 1234;
        WordImportPlan plan = planFor({card});
        QCOMPARE(plan.changed.size(), 1);
        const Headword &lamp = plan.changed[0];
        QCOMPARE(lamp.senses.size(), 2);
        QCOMPARE(lamp.senses[0], m_lamp.senses[0]);
        QCOMPARE(lamp.senses[1].translations.value("es"), QStringLiteral("farol"));
        QCOMPARE(lamp.level, QStringLiteral("A2"));
        QCOMPARE(*lamp.frequencyRank, 1234);

        // The sense is known by its id: another translation of it is a conflict, and the editor's stays.
        card.id = m_lamp.senses[0].id.uuid();
        plan = planFor({card});
        QCOMPARE(plan.conflicts, 1);
        QCOMPARE(plan.changed[0].senses[0].translations.value("es"), QStringLiteral("lámpara"));
    }

    void oddCards()
    {
        Flashcard foreign;
        foreign.word = QStringLiteral("Lampe");
        foreign.language = QStringLiteral("de");
        Flashcard empty;
        Flashcard endless;
        endless.word = QString(256, u'x');
        Flashcard twice;
        twice.word = QStringLiteral("wick");
        twice.translation = QStringLiteral("mecha");
        const WordImportPlan plan = planFor({foreign, empty, endless, twice, twice});
        QCOMPARE(plan.leftOut, 3);
        QCOMPARE(plan.added.size(), 1);
        QCOMPARE(plan.added[0].senses.size(), 1);
        QCOMPARE(plan.unchanged, 1);
    }

private:
    ProjectDocument &document() { return *m_project->document; }

    static std::function<QUuid()> newIdOf(const ProjectDocument &document)
    {
        return [&document] { return document.newId<HeadwordId>().uuid(); };
    }

    WordImportPlan planFor(const QList<Flashcard> &cards)
    {
        const auto newId = newIdOf(document());
        return planWordImport(document().content(), cards, QStringLiteral("es"), newId);
    }

    Sense sense(const QString &definition, const QString &translation)
    {
        Sense made{document().newId<SenseId>(), definition, {}};
        if (!translation.isEmpty())
            made.translations.insert(QStringLiteral("es"), translation);
        return made;
    }

    Headword addWord(const QString &word, const QList<Sense> &senses, const QList<std::pair<Cue, int>> &places)
    {
        Headword headword;
        headword.id = document().newId<HeadwordId>();
        headword.word = word;
        headword.language = QStringLiteral("en");
        headword.senses = senses;
        QList<Occurrence> occurrences;
        for (const auto &[cue, start] : places)
            occurrences.append(
                {document().newId<OccurrenceId>(), headword.id, senses[0].id, cue.id.uuid(), start, int(word.size())});
        const auto added = document().execute(std::make_unique<AddHeadword>(headword, occurrences));
        if (!added)
            qFatal("%s", qPrintable(describe(added.error())));
        return headword;
    }

    std::unique_ptr<TemporaryProject> m_project;
    Cue m_late;
    Cue m_early;
    LessonId m_lesson;
    Headword m_lamp;
    Headword m_light;
    Headword m_match;
    Headword m_spare;
};

QTEST_GUILESS_MAIN(TestFlashcards)
#include "tst_flashcards.moc"
