// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/lessons/wordload.h"

#include "common/language/vocabularycandidates.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace cinefluent::studio {

Result<WordLoad> findFirstWords(const QList<SpokenCue> &cues, const QString &language, const LanguagePacks &packs,
                                const std::stop_token &stop)
{
    auto analyser = packs.analyser(language);
    if (!analyser)
        return analyser.error();
    auto ranks = packs.lemmaFrequency(language, stop);
    if (!ranks)
        return ranks.error();
    const auto mined = mineVocabulary(cues, **analyser, ranks->get(), {}, stop);
    if (!mined)
        return mined.error();
    WordLoad load;
    for (const VocabularyCandidate &candidate : mined->candidates) {
        if (candidate.kind != CandidateKind::Word || candidate.occurrences.isEmpty())
            continue;
        FirstWord word{candidate.occurrences.first().cue, candidate.lemma, parseLevel(candidate.level)};
        for (const CandidateOccurrence &occurrence : candidate.occurrences) {
            word.cues.append(occurrence.cue);
            word.cue = std::min(word.cue, occurrence.cue);
        }
        load.words.append(word);
    }
    return load;
}

std::vector<double> newWordsOf(const WordLoad &load, qsizetype cues, Level level, const QSet<QString> &known)
{
    std::vector<double> counts(size_t(cues), 0);
    for (const FirstWord &word : load.words) {
        if (word.cue < cues && word.level.value_or(Level::C2) >= level && !known.contains(word.lemma.toCaseFolded()))
            counts[size_t(word.cue)] += 1;
    }
    return counts;
}

std::vector<double> spokenWordsOf(const QList<SpokenCue> &cues)
{
    std::vector<double> counts;
    for (const SpokenCue &cue : cues) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, cue.text);
        double count = 0;
        for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
            if (at < cue.text.size() && cue.text[at].isLetterOrNumber() &&
                finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem))
                ++count;
        }
        counts.push_back(count);
    }
    return counts;
}

} // namespace cinefluent::studio
