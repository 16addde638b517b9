// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/filmprobe.h"

#include "common/encode/programrun.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cinefluent::encode {

namespace {

struct Ratio
{
    qint64 numerator = 0;
    qint64 denominator = 0;

    [[nodiscard]] bool isValid() const { return numerator > 0 && denominator > 0; }
};

Ratio parseRatio(const QString &text)
{
    const qsizetype mark = text.indexOf(u'/') >= 0 ? text.indexOf(u'/') : text.indexOf(u':');
    if (mark < 0)
        return {};
    return {text.left(mark).toLongLong(), text.mid(mark + 1).toLongLong()};
}

/// "12.345678" exactly, without a detour through floating point.
std::optional<MediaTime> parseSeconds(const QString &text)
{
    const bool negative = text.startsWith(u'-');
    const QString digits = negative ? text.mid(1) : text;
    const qsizetype point = digits.indexOf(u'.');
    bool ok = false;
    const qint64 whole = digits.left(point < 0 ? digits.size() : point).toLongLong(&ok);
    if (!ok)
        return std::nullopt;
    const QString fraction = point < 0 ? QString() : digits.mid(point + 1, 6);
    const qint64 us = whole * 1'000'000 + fraction.leftJustified(6, u'0').toLongLong();
    return MediaTime::fromUs(negative ? -us : us);
}

Error unreadable(const QString &detail)
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("film_unreadable"),
                     QStringLiteral("The film cannot be read: it is damaged, cut short or of an unknown kind. Nothing "
                                    "was encoded."),
                     detail);
}

int rotationOf(const QJsonObject &stream)
{
    for (const QJsonValue &entry : stream[QLatin1String("side_data_list")].toArray()) {
        const QJsonValue rotation = entry.toObject()[QLatin1String("rotation")];
        if (rotation.isDouble())
            return qAbs(rotation.toInt()) % 180;
    }
    return 0;
}

bool isOfType(const QJsonObject &stream, const char *type)
{
    return stream[QLatin1String("codec_type")].toString() == QLatin1String(type);
}

bool hasDisposition(const QJsonObject &stream, const char *name)
{
    return stream[QLatin1String("disposition")].toObject()[QLatin1String(name)].toInt() == 1;
}

std::optional<QJsonObject> pickVideo(const QJsonArray &streams, int wanted)
{
    for (const QJsonValue &value : streams) {
        const QJsonObject stream = value.toObject();
        const int index = stream[QLatin1String("index")].toInt();
        if (isOfType(stream, "video") && (wanted < 0 ? !hasDisposition(stream, "attached_pic") : index == wanted))
            return stream;
    }
    return std::nullopt;
}

int pickAudio(const QJsonArray &streams, int wanted)
{
    int first = -1;
    for (const QJsonValue &value : streams) {
        const QJsonObject stream = value.toObject();
        if (!isOfType(stream, "audio"))
            continue;
        const int index = stream[QLatin1String("index")].toInt();
        if (wanted >= 0 ? index == wanted : hasDisposition(stream, "default"))
            return index;
        first = first < 0 && wanted < 0 ? index : first;
    }
    return first;
}

void takePicture(const QJsonObject &stream, FilmFacts &facts)
{
    facts.videoStream = stream[QLatin1String("index")].toInt();
    facts.width = stream[QLatin1String("width")].toInt();
    facts.height = stream[QLatin1String("height")].toInt();
    const Ratio aspect = parseRatio(stream[QLatin1String("sample_aspect_ratio")].toString());
    if (aspect.isValid() && aspect.numerator != aspect.denominator)
        facts.width = int((facts.width * aspect.numerator + aspect.denominator / 2) / aspect.denominator);
    if (rotationOf(stream) == 90)
        std::swap(facts.width, facts.height);
    const Ratio timeBase = parseRatio(stream[QLatin1String("time_base")].toString());
    if (timeBase.isValid())
        facts.timeBaseDenominator = timeBase.denominator;
}

/// Without those that the container hides, as its edit list says.
qint64 shownPackets(const QJsonArray &packets)
{
    return std::count_if(packets.begin(), packets.end(), [](const QJsonValue &packet) {
        return !packet[QLatin1String("flags")].toString().contains(u'D');
    });
}

Result<QJsonObject> askProbe(const QString &ffprobe, const QStringList &arguments, const std::stop_token &stop)
{
    Result<ProgramOutput> run = runProgram({ffprobe, arguments, {}, false}, stop);
    if (!run.ok())
        return run.error();
    if (run->exitCode != 0)
        return unreadable(run->messagesTail);
    return QJsonDocument::fromJson(run->standardOutput).object();
}

} // namespace

Result<FilmFacts> probeFilm(const QString &ffprobe, const QString &path, int videoStream, int audioStream,
                            const std::stop_token &stop)
{
    if (!QFileInfo(path).isReadable())
        return unreadable(path + QStringLiteral(": no readable file"));
    const Result<QJsonObject> answer =
        askProbe(ffprobe, {"-v", "error", "-of", "json", "-show_format", "-show_streams", path}, stop);
    if (!answer.ok())
        return answer.error();
    const QJsonObject &json = *answer;
    const QJsonObject format = json[QLatin1String("format")].toObject();
    const QJsonArray streams = json[QLatin1String("streams")].toArray();
    FilmFacts facts;
    facts.startTime = parseSeconds(format[QLatin1String("start_time")].toString()).value_or(MediaTime());
    facts.duration = parseSeconds(format[QLatin1String("duration")].toString());
    facts.containerName = format[QLatin1String("format_name")].toString();
    const std::optional<QJsonObject> video = pickVideo(streams, videoStream);
    if (!video)
        return makeError(ErrorKind::InvalidInput, QStringLiteral("film_without_picture"),
                         QStringLiteral("The film has no picture that can be encoded."), path);
    takePicture(*video, facts);
    facts.audioStream = pickAudio(streams, audioStream);
    return facts;
}

Result<ClipFacts> probeClip(const QString &ffprobe, const QString &path, const std::stop_token &stop)
{
    const Result<QJsonObject> answer = askProbe(ffprobe,
                                                {"-v", "error", "-of", "json", "-select_streams", "v:0",
                                                 "-show_entries", "packet=flags:stream=width,height", path},
                                                stop);
    if (!answer.ok() && answer.error().kind == ErrorKind::Cancelled)
        return answer.error();
    const QJsonObject stream =
        answer.ok() ? (*answer)[QLatin1String("streams")].toArray().at(0).toObject() : QJsonObject();
    const ClipFacts facts{answer.ok() ? shownPackets((*answer)[QLatin1String("packets")].toArray()) : 0,
                          stream[QLatin1String("width")].toInt(), stream[QLatin1String("height")].toInt()};
    if (facts.frameCount <= 0 || facts.width <= 0 || facts.height <= 0)
        return makeError(ErrorKind::Internal, QStringLiteral("encode_failed"),
                         QStringLiteral("A lesson came out empty. Check its IN and OUT and try again."),
                         answer.ok() ? path : describe(answer.error()));
    return facts;
}

} // namespace cinefluent::encode
