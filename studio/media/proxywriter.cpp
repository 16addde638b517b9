// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/proxywriter.h"

#include "studio/media/medialog.h"
#include "studio/media/pictureconverter.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

extern "C" {
#include <libavutil/opt.h>
}

namespace cinefluent::studio {

namespace {

struct ProxyText
{
    Q_DECLARE_TR_FUNCTIONS(Proxy)
};

QSize proxySize(const AVFrame &frame, int longerSidePx)
{
    const QSize source(frame.width, frame.height);
    const int longer = std::max(source.width(), source.height());
    const auto side = [&](int px) {
        const qint64 scaled = longer <= longerSidePx ? px : (qint64(px) * longerSidePx + longer / 2) / longer;
        return int(std::max<qint64>((scaled + 1) / 2 * 2, 2)); // chroma is stored for pairs of pixels
    };
    return {side(source.width()), side(source.height())};
}

} // namespace

void ProxyWriter::CloseOutput::operator()(AVFormatContext *context) const
{
    avio_closep(&context->pb);
    avformat_free_context(context);
}

Result<std::unique_ptr<ProxyWriter>> ProxyWriter::create(const QString &path, const AVFrame &first,
                                                         const Settings &settings)
{
    installMediaLog();
    std::unique_ptr<ProxyWriter> writer(new ProxyWriter);
    if (auto opened = writer->open(path, first, settings); !opened)
        return opened.error();
    return writer;
}

Result<void> ProxyWriter::open(const QString &path, const AVFrame &first, const Settings &settings)
{
    m_path = path;
    AVFormatContext *context = nullptr;
    const QByteArray name = QFile::encodeName(path);
    if (const int code = avformat_alloc_output_context2(&context, nullptr, "mp4", name.constData()); code < 0)
        return failed("mp4", code);
    m_output.reset(context);
    if (auto opened = openEncoder(first, settings); !opened)
        return opened;
    m_stream = avformat_new_stream(context, nullptr);
    if (m_stream == nullptr)
        return failed("stream", AVERROR(ENOMEM));
    m_stream->time_base = m_encoder->time_base;
    if (const int code = avcodec_parameters_from_context(m_stream->codecpar, m_encoder.get()); code < 0)
        return failed("parameters", code);
    const QByteArray url = "file:" + name;
    if (const int code = avio_open(&context->pb, url.constData(), AVIO_FLAG_WRITE); code < 0)
        return failed("open", code);
    if (const int code = avformat_write_header(context, nullptr); code < 0)
        return failed("header", code);
    return {};
}

Result<void> ProxyWriter::openEncoder(const AVFrame &first, const Settings &settings)
{
    const AVCodec *codec = avcodec_find_encoder_by_name("libx264");
    if (codec == nullptr) {
        return makeError(
            ErrorKind::Unsupported, QStringLiteral("proxy_encoder_missing"),
            ProxyText::tr("Small copies for scrubbing cannot be made: the FFmpeg installed here lacks the H.264 "
                          "encoder. The film itself is used."));
    }
    m_encoder.reset(avcodec_alloc_context3(codec));
    const QSize size = proxySize(first, settings.longerSidePx);
    m_encoder->width = size.width();
    m_encoder->height = size.height();
    m_encoder->pix_fmt = AV_PIX_FMT_YUV420P;
    m_encoder->time_base = {1, ticksPerSecond};
    m_encoder->framerate = {ticksPerSecond / ticksPerFrame, 1};
    m_encoder->gop_size = settings.gopFrames;
    m_encoder->max_b_frames = 0;
    m_encoder->thread_count = 1; // decoding the film is what takes the time
    m_encoder->colorspace = PictureConverter::colorspaceOf(first);
    m_encoder->color_range = PictureConverter::isFullRange(first) ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
    m_encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    av_opt_set(m_encoder->priv_data, "preset", "ultrafast", 0);
    av_opt_set(m_encoder->priv_data, "tune", "fastdecode", 0);
    av_opt_set_double(m_encoder->priv_data, "crf", settings.constantRateFactor, 0);
    av_opt_set(m_encoder->priv_data, "x264-params", "scenecut=0", 0);
    if (const int code = avcodec_open2(m_encoder.get(), codec, nullptr); code < 0)
        return failed("encoder", code);
    m_scaled->width = m_encoder->width;
    m_scaled->height = m_encoder->height;
    m_scaled->format = m_encoder->pix_fmt;
    m_scaled->colorspace = m_encoder->colorspace;
    m_scaled->color_range = m_encoder->color_range;
    if (const int code = av_frame_get_buffer(m_scaled.get(), 0); code < 0)
        return failed("buffer", code);
    return {};
}

bool ProxyWriter::scale(const AVFrame &picture)
{
    if (m_scaler == nullptr || picture.width != m_sourceWidth || picture.height != m_sourceHeight ||
        picture.format != m_sourceFormat) {
        m_scaler.reset(sws_getContext(picture.width, picture.height, AVPixelFormat(picture.format), m_scaled->width,
                                      m_scaled->height, AVPixelFormat(m_scaled->format), SWS_FAST_BILINEAR, nullptr,
                                      nullptr, nullptr));
        if (m_scaler == nullptr)
            return false;
        const int *coefficients = sws_getCoefficients(PictureConverter::matrixOf(picture));
        const int range = PictureConverter::isFullRange(picture) ? 1 : 0;
        sws_setColorspaceDetails(m_scaler.get(), coefficients, range, coefficients,
                                 m_scaled->color_range == AVCOL_RANGE_JPEG ? 1 : 0, 0, 1 << 16, 1 << 16);
        m_sourceWidth = picture.width;
        m_sourceHeight = picture.height;
        m_sourceFormat = picture.format;
    }
    if (av_frame_make_writable(m_scaled.get()) < 0)
        return false;
    sws_scale(m_scaler.get(), picture.data, picture.linesize, 0, picture.height, m_scaled->data, m_scaled->linesize);
    return true;
}

Result<void> ProxyWriter::write(const AVFrame &picture)
{
    if (!scale(picture))
        return failed("scale", AVERROR(EINVAL));
    return repeat();
}

Result<void> ProxyWriter::repeat()
{
    m_scaled->pts = m_nextFrame++ * ticksPerFrame;
    return encode(m_scaled.get());
}

Result<void> ProxyWriter::encode(const AVFrame *picture)
{
    if (const int code = avcodec_send_frame(m_encoder.get(), picture); code < 0)
        return failed("encode", code);
    for (;;) {
        const int code = avcodec_receive_packet(m_encoder.get(), m_packet.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return {};
        if (code < 0)
            return failed("encode", code);
        m_packet->duration = ticksPerFrame;
        m_packet->stream_index = m_stream->index;
        av_packet_rescale_ts(m_packet.get(), m_encoder->time_base, m_stream->time_base);
        if (const int written = av_interleaved_write_frame(m_output.get(), m_packet.get()); written < 0)
            return failed("write", written);
        if (m_output->pb->error < 0) // buffered writes fail later, as on a full disk
            return failed("write", m_output->pb->error);
    }
}

Result<void> ProxyWriter::finish()
{
    if (auto flushed = encode(nullptr); !flushed)
        return flushed;
    int code = av_write_trailer(m_output.get());
    if (code >= 0)
        avio_flush(m_output->pb);
    if (code >= 0)
        code = m_output->pb->error; // of any write so far, as of a full disk
    const int closed = avio_closep(&m_output->pb);
    if (code < 0 || closed < 0)
        return failed("finish", std::min(code, closed));
    return {};
}

Error ProxyWriter::failed(const char *what, int code) const
{
    return makeError(
        ErrorKind::Unavailable, QStringLiteral("proxy_write_failed"),
        ProxyText::tr("The small copy for scrubbing could not be written. The film itself is used; nothing else is "
                      "affected. Check the room on the disk of the media cache."),
        QStringLiteral("%1: %2: %3").arg(m_path, QString::fromLatin1(what), av::errorText(code)));
}

} // namespace cinefluent::studio
