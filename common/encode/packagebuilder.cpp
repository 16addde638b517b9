// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/packagebuilder.h"

#include "common/encode/cliparguments.h"
#include "common/encode/ffmpegrun.h"
#include "common/encode/filmprobe.h"
#include "common/encode/finishedlesson.h"
#include "common/encode/streampackager.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cinefluent::encode {

namespace {

/// Turns the position inside one lesson into that of the whole package.
class PackagePace
{
public:
    PackagePace(const QList<LessonClip> &lessons, const std::function<void(const PackageProgress &)> &report)
        : m_report(report)
    {
        m_progress.lessonCount = int(lessons.size());
        for (const LessonClip &clip : lessons)
            m_totalUs += std::max<qint64>(1, clip.range.duration().us());
        m_timer.start();
    }

    void begin(int lesson, const LessonClip &clip)
    {
        m_progress.lessonIndex = lesson;
        m_lessonUs = std::max<qint64>(1, clip.range.duration().us());
        say(0);
    }

    void say(qint64 lessonDoneUs)
    {
        const qint64 done = m_doneUs + std::clamp<qint64>(lessonDoneUs, 0, m_lessonUs);
        const auto permille = int(done * 1000 / std::max<qint64>(1, m_totalUs));
        m_progress.permille = std::max(m_progress.permille, permille);
        const qint64 worked = done - m_reusedUs;
        constexpr qint64 groundMs = 1000;
        if (worked > 0 && m_timer.elapsed() > groundMs)
            m_progress.remainingMs = qint64(double(m_timer.elapsed()) * double(m_totalUs - done) / double(worked));
        if (m_report)
            m_report(m_progress);
    }

    void end(bool reused)
    {
        m_doneUs += m_lessonUs;
        m_reusedUs += reused ? m_lessonUs : 0;
        m_lessonUs = 0;
        say(0);
    }

private:
    const std::function<void(const PackageProgress &)> &m_report;
    PackageProgress m_progress;
    QElapsedTimer m_timer;
    qint64 m_totalUs = 0;
    qint64 m_doneUs = 0;
    qint64 m_reusedUs = 0;
    qint64 m_lessonUs = 0;
};

Error folderUnusable(const QString &path)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("work_folder_unusable"),
                     QStringLiteral("The folder for encoded lessons cannot be written. Choose another one."), path);
}

Result<void> checkRange(const LessonClip &clip, const FilmFacts &film)
{
    if (!clip.range.isValid() || clip.range.in < MediaTime())
        return makeError(ErrorKind::InvalidInput, QStringLiteral("lesson_range_invalid"),
                         QStringLiteral("A lesson ends before it begins. Correct its IN and OUT."), clip.id.toString());
    // The last frame is shown a little longer than some containers say.
    constexpr MediaTime slack = MediaTime::fromSeconds(1);
    if (film.duration && (clip.range.in >= *film.duration || clip.range.out > *film.duration + slack))
        return makeError(ErrorKind::InvalidInput, QStringLiteral("lesson_outside_film"),
                         QStringLiteral("A lesson reaches beyond the film. Correct its IN and OUT."),
                         clip.id.toString());
    return {};
}

/// One call of `PackageBuilder::build`.
class Build
{
public:
    Build(const QString &ffmpeg, const QString &ffprobe, const PackageRequest &request, PackagePace &pace,
          const std::stop_token &stop)
        : m_ffmpeg(ffmpeg)
        , m_ffprobe(ffprobe)
        , m_request(request)
        , m_pace(pace)
        , m_stop(stop)
        , m_finished(request.workFolder)
    {
    }

    Result<PackageResult> run()
    {
        if (!QDir().mkpath(m_request.workFolder) || !QFileInfo(m_request.workFolder).isWritable())
            return folderUnusable(m_request.workFolder);
        Result<FilmFacts> film =
            probeFilm(m_ffprobe, m_request.filmPath, m_request.videoStream, m_request.audioStream, m_stop);
        if (!film.ok())
            return film.error();
        m_film = *film;
        for (const LessonClip &clip : m_request.lessons) {
            if (const Result<void> valid = checkRange(clip, m_film); !valid.ok())
                return valid.error();
        }
        const StreamPackager packager(m_ffmpeg, m_request, m_film, m_finished, m_stop);
        PackageResult result;
        for (const LessonClip &clip : m_request.lessons) {
            m_pace.begin(int(result.lessons.size()), clip);
            Result<BuiltLesson> lesson = buildLesson(packager, clip);
            if (!lesson.ok())
                return lesson.error();
            m_pace.end(lesson->reused);
            result.lessons.append(*std::move(lesson));
        }
        return result;
    }

private:
    struct Encoded
    {
        BuiltLesson lesson; ///< without texts and playlists
        EncodedStreams streams;
    };

    Result<BuiltLesson> buildLesson(const StreamPackager &packager, const LessonClip &clip)
    {
        std::optional<Encoded> encoded = findEncoded(packager, clip);
        if (!encoded) {
            m_finished.forget(clip.id);
            Result<Encoded> made = encodeLesson(packager, clip);
            packager.removeDrafts(clip);
            if (!made.ok()) {
                m_finished.forget(clip.id);
                return made.error();
            }
            encoded = *std::move(made);
        }
        BuiltLesson built = encoded->lesson;
        if (built.posterAt != posterTime(clip)) {
            if (const Result<void> made = makePoster(clip, built); !made.ok())
                return made.error();
            if (const auto kept = m_finished.remember(built, fingerprintOf(m_request, clip)); !kept.ok())
                return kept.error();
        }
        const QString path = m_finished.pathOf(clip.id, "vtt");
        if (const Result<void> written = m_finished.writeFile(path, clip.subtitlesVtt); !written.ok())
            return written.error();
        Result<BuiltFile> subtitles = describeFile(path, QStringLiteral("text/vtt"), m_stop);
        if (!subtitles.ok())
            return subtitles.error();
        built.subtitles = *subtitles;
        Result<BuiltStreams> streams = packager.describe(clip, built.poster, encoded->streams);
        if (!streams.ok())
            return streams.error();
        built.streams = *std::move(streams);
        return built;
    }

