// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/expressions.h"
#include "common/language/languagepacks.h"
#include "common/language/vocabularycandidates.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTest>

namespace cinefluent {

namespace {

/// One word a run of letters; what the table says of it.
class FakeAnalyser final : public TextAnalyser
{
public:
    QHash<QString, Reading> table;

    Result<QList<Word>> analyse(const QString &text, const std::stop_token &stop) override
    {
        if (stop.stop_requested())
            return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("Cancelled."));
        QList<Word> words;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const qsizetype start = i;
            while (i < text.size() && text[i].isLetter())
                ++i;
            if (i == start)
                continue;
            const QString surface = text.mid(start, i - start);
            const bool known = table.contains(surface.toLower());
            words.append({{start, i - start},
                          surface,
                          {table.value(surface.toLower(), {surface.toLower(), PartOfSpeech::Noun})},
                          known});
        }
        return words;
    }
};

class FakeRanks final : public FrequencyList
{
public:
    QHash<QString, int> ranks;
    std::optional<int> rank(const QString &form) const override
    {
        return ranks.contains(form) ? std::optional(ranks.value(form)) : std::nullopt;
    }
    QStringList words() const override { return ranks.keys(); }
    int size() const override { return int(ranks.size()); }
};

SpokenCue cue(int inMs, int outMs, const char *text)
{
    return {{MediaTime::fromMs(inMs), MediaTime::fromMs(outMs)}, QString::fromUtf8(text)};
}

Word word(const char *surface, const char *lemma, PartOfSpeech part)
{
    return {{}, QString::fromUtf8(surface), {{QString::fromUtf8(lemma), part}}, true};
}

QStringList texts(const QList<SpokenSentence> &sentences)
{
    QStringList list;
    for (const SpokenSentence &sentence : sentences)
        list << sentence.text;
    return list;
}

const VocabularyCandidate *find(const MinedVocabulary &mined, const QString &lemma)
{
    for (const VocabularyCandidate &candidate : mined.candidates) {
        if (candidate.lemma == lemma)
            return &candidate;
    }
    return nullptr;
}

} // namespace

class TestVocabularyCandidates : public QObject
{
    Q_OBJECT

private slots:
    void assemblesSentences();
    void locatesWordsInCues();
    void padsClipsWithoutCuttingSpeech();
    void ranksByWhatALearnerGains();
    void tellsNamesFillersAndCognates();
    void keepsToTheStretchAndStops();
    void findsExpressions();
    void offersExpressionsAsCandidates();
    void minesATwoHourFilm();
};

void TestVocabularyCandidates::assemblesSentences()
{
    const QList<SpokenCue> cues{cue(0, 900, "If you go"),
                                cue(1000, 2000, "to the village,\nask for Ana. Then"),
                                cue(2100, 3000, "come back!"),
                                cue(3100, 4000, "- Really?\n- Yes."),
                                cue(9000, 9900, "I was going to say..."),
                                cue(10'000, 11'000, "...it costs 3.50 euros."),
                                cue(11'100, 12'000, "Unfinished"),
                                cue(20'000, 21'000, "After a pause."),
                                cue(21'100, 22'000, "\"Go!\" He went...")};
    const auto sentences = assembleSentences(cues);
    QCOMPARE(texts(sentences), (QStringList{"If you go to the village, ask for Ana.", "Then come back!", "Really?",
                                            "Yes.", "I was going to say... ...it costs 3.50 euros.", "Unfinished",
                                            "After a pause.", "\"Go!\"", "He went..."}));
    QCOMPARE(sentences[0].firstCue(), 0);
    QCOMPARE(sentences[0].lastCue(), 1);
    QVERIFY(sentences[0].complete);
    QVERIFY(!sentences[5].complete);
    QCOMPARE(texts(assembleSentences({cue(0, 1, "どこに"), cue(2, 3, "行くの？")})),
             QStringList{QString::fromUtf8("どこに行くの？")});
    QVERIFY(assembleSentences({}).isEmpty());
    QVERIFY(assembleSentences({cue(0, 1, ""), cue(1, 2, "\n -\n"), cue(2, 3, "...")}).size() <= 1);
    QVERIFY(assembleSentences({{{}, QString(5000, u'x')}}).size() >= 1);
}

