// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/vocabulary/headword.h"
#include "studio/document/changeplan.h"

namespace cinefluent::studio {

/// A stretch of a text and what took its place.
struct TextEdit
{
    qsizetype at = 0; ///< in the former text, UTF-16 units
    qsizetype removed = 0;
    QString inserted;

    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

/// What makes `after` of `before`, ascending and apart from each other, by the longest common subsequence; one edit
/// between the common beginning and end where the texts are too long for that.
[[nodiscard]] QList<TextEdit> editsBetween(const QString &before, const QString &after);

/// Where a marked stretch of `before` is in `after`; one that was itself rewritten keeps its cue and loses its place
/// (length 0).
[[nodiscard]] Occurrence movedOccurrence(Occurrence occurrence, const QString &before, const QString &after);

/// Gives `cue` the text of `language` ("": its own; no text takes a translation away) with the look that is left of the
/// former one. `text` is canonical.
void setText(Cue &cue, const QString &language, const QString &text);

/// Puts `cue`, whose text was changed, and the marked words in it where they are now.
void putWithMarks(ChangePlan &plan, const ProjectContent &content, const Cue &cue);

} // namespace cinefluent::studio
