// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/word.h"
#include "common/timeline/timerange.h"

#include <QList>
#include <QString>

namespace cinefluent {

/// A cue as the language engine sees it: when it is spoken and what is said.
struct SpokenCue
{
    TimeRange range;
    QString text; ///< plain, '\n' between lines
};

/// A sentence put together again from the cues it is spread over, or one of several within a cue.
struct SpokenSentence
{
    /// A stretch of the text and where it stands.
    struct Piece
    {
        qsizetype cue = 0;   ///< number in the list of cues
        WordSpan inCue;      ///< in that cue's text
        qsizetype start = 0; ///< in the sentence's text
    };

    QString text; ///< one line
    QList<Piece> pieces;
    bool complete = false; ///< whether it ends as sentences do

    [[nodiscard]] qsizetype firstCue() const { return pieces.first().cue; }
    [[nodiscard]] qsizetype lastCue() const { return pieces.last().cue; }
    /// The cue and the place in it of a word of the text; a word over two cues is answered with its beginning.
    [[nodiscard]] std::pair<qsizetype, WordSpan> locate(const WordSpan &span) const;
};

/// Puts the sentences of a film together. A sentence goes on in the next cue where it does not end as sentences do and
/// the next cue begins within 2 s; a dash before a line begins another speaker's sentence. `cues` are in order of time.
/// At most 600 letters a sentence.
[[nodiscard]] QList<SpokenSentence> assembleSentences(const QList<SpokenCue> &cues);

/// How far a clip reaches over the speech of its cues.
struct ClipPadding
{
    MediaTime before = MediaTime::fromMs(50);
    MediaTime after = MediaTime::fromMs(350);
};

/// IN and OUT of the clip for cues `first` to `last`: padded, but never into the speech of the cue before or behind,
/// nor out of the film (`film`; ignored where it is not valid).
[[nodiscard]] TimeRange clipRange(const QList<SpokenCue> &cues, qsizetype first, qsizetype last, const TimeRange &film,
                                  const ClipPadding &padding = {});

} // namespace cinefluent
