// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/streampackager.h"

#include "common/encode/commonencryption.h"
#include "common/encode/dashmanifest.h"
#include "common/encode/ffmpegrun.h"
#include "common/encode/fragmentedmp4.h"
#include "common/encode/streamarguments.h"
#include "common/encode/streamsegments.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace cinefluent::encode {

namespace {

constexpr int spriteWidth = 160;
constexpr int mostSpritePictures = 100;
constexpr int spriteColumns = 10;

const QString playlistType = QStringLiteral("application/vnd.apple.mpegurl");

Error framesDiffer(const LessonClip &clip, qint64 actual, qint64 expected)
{
    return makeError(ErrorKind::Internal, QStringLiteral("encode_frames_differ"),
                     QStringLiteral("A lesson came out with %1 frames instead of %2. The film may be damaged "
                                    "there; finished lessons are kept.")
                         .arg(actual)
                         .arg(expected),
                     clip.id.toString());
}

Error unusableFolder(const QString &path)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("work_folder_unusable"),
                     QStringLiteral("The folder for encoded lessons cannot be written. Choose another one."), path);
}

/// Whether segments of all rungs begin at the same times, so that a player may change between them.
bool areAligned(const QList<EncodedStream> &streams)
{
    const auto durations = [](const MediaStream &stream) {
        QList<qint64> all;
        for (const StreamSegment &segment : stream.segments)
            all.append(segment.durationUs);
        return all;
    };
    return std::all_of(streams.begin(), streams.end(), [&](const EncodedStream &encoded) {
        return encoded.stream.name == soundStreamName() ||
               durations(encoded.stream) == durations(streams.constFirst().stream);
    });
}

bool isUnchanged(const BuiltFile &file, const std::stop_token &stop)
{
    if (file.sizeBytes <= 0 || QFileInfo(file.path).size() != file.sizeBytes)
        return false;
    const Result<BuiltFile> now = describeFile(file.path, file.contentType, stop);
    return now.ok() && now->sha256 == file.sha256;
}

QString mediaPathOf(const QString &name)
{
    return name + u'/' + streamFileName();
}

QString commonPathOf(const QString &name)
{
    return name + u'/' + commonFileName();
}

/// What DASH may name: it knows Common Encryption and open files, HLS's encryption of whole segments it does not.
std::optional<DashStream> dashStreamOf(const EncodedStream &encoded)
{
    if (encoded.common)
        return DashStream{encoded.common->stream, commonPathOf(encoded.stream.name)};
    if (encoded.key.id.isNull())
        return DashStream{encoded.stream, mediaPathOf(encoded.stream.name)};
    return std::nullopt;
}

TextStream streamOf(const TextTrack &text)
{
    QString language = text.language.toLower();
    language.removeIf([](QChar c) { return !(c.isDigit() || (c >= u'a' && c <= u'z') || c == u'-'); });
    return {QStringLiteral("texts-") + language, text.language, text.title};
}

} // namespace

QString soundStreamName()
{
    return QStringLiteral("audio");
}

StreamPackager::StreamPackager(const QString &ffmpeg, const PackageRequest &request, const FilmFacts &film,
                               const FinishedLessons &finished, const std::stop_token &stop)
    : m_ffmpeg(ffmpeg)
    , m_request(request)
    , m_film(film)
    , m_finished(finished)
    , m_stop(stop)
{
}

/// In one folder: "<lesson>.video-720.media.mp4".
QString StreamPackager::pathOf(const LessonClip &clip, const QString &packagePath) const
{
    QString extension = packagePath;
    extension.replace(u'/', u'.');
    return m_finished.pathOf(clip.id, extension.toLatin1().constData());
}

QString StreamPackager::draftOf(const LessonClip &clip, const QString &stream) const
{
    return pathOf(clip, mediaPathOf(stream)) + QStringLiteral(".plain.part");
}

void StreamPackager::removeDrafts(const LessonClip &clip) const
{
    const QFileInfo name(m_finished.pathOf(clip.id, "*.part"));
    for (const QString &draft : name.dir().entryList({name.fileName()}, QDir::Files))
        QFile::remove(name.dir().filePath(draft));
}

