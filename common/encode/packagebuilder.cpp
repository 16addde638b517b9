// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/packagebuilder.h"

#include "common/encode/cliparguments.h"
#include "common/encode/filehash.h"
#include "common/encode/filmprobe.h"
#include "common/encode/finishedlesson.h"
#include "common/encode/programrun.h"

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

Error encodeFailed(const ProgramOutput &output)
{
    if (output.messagesTail.contains(QLatin1String("No space left on device")))
        return makeError(ErrorKind::Unavailable, QStringLiteral("encode_disk_full"),
                         QStringLiteral("The disk is full. Finished lessons are kept; make room and publish again."),
                         output.messagesTail);
    return makeError(
        ErrorKind::Internal, QStringLiteral("encode_failed"),
        QStringLiteral("A lesson could not be encoded. Finished lessons are kept. Check that the film plays "
                       "there, then try again."),
        QStringLiteral("exit code %1: %2").arg(output.exitCode).arg(output.messagesTail));
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
            return makeError(ErrorKind::Unavailable, QStringLiteral("work_folder_unusable"),
                             QStringLiteral("The folder for encoded lessons cannot be written. Choose another one."),
                             m_request.workFolder);
        Result<FilmFacts> film =
            probeFilm(m_ffprobe, m_request.filmPath, m_request.videoStream, m_request.audioStream, m_stop);
        if (!film.ok())
            return film.error();
        m_film = *film;
        for (const LessonClip &clip : m_request.lessons) {
            if (const Result<void> valid = checkRange(clip, m_film); !valid.ok())
                return valid.error();
        }
        PackageResult result;
        for (const LessonClip &clip : m_request.lessons) {
            m_pace.begin(int(result.lessons.size()), clip);
            Result<BuiltLesson> lesson = buildLesson(clip);
            if (!lesson.ok())
                return lesson.error();
            m_pace.end(lesson->reused);
            result.lessons.append(*std::move(lesson));
        }
        return result;
    }

private:
    Result<BuiltLesson> buildLesson(const LessonClip &clip)
    {
        const QString fingerprint = fingerprintOf(m_request, clip);
        std::optional<BuiltLesson> found = m_finished.find(clip.id, fingerprint, m_stop);
        BuiltLesson built;
        if (found && (!clip.expectedFrames || found->frameCount == *clip.expectedFrames)) {
            built = *found;
        } else {
            m_finished.forget(clip.id);
            Result<BuiltLesson> made = encodeLesson(clip);
            if (!made.ok()) {
                m_finished.forget(clip.id);
                return made;
            }
            built = *made;
            if (const Result<void> kept = m_finished.remember(built, fingerprint); !kept.ok())
                return kept.error();
        }
        const QString path = m_finished.pathOf(clip.id, "vtt");
        if (const Result<void> written = m_finished.writeFile(path, clip.subtitlesVtt); !written.ok())
            return written.error();
        Result<BuiltFile> subtitles = describeFile(path, QStringLiteral("text/vtt"));
        if (!subtitles.ok())
            return subtitles.error();
        built.subtitles = *subtitles;
        return built;
    }

    Result<BuiltLesson> encodeLesson(const LessonClip &clip)
    {
        BuiltLesson built;
        built.id = clip.id;
        const QString video = m_finished.pathOf(clip.id, "mp4");
        const QString poster = m_finished.pathOf(clip.id, "jpg");
        const auto handleLine = [this](QByteArrayView line) {
            constexpr QByteArrayView key("out_time_us=");
            if (line.startsWith(key))
                m_pace.say(line.sliced(key.size()).trimmed().toByteArray().toLongLong());
        };
        const QString videoDraft = video + QStringLiteral(".part");
        if (const auto done = callFfmpeg(
                clipArguments(m_request.filmPath, m_film, clip.range, m_request.settings, videoDraft), handleLine);
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
        const QString posterDraft = poster + QStringLiteral(".part");
        // A clip of very few frames may have none at the usual place.
        for (const MediaTime at : {MediaTime::fromUs(clip.range.duration().us() / 10), MediaTime()}) {
            const auto done = callFfmpeg(posterArguments(videoDraft, at, m_request.settings, posterDraft), {});
            if (!done.ok())
                return done.error();
            if (QFileInfo(posterDraft).size() > 0)
                break;
        }
        if (!QFile::rename(videoDraft, video) || !QFile::rename(posterDraft, poster))
            return makeError(ErrorKind::Unavailable, QStringLiteral("work_folder_unusable"),
                             QStringLiteral("The folder for encoded lessons cannot be written. Choose another one."),
                             video);
        Result<BuiltFile> videoFile = describeFile(video, QStringLiteral("video/mp4"));
        Result<BuiltFile> posterFile = describeFile(poster, QStringLiteral("image/jpeg"));
        if (!videoFile.ok() || !posterFile.ok())
            return videoFile.ok() ? posterFile.error() : videoFile.error();
        built.video = *videoFile;
        built.poster = *posterFile;
        return built;
    }

    Result<void> callFfmpeg(const QStringList &arguments, const std::function<void(QByteArrayView)> &handleLine)
    {
        const Result<ProgramOutput> output = runProgram({m_ffmpeg, arguments, handleLine, true}, m_stop);
        if (!output.ok())
            return output.error();
        return output->exitCode == 0 ? Result<void>() : Result<void>(encodeFailed(*output));
    }

    Result<BuiltFile> describeFile(const QString &path, const QString &contentType)
    {
        const Result<FileHash> hash = hashFile(path, m_stop);
        if (!hash.ok())
            return hash.error();
        return BuiltFile{path, hash->sha256, hash->sizeBytes, contentType};
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
