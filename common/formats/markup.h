// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cinefluent::formats {

/// The words of an SRT text: tags <b> <i> <u> <s> <font> and "{\…}" overrides taken out, blank lines dropped. SRT has
/// no entities. Other '<' are text.
[[nodiscard]] QString plainFromSrt(QStringView payload);

/// The words of a WebVTT cue text: known tags, timestamps and <rt> readings taken out, character references resolved.
/// A '<' that opens no tag is text.
[[nodiscard]] QString plainFromWebVtt(QStringView payload);

/// `payload` of the other format, with bold, italic and underline kept and all else made plain; tags balanced.
[[nodiscard]] QString srtFromWebVtt(QStringView payload);
[[nodiscard]] QString webVttFromSrt(QStringView payload);

/// Plain text as an SRT text. What would read as a tag, an override or a timing line gets a WORD JOINER (U+2060) behind
/// its first character: SRT has no escape. Blank lines are dropped, they would end the cue.
[[nodiscard]] QString srtFromPlain(QStringView text);

/// Plain text as WebVTT: & < > escaped, blank lines dropped.
[[nodiscard]] QString webVttFromPlain(QStringView text);

} // namespace cinefluent::formats
