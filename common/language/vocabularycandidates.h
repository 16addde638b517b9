// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/expressions.h"
#include "common/language/frequencylist.h"
#include "common/language/sentences.h"
#include "common/language/textanalyser.h"

#include <QSet>

#include <functional>

namespace cinefluent {

/// What keeps a word from being one to learn; it is still offered, last.
enum class CandidateKind : quint8
{
    Word,
    Name,
    Filler, ///< an interjection or a hesitation
    Cognate ///< nearly spelt as in the learners' language
};

struct CandidateOccurrence
{
    qsizetype cue = 0;
    WordSpan span; ///< in the cue's text
    qsizetype sentence = 0;
};

/// A word of a film that may be taught.
struct VocabularyCandidate
{
    QString lemma;
    PartOfSpeech part = PartOfSpeech::Other;
    CandidateKind kind = CandidateKind::Word;
    std::optional<int> rank; ///< among all lemmas of the language
    QString level;           ///< estimated, empty without a rank
    QList<CandidateOccurrence> occurrences;
    int spread = 0;                ///< in how many tenths of the film it is spoken, 1–10
    bool taughtBefore = false;     ///< in an earlier lesson of the series
    double value = 0;              ///< 0–1: what a learner of the lesson's level gains
    qsizetype exampleSentence = 0; ///< number in `MinedVocabulary::sentences`
};

struct MinedVocabulary
{
    QList<SpokenSentence> sentences;
    QList<VocabularyCandidate> candidates; ///< the most valuable first
};

struct CandidateWishes
{
    QString lessonLevel = QStringLiteral("B1"); ///< CEFR code
    QSet<QString> taught;                       ///< lemmas of earlier lessons, of this film or others
    TimeRange stretch;                          ///< only words spoken here; all where it is not valid
    /// The usual translation of a lemma, to recognise cognates; may be empty.
    std::function<QString(const QString &lemma, PartOfSpeech part)> translation;
    /// The expressions of a sentence ("give up", "de repente"), as of findExpressions(): candidates of their own, and
    /// the words in them are no places of the single words. May be empty.
    std::function<QList<Expression>(const QString &sentence, const QList<Word> &words)> expressions;
};

/// The words of a film in the order of what a learner gains by them: how frequent a word is in the language, over how
/// much of the film it is spread, how often it is spoken, how its level fits the lesson's, whether it has been taught.
/// Function words and numerals are left out. `ranks` may be null. Cancelled where a stop is requested. 1,500 cues take
/// well under two seconds.
[[nodiscard]] Result<MinedVocabulary> mineVocabulary(const QList<SpokenCue> &cues, TextAnalyser &analyser,
                                                     const FrequencyList *lemmaRanks, const CandidateWishes &wishes,
                                                     const std::stop_token &stop = {});

/// Whether two words are one to a learner who knows the other language: "hospital", "música" and "music". Accents, case
/// and common endings are left aside; words of under four letters never are.
[[nodiscard]] bool areCognates(const QString &word, const QString &translation);

} // namespace cinefluent
