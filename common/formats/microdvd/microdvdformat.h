// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/subtitleformat.h"

namespace cinefluent::formats {

/// MicroDVD: "{first frame}{end frame}text", "|" between lines, {y:…} styles, {c:$BBGGRR} colours, "/" for an italic
/// line. The rate comes from a first line "{1}{1}23.976" (kept as `header`), else from ReadControl::frameRate, else it
/// is taken to be 23.976 with the warning "frame_rate_assumed". Written with WriteOptions::frameRate, else the rate of
/// the file, else 23.976, and always with the line that says so.
class MicroDvdFormat final : public SubtitleFormat
{
public:
    MicroDvdFormat();

    [[nodiscard]] int sniff(QStringView beginning) const override;
    [[nodiscard]] QString write(const SubtitleFile &file, const WriteOptions &options = {}) const override;

private:
    [[nodiscard]] Result<void> parse(SubtitleFile &file, QStringView text, ReadPace &pace) const override;
};

} // namespace cinefluent::formats
