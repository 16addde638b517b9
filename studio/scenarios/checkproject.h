// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/profile.h"
#include "common/quality/qualitycheck.h"
#include "studio/document/projectcontent.h"

namespace cinefluent::studio {

/// The limits that hold for a project: those of its own profile, or else its audience's, with what the project
/// overrides one by one. The names in ProjectSettings::qualityLimits are "profile" (see withProfile), "minGapFrames",
/// "minLessonMs", "maxLessonMs" and, for the film's language, "maxCharactersPerSecond", "maxLineLength", "maxLines",
/// "minDurationMs", "maxDurationMs"; others are ignored, and so is a profile that cannot be read.
[[nodiscard]] quality::Profile profileOf(const ProjectContent &content);

/// `settings` with the limits of a profile file (see quality/profilefile.h) and no others; the file is kept as written,
/// comments and all. The errors are readProfile's.
[[nodiscard]] Result<ProjectSettings> withProfile(ProjectSettings settings, const QByteArray &file);
/// `settings` with the standard limits of its audience.
[[nodiscard]] ProjectSettings withStandardLimits(ProjectSettings settings);
/// The project's profile as a file: as it was given, or as all its limits make it.
[[nodiscard]] QByteArray profileFileOf(const ProjectContent &content);

/// Where a studio on this machine keeps what it has found out about films: indexes, waveforms, scene cuts.
[[nodiscard]] QString filmCacheFolder();
/// Hard cuts of the project's film as `cacheFolder` has them, ascending; none where it was never looked through.
[[nodiscard]] QList<MediaTime> knownCuts(const ProjectContent &content, const QString &cacheFolder);

/// Where the sound of the project's film is clipped as `cacheFolder` has it, ascending; none where it was never read.
[[nodiscard]] QList<TimeRange> knownClipping(const ProjectContent &content, const QString &cacheFolder);

/// Everything the quality engine looks at. `cuts`: shot changes, sorted, where known; `clippedSound` likewise.
[[nodiscard]] quality::Content qualityContentOf(const ProjectContent &content, const QList<MediaTime> &cuts = {},
                                                const QList<TimeRange> &clippedSound = {});

/// quality::check of the whole project: a few milliseconds for 5,000 cues.
[[nodiscard]] QList<quality::Issue> checkProject(const ProjectContent &content, const QList<MediaTime> &cuts = {},
                                                 const QList<TimeRange> &clippedSound = {});
/// The same with what `cacheFolder` knows of the film: what the command line and the publish gate say.
[[nodiscard]] QList<quality::Issue> checkProject(const ProjectContent &content, const QString &cacheFolder);

} // namespace cinefluent::studio