Result<double> StreamPackager::measuredGain(const LessonClip &clip,
                                            const std::function<void(qint64 doneUs)> &handleDoneUs) const
{
    if (m_film.audioStream < 0)
        return 0.0;
    const auto stayAtBegin = [&](qint64) { handleDoneUs(0); }; // hearing is a hundredth of encoding
    const Result<QString> messages =
        runFfmpeg(m_ffmpeg, loudnessArguments(m_request.filmPath, m_film, clip.range), stayAtBegin, m_stop);
    if (!messages.ok())
        return messages.error();
    return gainFor(*messages, m_request.settings.loudnessLufs);
}

Result<EncodedStreams> StreamPackager::encode(const LessonClip &clip,
                                              const std::function<void(qint64 doneUs)> &handleDoneUs) const
{
    const Result<double> gain = measuredGain(clip, handleDoneUs);
    if (!gain.ok())
        return gain.error();
    const QList<Rung> rungs = rungsOf(m_film, m_request.settings.rungHeights);
    QStringList names;
    for (const Rung &rung : rungs)
        names.append(rung.name());
    if (m_film.audioStream >= 0)
        names.append(soundStreamName());
    QHash<QString, QString> drafts;
    for (const QString &name : std::as_const(names))
        drafts.insert(name, draftOf(clip, name));
    const QStringList arguments =
        streamArguments(m_request.filmPath, m_film, clip.range, m_request.settings, rungs, *gain, drafts);
    if (const auto done = runFfmpeg(m_ffmpeg, arguments, handleDoneUs, m_stop); !done.ok())
        return done.error();
    EncodedStreams encoded;
    for (const QString &name : std::as_const(names)) {
        if (const Result<void> taken = takeStream(clip, name, drafts.value(name), encoded); !taken.ok())
            return taken.error();
        const qint64 frames = encoded.streams.constLast().stream.sampleCount;
        if (name != soundStreamName() && frames != clip.expectedFrames.value_or(frames))
            return framesDiffer(clip, frames, *clip.expectedFrames);
    }
    if (!areAligned(encoded.streams))
        return makeError(ErrorKind::Internal, QStringLiteral("encode_failed"),
                         QStringLiteral("A lesson's qualities came out with different segments. Finished lessons are "
                                        "kept; publish again."),
                         clip.id.toString());
    if (const Result<void> made = makeSprite(clip, drafts.value(names.constFirst()), encoded); !made.ok())
        return made.error();
    return encoded;
}

Result<void> StreamPackager::takeStream(const LessonClip &clip, const QString &name, const QString &draft,
                                        EncodedStreams &encoded) const
{
    const Result<FragmentedMp4> file = readFragmentedMp4(draft);
    if (!file.ok())
        return file.error();
    EncodedStream result;
    result.stream.name = name;
    result.stream.codec = file->codec;
    result.stream.size = {file->width, file->height};
    result.stream.headerBytes = file->headerBytes;
    result.stream.segments = segmentsOf(*file, m_request.settings.segmentSeconds);
    for (const Mp4Fragment &fragment : file->fragments)
        result.stream.sampleCount += fragment.sampleCount;
    if (m_request.settings.addsCommonEncryption) {
        // One key for the lesson: players hide qualities whose keys they have not got yet. A file's own number leads
        // its vectors, so that none is used twice.
        constexpr int fileNumberBits = 8;
        StreamOutput common{result.stream, {QUuid::createUuid(), newSegmentKey()}, {}};
        if (!encoded.streams.isEmpty())
            common.key = encoded.streams.constFirst().common->key;
        const quint64 firstVector = quint64(encoded.streams.size()) << (64 - fileNumberBits);
        const Result<void> written =
            writeOutput(clip, commonPathOf(name), common, [&](const QString &ready) -> Result<void> {
                const auto placed = writeCommonEncrypted(draft, ready, *file, common.key, firstVector, m_stop);
                if (!placed.ok())
                    return placed.error();
                common.stream.keyId = common.key.id;
                common.stream.headerBytes = placed->headerBytes;
                common.stream.segments = segmentsOf(*placed, m_request.settings.segmentSeconds);
                return {};
            });
        if (!written.ok())
            return written.error();
        result.common = common;
    }
    const Result<void> written =
        writeOutput(clip, mediaPathOf(name), result, [&](const QString &ready) -> Result<void> {
            if (!m_request.settings.encryptsStreams)
                return QFile::copy(draft, ready) ? Result<void>() : unusableFolder(ready);
            result.key = {QUuid::createUuid(), newSegmentKey()};
            result.stream.keyId = result.key.id;
            QList<ByteRange> ranges;
            for (const StreamSegment &segment : std::as_const(result.stream.segments))
                ranges.append(segment.range);
            const auto placed = encryptSegments(draft, ready, ranges, result.key.value, m_stop);
            if (!placed.ok())
                return placed.error();
            for (qsizetype i = 0; i < placed->size(); ++i)
                result.stream.segments[i].range = placed->at(i);
            return {};
        });
    if (!written.ok())
        return written.error();
    encoded.streams.append(result);
    return {};
}

