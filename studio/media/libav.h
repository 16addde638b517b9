// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/error.h"

#include <QString>

#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/frame.h>
#include <libavutil/rational.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

// Owners for FFmpeg's objects, for the sources of this folder alone.
namespace cinefluent::studio::av {

struct Release
{
    void operator()(AVFormatContext *context) const { avformat_close_input(&context); }
    void operator()(AVCodecContext *context) const { avcodec_free_context(&context); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(SwsContext *context) const { sws_freeContext(context); }
    void operator()(SwrContext *context) const { swr_free(&context); }
};

using FormatContext = std::unique_ptr<AVFormatContext, Release>;
using CodecContext = std::unique_ptr<AVCodecContext, Release>;
using Packet = std::unique_ptr<AVPacket, Release>;
using Frame = std::unique_ptr<AVFrame, Release>;
using Scaler = std::unique_ptr<SwsContext, Release>;
using Resampler = std::unique_ptr<SwrContext, Release>;

constexpr AVRational microseconds{1, 1'000'000};

[[nodiscard]] inline Packet makePacket()
{
    return Packet(av_packet_alloc());
}

[[nodiscard]] inline Frame makeFrame()
{
    return Frame(av_frame_alloc());
}

/// FFmpeg's words for one of its error numbers.
[[nodiscard]] inline QString errorText(int code)
{
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(code, text, sizeof text);
    return QString::fromUtf8(text);
}

} // namespace cinefluent::studio::av
