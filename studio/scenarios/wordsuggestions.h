// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "common/language/sensechooser.h"
#include "common/language/speechsynthesiser.h"
#include "common/language/vocabularycandidates.h"
#include "studio/document/commands/setasideword.h"
#include "studio/document/projectdocument.h"
#include "studio/scenarios/interaction.h"

#include <memory>

namespace cinefluent::studio {

/// What of a project is looked at for words, taken from it before the work begins.
struct SuggestionRequest
{
    QUuid projectId;               ///< names the cache
    QString language;              ///< taught
    QString target;                ///< the learners', for meanings
    QList<SpokenCue> cues;         ///< all of the film: what is a name shows in the whole
    QList<CueId> cueIds;           ///< of `cues`
    QSet<QString> taught;          ///< lemmas of lessons before the stretch
    QSet<QString> taughtElsewhere; ///< lemmas that other films teach
    TimeRange stretch;             ///< suggest only what is spoken here; everything where it is not valid
    QString lessonLevel = QStringLiteral("B1");
};

/// A word that may be taught, and where.
struct SuggestedWord
{
    VocabularyCandidate candidate;
    QString partOfSpeech;           ///< as of Headword
    bool isTaughtElsewhere = false; ///< by a lesson of another film
    QString meaning;                ///< translations of the likeliest sense; empty where no dictionary has the word
    QString example;                ///< a sentence, put together over its cues
    TimeRange spoken;               ///< that sentence with the padding of a clip, on the film's clock
    CueId firstCue;
    MediaTime firstTime;
};

struct SuggestedWords
{
    QString language;
    QString target;
    QList<CueId> cueIds;        ///< what `CandidateOccurrence::cue` counts
    QStringList cueTexts;       ///< of `cueIds`, as they were analysed
    QList<SuggestedWord> words; ///< the most valuable first
    QStringList missing;        ///< sentences that name a pack that is not installed, and the remedy
    int sentenceCount = 0;
    int freshCount = 0; ///< sentences that had not been analysed before
};

/// What dictionaries and voices say of one word.
struct WordDetails
{
    QList<OfferedSense> senses; ///< at most five, the likeliest first
    QString ipa;                ///< empty where no voice is installed
};

/// Suggests words of a film to teach. Language data are loaded when they are first needed, and kept. GUI thread; the
/// work is done on workers, one at a time.
class WordSuggestions
{
public:
    /// `roots` as of LanguagePacks. `cacheFolder` empty: nothing is kept over a restart.
    WordSuggestions(QStringList roots, QString cacheFolder);
    ~WordSuggestions();

    /// `lesson` null: of the whole film or, where `stretch` is valid, of that.
    [[nodiscard]] static SuggestionRequest requestFor(const ProjectDocument &document, const QString &target,
                                                      const Lesson *lesson, const TimeRange &stretch = {});

    /// Errors: "no_cues_to_analyse", "language_unknown", "language_pack_missing" with the remedy,
    /// "language_pack_broken", "cancelled". Missing dictionaries and lists are no errors.
    [[nodiscard]] Task<Result<SuggestedWords>> find(SuggestionRequest request, IProgress &progress);
    /// The same, blocking: for programs without a window.
    [[nodiscard]] Result<SuggestedWords> findNow(const SuggestionRequest &request, const std::stop_token &stop = {});

    [[nodiscard]] Task<WordDetails> describe(QString language, QString target, QString lemma, PartOfSpeech part);
    [[nodiscard]] WordDetails describeNow(const QString &language, const QString &target, const QString &lemma,
                                          PartOfSpeech part);

    /// `text` said by the language's synthetic voice, at a learner's pace. Errors: as of openSynthesiser() (no voice,
    /// with the remedy) and SpeechSynthesiser::say().
    [[nodiscard]] Task<Result<SpokenAudio>> say(QString language, QString text);

private:
    class Engine;
    std::shared_ptr<Engine> m_engine;
};

/// The command that takes a suggestion into the project: a headword with its sense, level, rank and pronunciation and
/// every place where it is spoken, in one step. Error "headword_exists"; places whose text was edited since are left
/// out, "suggestion_stale" where none is left.
[[nodiscard]] Result<std::unique_ptr<Command>> acceptSuggestion(const ProjectDocument &document,
                                                                const SuggestedWords &from, const SuggestedWord &word,
                                                                const WordDetails &details, int sense);

/// "verb", as headwords have it.
[[nodiscard]] QString headwordPart(PartOfSpeech part);

} // namespace cinefluent::studio
