// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/error.h"
#include "studio/document/projectdocument.h"
#include "studio/scenarios/convertsubtitles.h"
#include "studio/scenarios/importsubtitles.h"
#include "studio/scenarios/publishproject.h"
#include "studio/scenarios/synchronisesubtitles.h"
#include "studio/scenarios/syncproject.h"
#include "studio/scenarios/wordsuggestions.h"

#include <QByteArray>

namespace cinefluent::studio {

/// The documents that the command line prints with --json. Members may be added; none goes or changes its meaning.

/// A project as it would be published: {"movie":{…},"film":{…},"lessons":[{"id","language","level","order","title",…,
/// "inUs","outUs","cues":[{"id","cueId","sequence","inUs","outUs","text","translations":{tag:text},"difficultyWords",
/// "contextNotes"}],"words":[…]}],"cueCount":n}. Cue times are from the lesson's IN.
[[nodiscard]] QByteArray projectJson(const ProjectDocument &document);

/// What an exchange with the other editors came to.
[[nodiscard]] QByteArray exchangeJson(const SyncSummary &summary);
/// {"movieId","releaseId","number","publishedAt" ("publishAt" while it
/// waits),"lessons":[{"id","videoUrl"}],"lessonsEncoded","lessonsReused",
/// "objectsUploaded","objectsAlreadyThere","uploadedBytes"}
[[nodiscard]] QByteArray publishJson(const PublishSummary &summary);

/// {"project","cues","dropped","repaired","unmatched","format","encoding","warnings":[text]}; `filmWarnings` come first
/// among the warnings.
[[nodiscard]] QByteArray importJson(const QString &projectPath, const SubtitleImportSummary &summary,
                                    const QStringList &filmWarnings = {});

/// {"cues","sourceFormat","format","warnings":[text]}
[[nodiscard]] QByteArray convertJson(const ConvertedSubtitles &converted);

/// {"language","target","missing":[text],"words":[{"lemma","partOfSpeech","kind","levelEstimated","rank","value","count",
/// "meaning","example","firstCueId","firstUs","standing"}]}, the most valuable word first; "rank" is null where the
/// list does not have the word, "kind" one of word, name, filler and cognate, "standing" one of suggested, ignored and
/// known.
[[nodiscard]] QByteArray suggestionsJson(const SuggestedWords &words, const ProjectSettings &settings);

/// The same as a table with a heading: RFC 4180, UTF-8.
[[nodiscard]] QByteArray suggestionsCsv(const SuggestedWords &words, const ProjectSettings &settings);

/// {"outcome","refusal","confidence","cues","stretch","parts":[{"firstCue","cueCount","shiftUs","confidence"}]};
/// "outcome" is one of moved, in_sync and refused, "refusal" null or one of too_few_cues, no_speech and not_certain.
[[nodiscard]] QByteArray syncJson(const SyncProposal &proposal);

/// {"error":{"code","message","errors":[{"pointer","code","message"}]}}
[[nodiscard]] QByteArray errorJson(const Error &error);

} // namespace cinefluent::studio
