// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/lesson/ids.h"
#include "common/timeline/timerange.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

#include <functional>
#include <optional>
#include <stop_token>

namespace cinefluent::encode {

/// A text that goes beside the streams, times from IN.
struct TextTrack
{
    QString language; ///< BCP 47
    QString title;    ///< as players list it
    QByteArray vtt;
};

/// One lesson to be cut out of the film.
struct LessonClip
{
    LessonId id;
    TimeRange range;         ///< on the film's clock (0 = the container's start time), both ends at frame starts
    QByteArray subtitlesVtt; ///< WebVTT, times from IN; see formats::lessonWebVtt
    /// Frames of the film with IN ≤ t < OUT, where the caller's index knows: the result is refused where it differs.
    std::optional<qint64> expectedFrames;
    QList<TextTrack> texts;            ///< of the streams; a language is there once
    std::optional<MediaTime> posterAt; ///< from IN, the start of a frame; nothing: a tenth into the lesson
    QString soundLanguage;             ///< BCP 47, named in the streams' playlist; may be empty
};

/// How clips are encoded. The defaults are what release 1 publishes.
struct EncodeSettings
{
    QList<int> rungHeights{480, 720, 1080}; ///< qualities; those larger than the film are left out
    int constantRateFactor = 21;
    QString x264Preset = QStringLiteral("medium");
    int keyframeSeconds = 2;
    int audioBitsPerSecond = 128'000;
    int posterQuality = 3;       ///< mjpeg quantiser, 2 (best) to 31
    int segmentSeconds = 6;      ///< of the streams, at keyframes
    double loudnessLufs = -16;   ///< of the sound; see gainFor()
    bool encryptsStreams = true; ///< AES-128, a key a stream
    /// A second output of each stream under Common Encryption ("cenc", a key a lesson) with a DASH manifest, for
    /// players with a content decryption module. It doubles what is stored and nothing of the encoder's work.
    bool addsCommonEncryption = false;

    friend bool operator==(const EncodeSettings &, const EncodeSettings &) = default;
};

struct PackageRequest
{
    QString filmPath;
    QString filmSha256;   ///< of the film's content where known; else size and modification time stand for it
    int videoStream = -1; ///< index in the container; -1: the first that is no cover picture
    int audioStream = -1; ///< index in the container; -1: the best one; films without sound give clips without
    QList<LessonClip> lessons;
    QString workFolder; ///< made when absent; finished lessons stay there and are taken again when nothing changed
    EncodeSettings settings;
};

struct BuiltFile
{
    QString path;
    QString sha256; ///< lowercase hex
    qint64 sizeBytes = 0;
    QString contentType;

    friend bool operator==(const BuiltFile &, const BuiltFile &) = default;
};

/// A file of a lesson's streams and where players look for it.
struct StreamFile
{
    QString path; ///< relative to the master playlist
    BuiltFile file;

    friend bool operator==(const StreamFile &, const StreamFile &) = default;
};

/// What opens encrypted segments; playlists name it "../keys/<id>".
struct StreamKey
{
    QUuid id;
    QByteArray value; ///< 16 bytes

    friend bool operator==(const StreamKey &, const StreamKey &) = default;
};

/// A lesson for players that choose among qualities (HLS, RFC 8216; DASH, ISO/IEC 23009-1).
struct BuiltStreams
{
    QString master; ///< path of the master playlist
    QString dash;   ///< path of the DASH manifest; empty where all media are in HLS's own encryption
    QList<StreamFile> files;
    QList<StreamKey> keys;

    friend bool operator==(const BuiltStreams &, const BuiltStreams &) = default;
};

struct BuiltLesson
{
    LessonId id;
    BuiltFile video;     ///< MP4, first frame = the film's frame at IN, at t = 0
    BuiltFile subtitles; ///< WebVTT
    BuiltFile poster;    ///< JPEG of one frame
    qint64 frameCount = 0;
    int width = 0;
    int height = 0;
    MediaTime posterAt;  ///< from IN
    bool reused = false; ///< taken from an earlier run
    BuiltStreams streams;
};

struct PackageResult
{
    QList<BuiltLesson> lessons; ///< in the order of the request
};

struct PackageProgress
{
    int lessonIndex = 0; ///< 0-based, of the request
    int lessonCount = 0;
    int permille = 0;                  ///< of the whole package, weighted by duration; never falls
    std::optional<qint64> remainingMs; ///< an estimate once there is ground for one
};

/// Takes away what the work folder has of a lesson, so that it is made anew.
void forgetLesson(const QString &workFolder, const LessonId &lesson);

/// Cuts a film into the files that a release needs, by driving the `ffmpeg` and `ffprobe` programs.
/// Streams: H.264 High, yuv420p, no B-frames (so no edit list shifts the picture), closed GOPs that begin at the same
/// frames in every quality, the film's own frame times (variable rate included), AAC stereo at one loudness. The clip
/// is the highest quality and the sound in one file, `moov` first: nothing is encoded twice. Blocking: call it on a
/// worker thread. One call at a time per work folder. Needs no event loop.
class PackageBuilder
{
public:
    /// Program names are looked up on PATH where they hold no slash.
    explicit PackageBuilder(QString ffmpegProgram = QStringLiteral("ffmpeg"),
                            QString ffprobeProgram = QStringLiteral("ffprobe"));

    /// Errors: "encoder_missing", "film_unreadable", "film_without_picture", "lesson_range_invalid",
    /// "lesson_outside_film", "encode_failed" (the end of ffmpeg's messages is in `detail`), "encode_frames_differ",
    /// "encode_disk_full", "work_folder_unusable", "cancelled". After any of them the work folder holds finished
    /// lessons and nothing half-made under a final name; calling again goes on from there.
    [[nodiscard]] Result<PackageResult> build(const PackageRequest &request,
                                              const std::function<void(const PackageProgress &)> &progress = {},
                                              const std::stop_token &stop = {}) const;

private:
    QString m_ffmpeg;
    QString m_ffprobe;
};

} // namespace cinefluent::encode
