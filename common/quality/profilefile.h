// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/quality/profile.h"

namespace cinefluent::quality {

/// A profile as a file that people read and edit: lines `name = number` in sections, UTF-8, `#` begins a comment.
/// docs/quality-profiles.md describes it for editors.
///
///     [general]        min-gap-frames
///     [lesson]         min-duration-ms, max-duration-ms
///     [language *]     max-characters-per-second, max-line-length, max-lines, min-duration-ms, max-duration-ms
///     [language ko]    the same; what it leaves out is as in [language *], wherever that stands
///     [level A1]       max-characters-per-second; a level without a section has no limit of its own
///     [checks]         cue_crosses_cut = off, info, warning or error; also of the other codes of issuecodes.h that
///                      are no errors as shipped
///
/// The film's frame rate is no part of it.
[[nodiscard]] QByteArray writeProfile(const Profile &profile);

/// Reads what `writeProfile` or a person wrote. What the file leaves out is as in Profile::standard(), except that
/// languages and levels are those of the file alone. Error "quality_profile_invalid" (InvalidInput) with the number of
/// the line and what to write instead for anything unknown, out of range, given twice or contradictory; "…_too_large"
/// (TooLarge) over 256 KiB.
[[nodiscard]] Result<Profile> readProfile(const QByteArray &file);

/// What a figure may be; shared with forms that edit it.
struct LimitBounds
{
    double min;
    double max;
};
inline constexpr LimitBounds characterSpeedBounds{1, 100};
inline constexpr LimitBounds lineLengthBounds{4, 200};
inline constexpr LimitBounds lineCountBounds{1, 10};
inline constexpr LimitBounds cueDurationMsBounds{1, 60'000};
inline constexpr LimitBounds gapFramesBounds{0, 250};
inline constexpr LimitBounds lessonDurationMsBounds{1'000, 86'400'000};

} // namespace cinefluent::quality
