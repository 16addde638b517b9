// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/subtitleformat.h"

namespace cinefluent::formats {

/// LRC lyrics: "[mm:ss.xx]" stamps, several to a line where a line repeats, tags such as [ti:…] kept as `header`. Word
/// stamps "<mm:ss.xx>" are markup. [offset:…] is worked into the times. A cue ends where the next stamp begins; an
/// empty stamp is the end of the line before it, and the last line without one lasts four seconds. LRC has one line a
/// cue and no overlaps: lines are joined, and cues that overlap end early ("times_changed").
class LrcFormat final : public SubtitleFormat
{
public:
    LrcFormat();

    [[nodiscard]] int sniff(QStringView beginning) const override;
    [[nodiscard]] QString write(const SubtitleFile &file, const WriteOptions &options = {}) const override;

private:
    [[nodiscard]] Result<void> parse(SubtitleFile &file, QStringView text, ReadPace &pace) const override;
};

} // namespace cinefluent::formats
