// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/distractors.h"
#include "tests/support/testruns.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>
#include <tuple>

using namespace cinefluent;
using namespace cinefluent::learning;
using namespace cinefluent::tests;

namespace {

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

QString anyOf(const QStringList &list, std::mt19937_64 &random)
{
    return list.at(qsizetype(random() % size_t(list.size())));
}

/// From so few words, meanings and lemmas that most pairs have something in common.
Headword randomHeadword(int n, Lemmas &lemmas, std::mt19937_64 &random)
{
    static const QStringList english{"house", "home", "dog", "kid", "child", "sky", "night", "day", "bread", "wood"};
    static const QStringList french{"maison", "chien", "enfant", "ciel", "nuit", "jour", "pain", "bois", "mer", "or"};
    Headword word = headword(n, "", "", "", "");
    word.word = QString::number(random() % 200, 36) + anyOf({"a", "A", "o"}, random);
    word.language = random() % 15 == 0 ? "pt" : "es";
    word.partOfSpeech = anyOf({"noun", "verb", "adj", "adjective", "Adjective", ""}, random);
    word.level = anyOf({"A1", "A2", "B1", "B2", "C1", "C2", ""}, random);
    if (random() % 3)
        word.frequencyRank = int(random() % 60'000);
    word.senses.clear();
    for (size_t senses = 1 + random() % 2; senses > 0; --senses) {
        Sense sense;
        if (random() % 3)
            sense.translations["en"] = anyOf(english, random) + anyOf({"", "; something " + word.word}, random);
        if (random() % 3)
            sense.translations[anyOf({"fr", "fr-CA"}, random)] = anyOf(french, random);
        word.senses.append(sense);
    }
    if (random() % 3)
        lemmas.insert(word.id, QString::number(random() % 30));
    return word;
}

/// The rules once more, as they are written in distractors.h.
struct Oracle
{
    const Headword &answer;
    const Lemmas &lemmas;

    static QSet<QString> meanings(const Headword &word)
    {
        QSet<QString> all;
        for (const Sense &sense : word.senses) {
            for (const QString &translation : sense.translations) {
                for (const QString &one : translation.split(u';'))
                    all.insert(one.trimmed().toLower());
            }
        }
        return all;
    }

    [[nodiscard]] bool accepts(const Headword &word) const
    {
        const bool isForm =
            lemmas.contains(answer.id) && lemmas.contains(word.id) && lemmas.value(answer.id) == lemmas.value(word.id);
        return word.id != answer.id && word.language == answer.language &&
               word.word.compare(answer.word, Qt::CaseInsensitive) != 0 && !isForm &&
               !meanings(word).intersects(meanings(answer));
    }

    [[nodiscard]] std::tuple<int, int, int> distance(const Headword &word) const
    {
        const auto part = [](const Headword &one) { return one.partOfSpeech.toLower().left(3); };
        const auto level = [](const Headword &one) {
            static const QStringList levels{"A1", "A2", "B1", "B2", "C1", "C2"};
            return int(levels.indexOf(one.level));
        };
        const auto power = [](int rank) {
            int count = 0;
            for (qint64 bound = 2; rank >= bound; bound *= 4)
                ++count;
            return count;
        };
        const bool arePartsKnown = !part(word).isEmpty() && !part(answer).isEmpty();
        const bool areLevelsKnown = level(word) >= 0 && level(answer) >= 0;
        const bool areRanksKnown = word.frequencyRank.value_or(0) > 0 && answer.frequencyRank.value_or(0) > 0;
        return {arePartsKnown ? (part(word) == part(answer) ? 0 : 2) : 1,
                areLevelsKnown ? std::abs(level(word) - level(answer)) : 2,
                areRanksKnown ? std::abs(power(*word.frequencyRank) - power(*answer.frequencyRank)) : 2};
    }
};

} // namespace

class TestDistractors : public QObject
{
    Q_OBJECT

private slots:
    void propertiesHold()
    {
        std::mt19937_64 random(runSeed());
        qsizetype accepted = 0;
        qsizetype leftOut = 0;
        for (int run = 0; run < runCount(5'000, 300); ++run) {
            Lemmas lemmas;
            QList<Headword> candidates;
            for (int n = 0; n < 40; ++n)
                candidates.append(randomHeadword(n, lemmas, random));
            candidates.append(candidates.first()); // twice
            const Headword answer = candidates.at(qsizetype(random() % 40));
            const quint64 seed = random();
            SeededRandom chance(seed);
            const QList<Headword> ranked = rankedDistractors(answer, candidates, chance, lemmas);

            const Oracle oracle{answer, lemmas};
            QSet<HeadwordId> expected;
            for (const Headword &candidate : std::as_const(candidates)) {
                if (oracle.accepts(candidate))
                    expected.insert(candidate.id);
            }
            QSet<HeadwordId> found;
            for (const Headword &one : ranked)
                found.insert(one.id);
            QVERIFY2(found == expected, qPrintable(QStringLiteral("run %1").arg(run)));
            QCOMPARE(ranked.size(), found.size());
            QVERIFY(std::is_sorted(ranked.begin(), ranked.end(), [&](const Headword &a, const Headword &b) {
                return oracle.distance(a) < oracle.distance(b);
            }));
            accepted += ranked.size();
            leftOut += 40 - ranked.size();

            std::shuffle(candidates.begin(), candidates.end(), random);
            SeededRandom again(seed);
            QVERIFY(rankedDistractors(answer, candidates, again, lemmas) == ranked);
        }
        std::printf("%lld distractors, %lld left out\n", static_cast<long long>(accepted),
                    static_cast<long long>(leftOut));
        QVERIFY(accepted > 1'000 && leftOut > 1'000);
    }

    void synonymsInAnotherLanguageAreNoDistractors()
    {
        Headword answer = headword(1, "casa", "noun", "A1", "house");
        answer.senses[0].translations = {{"fr", "maison"}, {"en", "house"}};
        Headword synonym = headword(2, "hogar", "noun", "A1", "");
        synonym.senses[0].translations = {{"fr", "foyer"}, {"en", "home; house"}};
        Headword falseFriend = headword(3, "chasis", "noun", "A1", "");
        falseFriend.senses[0].translations = {{"de", "House"}}; // the same letters, another language
        SeededRandom random(1);
        const QList<Headword> ranked = rankedDistractors(answer, {synonym, falseFriend}, random);
        QCOMPARE(ranked.size(), 1);
        QCOMPARE(ranked[0].word, QStringLiteral("chasis"));
    }

    void namesOfPartsAreAsGoodAsTags()
    {
        const Headword answer = headword(1, "azul", "adj", "A1", "blue");
        SeededRandom random(1);
        const QList<Headword> ranked = rankedDistractors(
            answer, {headword(2, "perro", "noun", "A1", "dog"), headword(3, "rojo", "adjective", "B1", "red")}, random);
        QCOMPARE(ranked[0].word, QStringLiteral("rojo"));
    }

    void distractorsPreferTheirKind()
    {
        const Headword answer = headword(1, "casa", "noun", "A1", "house");
        const QList<Headword> candidates{
            headword(2, "correr", "verb", "A1", "to run"),     headword(3, "perro", "noun", "A1", "dog"),
            headword(4, "azul", "adjective", "A1", "blue"),    headword(5, "acuerdo", "noun", "B2", "agreement"),
            headword(6, "pan", "noun", "A2", "bread"),         headword(7, "sin", "", "A1", "without"),
            headword(8, "hogar", "noun", "A1", "home; house"), headword(9, "Casa", "noun", "A1", "firm"),
        };
        for (quint64 seed = 0; seed < 100; ++seed) {
            SeededRandom random(seed);
            QStringList words;
            for (const Headword &one : rankedDistractors(answer, candidates, random))
                words.append(one.word);
            QCOMPARE(words.mid(0, 4), QStringList({"perro", "pan", "acuerdo", "sin"}));
            QCOMPARE(words.size(), 6); // hogar might be right, Casa is the word itself
        }
        SeededRandom random(1);
        Headword foreign = headword(10, "cane", "noun", "A1", "dog");
        foreign.language = "it";
        QVERIFY(rankedDistractors(answer, {foreign, answer}, random).isEmpty());
    }

    void formsOfTheSameLemmaAreNoDistractors()
    {
        const Headword answer = headword(1, "ir", "verb", "A1", "to go");
        const Headword form = headword(2, "fui", "verb", "A1", "I went");
        const Headword other = headword(3, "correr", "verb", "A1", "to run");
        SeededRandom random(1);
        QCOMPARE(rankedDistractors(answer, {form, other}, random).size(), 2);
        const Lemmas lemmas{{answer.id, "ir"}, {form.id, "ir"}, {other.id, "correr"}};
        const QList<Headword> ranked = rankedDistractors(answer, {form, other}, random, lemmas);
        QCOMPARE(ranked.size(), 1);
        QCOMPARE(ranked[0].word, QStringLiteral("correr"));
    }

    void frequencyDecidesAmongEquals()
    {
        Headword answer = headword(1, "casa", "noun", "A1", "house");
        answer.frequencyRank = 100;
        Headword near = headword(2, "perro", "noun", "A1", "dog");
        near.frequencyRank = 120;
        Headword far = headword(3, "yunque", "noun", "A1", "anvil");
        far.frequencyRank = 40'000;
        for (quint64 seed = 0; seed < 50; ++seed) {
            SeededRandom random(seed);
            QCOMPARE(rankedDistractors(answer, {far, near}, random)[0].word, QStringLiteral("perro"));
        }
    }

    void meaningsFollowTheLearnersLanguage()
    {
        const Sense sense{{}, {}, {{"pt-BR", "ônibus"}, {"pt", "autocarro"}, {"es-MX", "camión"}, {"fr", " "}}};
        QCOMPARE(meaningOf(sense, u"pt-BR"), QStringLiteral("ônibus"));
        QCOMPARE(meaningOf(sense, u"pt-PT"), QStringLiteral("autocarro"));
        QCOMPARE(meaningOf(sense, u"es"), QStringLiteral("camión"));
        QVERIFY(meaningOf(sense, u"fr").isEmpty());
        QVERIFY(meaningOf(sense, u"de").isEmpty());
        QCOMPARE(meaningKeys(u"House; home / réd", u"en"), QStringList({"house", "home", "red"}));
    }
};

QTEST_GUILESS_MAIN(TestDistractors)
#include "tst_distractors.moc"