    std::optional<Encoded> findEncoded(const StreamPackager &packager, const LessonClip &clip)
    {
        const QString fingerprint = fingerprintOf(m_request, clip);
        const std::optional<BuiltLesson> lesson = m_finished.find(clip.id, fingerprint, m_stop);
        if (!lesson || lesson->frameCount != clip.expectedFrames.value_or(lesson->frameCount))
            return std::nullopt;
        const std::optional<EncodedStreams> streams = packager.remembered(clip, fingerprint);
        return streams ? std::optional(Encoded{*lesson, *streams}) : std::nullopt;
    }

    Result<Encoded> encodeLesson(const StreamPackager &packager, const LessonClip &clip)
    {
        Result<EncodedStreams> streams = packager.encode(clip, [this](qint64 doneUs) { m_pace.say(doneUs); });
        if (!streams.ok())
            return streams.error();
        QString picture;
        QString sound;
        for (const EncodedStream &stream : streams->streams) // the last picture is the largest
            (stream.stream.name == soundStreamName() ? sound : picture) = packager.draftOf(clip, stream.stream.name);
        Result<BuiltLesson> lesson = makeClip(clip, picture, sound);
        if (!lesson.ok())
            return lesson.error();
        // The clip's record is written last: where it stands, everything is there.
        const QString fingerprint = fingerprintOf(m_request, clip);
        for (const Result<void> &kept :
             {packager.remember(clip, *streams, fingerprint), m_finished.remember(*lesson, fingerprint)}) {
            if (!kept.ok())
                return kept.error();
        }
        return Encoded{*std::move(lesson), *std::move(streams)};
    }

    Result<BuiltLesson> makeClip(const LessonClip &clip, const QString &picture, const QString &sound)
    {
        BuiltLesson built;
        built.id = clip.id;
        const QString video = m_finished.pathOf(clip.id, "mp4");
        const QString videoDraft = video + QStringLiteral(".part");
        if (const auto done =
                runFfmpeg(m_ffmpeg, clipArguments(picture, sound, m_film, clip.range, videoDraft), {}, m_stop);
            !done.ok())
            return done.error();
        const Result<ClipFacts> facts = probeClip(m_ffprobe, videoDraft, m_stop);
        if (!facts.ok())
            return facts.error();
        if (clip.expectedFrames && facts->frameCount != *clip.expectedFrames)
            return makeError(ErrorKind::Internal, QStringLiteral("encode_frames_differ"),
                             QStringLiteral("A lesson came out with %1 frames instead of %2. The film may be damaged "
                                            "there; finished lessons are kept.")
                                 .arg(facts->frameCount)
                                 .arg(*clip.expectedFrames),
                             clip.id.toString());
        built.frameCount = facts->frameCount;
        built.width = facts->width;
        built.height = facts->height;
        if (!QFile::rename(videoDraft, video))
            return folderUnusable(video);
        Result<BuiltFile> file = describeFile(video, QStringLiteral("video/mp4"), m_stop);
        if (!file.ok())
            return file.error();
        built.video = *std::move(file);
        if (const Result<void> made = makePoster(clip, built); !made.ok())
            return made.error();
        return built;
    }

    /// A picture out of the lesson's clip.
    Result<void> makePoster(const LessonClip &clip, BuiltLesson &built)
    {
        const QString poster = m_finished.pathOf(clip.id, "jpg");
        const QString draft = poster + QStringLiteral(".part");
        const MediaTime at = posterTime(clip);
        // A clip of very few frames may have none at the usual place.
        for (const MediaTime place : {at, MediaTime()}) {
            const auto done =
                runFfmpeg(m_ffmpeg, posterArguments(built.video.path, place, m_request.settings, draft), {}, m_stop);
            if (!done.ok())
                return done.error();
            if (QFileInfo(draft).size() > 0)
                break;
        }
        QFile::remove(poster);
        if (!QFile::rename(draft, poster))
            return folderUnusable(poster);
        Result<BuiltFile> file = describeFile(poster, QStringLiteral("image/jpeg"), m_stop);
        if (!file.ok())
            return file.error();
        built.poster = *std::move(file);
        built.posterAt = at;
        return {};
    }

    static MediaTime posterTime(const LessonClip &clip)
    {
        return clip.posterAt.value_or(MediaTime::fromUs(clip.range.duration().us() / 10));
    }

    const QString &m_ffmpeg;
    const QString &m_ffprobe;
    const PackageRequest &m_request;
    PackagePace &m_pace;
    const std::stop_token &m_stop;
    FinishedLessons m_finished;
    FilmFacts m_film;
};

} // namespace

void forgetLesson(const QString &workFolder, const LessonId &lesson)
{
    FinishedLessons(workFolder).forget(lesson);
}

PackageBuilder::PackageBuilder(QString ffmpegProgram, QString ffprobeProgram)
    : m_ffmpeg(std::move(ffmpegProgram))
    , m_ffprobe(std::move(ffprobeProgram))
{
}

Result<PackageResult> PackageBuilder::build(const PackageRequest &request,
                                            const std::function<void(const PackageProgress &)> &progress,
                                            const std::stop_token &stop) const
{
    PackagePace pace(request.lessons, progress);
    return Build(m_ffmpeg, m_ffprobe, request, pace, stop).run();
}

} // namespace cinefluent::encode
