// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/conversion.h"

namespace cinefluent::formats {

/// The words of an SRT text: tags <b> <i> <u> <s> <font> and "{\…}" overrides taken out, blank lines dropped. SRT has
/// no entities. Other '<' are text.
[[nodiscard]] QString plainFromSrt(QStringView payload);

/// The words of a WebVTT cue text: known tags, timestamps and <rt> readings taken out, character references resolved.
/// A '<' that opens no tag is text.
[[nodiscard]] QString plainFromWebVtt(QStringView payload);

/// The same words with their look. SRT: b, i, u, s, font colours and ASS overrides; coordinates behind the times count
/// as effects. WebVTT: b, i, u, ruby, voices, the standard's colour classes, and what `settings` say of the place.
[[nodiscard]] StyledText styledFromSrt(const SubtitleCue &cue);
[[nodiscard]] StyledText styledFromWebVtt(const SubtitleCue &cue);

inline constexpr TextFeatures srtFeatures =
    TextFeature::Emphasis | TextFeature::StrikeOut | TextFeature::Colour | TextFeature::Alignment;
inline constexpr TextFeatures webVttFeatures = TextFeature::Emphasis | TextFeature::Ruby | TextFeature::Voice |
                                               TextFeature::Alignment | TextFeature::Position | TextFeature::Vertical;

/// As an SRT text. What would read as a tag, an override or a timing line gets a WORD JOINER (U+2060) behind its first
/// character: SRT has no escape.
[[nodiscard]] QString srtFromStyled(const StyledText &text);

/// As a WebVTT text: & < > escaped.
[[nodiscard]] QString webVttFromStyled(const StyledText &text);

/// The cue settings for a text's place, e.g. "line:0 align:left" or "vertical:rl"; empty for bottom centre.
[[nodiscard]] QString webVttSettings(const StyledText &text);

/// A character reference of HTML's that subtitles use; length 0 where `text[at]` begins none.
struct CharacterReference
{
    QString text;
    qsizetype length = 0;
};
[[nodiscard]] CharacterReference referenceAt(QStringView text, qsizetype at);

} // namespace cinefluent::formats
