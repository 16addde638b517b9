// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/timeline/framerate.h"
#include "common/timeline/timerange.h"

#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace cinefluent::studio {

enum class StreamKind
{
    Video,
    Audio,
    Subtitle
};

/// One track of a film as its container declares it.
struct MediaStream
{
    int index = -1; ///< The container's stream number: what players, waveforms and extraction are told.
    StreamKind kind = StreamKind::Video;
    QString codec;    ///< FFmpeg's codec name, e.g. "h264", "aac", "subrip".
    QString language; ///< As tagged in the file, mostly ISO 639-2 ("eng"); empty where untagged.
    QString title;
    bool isDefault = false;
    bool isForced = false;
    bool isTextSubtitle = false; ///< Can be extracted as text; false for picture subtitles.
    int channelCount = 0;        ///< Audio only.
    int sampleRateHz = 0;        ///< Audio only.
};

/// Where decoding can start. Times are the stream's own ticks, positions are in the file.
struct SeekPoint
{
    qint64 pts = 0; ///< presentation, as ptsOf() counts
    qint64 positionBytes = -1;
    qint64 frame = 0;       ///< The first frame shown at or after `pts`.
    qint64 seekTicks = 0;   ///< what the container's demuxer is asked for
    qint64 packet = -1;     ///< its number in the stream, where packets are counted
    quint64 packetHash = 0; ///< of its data, to know it again, where packets are counted
};

/// Every frame of a film's main video stream, in presentation order, from one pass over the packets (nothing is
/// decoded). This table is what "frame 1234" and "the frame at 00:01:02.345" mean everywhere in the studio: frame
/// times are the stream's own timestamps, so constant and variable rates are the same thing, and never `t × rate`.
///
/// The film's clock: MediaTime 0 is the container's start time, as players count, so a film whose first picture comes
/// 21 ms after its first sound has its frame 0 at 21 ms. Frame times are rounded up to the microsecond.
///
/// Immutable once built, shared between threads.
class FilmIndex
{
public:
    using Progress = std::function<void(double fraction)>; ///< 0–1, on the building thread, at most 50 times a second

    /// Reads the whole file once (about a second for two hours): call it on a worker thread. Films that leave out
    /// presentation times (AVI and MPEG program streams with B-frames) are decoded once, in minutes rather than
    /// seconds.
    ///
    /// Errors: "media_not_found", "media_unreadable", "media_empty" (0 bytes), "media_unrecognised" (not a film, or a
    /// container we refuse to open), "media_header_missing" (mp4 cut before its `moov`), "media_no_video",
    /// "media_audio_only", "media_no_decoder", "media_no_frames", "media_cancelled". A film whose end is cut off opens
    /// with the frames that are there; see damage().
    [[nodiscard]] static Result<std::shared_ptr<const FilmIndex>> build(const QString &path, std::stop_token stop = {},
                                                                        const Progress &progress = {});

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString containerName() const
    {
        return m_containerName;
    } ///< FFmpeg's, e.g. "mov,mp4,m4a,3gp,3g2,mj2"

    [[nodiscard]] qint64 frameCount() const { return qint64(m_pts.size()); } ///< at least 1
    /// Start of frame `frame`; numbers outside are clamped to the first and the last frame.
    [[nodiscard]] MediaTime timeOf(qint64 frame) const;
    /// The frame on screen at `time`, clamped to the film: frameAt(timeOf(n)) == n.
    [[nodiscard]] qint64 frameAt(MediaTime time) const;
    /// [start, end) of one frame; the last one ends at endTime().
    [[nodiscard]] TimeRange rangeOf(qint64 frame) const;
    /// `time` moved to the start of the nearest frame, or to endTime() where that is nearer.
    [[nodiscard]] MediaTime snap(MediaTime time) const;
    [[nodiscard]] MediaTime endTime() const { return m_endTime; }   ///< end of the last frame
    [[nodiscard]] MediaTime duration() const { return m_duration; } ///< end of the longest stream, sound included

