// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/lesson/ids.h"
#include "common/timeline/timerange.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace cinefluent::encode {

/// One lesson to be cut out of the film.
struct LessonClip
{
    LessonId id;
    TimeRange range;         ///< on the film's clock (0 = the container's start time), both ends at frame starts
    QByteArray subtitlesVtt; ///< WebVTT, times from IN; see formats::lessonWebVtt
    /// Frames of the film with IN ≤ t < OUT, where the caller's index knows: the result is refused where it differs.
    std::optional<qint64> expectedFrames;
};

/// How clips are encoded. The defaults are what release 1 publishes.
struct EncodeSettings
{
    int maxHeight = 1080; ///< pictures over 1920×1080 are scaled down to fit, smaller ones stay as they are
    int constantRateFactor = 21;
    QString x264Preset = QStringLiteral("medium");
    int keyframeSeconds = 2;
    int audioBitsPerSecond = 128'000;
    int posterQuality = 3; ///< mjpeg quantiser, 2 (best) to 31

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

struct BuiltLesson
{
    LessonId id;
    BuiltFile video;     ///< MP4, first frame = the film's frame at IN, at t = 0
    BuiltFile subtitles; ///< WebVTT
    BuiltFile poster;    ///< JPEG of a frame a tenth into the lesson
    qint64 frameCount = 0;
    int width = 0;
    int height = 0;
    bool reused = false; ///< taken from an earlier run
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
/// Clips: H.264 High, yuv420p, no B-frames (so no edit list shifts the picture), closed GOPs, the film's own frame
/// times (variable rate included), AAC stereo, `moov` first. Blocking: call it on a worker thread. One call at a time
/// per work folder. Needs no event loop.
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
