// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/filmofsound.h"

#include "common/encode/programrun.h"
#include "studio/scenarios/worker.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cinefluent::studio {

namespace {

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

Error failed(const QString &detail)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("film_of_sound_failed"),
                     ScenarioText::tr("The film could not be made. The sound file is as it was; look for room on the "
                                      "disk, or choose another folder."),
                     detail);
}

/// 0 where the file does not tell.
double secondsOf(const QString &path, const std::stop_token &stop)
{
    encode::ProgramCall call;
    call.program = QStringLiteral("ffprobe");
    call.arguments = QStringList{"-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", "file:" + path};
    const auto ran = encode::runProgram(call, stop);
    return ran ? std::max(0.0, ran->standardOutput.trimmed().toDouble()) : 0;
}

QStringList arguments(const QString &soundPath, double seconds, const QString &target)
{
    QString picture = QStringLiteral("color=c=0x20242c:s=640x360:r=25");
    if (seconds > 0)
        picture += QStringLiteral(":d=%1").arg(seconds, 0, 'f', 3);
    QStringList all{"-v", "error", "-y", "-nostdin", "-progress", "pipe:1", "-f", "lavfi", "-i", picture};
    all << "-i"
        << "file:" + soundPath << "-map"
        << "0:v"
        << "-map"
        << "1:a"
        << "-c:v"
        << "libx264"
        << "-preset"
        << "ultrafast"
        << "-tune"
        << "stillimage"
        << "-g"
        << "50"
        << "-pix_fmt"
        << "yuv420p"
        << "-c:a"
        << "copy";
    if (seconds <= 0)
        all << "-shortest";
    return all << "-f"
               << "matroska"
               << "file:" + target;
}

Result<void> make(const QString &ffmpeg, const QString &soundPath, const QString &target, const std::stop_token &stop,
                  const std::function<void(int)> &tell)
{
    const QString draft = target + QStringLiteral(".part");
    const double seconds = secondsOf(soundPath, stop);
    encode::ProgramCall call;
    call.program = ffmpeg;
    call.arguments = arguments(soundPath, seconds, draft);
    call.handleLine = [&](QByteArrayView line) {
        constexpr QByteArrayView key("out_time_us=");
        if (seconds > 0 && line.startsWith(key))
            tell(int(std::clamp(line.sliced(key.size()).toByteArray().toDouble() / seconds / 1000, 0.0, 1000.0)));
    };
    const auto ran = encode::runProgram(call, stop);
    const bool isMade = ran && ran->exitCode == 0;
    if (isMade && (!QFile::exists(target) || QFile::remove(target)) && QFile::rename(draft, target))
        return {};
    QFile::remove(draft);
    if (!ran)
        return ran.error();
    return failed(ran->messagesTail);
}

} // namespace

FilmOfSound::FilmOfSound(IInteraction &interaction, QString ffmpeg)
    : m_interaction(interaction)
    , m_ffmpeg(std::move(ffmpeg))
{
}

Task<Result<QString>> FilmOfSound::run(QString soundPath)
{
    const QFileInfo sound(soundPath);
    Question question{
        QStringLiteral("sound_without_picture"),
        ScenarioText::tr("“%1” has sound but no picture. Make a film of it?").arg(sound.fileName()),
        ScenarioText::tr("The film has the same sound and a plain picture; lessons can be cut from it as from every "
                         "film. The sound file stays as it is."),
        {ScenarioText::tr("Make a film…"), ScenarioText::tr("Cancel")},
        0};
    const int answer = co_await m_interaction.ask(std::move(question));
    if (answer != 0)
        co_return cancelledByUser();
    FileRequest request;
    request.id = QStringLiteral("film_of_sound");
    request.title = ScenarioText::tr("Save the film");
    request.folder = sound.absolutePath();
    request.suggestedName = sound.completeBaseName() + QStringLiteral(".mkv");
    request.nameFilters = {ScenarioText::tr("Matroska films (*.mkv)")};
    request.isForSaving = true;
    const std::optional<QString> target = co_await m_interaction.chooseFile(std::move(request));
    if (!target)
        co_return cancelledByUser();
    if (QFileInfo(*target) == sound) // the sound may be a Matroska file, too
        co_return failed(*target);
    const std::unique_ptr<IProgress> progress = m_interaction.beginProgress(ScenarioText::tr("Making a film"));
    ProgressRelay relay(*progress);
    relay.report(0, {}, sound.fileName());
    const std::stop_token stop = progress->stopToken();
    const Result<void> made = co_await onWorker(
        [&] { return make(m_ffmpeg, soundPath, *target, stop, [&](int permille) { relay.report(permille); }); });
    if (!made && made.error().kind == ErrorKind::Cancelled)
        co_return cancelledByUser();
    if (!made)
        co_return made.error();
    co_return QString(*target);
}

} // namespace cinefluent::studio