    /// Frames that can be decoded by themselves, ascending.
    [[nodiscard]] const std::vector<SeekPoint> &seekPoints() const { return m_seekPoints; }
    /// The last seek point that is shown at or before `frame` (the first of all where there is none).
    [[nodiscard]] const SeekPoint &seekPointFor(qint64 frame) const;
    /// The keyframe to show at once while `frame` is being decoded.
    [[nodiscard]] qint64 keyframeFor(qint64 frame) const { return seekPointFor(frame).frame; }
    [[nodiscard]] int longestGopFrames() const { return m_longestGopFrames; }

    /// Frames a second as declared, or measured where the declaration is off; an NTSC rate is recognised as one.
    [[nodiscard]] const FrameRate &averageRate() const { return m_averageRate; }
    /// Every frame within 2 ms of that rate's grid.
    [[nodiscard]] bool isConstantRate() const { return m_isConstantRate; }

    [[nodiscard]] QSize codedSize() const { return m_codedSize; }        ///< stored pixels
    [[nodiscard]] qint64 sarNumerator() const { return m_sarNumerator; } ///< sample aspect ratio, 1:1 where unknown
    [[nodiscard]] qint64 sarDenominator() const { return m_sarDenominator; }
    [[nodiscard]] int rotationDegrees() const { return m_rotationDegrees; } ///< clockwise: 0, 90, 180 or 270
    [[nodiscard]] QSize displaySize() const; ///< square pixels, rotated: what a viewer sees

    [[nodiscard]] const std::vector<MediaStream> &streams() const { return m_streams; }
    [[nodiscard]] int videoStream() const { return m_videoStream; }
    [[nodiscard]] std::vector<MediaStream> streamsOf(StreamKind kind) const;
    /// The sound a player starts with; -1 where the film is silent.
    [[nodiscard]] int defaultAudioStream() const { return m_audioStream; }

    /// Set where the file ends before its own header says ("media_truncated"): the frames counted here are safe.
    [[nodiscard]] const std::optional<Error> &damage() const { return m_damage; }

    // For readers in this folder: the stream's own ticks.
    [[nodiscard]] qint64 ptsOf(qint64 frame) const { return m_pts[size_t(frame)]; }
    /// The frame with this timestamp, or the one on screen at it; -1 before the first.
    [[nodiscard]] qint64 frameOfPts(qint64 pts) const;
    /// Where the container lacks presentation times, packets are numbered as they come and this table tells what each
    /// shows: ptsOf() then is the frame's number, and a reader writes it on the packet before decoding.
    [[nodiscard]] bool countsPackets() const { return !m_ptsOfPacket.empty(); }
    /// -1 where the packet shows nothing of its own.
    [[nodiscard]] qint64 ptsOfPacket(qint64 packet) const
    {
        return packet >= 0 && packet < qint64(m_ptsOfPacket.size()) ? m_ptsOfPacket[size_t(packet)] : -1;
    }
    [[nodiscard]] bool seeksByPosition() const { return m_seeksByPosition; }
    [[nodiscard]] qint64 startTimeUs() const { return m_startTimeUs; } ///< the container's, on its own clock

private:
    friend class FilmIndexBuilder;
    friend class IndexCodec;
    FilmIndex() = default;

    QString m_path;
    QString m_containerName;
    std::vector<qint64> m_pts;
    std::vector<qint64> m_timesUs;
    std::vector<qint64> m_ptsOfPacket;
    std::vector<SeekPoint> m_seekPoints;
    std::vector<MediaStream> m_streams;
    MediaTime m_endTime;
    MediaTime m_duration;
    FrameRate m_averageRate;
    std::optional<Error> m_damage;
    QSize m_codedSize;
    qint64 m_sarNumerator = 1;
    qint64 m_sarDenominator = 1;
    qint64 m_startTimeUs = 0;
    int m_rotationDegrees = 0;
    int m_videoStream = -1;
    int m_audioStream = -1;
    int m_longestGopFrames = 1;
    bool m_isConstantRate = false;
    bool m_seeksByPosition = false;
};

} // namespace cinefluent::studio
