// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/lesson.h"
#include "common/lesson/movie.h"
#include "common/merge/record.h"
#include "common/vocabulary/headword.h"

namespace cinefluent::merge {

/// Entities as the fields that are merged one by one. Ids are no fields: they are in the key, a movie's is its
/// project's own. Field names and the forms of values are part of the sync protocol (docs/sync-protocol.md).
[[nodiscard]] Fields toFields(const Movie &movie);
[[nodiscard]] Fields toFields(const Cue &cue);
[[nodiscard]] Fields toFields(const Lesson &lesson);
/// Without its senses but for their order.
[[nodiscard]] Fields toFields(const Headword &headword);
[[nodiscard]] Fields toFields(const Sense &sense, HeadwordId headword);
/// With the words it stands for in `cueText`, by which it is found again when that text was merged.
[[nodiscard]] Fields toFields(const Occurrence &occurrence, const QString &cueText);

/// Takes any fields: what is missing or has another form leaves the default.
[[nodiscard]] Movie movieOf(const Fields &fields);
[[nodiscard]] Cue cueOf(CueId id, const Fields &fields);
[[nodiscard]] Lesson lessonOf(LessonId id, const Fields &fields);
/// `senses` are those that name it. They come in the headword's order; what that does not name follows, by id.
[[nodiscard]] Headword headwordOf(HeadwordId id, const Fields &fields, const QMap<QString, Fields> &senses);
/// Where `cueText` no longer has the words at their place, the nearest place that has; with length 0 where none has.
[[nodiscard]] Occurrence occurrenceOf(OccurrenceId id, const Fields &fields, const QString &cueText);

} // namespace cinefluent::merge
