// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/mediainput.h"
#include "studio/media/waveform.h"

#include <functional>
#include <stop_token>

namespace cinefluent::studio {

/// Decodes one audio stream from end to end into peaks and clipped spans; two hours take a few seconds on one core.
class WaveformAnalyser
{
public:
    /// `progress` is called after each stretch, with the fraction done.
    WaveformAnalyser(Waveform &waveform, std::function<void(double)> progress);

    [[nodiscard]] Result<void> run(const QString &path, int streamIndex, const std::stop_token &stop);

private:
    [[nodiscard]] bool feed(const std::stop_token &stop);
    [[nodiscard]] bool takeFrame();
    [[nodiscard]] const AVFrame *asPlanarFloat();
    void addSamples(const AVFrame &frame, qint64 position);
    void closeBinsBefore(qint64 bin);
    void flush();

    Waveform &m_waveform;
    std::function<void(double)> m_progress;
    std::unique_ptr<MediaInput> m_input;
    av::CodecContext m_decoder;
    av::Resampler m_resampler;
    av::Frame m_frame = av::makeFrame();
    av::Frame m_converted = av::makeFrame();
    av::Packet m_packet = av::makePacket();
    int m_streamIndex = -1;
    int m_convertedFrom = -1;
    qint64 m_position = 0; ///< the next sample's number on the film's clock
    bool m_isPlaced = false;

    qint64 m_bin = 0; ///< being filled
    float m_minimum = 0;
    float m_maximum = 0;
    bool m_binHasSamples = false;
    std::vector<Peak> m_finished;
    ClippingFinder m_clipping;
};

} // namespace cinefluent::studio
