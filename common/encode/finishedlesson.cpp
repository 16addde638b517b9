// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/finishedlesson.h"

#include "common/encode/filehash.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace cinefluent::encode {

namespace {

constexpr int recipeVersion = 3; ///< raise it when the same input must give other files

QJsonObject toJson(const BuiltFile &file)
{
    return {{QLatin1String("sha256"), file.sha256}, {QLatin1String("sizeBytes"), file.sizeBytes}};
}

bool stillThere(BuiltFile &file, const QJsonObject &record, const std::stop_token &stop)
{
    file.sha256 = record[QLatin1String("sha256")].toString();
    file.sizeBytes = record[QLatin1String("sizeBytes")].toInteger();
    if (file.sizeBytes <= 0 || QFileInfo(file.path).size() != file.sizeBytes)
        return false;
    const Result<FileHash> hash = hashFile(file.path, stop);
    return hash.ok() && hash->sha256 == file.sha256;
}

} // namespace

FinishedLessons::FinishedLessons(QString workFolder)
    : m_folder(std::move(workFolder))
{
}

QString FinishedLessons::pathOf(const LessonId &lesson, const char *extension) const
{
    return QDir(m_folder).filePath(lesson.toString() + QLatin1Char('.') + QLatin1String(extension));
}

std::optional<BuiltLesson> FinishedLessons::find(const LessonId &lesson, const QString &fingerprint,
                                                 const std::stop_token &stop) const
{
    QFile file(pathOf(lesson, "json"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject record = QJsonDocument::fromJson(file.readAll()).object();
    if (record[QLatin1String("fingerprint")].toString() != fingerprint)
        return std::nullopt;
    BuiltLesson built;
    built.id = lesson;
    built.video = {pathOf(lesson, "mp4"), {}, 0, QStringLiteral("video/mp4")};
    built.poster = {pathOf(lesson, "jpg"), {}, 0, QStringLiteral("image/jpeg")};
    if (!stillThere(built.video, record[QLatin1String("video")].toObject(), stop) ||
        !stillThere(built.poster, record[QLatin1String("poster")].toObject(), stop))
        return std::nullopt;
    built.frameCount = record[QLatin1String("frameCount")].toInteger();
    built.width = record[QLatin1String("width")].toInt();
    built.height = record[QLatin1String("height")].toInt();
    built.posterAt = MediaTime::fromUs(record[QLatin1String("posterUs")].toInteger());
    built.reused = true;
    return built;
}

void FinishedLessons::forget(const LessonId &lesson) const
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({lesson.toString() + QStringLiteral(".*")}, QDir::Files))
        QFile::remove(folder.filePath(name));
}

Result<void> FinishedLessons::remember(const BuiltLesson &lesson, const QString &fingerprint) const
{
    const QJsonObject record{
        {QLatin1String("fingerprint"), fingerprint},       {QLatin1String("frameCount"), lesson.frameCount},
        {QLatin1String("posterUs"), lesson.posterAt.us()}, {QLatin1String("width"), lesson.width},
        {QLatin1String("height"), lesson.height},          {QLatin1String("video"), toJson(lesson.video)},
        {QLatin1String("poster"), toJson(lesson.poster)}};
    return writeFile(pathOf(lesson.id, "json"), QJsonDocument(record).toJson());
}

Result<void> FinishedLessons::writeFile(const QString &path, const QByteArray &content) const
{
    const QString draft = path + QStringLiteral(".part");
    QFile file(draft);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
                         file.write(content) == content.size() && file.flush() && file.size() == content.size();
    const QString reason = file.errorString();
    const bool isFull = file.error() == QFileDevice::ResourceError;
    file.close();
    if (written) {
        QFile::remove(path);
        if (QFile::rename(draft, path))
            return {};
    }
    QFile::remove(draft);
    if (isFull)
        return makeError(ErrorKind::Unavailable, QStringLiteral("encode_disk_full"),
                         QStringLiteral("The disk is full. Finished lessons are kept; make room and publish again."),
                         path + QStringLiteral(": ") + reason);
    return makeError(ErrorKind::Unavailable, QStringLiteral("work_folder_unusable"),
                     QStringLiteral("The folder for encoded lessons cannot be written. Choose another one."),
                     path + QStringLiteral(": ") + reason);
}

Result<BuiltFile> describeFile(const QString &path, const QString &contentType, const std::stop_token &stop)
{
    const Result<FileHash> hash = hashFile(path, stop);
    if (!hash.ok())
        return hash.error();
    return BuiltFile{path, hash->sha256, hash->sizeBytes, contentType};
}

QString fingerprintOf(const PackageRequest &request, const LessonClip &clip)
{
    const QFileInfo film(request.filmPath);
    const QString content = request.filmSha256.isEmpty()
                                ? QStringLiteral("%1@%2").arg(film.size()).arg(film.lastModified().toMSecsSinceEpoch())
                                : request.filmSha256;
    const EncodeSettings &settings = request.settings;
    QStringList parts{QString::number(recipeVersion), content, settings.x264Preset};
    for (const qint64 number :
         {qint64(request.videoStream), qint64(request.audioStream), clip.range.in.us(), clip.range.out.us(),
          qint64(settings.constantRateFactor), qint64(settings.keyframeSeconds), qint64(settings.audioBitsPerSecond),
          qint64(settings.posterQuality), qint64(settings.segmentSeconds), qint64(settings.encryptsStreams)})
        parts.append(QString::number(number));
    parts.append(QString::number(settings.loudnessLufs));
    if (settings.addsCommonEncryption) // lessons without it keep the name they had before there was any
        parts.append(QStringLiteral("cenc"));
    for (const int height : settings.rungHeights)
        parts.append(QString::number(height));
    return QString::fromLatin1(QCryptographicHash::hash(parts.join(u'|').toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace cinefluent::encode
