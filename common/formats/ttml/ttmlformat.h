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
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] QStringList extensions() const override;
    [[nodiscard]] QString contentType() const override;
    [[nodiscard]] bool isUtf8Only() const override { return true; }
    [[nodiscard]] int sniff(QStringView beginning) const override;
    [[nodiscard]] Result<SubtitleFile> read(QStringView text, const ReadControl &control = {}) const override;
    [[nodiscard]] QString write(const SubtitleFile &file, const WriteOptions &options = {}) const override;
};

} // namespace cinefluent::formats