void TestVocabularyCandidates::locatesWordsInCues()
{
    const QList<SpokenCue> cues{cue(0, 900, "Oh.  If you go"), cue(1000, 2000, "to the\nvillage.")};
    const auto sentences = assembleSentences(cues);
    for (const SpokenSentence &sentence : sentences) {
        qsizetype start = 0;
        const QStringList words = sentence.text.split(u' ');
        for (const QString &text : words) {
            const auto [number, span] = sentence.locate({start, text.size()});
            QCOMPARE(cues[number].text.mid(span.start, span.length), text);
            start += text.size() + 1;
        }
    }
}

void TestVocabularyCandidates::padsClipsWithoutCuttingSpeech()
{
    const QList<SpokenCue> cues{cue(1000, 2000, "a"), cue(2030, 3000, "b"), cue(3100, 4000, "c"), cue(3900, 5000, "d")};
    const TimeRange film{MediaTime::fromMs(0), MediaTime::fromMs(5100)};
    const auto clip = [&](qsizetype first, qsizetype last) {
        const TimeRange range = clipRange(cues, first, last, film);
        return std::pair(range.in.roundMs(), range.out.roundMs());
    };
    QCOMPARE(clip(0, 0), std::pair(qint64(950), qint64(2030)));
    QCOMPARE(clip(1, 1), std::pair(qint64(2000), qint64(3100)));
    QCOMPARE(clip(1, 2), std::pair(qint64(2000), qint64(4000))); // the next speaker talks over it
    QCOMPARE(clip(3, 3), std::pair(qint64(3900), qint64(5100)));
    QCOMPARE(clipRange(cues, 3, 3, {}).out.roundMs(), 5350);
}

