// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/framereader.h"

#include "studio/media/framecache.h"
#include "studio/media/mediainput.h"
#include "studio/media/packethash.h"
#include "studio/media/pictureconverter.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <thread>
#include <utility>

namespace cinefluent::studio {

namespace {

struct MediaText
{
    Q_DECLARE_TR_FUNCTIONS(FrameReader)
};

constexpr int shortGopFrames = 12; // up to here more decoder threads cost more latency than they save
constexpr int mostThreads = 4;
constexpr int maximumFailures = 64;
constexpr qint64 continueFrames = 8; // decoding on is cheaper than a seek across a keyframe this near
constexpr qint64 backStepFrames = 16;
constexpr qint64 loneFrames = 300; // up to here from a keyframe a step after a jump may decode that far again

/// Whether a packet is a whole picture: where lines are interlaced it may be one of two fields.
bool holdsWholePictures(const AVCodecParameters &parameters)
{
    const bool mayBeFields = parameters.codec_id == AV_CODEC_ID_H264 || parameters.codec_id == AV_CODEC_ID_MPEG2VIDEO ||
                             parameters.codec_id == AV_CODEC_ID_VC1;
    return !mayBeFields || parameters.field_order == AV_FIELD_PROGRESSIVE;
}

} // namespace

class FrameReader::Private
{
public:
    Private(std::shared_ptr<const FilmIndex> filmIndex, const Options &options)
        : index(std::move(filmIndex))
        , cache(options.cacheLimitBytes)
        , images(options.imageCacheLimitBytes)
        , converter(options.standsInFor != nullptr ? *options.standsInFor : *index)
    {
    }

    enum class Skipping
    {
        NonReference, // frames nobody refers to are not decoded on the way to the target
        AllButTarget, // nor is anything after it: the decoder is emptied and cannot go on from there
        Nothing       // every frame on the way lands in the cache
    };
    enum class Substitute
    {
        No,
        Yes
    };
    enum class Step
    {
        Decoded,
        EndOfFilm,
        Failed
    };

    void watchDirection(qint64 number, qint64 previous);
    [[nodiscard]] Skipping skippingTo(qint64 number, qint64 previous) const;
    [[nodiscard]] Result<const AVFrame *> decode(qint64 number, Skipping skipping, const std::stop_token &stop);
    [[nodiscard]] bool canGoOnTo(qint64 number) const;
    [[nodiscard]] bool runTo(qint64 number, Skipping skipping, Substitute substitute, const std::stop_token &stop);
    [[nodiscard]] bool seekBefore(qint64 number);
    [[nodiscard]] bool startAtKeyframe(qint64 targetPts, bool isFirstPoint);
    [[nodiscard]] bool startAtPacket(const SeekPoint &point);
    [[nodiscard]] Step decodeNext(qint64 targetPts, Skipping skipping, const std::stop_token &stop);
    [[nodiscard]] bool sendPacket(qint64 targetPts, Skipping skipping);
    void drain();
    void numberPacket();
    void sendFirst();
    [[nodiscard]] Result<const AVFrame *> decodeKeyframe();
    [[nodiscard]] Error unreadable(qint64 number) const;
    [[nodiscard]] qint64 numberOf(const AVFrame &decoded) const;

