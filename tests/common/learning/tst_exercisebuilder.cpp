// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/answertext.h"
#include "common/learning/distractors.h"
#include "common/learning/exercisebuilder.h"
#include "common/learning/exercisegrading.h"
#include "tests/common/learning/deliveries.h"
#include "tests/support/oracle.h"
#include "tests/support/testruns.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace cinefluent;
using namespace cinefluent::learning;
using namespace cinefluent::tests;

namespace {

QUuid someId(std::mt19937_64 &random)
{
    return eventId(Instant(std::chrono::seconds(1'700'000'000)), random);
}

template<typename List>
auto &anyOf(List &list, std::mt19937_64 &random)
{
    return list[decltype(list.size())(random() % size_t(list.size()))];
}

/// Words of few letters, so that they collide, and meanings that overlap now and then.
Headword randomHeadword(const QString &language, std::mt19937_64 &random)
{
    static const QStringList syllables{"ca", "sa", "ni", "ño", "lo", "ló", "tre", "ma"};
    static const QStringList meanings{"house",     "home", "dog",        "to run", "water",      "blue",
                                      "Blue!",     "sky",  "réd",        "red",    "child; kid", "kid",
                                      "tree/wood", "wood", "sun, light", "night",  "day",        "bread"};
    static const QStringList parts{"noun", "verb", "adjective", ""};
    static const QStringList levels{"A1", "A2", "B1", "C2", ""};
    Headword headword;
    headword.id = HeadwordId(someId(random));
    for (size_t count = 1 + random() % 3; count > 0; --count)
        headword.word += anyOf(syllables, random);
    headword.language = random() % 15 == 0 ? "pt" : language;
    headword.partOfSpeech = anyOf(parts, random);
    headword.level = anyOf(levels, random);
    if (random() % 2)
        headword.frequencyRank = int(1 + random() % 50'000);
    for (size_t count = 1 + random() % 3; count > 0; --count) {
        Sense sense{SenseId(someId(random)), {}, {}};
        if (random() % 8)
            sense.translations["en"] = anyOf(meanings, random);
        headword.senses.append(sense);
    }
    return headword;
}

LessonMaterial randomMaterial(std::mt19937_64 &random)
{
    LessonMaterial material;
    material.lesson.id = LessonId(someId(random));
    material.lesson.language = "es";
    material.lesson.range = {MediaTime::fromSeconds(60), MediaTime::fromSeconds(160)};
    for (size_t count = random() % 25; count > 0; --count)
        material.headwords.append(randomHeadword("es", random));
    for (size_t count = random() % 25; count > 0; --count)
        material.others.append(randomHeadword("es", random));
    QList<Cue> cues;
    for (int i = 0; i < 20 && !material.headwords.isEmpty(); ++i) {
        Cue cue;
        cue.id = CueId(someId(random));
        cue.range = {MediaTime::fromMs(58'000 + i * 5'000), MediaTime::fromMs(61'000 + i * 5'000)};
        for (size_t words = 1 + random() % 6; words > 0; --words) {
            Headword &headword = anyOf(material.headwords, random);
            if (!cue.text.isEmpty())
                cue.text += u' ';
            Occurrence occurrence{OccurrenceId(someId(random)),
                                  headword.id,
                                  anyOf(headword.senses, random).id,
                                  cue.id.uuid(),
                                  int(cue.text.size()),
                                  int(headword.word.size())};
            if (random() % 10 == 0)
                occurrence.length = 0;
            if (random() % 20 == 0)
                occurrence.start = int(random() % 300) - 100; // nonsense
            cue.text += random() % 3 == 0 ? headword.word.left(1).toUpper() + headword.word.mid(1) : headword.word;
            material.occurrences.append(occurrence);
        }
        cue.text += u'.';
        cue.translations["en"] = "A line.";
        cues.append(cue);
    }
    material.cues = cuesOf(material.lesson, cues);
    return material;
}

ExerciseOrder randomOrder(std::mt19937_64 &random)
{
    ExerciseOrder order;
    order.learnerLanguage = random() % 4 ? "en" : "en-GB";
    order.seed = random();
    order.count = int(random() % 40);
    order.options = 2 + int(random() % 7);
    order.pairs = 2 + int(random() % 7);
    order.typedCloze = random() % 4 == 0;
    return order;
}

const Headword *headwordOf(const LessonMaterial &material, HeadwordId id)
{
    const auto found = std::find_if(material.headwords.begin(), material.headwords.end(),
                                    [&](const Headword &headword) { return headword.id == id; });
    return found == material.headwords.end() ? nullptr : &*found;
}

/// Every meaning that would be a right answer for the word.
QSet<QString> rightMeanings(const Headword &headword)
{
    QSet<QString> keys;
    for (const Sense &sense : headword.senses) {
        for (const QString &key : meaningKeys(meaningOf(sense, u"en"), u"en"))
            keys.insert(key);
    }
    return keys;
}

struct Checker
{
    const LessonMaterial &material;
    const ExerciseOrder &order;
    const Exercise &exercise;

    [[nodiscard]] ExerciseGrade grade(const ExerciseResponse &response) const
    {
        return gradeExercise(exercise, response, material.lesson.language);
    }

    void operator()(const ClozeExercise &cloze) const
    {
        const auto cue = std::find_if(material.cues.begin(), material.cues.end(),
                                      [&](const LessonCue &one) { return one.publishedId == cloze.target.cueId; });
        QVERIFY(cue != material.cues.end());
        QCOMPARE(cloze.before + cloze.answer + cloze.after, cue->cue.text);
        QCOMPARE(grade({cloze.answer, -1, {}}).verdict, Verdict::Correct);
        QCOMPARE(cloze.options.isEmpty(), order.typedCloze);
        if (cloze.options.isEmpty())
            return;
        QVERIFY(cloze.options.size() >= 2 && cloze.options.size() <= order.options);
        QCOMPARE(cloze.options.count(cloze.answer), 1);
        QSet<QString> distinct;
        for (const QString &option : cloze.options) {
            distinct.insert(looseAnswer(option, u"es"));
            const bool isAnswer = option == cloze.answer;
            QCOMPARE(grade({option, -1, {}}).verdict, isAnswer ? Verdict::Correct : Verdict::Wrong);
            QVERIFY(isAnswer || looseAnswer(option, u"es") != looseAnswer(cloze.lemma, u"es"));
        }
        QCOMPARE(distinct.size(), cloze.options.size());
    }

    void operator()(const ListeningExercise &listening) const
    {
        QCOMPARE(grade({listening.answer, -1, {}}).scoreHundredths, 100'00);
        QVERIFY(listening.target.clip.in > MediaTime());
        QVERIFY(listening.target.clip.out < material.lesson.range.duration());
        QVERIFY(answerTokens(listening.answer, u"es").size() >= 2);
    }

    void operator()(const MatchingExercise &matching) const
    {
        const qsizetype count = matching.words.size();
        QVERIFY(count >= 2 && count <= order.pairs);
        QCOMPARE(matching.meanings.size(), count);
        QCOMPARE(QSet<int>(matching.partners.begin(), matching.partners.end()).size(), count);
        QCOMPARE(grade({{}, -1, matching.partners}).verdict, Verdict::Correct);
        QCOMPARE(grade({{}, -1, matching.partners}).ratings.size(), count);
        for (qsizetype i = 0; i < count; ++i) {
            const QSet<QString> right = rightMeanings(*headwordOf(material, matching.targets[i].headwordId));
            for (int j = 0; j < count; ++j) {
                const QStringList keys = meaningKeys(matching.meanings[j], u"en");
                QCOMPARE(right.intersects(QSet<QString>(keys.begin(), keys.end())), j == matching.partners[i]);
            }
        }
    }

    void operator()(const ChoiceExercise &choice) const
    {
        QVERIFY(choice.options.size() >= 2 && choice.options.size() <= order.options);
        const QSet<QString> right = rightMeanings(*headwordOf(material, choice.target.headwordId));
        QSet<QString> seen;
        for (int i = 0; i < choice.options.size(); ++i) {
            const QStringList keys = meaningKeys(choice.options[i], u"en");
            QVERIFY(!keys.isEmpty());
            const QSet<QString> set(keys.begin(), keys.end());
            QCOMPARE(right.intersects(set), i == choice.answer);
            QVERIFY(!seen.intersects(set));
            seen.unite(set);
            QCOMPARE(grade({{}, i, {}}).verdict, i == choice.answer ? Verdict::Correct : Verdict::Wrong);
        }
    }
};

Headword headword(int n, const char *word, const char *pos, const char *level, const char *meaning)
{
    Headword made;
    made.id = HeadwordId(QUuid(uint(n), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0));
    made.word = QString::fromUtf8(word);
    made.language = "es";
    made.partOfSpeech = pos;
    made.level = level;
    made.senses = {{SenseId(QUuid(uint(n), 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0)), {}, {{"en", meaning}}}};
    return made;
}

} // namespace

class TestExerciseBuilder : public QObject
{
    Q_OBJECT

private slots:
    void propertiesHold()
    {
        std::mt19937_64 random(runSeed());
        std::array<int, 4> counts{};
        for (int run = 0; run < runCount(2'000, 200); ++run) {
            const LessonMaterial material = randomMaterial(random);
            const ExerciseOrder order = randomOrder(random);
            const QList<Exercise> exercises = buildExercises(material, order);
            QVERIFY(exercises.size() <= order.count);
            QSet<QUuid> ids;
            for (const Exercise &exercise : exercises) {
                ids.insert(exercise.id);
                ++counts[exercise.content.index()];
                std::visit(Checker{material, order, exercise}, exercise.content);
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(QStringLiteral("run %1").arg(run)));
                QVERIFY(gradeExercise(exercise, {}, u"es").verdict == Verdict::Wrong);
                QVERIFY(gradeExercise(exercise, {"\n", 99, {-5, 99}}, u"es").verdict == Verdict::Wrong);
            }
            QCOMPARE(ids.size(), exercises.size());

            LessonMaterial shuffled = material;
            std::shuffle(shuffled.headwords.begin(), shuffled.headwords.end(), random);
            std::shuffle(shuffled.others.begin(), shuffled.others.end(), random);
            std::shuffle(shuffled.cues.begin(), shuffled.cues.end(), random);
            std::shuffle(shuffled.occurrences.begin(), shuffled.occurrences.end(), random);
            QVERIFY(buildExercises(shuffled, order) == exercises);
        }
        std::printf("%d clozes, %d dictations, %d matchings, %d choices\n", counts[0], counts[1], counts[2], counts[3]);
        for (const int count : counts)
            QVERIFY(count > 50);
    }

    void seedsDiffer()
    {
        std::mt19937_64 random(runSeed());
        LessonMaterial material = randomMaterial(random);
        while (material.occurrences.size() < 20)
            material = randomMaterial(random);
        ExerciseOrder order;
        order.learnerLanguage = "en";
        QSet<QUuid> firsts;
        QSet<QByteArray> words;
        for (order.seed = 0; order.seed < 50; ++order.seed) {
            const auto exercises = buildExercises(material, order);
            if (exercises.isEmpty())
                continue;
            firsts.insert(exercises[0].id);
            if (const auto *cloze = std::get_if<ClozeExercise>(&exercises[0].content))
                words.insert(cloze->target.headwordId.toByteArray() + cloze->options.join(u'|').toUtf8());
        }
        QCOMPARE(firsts.size(), 50);
        QVERIFY(words.size() > 10);
    }

    /// Drawing and shuffling written once more, in another language: every platform and client gets these.
    void chanceAgreesWithNode()
    {
        const QByteArray script =
            "const M = (1n << 64n) - 1n; let s = BigInt(process.argv.at(-1));\n"
            "const next = () => { s = (s + 0x9E3779B97F4A7C15n) & M; let z = s;\n"
            "  z = ((z ^ (z >> 30n)) * 0xBF58476D1CE4E5B9n) & M; z = ((z ^ (z >> 27n)) * 0x94D049BB133111EBn) & M;\n"
            "  return z ^ (z >> 31n); };\n"
            "const below = (n) => { for (;;) { const d = next(); if (d >= (1n << 64n) % n) return d % n; } };\n"
            "const list = [...Array(30).keys()];\n"
            "for (let i = list.length; i > 1; --i) { const j = Number(below(BigInt(i)));\n"
            "  [list[i - 1], list[j]] = [list[j], list[i - 1]]; }\n"
            "console.log(list.join(' '), String(below(6148914691236517206n)));\n";
        for (const quint64 seed : {0ULL, 1ULL, 1'234'567ULL, 18'446'744'073'709'551'615ULL}) {
            SeededRandom random(seed);
            QList<int> list;
            for (int i = 0; i < 30; ++i)
                list.append(i);
            random.shuffle(list);
            QByteArray ours;
            for (const int number : list)
                ours += QByteArray::number(number) + ' ';
            ours += QByteArray::number(random.below(6'148'914'691'236'517'206ULL));
            QCOMPARE(ours, askNode(script, {QString::number(seed)}));
        }
    }

    void inflectedFormsAndCapitalsDoNotGiveTheAnswerAway()
    {
        LessonMaterial material;
        material.lesson.id = LessonId(QUuid(9, 9, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0));
        material.lesson.language = "es";
        material.lesson.range = {MediaTime(), MediaTime::fromSeconds(60)};
        material.headwords = {headword(1, "perro", "noun", "A1", "dog"), headword(2, "gato", "noun", "A1", "cat")};
        QList<Cue> cues(2);
        cues[0].id = CueId(QUuid(1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
        cues[0].range = {MediaTime::fromSeconds(5), MediaTime::fromSeconds(7)};
        cues[0].text = "Perros grandes.";
        cues[1].id = CueId(QUuid(1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 2));
        cues[1].range = {MediaTime::fromSeconds(8), MediaTime::fromSeconds(9)};
        cues[1].text = "Los gatos duermen.";
        material.cues = cuesOf(material.lesson, cues);
        const auto occurrence = [&](int n, int start) {
            const Headword &word = material.headwords[n];
            return Occurrence{OccurrenceId(word.id.uuid()), word.id, word.senses[0].id, cues[n].id.uuid(), start,
                              int(word.word.size()) + 1};
        };
        material.occurrences = {occurrence(0, 0), occurrence(1, 4)};
        ExerciseOrder order;
        order.learnerLanguage = "en";
        order.kinds = {ExerciseKind::Cloze};
        const auto exercises = buildExercises(material, order);
        QCOMPARE(exercises.size(), 2);
        for (const Exercise &exercise : exercises) {
            const auto &cloze = std::get<ClozeExercise>(exercise.content);
            QStringList options = cloze.options;
            options.sort();
            QCOMPARE(options,
                     cloze.lemma == "perro" ? QStringList({"Gatos", "Perros"}) : QStringList({"gatos", "perros"}));
        }
    }

    void scoresAreMeans()
    {
        QCOMPARE(quizScoreOf({}), 0);
        QCOMPARE(quizScoreOf({{Verdict::Correct, 100'00, {}}, {Verdict::Wrong, 0, {}}, {Verdict::Almost, 50'00, {}}}),
                 50'00);
    }

    void namesKinds()
    {
        QCOMPARE(toString(ExerciseKind::Cloze), QStringLiteral("cloze"));
        QCOMPARE(toString(ExerciseKind::Choice), QStringLiteral("multiple_choice"));
    }
};

QTEST_GUILESS_MAIN(TestExerciseBuilder)
#include "tst_exercisebuilder.moc"
