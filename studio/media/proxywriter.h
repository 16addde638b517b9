// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "studio/media/libav.h"

#include <QSize>

#include <memory>

namespace cinefluent::studio {

/// Writes the small film that stands in for a heavy one: H.264 in MP4, no sound, a frame for each that is given, frame
/// `n` at `n × ticksPerFrame`. Colours keep the matrix and the range of the film. One thread.
class ProxyWriter
{
public:
    static constexpr int ticksPerSecond = 12'800; ///< high enough for the container to leave it as it is
    static constexpr int ticksPerFrame = 512;

    struct Settings
    {
        int longerSidePx = 640;
        /// Frames between keyframes: 1 needs one decoded frame for any seek (docs/adr/0058).
        int gopFrames = 1;
        int constantRateFactor = 26;
    };

    /// Errors: "proxy_encoder_missing" where FFmpeg was built without x264, "proxy_write_failed".
    [[nodiscard]] static Result<std::unique_ptr<ProxyWriter>> create(const QString &path, const AVFrame &first,
                                                                     const Settings &settings);
    ProxyWriter(const ProxyWriter &) = delete;
    ProxyWriter &operator=(const ProxyWriter &) = delete;
    ~ProxyWriter() = default;

    /// The next frame. Error "proxy_write_failed".
    [[nodiscard]] Result<void> write(const AVFrame &picture);
    /// The last one once more, where the film's own cannot be decoded.
    [[nodiscard]] Result<void> repeat();
    /// No frame follows: the file is complete. The same error.
    [[nodiscard]] Result<void> finish();

private:
    struct CloseOutput
    {
        void operator()(AVFormatContext *context) const;
    };

    ProxyWriter() = default;
    [[nodiscard]] Result<void> open(const QString &path, const AVFrame &first, const Settings &settings);
    [[nodiscard]] Result<void> openEncoder(const AVFrame &first, const Settings &settings);
    [[nodiscard]] bool scale(const AVFrame &picture);
    [[nodiscard]] Result<void> encode(const AVFrame *picture);
    [[nodiscard]] Error failed(const char *what, int code) const;

    QString m_path;
    std::unique_ptr<AVFormatContext, CloseOutput> m_output;
    av::CodecContext m_encoder;
    av::Scaler m_scaler;
    av::Frame m_scaled = av::makeFrame();
    av::Packet m_packet = av::makePacket();
    AVStream *m_stream = nullptr;
    qint64 m_nextFrame = 0;
    int m_sourceWidth = 0;
    int m_sourceHeight = 0;
    int m_sourceFormat = -1;
};

} // namespace cinefluent::studio
