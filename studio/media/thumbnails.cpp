// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/thumbnails.h"

#include "studio/media/boundedqueue.h"
#include "studio/media/mediainput.h"
#include "studio/media/pictureconverter.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <thread>

namespace cinefluent::studio {

namespace {

constexpr size_t coarseCount = 24;
constexpr size_t mostDecoders = 4;
constexpr size_t queuedPackets = 32;

using Positions = std::map<qint64, qint64>; // place in the file, or number of the packet where they are counted → frame

using Found = std::function<void(qint64 frame, const QImage &image)>; // called on any thread

struct KeyframePacket
{
    qint64 frame;
    av::Packet packet;
};

/// Turns keyframes into pictures on a thread of its own. Decoding is nearly all of the work, and no keyframe needs
/// another one: several of these share a queue.
class KeyframeDecoder
{
public:
    KeyframeDecoder(av::CodecContext decoder, const FilmIndex &index, QSize boundsPx, Found found)
        : m_boundsPx(boundsPx)
        , m_found(std::move(found))
        , m_converter(index)
        , m_decoder(std::move(decoder))
    {
        m_decoder->skip_loop_filter = AVDISCARD_ALL;
    }

    /// Until the queue is closed and empty, or stopped.
    void start(BoundedQueue<KeyframePacket> &queue, const std::stop_token &stop)
    {
        m_thread = std::jthread([this, &queue, stop] {
            while (const std::optional<KeyframePacket> next = queue.pop(stop))
                decode(*next);
        });
    }

private:
    /// Each keyframe is decoded by itself: without what lies between, a decoder may hold pictures back or drop them.
    void decode(const KeyframePacket &keyframe)
    {
        avcodec_send_packet(m_decoder.get(), keyframe.packet.get());
        avcodec_send_packet(m_decoder.get(), nullptr);
        if (avcodec_receive_frame(m_decoder.get(), m_frame.get()) == 0) {
            const QImage image = m_converter.convert(*m_frame, m_boundsPx);
            if (!image.isNull())
                m_found(keyframe.frame, image);
        }
        avcodec_flush_buffers(m_decoder.get());
    }

    QSize m_boundsPx;
    Found m_found;
    PictureConverter m_converter;
    av::CodecContext m_decoder;
    av::Frame m_frame = av::makeFrame();
    std::jthread m_thread; // last: joined first
};

/// Reads keyframes of a film: single ones by seeking, then all that are wanted in one pass.
class KeyframeReader
{
public:
    KeyframeReader(const FilmIndex &index, QSize boundsPx, Found found)
        : m_index(index)
        , m_boundsPx(boundsPx)
        , m_found(std::move(found))
    {
    }

    [[nodiscard]] Result<void> run(Positions wanted, const std::stop_token &stop)
    {
        auto input = MediaInput::open(m_index.path(), stop);
        if (!input)
            return input.error();
        m_input = std::move(input).value();
        m_input->keepStreams({m_index.videoStream()});
        if (!m_index.countsPackets()) // they could not be counted otherwise
            m_input->stream(m_index.videoStream())->discard = AVDISCARD_NONKEY;
        BoundedQueue<KeyframePacket> queue(queuedPackets);
        std::vector<std::unique_ptr<KeyframeDecoder>> decoders; // after the queue: they end first
        const size_t decoderCount = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, mostDecoders);
        for (size_t i = 0; i < decoderCount; ++i) {
            auto decoder = m_input->openDecoder(m_index.videoStream(), 1);
            if (!decoder)
                return decoder.error();
            decoders.push_back(
                std::make_unique<KeyframeDecoder>(std::move(decoder).value(), m_index, m_boundsPx, m_found));
        }
        for (const auto &decoder : decoders)
            decoder->start(queue, stop);
        readWanted(std::move(wanted), queue, stop);
        queue.close();
        decoders.clear();
        return stop.stop_requested() ? Result<void>(mediaCancelled()) : Result<void>();
    }

private:
    void readWanted(Positions wanted, BoundedQueue<KeyframePacket> &queue, const std::stop_token &stop)
    {
        m_wanted = std::move(wanted);
        if (!m_index.countsPackets()) {
            readCoarse(queue, stop);
            seekTo(m_index.seekPoints().front());
        }
        while (!m_wanted.empty() && !stop.stop_requested()) {
            std::optional<KeyframePacket> next = nextKeyframe();
            if (!next || !queue.push(*std::move(next), stop))
                break;
        }
    }

