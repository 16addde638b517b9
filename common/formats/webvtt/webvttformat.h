// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/subtitleformat.h"

namespace cinefluent::formats {

/// WebVTT (W3C, Candidate Recommendation 2019-04-04). Reads what the standard's parser reads and what it would drop
/// (missing "WEBVTT", ',' for '.', times that run backwards), with a warning. STYLE, REGION and NOTE blocks, cue
/// settings and ids survive; <b> <i> <u> <c> <v> <lang> <ruby> <rt> and timestamps are markup, entities are resolved. A
/// <v Name> is left out of the plain text. Written times always bear hours.
class WebVttFormat final : public SubtitleFormat
{
public:
    WebVttFormat();

    [[nodiscard]] int sniff(QStringView beginning) const override;
    [[nodiscard]] QString write(const SubtitleFile &file, const WriteOptions &options = {}) const override;

private:
    [[nodiscard]] Result<void> parse(SubtitleFile &file, QStringView text, ReadPace &pace) const override;
};

} // namespace cinefluent::formats
