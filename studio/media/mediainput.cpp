// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/mediainput.h"

#include "studio/media/aviindex.h"
#include "studio/media/medialog.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace cinefluent::studio {

namespace {

constexpr const char *containers = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,flv,ogg,asf,mxf,rm,nut,dv,"
                                   "wtv,ivf,mp3,wav,w64,flac,aac,ac3,eac3,dts,aiff,caf,ape,wv,tta,amr";

struct MediaText
{
    Q_DECLARE_TR_FUNCTIONS(MediaInput)
};

int interruptRequested(void *stop)
{
    return static_cast<std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

/// Whether an ISO base media file ends before its index: it begins like one and has no `moov` box at the top level.
bool lacksMovieBox(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    qint64 offset = 0;
    bool looksLikeMp4 = false;
    for (int boxes = 0; boxes < 10'000 && offset + 8 <= file.size() && file.seek(offset); ++boxes) {
        const QByteArray header = file.read(16);
        if (header.size() < 8)
            break;
        const QByteArray type = header.mid(4, 4);
        if (type == "moov")
            return false;
        looksLikeMp4 = looksLikeMp4 || type == "ftyp" || type == "mdat" || type == "wide";
        qint64 size = qFromBigEndian<quint32>(header.constData());
        if (size == 1 && header.size() == 16)
            size = qFromBigEndian<qint64>(header.constData() + 8);
        if (!looksLikeMp4 || size < 8)
            break;
        offset += size;
    }
    return looksLikeMp4;
}

Error openFailed(const QString &path, int code)
{
    const QString detail = path + ": " + av::errorText(code);
    if (lacksMovieBox(path)) {
        return makeError(
            ErrorKind::Corrupt, QStringLiteral("media_header_missing"),
            MediaText::tr("The film is incomplete: the index at its end is missing, as after an interrupted copy or "
                          "recording. Copy or download it again."),
            detail);
    }
    return makeError(
        ErrorKind::Unsupported, QStringLiteral("media_unrecognised"),
        MediaText::tr("This is not a film that can be opened. Choose a video file such as MP4, MKV, WebM, MOV, AVI or "
                      "MPEG-TS."),
        detail);
}

Result<void> checkFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return makeError(ErrorKind::NotFound, QStringLiteral("media_not_found"),
                         MediaText::tr("The film is not there. Show where it is now; the project itself is safe."),
                         path);
    }
    if (!info.isFile() || !info.isReadable()) {
        return makeError(ErrorKind::PermissionDenied, QStringLiteral("media_unreadable"),
                         MediaText::tr("The film could not be read. Check that it is a file that you may read."), path);
    }
    if (info.size() == 0) {
        return makeError(ErrorKind::InvalidInput, QStringLiteral("media_empty"),
                         MediaText::tr("The file is empty (0 bytes). Copy or download the film again."), path);
    }
    return {};
}

} // namespace

Error mediaCancelled()
{
    return makeError(ErrorKind::Cancelled, QStringLiteral("media_cancelled"),
                     MediaText::tr("Reading the film was cancelled."));
}

Result<std::unique_ptr<MediaInput>> MediaInput::open(const QString &path, std::stop_token stop)
{
    installMediaLog();
    if (auto checked = checkFile(path); !checked)
        return checked.error();

    std::unique_ptr<MediaInput> input(new MediaInput);
    input->m_stop = std::move(stop);
    const QByteArray url = "file:" + QFile::encodeName(path);
    if (const Result<void> opened = input->openUrl(url, path); !opened)
        return opened.error();
    if (const std::optional<qint64> index = damagedAviIndex(*input->context(), path)) {
        qCInfo(mediaLog) << "reading an AVI film without its damaged index";
        const QByteArray withoutIndex = "subfile,,start,0,end," + QByteArray::number(*index) + ",,:" + url;
        if (const Result<void> opened = input->openUrl(withoutIndex, path); !opened)
            return opened.error();
    }
    return input;
}

Result<void> MediaInput::openUrl(const QByteArray &url, const QString &path)
{
    AVFormatContext *context = avformat_alloc_context();
    if (context == nullptr)
        return makeError(ErrorKind::Internal, QStringLiteral("out_of_memory"),
                         MediaText::tr("There is not enough memory."));
    context->interrupt_callback = {&interruptRequested, &m_stop};
    AVDictionary *options = nullptr;
    av_dict_set(&options, "format_whitelist", containers, 0);
    av_dict_set(&options, "protocol_whitelist", "file,subfile", 0);
    const int opened = avformat_open_input(&context, url.constData(), nullptr, &options);
    av_dict_free(&options);
    m_context.reset(opened < 0 ? nullptr : context); // a failed opening has freed it
    if (opened < 0)
        return m_stop.stop_requested() ? mediaCancelled() : openFailed(path, opened);
    if (const int found = avformat_find_stream_info(context, nullptr); found < 0)
        return m_stop.stop_requested() ? mediaCancelled() : openFailed(path, found);
    return {};
}

qint64 MediaInput::startTimeUs() const
{
    return m_context->start_time == AV_NOPTS_VALUE ? 0 : m_context->start_time;
}

void MediaInput::keepStreams(const std::vector<int> &indexes)
{
    for (unsigned i = 0; i < m_context->nb_streams; ++i) {
        const bool kept = std::find(indexes.begin(), indexes.end(), int(i)) != indexes.end();
        m_context->streams[i]->discard = kept ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
}

Result<av::CodecContext> MediaInput::openDecoder(int streamIndex, int threadCount) const
{
    AVStream *source = stream(streamIndex);
    const AVCodec *codec = avcodec_find_decoder(source->codecpar->codec_id);
    av::CodecContext decoder(codec == nullptr ? nullptr : avcodec_alloc_context3(codec));
    int code = AVERROR_DECODER_NOT_FOUND;
    if (decoder != nullptr) {
        code = avcodec_parameters_to_context(decoder.get(), source->codecpar);
        decoder->pkt_timebase = source->time_base;
        decoder->thread_count = threadCount;
        decoder->thread_type = FF_THREAD_FRAME | FF_THREAD_SLICE;
        if (code >= 0)
            code = avcodec_open2(decoder.get(), codec, nullptr);
    }
    if (code >= 0)
        return decoder;
    return makeError(
        ErrorKind::Unsupported, QStringLiteral("media_no_decoder"),
        MediaText::tr("The film is stored in a way that cannot be decoded here (%1). Convert it, for example to H.264.")
            .arg(QString::fromLatin1(avcodec_get_name(source->codecpar->codec_id))),
        av::errorText(code));
}

} // namespace cinefluent::studio