    /// A first round over the whole film, where one pass would take a while to reach its end.
    void readCoarse(BoundedQueue<KeyframePacket> &queue, const std::stop_token &stop)
    {
        if (m_wanted.size() < 2 * coarseCount)
            return;
        std::vector<qint64> frames;
        for (const auto &[position, frame] : m_wanted)
            frames.push_back(frame);
        std::sort(frames.begin(), frames.end());
        for (size_t i = 0; i < coarseCount && !stop.stop_requested(); ++i) {
            const SeekPoint &point = m_index.seekPointFor(frames[i * frames.size() / coarseCount]);
            std::optional<KeyframePacket> next = seekTo(point) ? nextKeyframe() : std::nullopt;
            if (next && !queue.push(*std::move(next), stop))
                return;
        }
    }

    bool seekTo(const SeekPoint &point)
    {
        return (m_index.seeksByPosition() ? av_seek_frame(m_input->context(), -1, point.positionBytes, AVSEEK_FLAG_BYTE)
                                          : av_seek_frame(m_input->context(), m_index.videoStream(), point.seekTicks,
                                                          AVSEEK_FLAG_BACKWARD)) >= 0;
    }

    /// The next keyframe that is wanted; nothing at the end of the film. Keyframes are known by their place in the
    /// file: FFmpeg's mp4 demuxer gives wrong presentation times while it discards the packets between them.
    std::optional<KeyframePacket> nextKeyframe()
    {
        constexpr int maximumFailures = 64;
        for (int failures = 0; failures < maximumFailures;) {
            const int code = av_read_frame(m_input->context(), m_packet.get());
            if (code == AVERROR_EOF || code == AVERROR_EXIT)
                return std::nullopt;
            if (code < 0) {
                ++failures;
                continue;
            }
            const bool isOurs = m_packet->stream_index == m_index.videoStream();
            const qint64 place = isOurs && m_index.countsPackets() ? m_packetNumber++ : m_packet->pos;
            const auto point = isOurs ? m_wanted.find(place) : m_wanted.end();
            const bool isWanted = point != m_wanted.end();
            if (isWanted) {
                KeyframePacket keyframe{point->second, av::makePacket()};
                av_packet_move_ref(keyframe.packet.get(), m_packet.get());
                m_wanted.erase(point);
                return keyframe;
            }
            av_packet_unref(m_packet.get());
        }
        return std::nullopt;
    }

    const FilmIndex &m_index;
    QSize m_boundsPx;
    Found m_found;
    std::unique_ptr<MediaInput> m_input;
    av::Packet m_packet = av::makePacket();
    Positions m_wanted;
    qint64 m_packetNumber = 0;
};

Positions evenly(const FilmIndex &index, int limit)
{
    std::vector<SeekPoint> shown;
    for (const SeekPoint &point : index.seekPoints()) {
        if (index.ptsOf(point.frame) == point.pts && point.positionBytes >= 0) // hidden by an edit list otherwise
            shown.push_back(point);
    }
    const size_t count = std::min(shown.size(), size_t(std::max(limit, 0)));
    Positions wanted;
    for (size_t i = 0; i < count; ++i) {
        const SeekPoint &point = shown[i * shown.size() / count];
        wanted.emplace(index.countsPackets() ? point.packet : point.positionBytes, point.frame);
    }
    return wanted;
}

} // namespace

class ThumbnailLoader::Private
{
public:
    explicit Private(ThumbnailLoader &loader)
        : q(loader)
    {
    }

    template<typename Call>
    void post(quint64 job, Call call)
    {
        QMetaObject::invokeMethod(
            &q,
            [this, job, call = std::move(call)] {
                if (job == current)
                    call();
            },
            Qt::QueuedConnection);
    }

    void run(quint64 job, const FilmIndex &index, QSize boundsPx, int limit, const std::stop_token &stop)
    {
        KeyframeReader reader(index, boundsPx, [this, job](qint64 frame, const QImage &image) {
            post(job, [this, frame, image] { emit q.thumbnailReady(frame, image); });
        });
        const auto read = reader.run(evenly(index, limit), stop);
        post(job, [this, read] {
            isRunning = false;
            if (read)
                emit q.finished();
            else
                emit q.failed(read.error());
        });
    }

    ThumbnailLoader &q;
    quint64 current = 0; // the loader's thread's own
    bool isRunning = false;
    std::jthread thread; // last: joined first
};

ThumbnailLoader::ThumbnailLoader(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this))
{
}

ThumbnailLoader::~ThumbnailLoader() = default;

void ThumbnailLoader::load(std::shared_ptr<const FilmIndex> index, QSize boundsPx, int limit)
{
    cancel();
    d->isRunning = true;
    d->thread = std::jthread([this, job = d->current, index = std::move(index), boundsPx,
                              limit](const std::stop_token &stop) { d->run(job, *index, boundsPx, limit, stop); });
}

void ThumbnailLoader::cancel()
{
    ++d->current;
    d->isRunning = false;
    d->thread = std::jthread(); // stops and joins
}

bool ThumbnailLoader::isRunning() const
{
    return d->isRunning;
}

} // namespace cinefluent::studio
