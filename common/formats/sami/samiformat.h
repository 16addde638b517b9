// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/subtitleformat.h"

namespace cinefluent::formats {

/// SAMI: loose HTML, <SYNC Start=ms> and paragraphs. Of several language classes the first one of the file is read,
/// with a warning for the others. A paragraph of nothing or &nbsp; ends the cue before it. b, i, u, s, font colours and
/// ruby are markup. The head is kept as `header`.
class SamiFormat final : public SubtitleFormat
{
public:
    SamiFormat();

    [[nodiscard]] int sniff(QStringView beginning) const override;
    [[nodiscard]] QString write(const SubtitleFile &file, const WriteOptions &options = {}) const override;

private:
    [[nodiscard]] Result<void> parse(SubtitleFile &file, QStringView text, ReadPace &pace) const override;
};

} // namespace cinefluent::formats
