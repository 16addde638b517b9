// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/extractsubtitles.h"

#include "common/encode/programrun.h"
#include "studio/scenarios/worker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace cinefluent::studio {

namespace {

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

struct Target
{
    const char *codec;
    const char *format; ///< also the file's extension
};

/// What keeps most of the track.
Target targetFor(const QString &codec)
{
    if (codec == QLatin1String("ass") || codec == QLatin1String("ssa"))
        return {"copy", "ass"};
    if (codec == QLatin1String("webvtt"))
        return {"copy", "webvtt"};
    if (codec == QLatin1String("subrip"))
        return {"copy", "srt"};
    return {"srt", "srt"};
}

QString fileNameFor(const FilmIndex &film, const MediaStream &track, const Target &target)
{
    QString name = QFileInfo(film.path()).completeBaseName();
    if (const QString tag = languageTagOf(track); !tag.isEmpty())
        name += QLatin1Char('.') + tag;
    const bool isVtt = target.format == QLatin1String("webvtt");
    return name + QLatin1Char('.') + (isVtt ? QStringLiteral("vtt") : QString::fromLatin1(target.format));
}

/// "out_time_us=1234" among what ffmpeg tells of itself.
std::optional<qint64> writtenUs(QByteArrayView line)
{
    constexpr QByteArrayView key("out_time_us=");
    if (!line.startsWith(key))
        return std::nullopt;
    bool isNumber = false;
    const qint64 us = line.sliced(key.size()).trimmed().toByteArray().toLongLong(&isNumber);
    return isNumber ? std::optional(us) : std::nullopt;
}

/// Whether there is any cue in what was written: more than a header.
bool holdsCues(const QString &path, const Target &target)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray content = file.readAll();
    return content.contains(target.format == QLatin1String("ass") ? "\nDialogue:" : "-->");
}

Result<QString> extract(const QString &ffmpeg, const FilmIndex &film, const MediaStream &track, const QString &folder,
                        const std::stop_token &stop, const std::function<void(int)> &tell)
{
    const Target target = targetFor(track.codec);
    const QString path = QDir(folder).filePath(fileNameFor(film, track, target));
    encode::ProgramCall call;
    call.program = ffmpeg;
    call.arguments = {"-v",
                      "error",
                      "-y",
                      "-nostdin",
                      "-progress",
                      "pipe:1",
                      "-i",
                      QStringLiteral("file:") + film.path(),
                      "-map",
                      QStringLiteral("0:%1").arg(track.index),
                      "-c:s",
                      QString::fromLatin1(target.codec),
                      "-f",
                      QString::fromLatin1(target.format),
                      QStringLiteral("file:") + path};
    const qint64 durationUs = std::max<qint64>(film.duration().us(), 1);
    call.handleLine = [&](QByteArrayView line) {
        if (const auto us = writtenUs(line))
            tell(int(std::clamp<qint64>(*us * 1000 / durationUs, 0, 1000)));
    };
    const auto ran = encode::runProgram(call, stop);
    if (!ran)
        return ran.error();
    if (ran->exitCode != 0 || !QFileInfo::exists(path)) {
        return makeError(
            ErrorKind::Corrupt, QStringLiteral("subtitle_track_unreadable"),
            ScenarioText::tr("This subtitle track cannot be read from the film. Nothing was changed; other tracks may "
                             "be readable."),
            ran->messagesTail);
    }
    if (!holdsCues(path, target)) {
        return makeError(ErrorKind::InvalidInput, QStringLiteral("subtitle_track_empty"),
                         ScenarioText::tr("This subtitle track holds no text. Nothing was changed."), path);
    }
    return path;
}

} // namespace

ExtractSubtitles::ExtractSubtitles(IInteraction &interaction, QString ffmpeg)
    : m_interaction(interaction)
    , m_ffmpeg(std::move(ffmpeg))
{
}

Task<Result<QString>> ExtractSubtitles::run(std::shared_ptr<const FilmIndex> film, MediaStream track, QString folder)
{
    if (!track.isTextSubtitle) {
        co_return makeError(
            ErrorKind::Unsupported, QStringLiteral("subtitle_track_is_pictures"),
            ScenarioText::tr("These subtitles are stored as pictures, not as text, so they cannot be imported. Look "
                             "for another track, or for a subtitle file."),
            track.codec);
    }
    const std::unique_ptr<IProgress> progress =
        m_interaction.beginProgress(ScenarioText::tr("Taking subtitles out of the film"));
    ProgressRelay relay(*progress);
    const std::stop_token stop = progress->stopToken();
    const std::function<void(int)> tell = [&relay](int permille) { relay.report(permille); };
    Result<QString> path = co_await onWorker([&] { return extract(m_ffmpeg, *film, track, folder, stop, tell); });
    if (!path && path.error().kind == ErrorKind::Cancelled)
        co_return cancelledByUser();
    co_return path;
}

QString languageTagOf(const MediaStream &track)
{
    const QLocale::Language language = QLocale::codeToLanguage(track.language);
    return language == QLocale::AnyLanguage || language == QLocale::C ? track.language
                                                                      : QLocale::languageToCode(language);
}

} // namespace cinefluent::studio
