// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/audiooutput.h"
#include "studio/media/filmindex.h"
#include "studio/media/mediainput.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace cinefluent::studio {

/// Decoded sound of one stream in a device's format, from any place of the film. One thread at a time.
class AudioReader
{
public:
    struct Block
    {
        qint64 startUs = 0;         ///< on the film's clock
        std::vector<float> samples; ///< interleaved
    };

    /// Errors: those of opening a film, "media_no_audio", "media_no_decoder".
    [[nodiscard]] static Result<std::unique_ptr<AudioReader>> open(std::shared_ptr<const FilmIndex> index,
                                                                   int streamIndex, const AudioFormat &format);

    [[nodiscard]] int streamIndex() const { return m_streamIndex; }
    [[nodiscard]] const AudioFormat &format() const { return m_format; }

    /// The next blocks begin at or shortly before `time`.
    void seek(MediaTime time);
    /// False at the end of the film, where damaged data end it, and when stopped.
    [[nodiscard]] bool read(Block &block, const std::stop_token &stop);

private:
    AudioReader() = default;
    [[nodiscard]] bool sendPacket();
    [[nodiscard]] bool convert(Block &block);
    [[nodiscard]] bool prepareResampler();

    std::shared_ptr<const FilmIndex> m_index;
    std::unique_ptr<MediaInput> m_input;
    av::CodecContext m_decoder;
    av::Resampler m_resampler;
    av::Packet m_packet = av::makePacket();
    av::Frame m_frame = av::makeFrame();
    AudioFormat m_format;
    qint64 m_nextUs = 0; ///< where a block without a timestamp begins
    int m_streamIndex = -1;
    int m_sourceFormat = -1;
    int m_sourceRateHz = 0;
    int m_sourceChannels = 0;
};

} // namespace cinefluent::studio
