// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/vocabularycandidates.h"

#include "common/language/level.h"
#include "common/language/spelling.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace cinefluent {

namespace {

constexpr int tenths = 10;
constexpr int bestExampleWords = 8;
constexpr double frequencyWeight = 0.35;
constexpr double levelWeight = 0.3;
constexpr double spreadWeight = 0.2;
constexpr double countWeight = 0.15;
constexpr double taughtFactor = 0.1;
constexpr double otherKindFactor = 0.05;

bool isContent(PartOfSpeech part)
{
    switch (part) {
    case PartOfSpeech::Noun:
    case PartOfSpeech::ProperNoun:
    case PartOfSpeech::Verb:
    case PartOfSpeech::Adjective:
    case PartOfSpeech::Adverb:
    case PartOfSpeech::Interjection:
    case PartOfSpeech::Other:
        return true;
    default:
        return false;
    }
}

int levelNumber(const QString &level)
{
    static const QStringList levels{"A1", "A2", "B1", "B2", "C1", "C2"};
    return int(levels.indexOf(level));
}

/// 1 for a word of the lesson's level, less for easier and harder ones.
double levelFit(const QString &word, const QString &lesson)
{
    static constexpr std::array<double, 11> fits{0.02, 0.03, 0.05, 0.12, 0.45, 1, 0.8, 0.5, 0.25, 0.15, 0.1};
    const int wordNumber = levelNumber(word);
    const int lessonNumber = levelNumber(lesson);
    if (wordNumber < 0 || lessonNumber < 0)
        return 0.2;
    return fits[std::size_t(wordNumber - lessonNumber + 5)];
}

/// "hmm", "ahhh", "äh": no vowel, or one letter three times.
bool isHesitation(const QString &lemma)
{
    if (lemma.size() > 6 || !lemma.at(0).isLetter() || lemma.at(0).script() != QChar::Script_Latin)
        return false;
    for (qsizetype i = 2; i < lemma.size(); ++i) {
        if (lemma[i] == lemma[i - 1] && lemma[i] == lemma[i - 2])
            return true;
    }
    return std::none_of(lemma.begin(), lemma.end(),
                        [](QChar c) { return QStringView(u"aeiouyáéíóúàèìòùâêîôûäöüãõ").contains(c.toLower()); });
}

struct Collected
{
    VocabularyCandidate candidate;
    int capitals = 0; ///< inside of sentences
    int inside = 0;
    bool known = false;
    std::array<bool, tenths> heard{};
};

class Miner
{
public:
    Miner(const QList<SpokenCue> &cues, const FrequencyList *ranks, const CandidateWishes &wishes)
        : m_cues(cues)
        , m_ranks(ranks)
        , m_wishes(wishes)
    {
    }

    [[nodiscard]] Result<MinedVocabulary> mine(TextAnalyser &analyser, const std::stop_token &stop)
    {
        MinedVocabulary mined;
        mined.sentences = assembleSentences(m_cues);
        m_wordCounts.resize(mined.sentences.size());
        for (qsizetype i = 0; i < mined.sentences.size(); ++i) {
            const auto words = analyser.analyse(mined.sentences[i].text, stop);
            if (!words)
                return words.error();
            m_wordCounts[i] = int(words.value().size());
            const QSet<qsizetype> taken = takeExpressions(words.value(), i, mined.sentences[i]);
            for (qsizetype w = 0; w < words.value().size(); ++w) {
                if (!taken.contains(w))
                    take(words.value()[w], w == 0, i, mined.sentences[i]);
            }
        }
        for (Collected &word : m_words) {
            finish(word, mined.sentences);
            if (!m_wishes.stretch.isValid() || !word.candidate.occurrences.isEmpty())
                mined.candidates.append(word.candidate);
        }
        std::sort(mined.candidates.begin(), mined.candidates.end(),
                  [](const VocabularyCandidate &a, const VocabularyCandidate &b) {
                      return a.value != b.value ? a.value > b.value : a.lemma < b.lemma;
                  });
        return mined;
    }

private:
    /// Answers with the words that are now part of an expression. One written as a single word, such as a German verb
    /// whose prefix stands apart, is the verb's lemma already; its prefix is no word by itself.
    QSet<qsizetype> takeExpressions(const QList<Word> &words, qsizetype number, const SpokenSentence &sentence)
    {
        QSet<qsizetype> taken;
        if (!m_wishes.expressions)
            return taken;
        for (const Expression &found : m_wishes.expressions(sentence.text, words)) {
            if (!found.headword.contains(u' ') && !found.headword.contains(u'\'')) {
                taken.unite(QSet<qsizetype>(found.words.begin() + 1, found.words.end()));
                continue;
            }
            const WordSpan from = words[found.words.first()].span;
            const bool isRow = found.words.last() - found.words.first() + 1 == found.words.size();
            Word whole;
            whole.span = isRow ? WordSpan{from.start, words[found.words.last()].span.end() - from.start} : from;
            whole.surface = sentence.text.mid(whole.span.start, whole.span.length);
            whole.readings = {{found.headword, found.part}};
            whole.known = true;
            take(whole, true, number, sentence);
            taken.unite(QSet<qsizetype>(found.words.begin(), found.words.end()));
        }
        return taken;
    }