    std::shared_ptr<const FilmIndex> index;
    std::unique_ptr<MediaInput> input;
    av::CodecContext decoder;
    av::Packet packet = av::makePacket();
    av::Frame frame = av::makeFrame();
    FrameCache cache;
    ImageCache images;
    PictureConverter converter;
    Statistics statistics;
    av::CodecContext keyframeDecoder;             // for previews; made when first asked for
    av::Packet keyframePacket = av::makePacket(); // what the last seek landed on
    bool canReadAlone = false;                    // AllButTarget is exact and wanted
    bool hasSentTarget = false;                   // to the decoder, in the run under way
    bool goesBack = false;                        // the last read was of a frame not far before the one before it
    bool stepsBack = false;                       // and more such are likely
    bool isPlaced = false;                        // decoding can go on after `lastNumber`
    qint64 lastNumber = -1;
    qint64 lastRead = -1;
    qint64 skippedToPts = std::numeric_limits<qint64>::min();
    qint64 nextPacket = 0;  // where packets are counted
    qint64 trustedFrom = 0; // frames before the keyframe that was sought may lack their references
};

Result<std::unique_ptr<FrameReader>> FrameReader::open(std::shared_ptr<const FilmIndex> index)
{
    return open(std::move(index), Options());
}

Result<std::unique_ptr<FrameReader>> FrameReader::open(std::shared_ptr<const FilmIndex> index, const Options &options)
{
    auto d = std::make_unique<Private>(std::move(index), options);
    auto input = MediaInput::open(d->index->path());
    if (!input)
        return input.error();
    d->input = std::move(input).value();
    const int stream = d->index->videoStream();
    if (!d->input->hasStream(stream) || d->input->stream(stream)->codecpar->codec_type != AVMEDIA_TYPE_VIDEO ||
        d->index->codedSize() !=
            QSize(d->input->stream(stream)->codecpar->width, d->input->stream(stream)->codecpar->height)) {
        return makeError(ErrorKind::Conflict, QStringLiteral("media_changed"),
                         MediaText::tr("The film was replaced by another one while it was open. Open it again."),
                         d->index->path());
    }
    d->input->keepStreams({stream});
    const bool isShort = d->index->longestGopFrames() <= shortGopFrames;
    const int automatic = isShort ? 1 : std::clamp(int(std::thread::hardware_concurrency()), 2, mostThreads);
    auto decoder = d->input->openDecoder(stream, options.threadCount > 0 ? options.threadCount : automatic);
    if (!decoder)
        return decoder.error();
    d->decoder = std::move(decoder).value();
    d->canReadAlone = !options.readsOnAfterJump && !d->index->countsPackets() &&
                      holdsWholePictures(*d->input->stream(stream)->codecpar);
    return std::unique_ptr<FrameReader>(new FrameReader(std::move(d)));
}

FrameReader::FrameReader(std::unique_ptr<Private> privateData)
    : d(std::move(privateData))
{
}

FrameReader::~FrameReader() = default;

const FilmIndex &FrameReader::index() const
{
    return *d->index;
}

FrameReader::Statistics FrameReader::statistics() const
{
    Statistics statistics = d->statistics;
    statistics.cachedBytes = d->cache.sizeBytes();
    return statistics;
}

bool FrameReader::isCached(qint64 frame) const
{
    return d->cache.contains(frame);
}

bool FrameReader::canReachSoon(qint64 frame) const
{
    return isCached(frame) || (frame - d->lastNumber <= continueFrames && d->canGoOnTo(frame));
}

bool FrameReader::isReady(qint64 frame, QSize boundsPx) const
{
    return d->images.contains(frame, boundsPx);
}

Result<QImage> FrameReader::read(qint64 frame, QSize boundsPx, std::stop_token stop)
{
    const qint64 number = std::clamp<qint64>(frame, 0, d->index->frameCount() - 1);
    const qint64 previous = std::exchange(d->lastRead, number);
    d->watchDirection(number, previous);
    QImage image = d->images.find(number, boundsPx);
    if (!image.isNull()) {
        ++d->statistics.cacheHitCount;
        return image;
    }
    auto decoded = d->decode(number, d->skippingTo(number, previous), stop);
    if (!decoded)
        return decoded.error();
    image = d->converter.convert(**decoded, boundsPx);
    if (image.isNull()) {
        return makeError(ErrorKind::Unsupported, QStringLiteral("media_frame_unreadable"),
                         MediaText::tr("This picture cannot be shown: its pixel format is not supported."),
                         d->index->path());
    }
    d->images.insert(number, boundsPx, image);
    return image;
}

Result<FrameReader::Preview> FrameReader::readKeyframe(qint64 frame, QSize boundsPx, std::stop_token stop)
{
    const qint64 number = std::clamp<qint64>(frame, 0, d->index->frameCount() - 1);
    if (stop.stop_requested())
        return mediaCancelled();
    if (!d->seekBefore(number))
        return d->unreadable(number);
    auto decoded = d->decodeKeyframe();
    if (!decoded)
        return decoded.error();
    return Preview{d->numberOf(**decoded), d->converter.convert(**decoded, boundsPx)};
}

Result<void> FrameReader::prefetch(qint64 frame, QSize boundsPx, std::stop_token stop)
{
    const qint64 number = std::clamp<qint64>(frame, 0, d->index->frameCount() - 1);
    auto decoded = d->decode(number, Private::Skipping::Nothing, stop);
    if (!decoded)
        return decoded.error();
    if (!boundsPx.isEmpty() && !d->images.contains(number, boundsPx)) {
        const QImage image = d->converter.convert(**decoded, boundsPx);
        if (!image.isNull())
            d->images.insert(number, boundsPx, image);
    }
    return {};
}

Result<const AVFrame *> FrameReader::decoded(qint64 frame, std::stop_token stop)
{
    const qint64 number = std::clamp<qint64>(frame, 0, d->index->frameCount() - 1);
    return d->decode(number, Private::Skipping::Nothing, stop);
}

/// Whoever steps back, or drags back twice in a row, will want the frames before as well. One move back may be any
/// jump.
void FrameReader::Private::watchDirection(qint64 number, qint64 previous)
{
    const qint64 back = previous - number;
    const bool wentBack = std::exchange(goesBack, back > 0 && back <= index->longestGopFrames());
    stepsBack = goesBack && (wentBack || back <= backStepFrames);
}

/// Emptying the decoder after a jump saves 5 % of a seek on an idle machine and a quarter on a busy one: no frame
/// beyond the target is decoded, and the next seek need not wait for threads at work.
FrameReader::Private::Skipping FrameReader::Private::skippingTo(qint64 number, qint64 previous) const
{
    if (stepsBack)
        return Skipping::Nothing;
    const qint64 keyframe = index->keyframeFor(number);
    const bool isJump =
        previous < 0 || (std::abs(number - previous) > continueFrames && index->keyframeFor(previous) != keyframe);
    return canReadAlone && isJump && number - keyframe <= loneFrames ? Skipping::AllButTarget : Skipping::NonReference;
}

Result<const AVFrame *> FrameReader::Private::decode(qint64 number, Skipping skipping, const std::stop_token &stop)
{
    if (const AVFrame *cached = cache.find(number)) {
        ++statistics.cacheHitCount;
        return cached;
    }
    bool found = canGoOnTo(number) && runTo(number, skipping, Substitute::No, stop);
    if (!found && !stop.stop_requested())
        found = seekBefore(number) && runTo(number, skipping, Substitute::No, stop);
    if (!found && !stop.stop_requested() && skipping == Skipping::AllButTarget)
        found = seekBefore(number) && runTo(number, Skipping::NonReference, Substitute::No, stop);
    if (!found && !stop.stop_requested())
        found = seekBefore(number) && runTo(number, Skipping::Nothing, Substitute::Yes, stop);
    if (!found && stop.stop_requested()) // the decoder stays where it is: a later request may go on from there
        return mediaCancelled();
    const AVFrame *decoded = found ? cache.find(number) : nullptr;
    if (decoded == nullptr) {
        isPlaced = false;
        return unreadable(number);
    }
    return decoded;
}

bool FrameReader::Private::canGoOnTo(qint64 number) const
{
    // A run that was given up may have skipped frames beyond the last one it delivered.
    if (!isPlaced || number <= lastNumber || index->ptsOf(number) <= skippedToPts)
        return false;
    return index->seekPointFor(number).frame <= std::max(lastNumber, trustedFrom) ||
           number - lastNumber <= continueFrames;
}

/// Decodes on until `number` is in the cache. Where the film's data lack that frame, the one before it may stand in, as
/// in a player.
bool FrameReader::Private::runTo(qint64 number, Skipping skipping, Substitute substitute, const std::stop_token &stop)
{
    const qint64 targetPts = index->ptsOf(number);
    hasSentTarget = keyframePacket->pts == targetPts;
    av::Frame before;
    for (;;) {
        const Step step = decodeNext(targetPts, skipping, stop);
        if (step == Step::Failed)
            return false;
        if (step == Step::EndOfFilm)
            isPlaced = false;
        const qint64 shown = step == Step::Decoded ? numberOf(*frame) : index->frameCount();
        if (step == Step::Decoded && shown >= trustedFrom) {
            lastNumber = shown;
            // Frames on the way are not kept unless they are wanted: the decoder then writes into the same few pictures
            // again, which stay in the processor's cache. Measured: a tenth to a quarter of a seek.
            if (skipping == Skipping::Nothing || shown == number)
                cache.insert(shown, *frame);
        }
        if (shown == number && shown >= trustedFrom)
            return true;
        if (shown >= number) {
            if (before == nullptr)
                return false;
            cache.insert(number, *before);
            return true;
        }
        if (substitute == Substitute::Yes && shown >= trustedFrom)
            before.reset(av_frame_clone(frame.get()));
    }
}

bool FrameReader::Private::seekBefore(qint64 number)
{
    // Containers that seek by decoding time can land behind the keyframe asked for: then further back.
    constexpr int maximumAttempts = 6;
    const SeekPoint *first = index->seekPoints().data();
    const SeekPoint *point = &index->seekPointFor(number);
    for (int attempt = 0; attempt < maximumAttempts; ++attempt) {
        if (attempt + 1 == maximumAttempts)
            point = first;
        ++statistics.seekCount;
        isPlaced = false;
        skippedToPts = std::numeric_limits<qint64>::min();
        avcodec_flush_buffers(decoder.get());
        decoder->skip_frame = AVDISCARD_DEFAULT;
        const bool byPosition = index->seeksByPosition() && point->positionBytes >= 0;
        const int code =
            byPosition ? av_seek_frame(input->context(), -1, point->positionBytes, AVSEEK_FLAG_BYTE)
                       : av_seek_frame(input->context(), index->videoStream(), point->seekTicks, AVSEEK_FLAG_BACKWARD);
        const bool hasStarted =
            code >= 0 &&
            (index->countsPackets() ? startAtPacket(*point) : startAtKeyframe(index->ptsOf(number), point == first));
        if (hasStarted) {
            isPlaced = true;
            lastNumber = trustedFrom - 1;
            return true;
        }
        if (point == first)
            return false;
        --point;
    }
    return false;
}

/// Hands the first keyframe after a seek to the decoder, unless it comes after `targetPts`. Looking at the packet is
/// the cheapest way to know where the seek has landed.
bool FrameReader::Private::startAtKeyframe(qint64 targetPts, bool isFirstPoint)
{
    for (int failures = 0; failures < maximumFailures;) {
        const int code = av_read_frame(input->context(), packet.get());
        if (code == AVERROR_EOF)
            return false;
        if (code < 0) {
            ++failures;
            continue;
        }
        if (packet->stream_index != index->videoStream() || (packet->flags & AV_PKT_FLAG_KEY) == 0) {
            av_packet_unref(packet.get());
            continue;
        }
        const qint64 pts = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
        const bool isUsable = pts <= targetPts || isFirstPoint;
        trustedFrom = isFirstPoint ? 0 : index->frameOfPts(pts - 1) + 1;
        if (isUsable)
            sendFirst();
        av_packet_unref(packet.get());
        return isUsable;
    }
    return false;
}

/// Where packets are counted: hands the very packet of the seek point to the decoder, known by its content.
bool FrameReader::Private::startAtPacket(const SeekPoint &point)
{
    constexpr int searchedPackets = 400;
    int failures = 0;
    for (int searched = 0; searched < searchedPackets && failures < maximumFailures;) {
        const int code = av_read_frame(input->context(), packet.get());
        if (code == AVERROR_EOF)
            return false;
        if (code < 0) {
            ++failures;
            continue;
        }
        const bool isOurs = packet->stream_index == index->videoStream();
        const bool isSought = isOurs && (packet->flags & AV_PKT_FLAG_KEY) != 0 && hashOf(*packet) == point.packetHash;
        if (isSought) {
            nextPacket = point.packet;
            trustedFrom = point.packet == 0 ? 0 : point.frame;
            numberPacket();
            sendFirst();
        }
        av_packet_unref(packet.get());
        if (isSought)
            return true;
        searched += isOurs ? 1 : 0;
    }
    return false;
}

void FrameReader::Private::sendFirst()
{
    av_packet_unref(keyframePacket.get());
    av_packet_ref(keyframePacket.get(), packet.get());
    avcodec_send_packet(decoder.get(), packet.get());
}

/// The picture of the packet that the last seek has landed on. A decoder of its own gives it at once, where the main
/// one waits for packets that might reorder; both work at the same time.
Result<const AVFrame *> FrameReader::Private::decodeKeyframe()
{
    if (keyframeDecoder == nullptr) {
        auto opened = input->openDecoder(index->videoStream(), 1);
        if (!opened)
            return opened.error();
        keyframeDecoder = std::move(opened).value();
    }
    avcodec_send_packet(keyframeDecoder.get(), keyframePacket.get());
    avcodec_send_packet(keyframeDecoder.get(), nullptr);
    const int code = avcodec_receive_frame(keyframeDecoder.get(), frame.get());
    avcodec_flush_buffers(keyframeDecoder.get());
    const qint64 number = code == 0 ? numberOf(*frame) : -1;
    if (number < trustedFrom || number < 0) // hidden by an edit list, or damaged
        return unreadable(number);
    cache.insert(number, *frame);
    return frame.get();
}

Error FrameReader::Private::unreadable(qint64 number) const
{
    return makeError(
        ErrorKind::Corrupt, QStringLiteral("media_frame_unreadable"),
        MediaText::tr("This picture is damaged in the film and cannot be shown. The rest of the film is usable."),
        QStringLiteral("%1: frame %2").arg(index->path()).arg(number));
}

void FrameReader::Private::numberPacket()
{
    if (!index->countsPackets())
        return;
    const qint64 pts = index->ptsOfPacket(nextPacket++);
    packet->pts = pts >= 0 ? pts : AV_NOPTS_VALUE;
}

FrameReader::Private::Step FrameReader::Private::decodeNext(qint64 targetPts, Skipping skipping,
                                                            const std::stop_token &stop)
{
    for (int failures = 0; failures < maximumFailures;) {
        if (stop.stop_requested())
            return Step::Failed;
        const int code = avcodec_receive_frame(decoder.get(), frame.get());
        if (code == 0) {
            ++statistics.decodedFrameCount;
            return Step::Decoded;
        }
        if (code == AVERROR_EOF)
            return Step::EndOfFilm;
        if (code != AVERROR(EAGAIN))
            ++failures; // a damaged frame: the next one may be whole
        else if ((skipping == Skipping::AllButTarget && hasSentTarget) || !sendPacket(targetPts, skipping))
            drain();
    }
    return Step::Failed;
}

/// The decoder gives what it holds; only a seek makes it take packets again.
void FrameReader::Private::drain()
{
    isPlaced = false;
    avcodec_send_packet(decoder.get(), nullptr);
}

/// False at the end of the film.
bool FrameReader::Private::sendPacket(qint64 targetPts, Skipping skipping)
{
    for (int failures = 0; failures < maximumFailures;) {
        const int code = av_read_frame(input->context(), packet.get());
        if (code == AVERROR_EOF)
            return false;
        if (code < 0) {
            ++failures;
            continue;
        }
        const bool isOurs = packet->stream_index == index->videoStream();
        if (isOurs) {
            numberPacket();
            const bool skips =
                packet->pts != AV_NOPTS_VALUE &&
                (skipping == Skipping::AllButTarget ? packet->pts != targetPts
                                                    : skipping == Skipping::NonReference && packet->pts < targetPts);
            hasSentTarget = hasSentTarget || packet->pts == targetPts;
            if (skips)
                skippedToPts = std::max<qint64>(skippedToPts, packet->pts);
            decoder->skip_frame = skips ? AVDISCARD_NONREF : AVDISCARD_DEFAULT;
            avcodec_send_packet(decoder.get(), packet.get());
        }
        av_packet_unref(packet.get());
        if (isOurs)
            return true;
    }
    return false;
}

qint64 FrameReader::Private::numberOf(const AVFrame &decoded) const
{
    if (index->countsPackets())
        return decoded.pts != AV_NOPTS_VALUE ? decoded.pts : -1;
    const qint64 pts = decoded.pts != AV_NOPTS_VALUE ? decoded.pts : decoded.best_effort_timestamp;
    return index->frameOfPts(pts);
}

} // namespace cinefluent::studio
