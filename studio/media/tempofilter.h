// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "studio/media/audiooutput.h"
#include "studio/media/libav.h"

#include <memory>
#include <vector>

struct AVFilterContext;
struct AVFilterGraph;

namespace cinefluent::studio {

/// Speech and music faster or slower at their own pitch: FFmpeg's `atempo` (WSOLA). At 100 % samples pass untouched.
class TempoFilter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TempoFilter>> make(const AudioFormat &format, int speedPercent);
    ~TempoFilter();
    TempoFilter(const TempoFilter &) = delete;
    TempoFilter &operator=(const TempoFilter &) = delete;

    /// What comes out after `samples` (interleaved) went in; may be nothing yet.
    [[nodiscard]] std::vector<float> process(std::vector<float> samples);
    /// The rest, once; nothing goes in afterwards.
    [[nodiscard]] std::vector<float> finish();

private:
    TempoFilter() = default;
    [[nodiscard]] int build(int speedPercent);
    void drainInto(std::vector<float> &samples);

    AudioFormat m_format;
    AVFilterGraph *m_graph = nullptr; ///< none: passes
    AVFilterContext *m_source = nullptr;
    AVFilterContext *m_sink = nullptr;
    av::Frame m_frame = av::makeFrame();
    qint64 m_position = 0;
};

} // namespace cinefluent::studio
