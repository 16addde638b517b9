// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/subtitleformat.h"

namespace cinefluent::formats {

/// Reports progress and looks at the stop request now and then.
class ReadPace
{
public:
    ReadPace(const ReadControl &control, qsizetype total);

    /// False once a stop was requested.
    [[nodiscard]] bool goOn(qsizetype done);
    /// The film's, where it is known.
    [[nodiscard]] const std::optional<FrameRate> &frameRate() const { return m_control.frameRate; }

private:
    const ReadControl &m_control;
    qsizetype m_total;
    qsizetype m_nextReport = 0;
};

[[nodiscard]] Error readCancelled();
[[nodiscard]] Error tooManyCues();

/// The rate to count frames at: `given`, else 23.976 with "frame_rate_assumed" in `file`.
[[nodiscard]] FrameRate frameRateOr(const std::optional<FrameRate> &given, SubtitleFile &file);

} // namespace cinefluent::formats
