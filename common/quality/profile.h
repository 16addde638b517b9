// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/level.h"
#include "common/timeline/framerate.h"
#include "common/timeline/mediatime.h"

#include <QMap>
#include <QString>

#include <optional>

namespace cinefluent::quality {

/// Errors block publishing; warnings and infos do not.
enum class Severity
{
    Info,
    Warning,
    Error
};

/// Limits of one language; characters as `characterCount` (textmeasure.h) counts them.
struct LanguageLimits
{
    double maxCharactersPerSecond = 17;
    int maxLineLength = 42;
    int maxLines = 2;
    qint64 minDurationMs = 833;
    qint64 maxDurationMs = 7000;

    friend bool operator==(const LanguageLimits &, const LanguageLimits &) = default;
};

enum class Audience
{
    Adult,
    Children
};

/// Every limit that `check` uses; editable per project.
/// Source of the standard numbers: Netflix Timed Text Style Guides (general requirements and the language guides).
struct Profile
{
    LanguageLimits fallback;                 ///< for languages without an entry
    QMap<QString, LanguageLimits> languages; ///< primary language subtag ("en", "zh") → limits
    /// A lesson's cues are also held to its level's slower reading speed where there is an entry.
    QMap<Level, double> maxCharactersPerSecondOfLevel;
    FrameRate frameRate;  ///< of the film: gaps are counted in its frames
    int minGapFrames = 2; ///< between cues that follow each other
    int minLessonMs = 5'000;
    int maxLessonMs = 15 * 60'000;
    /// Checks that weigh otherwise than they are shipped, by the codes of issuecodes.h; nothing: not checked at all. Of
    /// rules that are errors as shipped none is heeded: the server refuses such content, whatever a profile says.
    QMap<QString, std::optional<Severity>> weights;

    /// Limits for a tag such as "pt-BR": by its primary subtag.
    [[nodiscard]] const LanguageLimits &limitsFor(QStringView languageTag) const;

    [[nodiscard]] static Profile standard(Audience audience = Audience::Adult);
};

} // namespace cinefluent::quality