    void take(const Word &word, bool first, qsizetype number, const SpokenSentence &sentence)
    {
        const Reading &reading = word.readings.first();
        if (!isContent(reading.part) || !word.surface.at(0).isLetter())
            return;
        const auto [cue, span] = sentence.locate(word.span);
        Collected &entry = m_words[reading.lemma + u'\t' + QString::number(int(reading.part))];
        entry.candidate.lemma = reading.lemma;
        entry.candidate.part = reading.part;
        entry.known = entry.known || word.known;
        if (!first) {
            ++entry.inside;
            entry.capitals += word.surface.at(0).isUpper();
        }
        entry.heard[std::size_t(std::min<qsizetype>(cue * tenths / m_cues.size(), tenths - 1))] = true;
        if (!m_wishes.stretch.isValid() || m_wishes.stretch.overlaps(m_cues[cue].range))
            entry.candidate.occurrences.append({cue, span, number});
        ++m_counts[reading.lemma];
    }

    void finish(Collected &word, const QList<SpokenSentence> &sentences)
    {
        VocabularyCandidate &candidate = word.candidate;
        candidate.spread = int(std::count(word.heard.begin(), word.heard.end(), true));
        candidate.taughtBefore = m_wishes.taught.contains(candidate.lemma);
        if (m_ranks)
            candidate.rank = m_ranks->rank(candidate.lemma);
        candidate.level = candidate.rank ? estimatedLevel(*candidate.rank) : QString();
        candidate.kind = kindOf(word);
        candidate.value = valueOf(candidate);
        candidate.exampleSentence = exampleOf(candidate, sentences);
    }

    [[nodiscard]] CandidateKind kindOf(const Collected &word) const
    {
        const VocabularyCandidate &candidate = word.candidate;
        if (candidate.part == PartOfSpeech::ProperNoun ||
            (!word.known && word.inside > 0 && word.capitals == word.inside))
            return CandidateKind::Name;
        if (candidate.part == PartOfSpeech::Interjection || isHesitation(candidate.lemma))
            return CandidateKind::Filler;
        if (m_wishes.translation && areCognates(candidate.lemma, m_wishes.translation(candidate.lemma, candidate.part)))
            return CandidateKind::Cognate;
        return CandidateKind::Word;
    }

    [[nodiscard]] double valueOf(const VocabularyCandidate &candidate) const
    {
        // From 1 for the most frequent lemma to 0 at rank 20,000 (where lists end), by the logarithm as Zipf has it.
        const double frequency =
            candidate.rank ? std::max(0.0, 1 - std::log10(double(*candidate.rank)) / std::log10(20'000.0)) : 0.05;
        const double count = std::min(1.0, std::log2(1.0 + m_counts.value(candidate.lemma)) / 4);
        double value = frequencyWeight * frequency + levelWeight * levelFit(candidate.level, m_wishes.lessonLevel) +
                       spreadWeight * candidate.spread / tenths + countWeight * count;
        if (candidate.taughtBefore)
            value *= taughtFactor;
        return candidate.kind == CandidateKind::Word ? value : value * otherKindFactor;
    }

    /// A whole sentence of about eight words, not over many cues.
    [[nodiscard]] qsizetype exampleOf(const VocabularyCandidate &candidate,
                                      const QList<SpokenSentence> &sentences) const
    {
        qsizetype best = 0;
        double least = 1e9;
        for (const CandidateOccurrence &occurrence : candidate.occurrences) {
            const SpokenSentence &sentence = sentences[occurrence.sentence];
            const double cost = std::abs(m_wordCounts[occurrence.sentence] - bestExampleWords) +
                                (sentence.complete ? 0 : 6) + 2.0 * double(sentence.lastCue() - sentence.firstCue());
            if (cost < least) {
                least = cost;
                best = occurrence.sentence;
            }
        }
        return best;
    }

    const QList<SpokenCue> &m_cues;
    const FrequencyList *m_ranks;
    const CandidateWishes &m_wishes;
    QHash<QString, Collected> m_words;
    QHash<QString, int> m_counts;
    QList<int> m_wordCounts;
};

/// Without accents, case and what languages put at the end of the same word.
QString skeleton(const QString &word)
{
    static const QStringList endings{"ation", "cion", "zione", "cao",   "tion", "sion", "dad",  "tad", "tat",
                                     "te",    "ty",   "ta",    "mente", "ment", "ly",   "ismo", "ism", "ico",
                                     "ica",   "ique", "isch",  "ical",  "ic",   "o",    "a",    "e",   "en"};
    QString folded;
    const QString apart = word.normalized(QString::NormalizationForm_D).toCaseFolded();
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c;
    }
    for (const QString &ending : endings) {
        if (folded.size() >= ending.size() + 4 && folded.endsWith(ending))
            return folded.chopped(ending.size());
    }
    return folded;
}

} // namespace

bool areCognates(const QString &word, const QString &translation)
{
    const QString a = skeleton(word);
    const QString b = skeleton(translation);
    if (std::min(word.size(), translation.size()) < 4 || a.isEmpty() || b.isEmpty())
        return false;
    const qsizetype longer = std::max(a.size(), b.size());
    const int allowed = longer >= 7 ? 2 : longer >= 5 ? 1 : 0;
    return editDistance(a, b, allowed) <= allowed;
}

Result<MinedVocabulary> mineVocabulary(const QList<SpokenCue> &cues, TextAnalyser &analyser,
                                       const FrequencyList *lemmaRanks, const CandidateWishes &wishes,
                                       const std::stop_token &stop)
{
    return Miner(cues, lemmaRanks, wishes).mine(analyser, stop);
}

} // namespace cinefluent