/// Under its final name only when it is whole.
Result<void> StreamPackager::writeOutput(const LessonClip &clip, const QString &packagePath, StreamOutput &output,
                                         const std::function<Result<void>(const QString &ready)> &write) const
{
    const QString target = pathOf(clip, packagePath);
    const QString ready = target + QStringLiteral(".part");
    if (const Result<void> written = write(ready); !written.ok())
        return written.error();
    QFile::remove(target);
    if (!QFile::rename(ready, target))
        return unusableFolder(target);
    const bool isSound = output.stream.name == soundStreamName();
    Result<BuiltFile> described =
        describeFile(target, isSound ? QStringLiteral("audio/mp4") : QStringLiteral("video/mp4"), m_stop);
    if (!described.ok())
        return described.error();
    output.file = *std::move(described);
    return {};
}

/// From the smallest rung's keyframes, which is quick.
Result<void> StreamPackager::makeSprite(const LessonClip &clip, const QString &draft, EncodedStreams &encoded) const
{
    const MediaStream &smallest = encoded.streams.constFirst().stream;
    const qint64 durationUs = smallest.durationUs();
    const qint64 leastUs = qint64(m_request.settings.keyframeSeconds) * 1'000'000;
    const qint64 stepUs = std::max(leastUs, durationUs / mostSpritePictures + 1);
    encoded.spriteIntervalSeconds = int((stepUs + 999'999) / 1'000'000);
    const auto count = int((durationUs + encoded.spriteIntervalSeconds * 1'000'000LL - 1) /
                           (encoded.spriteIntervalSeconds * 1'000'000LL));
    encoded.spriteColumns = std::clamp(count, 1, spriteColumns);
    const int rows = (std::max(1, count) + encoded.spriteColumns - 1) / encoded.spriteColumns;
    const int height = std::max(2, spriteWidth * smallest.size.height() / std::max(1, smallest.size.width()) / 2 * 2);
    encoded.spritePicture = {spriteWidth, height};
    const QString target = pathOf(clip, QStringLiteral("sprite.jpg"));
    const QString ready = target + QStringLiteral(".part");
    const auto done = runFfmpeg(m_ffmpeg,
                                spriteArguments(draft, encoded.spriteIntervalSeconds, encoded.spritePicture,
                                                encoded.spriteColumns, rows, ready),
                                {}, m_stop);
    if (!done.ok())
        return done.error();
    QFile::remove(target);
    if (!QFile::rename(ready, target))
        return unusableFolder(target);
    const Result<BuiltFile> described = describeFile(target, QStringLiteral("image/jpeg"), m_stop);
    if (!described.ok())
        return described.error();
    encoded.sprite = *described;
    return {};
}

std::optional<EncodedStreams> StreamPackager::remembered(const LessonClip &clip, const QString &fingerprint) const
{
    QFile record(m_finished.pathOf(clip.id, "streams.json"));
    if (!record.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(record.readAll()).object();
    if (json[QLatin1String("fingerprint")].toString() != fingerprint)
        return std::nullopt;
    EncodedStreams encoded = encodedStreamsFromJson(json);
    encoded.sprite.path = pathOf(clip, QStringLiteral("sprite.jpg"));
    bool isWhole = !encoded.streams.isEmpty() && isUnchanged(encoded.sprite, m_stop);
    for (EncodedStream &stream : encoded.streams) {
        stream.file.path = pathOf(clip, mediaPathOf(stream.stream.name));
        isWhole = isWhole && isUnchanged(stream.file, m_stop);
        if (stream.common) {
            stream.common->file.path = pathOf(clip, commonPathOf(stream.stream.name));
            isWhole = isWhole && isUnchanged(stream.common->file, m_stop);
        }
    }
    return isWhole ? std::optional(encoded) : std::nullopt;
}

Result<void> StreamPackager::remember(const LessonClip &clip, const EncodedStreams &encoded,
                                      const QString &fingerprint) const
{
    QJsonObject json = toJson(encoded);
    json.insert(QLatin1String("fingerprint"), fingerprint);
    const QString path = m_finished.pathOf(clip.id, "streams.json");
    const Result<void> written = m_finished.writeFile(path, QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (written.ok()) // it holds the keys
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return written;
}

Result<BuiltStreams> StreamPackager::describe(const LessonClip &clip, const BuiltFile &poster,
                                              const EncodedStreams &encoded) const
{
    BuiltStreams result;
    result.master = QStringLiteral("master.m3u8");
    const auto write = [&](const QString &packagePath, const QByteArray &content,
                           const QString &contentType) -> Result<void> {
        const QString path = pathOf(clip, packagePath);
        if (const Result<void> written = m_finished.writeFile(path, content); !written.ok())
            return written;
        Result<BuiltFile> file = describeFile(path, contentType, m_stop);
        if (!file.ok())
            return file.error();
        result.files.append({packagePath, *std::move(file)});
        return {};
    };
    const QString vttType = QStringLiteral("text/vtt");
    QList<MediaStream> pictures;
    QList<DashStream> dash;
    const MediaStream *sound = nullptr;
    for (const EncodedStream &stream : encoded.streams) {
        if (stream.stream.name == soundStreamName())
            sound = &stream.stream;
        else
            pictures.append(stream.stream);
        if (!stream.key.id.isNull())
            result.keys.append(stream.key);
        result.files.append({mediaPathOf(stream.stream.name), stream.file});
        if (stream.common) {
            if (!result.keys.contains(stream.common->key))
                result.keys.append(stream.common->key);
            result.files.append({commonPathOf(stream.stream.name), stream.common->file});
        }
        if (const auto named = dashStreamOf(stream))
            dash.append(*named);
        const Result<void> written =
            write(stream.stream.name + QStringLiteral("/playlist.m3u8"), mediaPlaylist(stream.stream), playlistType);
        if (!written.ok())
            return written.error();
    }
    const qint64 durationUs = pictures.constFirst().durationUs();
    QList<TextStream> texts;
    for (const TextTrack &text : clip.texts) {
        texts.append(streamOf(text));
        const QString &name = texts.constLast().name;
        for (const Result<void> &written :
             {write(name + QStringLiteral("/texts.vtt"), timestampMapped(text.vtt), vttType),
              write(name + QStringLiteral("/playlist.m3u8"), textPlaylist(durationUs), playlistType)}) {
            if (!written.ok())
                return written.error();
        }
    }
    result.files.append({QStringLiteral("poster.jpg"), poster});
    result.files.append({QStringLiteral("sprite.jpg"), encoded.sprite});
    for (const Result<void> &written :
         {write(QStringLiteral("sprite.vtt"),
                spriteMap(durationUs, encoded.spriteIntervalSeconds, encoded.spritePicture, encoded.spriteColumns),
                vttType),
          write(result.master, masterPlaylist(pictures, sound, clip.soundLanguage, texts), playlistType)}) {
        if (!written.ok())
            return written.error();
    }
    if (dash.size() == encoded.streams.size()) {
        result.dash = QStringLiteral("manifest.mpd");
        const Result<void> written =
            write(result.dash, dashManifest(dash, clip.soundLanguage, texts), QStringLiteral("application/dash+xml"));
        if (!written.ok())
            return written.error();
    }
    return result;
}

} // namespace cinefluent::encode
