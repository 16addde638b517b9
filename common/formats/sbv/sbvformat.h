// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/subtitleformat.h"

namespace cinefluent::formats {

/// YouTube's SBV (SubViewer): "H:MM:SS.mmm,H:MM:SS.mmm" and lines of plain text, cues apart by a blank line. There is
/// no markup; a line of text that would read as a timing line gets a WORD JOINER (U+2060).
class SbvFormat final : public SubtitleFormat
{
public:
    SbvFormat();

    [[nodiscard]] int sniff(QStringView beginning) const override;
    [[nodiscard]] QString write(const SubtitleFile &file, const WriteOptions &options = {}) const override;

private:
    [[nodiscard]] Result<void> parse(SubtitleFile &file, QStringView text, ReadPace &pace) const override;
};

} // namespace cinefluent::formats
