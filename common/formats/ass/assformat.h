// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/subtitleformat.h"

namespace cinefluent::formats {

/// Advanced SubStation Alpha and its forerunner SSA (v4.00). A file's sections before the events stay verbatim in
/// `header`, comments and the sections behind (fonts, graphics) in `blocks`; an event's fields but times and text are
/// the cue's `settings`. Columns may stand in any order and are written in the usual one. Drawings are no text; "\N"
/// and "\n" are line ends, "\h" a no-break space. Times are centiseconds.
class AssFormat final : public SubtitleFormat
{
public:
    AssFormat();

    [[nodiscard]] int sniff(QStringView beginning) const override;
    [[nodiscard]] QString write(const SubtitleFile &file, const WriteOptions &options = {}) const override;

private:
    [[nodiscard]] Result<void> parse(SubtitleFile &file, QStringView text, ReadPace &pace) const override;
};

} // namespace cinefluent::formats
