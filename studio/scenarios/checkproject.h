// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/profile.h"
#include "common/quality/qualitycheck.h"
#include "studio/document/projectcontent.h"

namespace cinefluent::studio {

/// The limits that hold for a project: its audience's, with what the project overrides. The names in
/// ProjectSettings::qualityLimits are "minGapFrames", "minLessonMs", "maxLessonMs" and, for the film's language,
/// "maxCharactersPerSecond", "maxLineLength", "maxLines", "minDurationMs", "maxDurationMs"; others are ignored.
[[nodiscard]] quality::Profile profileOf(const ProjectContent &content);

/// Everything the quality engine looks at. `cuts`: shot changes, sorted, where known.
[[nodiscard]] quality::Content qualityContentOf(const ProjectContent &content, const QList<MediaTime> &cuts = {});

/// quality::check of the whole project: a few milliseconds for 5,000 cues.
[[nodiscard]] QList<quality::Issue> checkProject(const ProjectContent &content, const QList<MediaTime> &cuts = {});

} // namespace cinefluent::studio
