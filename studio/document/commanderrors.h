// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/error.h"
#include "common/base/result.h"
#include "studio/document/projectcontent.h"

namespace cinefluent::studio {

/// What commands answer where they cannot be carried out; translated, safe to show. Nothing was changed.
namespace commanderrors {

[[nodiscard]] Error cueNotFound();
[[nodiscard]] Error lessonNotFound();
[[nodiscard]] Error headwordNotFound();
[[nodiscard]] Error occurrenceNotFound();
[[nodiscard]] Error rangeInvalid();
[[nodiscard]] Error languageInvalid(const QString &tag);
[[nodiscard]] Error cueInvalid(const QString &detail);
[[nodiscard]] Error lessonInvalid(const QString &detail);
[[nodiscard]] Error headwordInvalid(const QString &detail);
[[nodiscard]] Error headwordExists(const QString &word);
[[nodiscard]] Error occurrenceInvalid(const QString &detail);

/// A range that a cue or lesson may have: IN before OUT, IN not before the film's start.
[[nodiscard]] bool isUsable(const TimeRange &range);

/// Rules for one occurrence of `headword` in a cue whose text has `textLength` UTF-16 units.
[[nodiscard]] Result<void> checkOccurrence(const Occurrence &occurrence, const Headword &headword,
                                           qsizetype textLength);
[[nodiscard]] Result<void> checkHeadword(const Headword &headword, const ProjectContent &content);

} // namespace commanderrors

} // namespace cinefluent::studio
