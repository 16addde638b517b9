// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/subtitleformat.h"

namespace cinefluent::formats {

/// TTML 1 and 2 and the text profile of IMSC: body, div, p and span with nested times (clock times with fractions or
/// frames, offsets in h m s ms f t; begin, end, dur; par and seq), br, styles by attribute and by reference, regions
/// for the place, ruby. Entities are never expanded but for the five of XML, nothing outside is ever loaded, and depth
/// is bounded. Written as IMSC 1.1 text, times as clock times with milliseconds.
class TtmlFormat final : public SubtitleFormat
{
public:
    TtmlFormat();

    [[nodiscard]] int sniff(QStringView beginning) const override;
    [[nodiscard]] QString write(const SubtitleFile &file, const WriteOptions &options = {}) const override;

private:
    [[nodiscard]] Result<void> parse(SubtitleFile &file, QStringView text, ReadPace &pace) const override;
};

} // namespace cinefluent::formats
