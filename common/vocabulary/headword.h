// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace cinefluent {

using HeadwordId = Id<struct HeadwordTag>;
using SenseId = Id<struct SenseTag>;
using OccurrenceId = Id<struct OccurrenceTag>;

/// One meaning of a headword.
struct Sense
{
    SenseId id;
    QString definition;                  ///< in the language taught or the editor's; may be empty
    QMap<QString, QString> translations; ///< learner's language tag → translation

    friend bool operator==(const Sense &, const Sense &) = default;
};

/// A word or phrase to learn under its dictionary form: the seed's `vocabulary` row, unique by (word, language).
struct Headword
{
    HeadwordId id;
    QString word;                     ///< lemma, 1–255 characters
    QString language;                 ///< tag of the language taught
    QString partOfSpeech;             ///< Universal POS tag in lowercase ("noun", "verb", …); empty where unknown
    QString level;                    ///< CEFR code, empty where unknown
    std::optional<int> frequencyRank; ///< 1 is the most frequent
    QString pronunciation;            ///< IPA
    QString exampleSentence;
    QString audioSha256; ///< published sound, lowercase hex; empty where none
    QList<Sense> senses; ///< at least one when published; the first is the usual one

    friend bool operator==(const Headword &, const Headword &) = default;
};

/// Where a sense of a headword is spoken: a stretch of one cue's text.
struct Occurrence
{
    OccurrenceId id;
    HeadwordId headwordId;
    SenseId senseId;
    QUuid cueId;    ///< id of the cue on the movie's track
    int start = 0;  ///< first UTF-16 unit in the cue's text
    int length = 0; ///< UTF-16 units; 0 where only the cue is known

    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

} // namespace cinefluent
