// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/subtitleformat.h"

namespace cinefluent::formats {

/// SubRip: "HH:MM:SS,mmm --> HH:MM:SS,mmm" and lines of text, cues apart by a blank line. There is no standard, so the
/// reader takes what is found in the wild: no numbers or wrong ones, '.' for ',', one to three digits of fraction, no
/// hours, hours of any width, blank lines inside a text, NUL bytes, trailing coordinates (kept as `settings`).
/// Tags <b> <i> <u> <s> <font …> and {\an8}-style overrides are markup; anything else in '<…>' is text.
class SrtFormat final : public SubtitleFormat
{
public:
    SrtFormat();

    [[nodiscard]] int sniff(QStringView beginning) const override;
    [[nodiscard]] QString write(const SubtitleFile &file, const WriteOptions &options = {}) const override;

private:
    [[nodiscard]] Result<void> parse(SubtitleFile &file, QStringView text, ReadPace &pace) const override;
};

} // namespace cinefluent::formats