void TestVocabularyCandidates::ranksByWhatALearnerGains()
{
    FakeAnalyser analyser;
    for (const char *text : {"easy", "fitting", "rare", "spread", "the"})
        analyser.table.insert(text, {text, PartOfSpeech::Noun});
    analyser.table.insert("the", {"the", PartOfSpeech::Determiner});
    FakeRanks ranks;
    ranks.ranks = {{"easy", 20}, {"fitting", 3000}, {"rare", 15'000}, {"spread", 3010}};
    QList<SpokenCue> cues;
    for (int i = 0; i < 20; ++i)
        cues << cue(i * 3000, i * 3000 + 1000,
                    i == 3  ? "The easy fitting rare spread."
                    : i % 2 ? "The spread."
                            : "The.");
    CandidateWishes wishes;
    const auto mined = mineVocabulary(cues, analyser, &ranks, wishes);
    QVERIFY(mined.ok());
    QStringList order;
    for (const VocabularyCandidate &candidate : mined.value().candidates)
        order << candidate.lemma;
    QCOMPARE(order.size(), 4);
    QCOMPARE(order.first(), QStringLiteral("spread"));
    QVERIFY(order.indexOf("fitting") < order.indexOf("rare"));
    QCOMPARE(find(mined.value(), "fitting")->level, QStringLiteral("B1"));
    QCOMPARE(find(mined.value(), "spread")->spread, 10);
    QCOMPARE(mined.value().sentences[find(mined.value(), "rare")->exampleSentence].text,
             QStringLiteral("The easy fitting rare spread."));

    wishes.taught = {"spread"};
    const auto later = mineVocabulary(cues, analyser, &ranks, wishes);
    QVERIFY(find(later.value(), "spread")->taughtBefore);
    QVERIFY(find(later.value(), "spread")->value < find(later.value(), "rare")->value);

    wishes.taught.clear();
    wishes.lessonLevel = QStringLiteral("A1");
    const auto beginners = mineVocabulary(cues, analyser, &ranks, wishes);
    QVERIFY(find(beginners.value(), "easy")->value > find(beginners.value(), "fitting")->value);
}

void TestVocabularyCandidates::tellsNamesFillersAndCognates()
{
    FakeAnalyser analyser;
    analyser.table = {{"hospital", {"hospital", PartOfSpeech::Noun}},
                      {"casa", {"casa", PartOfSpeech::Noun}},
                      {"ay", {"ay", PartOfSpeech::Interjection}}};
    CandidateWishes wishes;
    wishes.translation = [](const QString &lemma, PartOfSpeech) {
        return lemma == u"casa" ? QStringLiteral("house") : QStringLiteral("hospital");
    };
    const auto mined = mineVocabulary({cue(0, 1000, "Ay, casa hospital Zzyx hmm.")}, analyser, nullptr, wishes);
    QVERIFY(mined.ok());
    QCOMPARE(find(mined.value(), "zzyx")->kind, CandidateKind::Name);
    QCOMPARE(find(mined.value(), "ay")->kind, CandidateKind::Filler);
    QCOMPARE(find(mined.value(), "hmm")->kind, CandidateKind::Filler);
    QCOMPARE(find(mined.value(), "hospital")->kind, CandidateKind::Cognate);
    QCOMPARE(find(mined.value(), "casa")->kind, CandidateKind::Word);
    QCOMPARE(mined.value().candidates.first().lemma, QStringLiteral("casa"));

    for (const auto &[a, b] : {std::pair("música", "music"), std::pair("Universität", "university"),
                               std::pair("información", "information"), std::pair("telefono", "telephone")})
        QVERIFY2(areCognates(QString::fromUtf8(a), QString::fromUtf8(b)), a);
    for (const auto &[a, b] : {std::pair("casa", "house"), std::pair("perro", "dog"), std::pair("pan", "pan"),
                               std::pair("mesa", "table"), std::pair("libro", "book")})
        QVERIFY2(!areCognates(QString::fromUtf8(a), QString::fromUtf8(b)), a);
}

void TestVocabularyCandidates::keepsToTheStretchAndStops()
{
    FakeAnalyser analyser;
    const QList<SpokenCue> cues{cue(0, 1000, "uno."), cue(5000, 6000, "dos."), cue(9000, 9900, "tres uno.")};
    CandidateWishes wishes;
    wishes.stretch = {MediaTime::fromMs(4000), MediaTime::fromMs(9500)};
    const auto mined = mineVocabulary(cues, analyser, nullptr, wishes);
    QCOMPARE(mined.value().candidates.size(), 3);
    QCOMPARE(find(mined.value(), "uno")->occurrences.size(), 1);
    QCOMPARE(find(mined.value(), "uno")->occurrences.first().cue, 2);
    QVERIFY(mineVocabulary({}, analyser, nullptr, {}).value().candidates.isEmpty());
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(mineVocabulary(cues, analyser, nullptr, {}, stop.get_token()).error().kind, ErrorKind::Cancelled);
}

void TestVocabularyCandidates::findsExpressions()
{
    using P = PartOfSpeech;
    const QList<Word> german{word("Regst", "aufregen", P::Verb), word("du", "du", P::Pronoun),
                             word("dich", "sich", P::Pronoun), word("auf", "auf", P::Adposition)};
    QCOMPARE(findExpressions("de", german, [](const QString &) { return false; }),
             (QList<Expression>{{QStringLiteral("aufregen"), P::Verb, {0, 3}}}));

    const QSet<QString> english{"put down", "of course", "give up"};
    const auto has = [&](const QString &headword) { return english.contains(headword); };
    const QList<Word> apart{word("Of", "of", P::Adposition),   word("course", "course", P::Noun),
                            word("he", "he", P::Pronoun),      word("puts", "put", P::Verb),
                            word("the", "the", P::Determiner), word("lamp", "lamp", P::Noun),
                            word("down", "down", P::Adverb)};
    QCOMPARE(findExpressions("en", apart, has), (QList<Expression>{{QStringLiteral("of course"), P::Other, {0, 1}},
                                                                   {QStringLiteral("put down"), P::Verb, {3, 6}}}));
    const QList<Word> gave{word("gave", "give", P::Verb), word("up", "up", P::Adposition)};
    QCOMPARE(findExpressions("en", gave, has), (QList<Expression>{{QStringLiteral("give up"), P::Verb, {0, 1}}}));
    const QList<Word> french{word("D'", "de", P::Adposition), word("abord", "abord", P::Noun)};
    QCOMPARE(findExpressions("fr", french, [](const QString &h) { return h == u"d'abord"; }).size(), 1);
    QVERIFY(findExpressions("en", {}, has).isEmpty());
}

void TestVocabularyCandidates::offersExpressionsAsCandidates()
{
    FakeAnalyser analyser;
    CandidateWishes wishes;
    wishes.expressions = [](const QString &, const QList<Word> &words) {
        QList<Expression> found;
        for (qsizetype i = 0; i + 2 < words.size(); ++i) {
            if (words[i].surface == u"gib" && words[i + 2].surface == u"auf")
                found.append({QStringLiteral("aufgeben"), PartOfSpeech::Verb, {i, i + 2}});
            if (words[i].surface == u"puts" && words[i + 2].surface == u"down")
                found.append({QStringLiteral("put down"), PartOfSpeech::Verb, {i, i + 2}});
            if (words[i].surface == u"de" && words[i + 1].surface == u"repente")
                found.append({QStringLiteral("de repente"), PartOfSpeech::Other, {i, i + 1}});
        }
        return found;
    };
    const auto mined = mineVocabulary(
        {cue(0, 1000, "gib es auf."), cue(2000, 3000, "he puts it down."), cue(4000, 5000, "llega de repente aqui.")},
        analyser, nullptr, wishes);
    QVERIFY(mined.ok());
    QVERIFY(!find(mined.value(), "auf")); // a prefix that stands apart is no word
    QVERIFY(find(mined.value(), "gib"));
    QVERIFY(find(mined.value(), "put down"));
    QCOMPARE(find(mined.value(), "put down")->occurrences.first().span, (WordSpan{3, 4})); // its verb
    QVERIFY(!find(mined.value(), "puts"));
    QVERIFY(!find(mined.value(), "down"));
    QVERIFY(find(mined.value(), "de repente"));
    QCOMPARE(find(mined.value(), "de repente")->occurrences.first().span, (WordSpan{6, 10}));
    QVERIFY(!find(mined.value(), "repente"));
}

void TestVocabularyCandidates::minesATwoHourFilm()
{
    const LanguagePacks packs(
        LanguagePacks::standardRoots({QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/resources/languages/node_modules")}));
    const auto analyser = packs.analyser(QStringLiteral("es"));
    const auto list = packs.frequency(QStringLiteral("es"));
    if (!analyser || !list)
        QSKIP("the Spanish pack is not installed");
    const QStringList words = (*list)->words();
    QList<SpokenCue> cues;
    for (int i = 0; i < 1500; ++i)
        cues << SpokenCue{{MediaTime::fromMs(i * 4800), MediaTime::fromMs(i * 4800 + 3000)},
                          words.mid((i * 5) % (words.size() - 8), 8).join(u' ') + u'.'};
    QElapsedTimer timer;
    timer.start();
    const auto mined = mineVocabulary(cues, **analyser, list->get(), {});
    const qint64 elapsedMs = timer.elapsed();
    QVERIFY(mined.ok());
    QVERIFY(mined.value().sentences.size() >= 1500);
    QVERIFY(mined.value().candidates.size() > 1000);
    qInfo("1,500 cues: %lld candidates in %lld ms", qlonglong(mined.value().candidates.size()), elapsedMs);
    QVERIFY2(elapsedMs < 10'000, "a debug build on a busy machine; ./dev bench language measures");
}

} // namespace cinefluent

QTEST_APPLESS_MAIN(cinefluent::TestVocabularyCandidates)
#include "tst_vocabularycandidates.moc"
