// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/publishing/encodeorder.h"

#include "common/api/objectreader.h"
#include "common/api/strictjson.h"
#include "common/formats/webvtt/lessonwebvtt.h"
#include "common/publishing/builtmedia.h"
#include "common/publishing/lessontexts.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cinefluent::publishing {

namespace {

constexpr int mostStreams = 1'000;
constexpr qint64 longestFilmUs = qint64(100) * 3'600 * 1'000'000;

/// Stands where subtitles will be, and is never stored.
const api::MediaObject &noSubtitles()
{
    static const QByteArray empty = "WEBVTT\n";
    static const api::MediaObject object{
        QString::fromLatin1(QCryptographicHash::hash(empty, QCryptographicHash::Sha256).toHex()), empty.size(),
        QStringLiteral("text/vtt")};
    return object;
}

QJsonObject toObject(const api::MediaObject &object)
{
    return {{QStringLiteral("sha256"), object.sha256},
            {QStringLiteral("sizeBytes"), object.sizeBytes},
            {QStringLiteral("contentType"), object.contentType}};
}

void readFilm(EncodeOrder &order, api::ObjectReader reader, api::Offences &offences)
{
    api::MediaObject &film = order.film;
    film.sha256 = reader.sha256("sha256");
    film.sizeBytes = reader.integer("sizeBytes", 1, api::maxObjectSizeBytes);
    film.contentType = reader.string("contentType", 100);
    if (reader.has("videoStream"))
        order.videoStream = int(reader.integer("videoStream", -1, mostStreams));
    if (reader.has("audioStream"))
        order.audioStream = int(reader.integer("audioStream", -1, mostStreams));
    reader.finish();
    if (!film.contentType.startsWith(QLatin1String("video/")) || !api::isContentType(film.contentType))
        offences.add(QStringLiteral("/film/contentType"), "not_a_video", QStringLiteral("A video type is expected."));
}

/// Of lessons that are not there nothing comes.
QMap<QString, qint64> readPosters(const QJsonObject &posters, api::Offences &offences)
{
    QMap<QString, qint64> read;
    api::ObjectReader reader(posters, QStringLiteral("/postersUs"), offences, api::UnknownMembers::Ignored);
    const QStringList lessons = posters.keys();
    for (const QString &lesson : lessons)
        read.insert(lesson, reader.integer(lesson.toUtf8().constData(), 0, longestFilmUs));
    return read;
}

/// Puts what stands for media into the release.
QJsonObject completed(QJsonObject release, const api::MediaObject &film, api::Offences &offences)
{
    QJsonArray lessons = release.value(QLatin1String("lessons")).toArray();
    if (lessons.isEmpty())
        offences.add(QStringLiteral("/release/lessons"), "required",
                     QStringLiteral("At least one lesson is expected."));
    for (qsizetype i = 0; i < lessons.size(); ++i) {
        QJsonObject lesson = lessons.at(i).toObject();
        for (const char *name : {"videoSha256", "subtitlesSha256", "package"}) {
            if (lesson.contains(QLatin1String(name)))
                offences.add(QStringLiteral("/release/lessons/%1/%2").arg(i).arg(QLatin1String(name)), "unknown",
                             QStringLiteral("The worker makes this."));
        }
        lesson.insert(QStringLiteral("videoSha256"), film.sha256);
        lesson.insert(QStringLiteral("subtitlesSha256"), noSubtitles().sha256);
        lessons.replace(i, lesson);
    }
    release.insert(QStringLiteral("lessons"), lessons);
    QJsonArray objects = release.value(QLatin1String("objects")).toArray();
    objects.append(toObject(film));
    objects.append(toObject(noSubtitles()));
    release.insert(QStringLiteral("objects"), objects);
    return release;
}

Error refusedFor(const QList<FieldError> &fields)
{
    Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("manifest_invalid"),
                            QStringLiteral("The order breaks rules; each is named. Nothing was changed."));
    error.fields = fields;
    return error;
}

bool isStandIn(const EncodeOrder &order, const api::MediaObject &object)
{
    return object.sha256 == order.film.sha256 || object.sha256 == noSubtitles().sha256;
}

std::optional<MediaTime> posterOf(const EncodeOrder &order, const Lesson &lesson)
{
    const auto poster = order.postersUs.constFind(lesson.id.toString());
    const bool isInside = poster != order.postersUs.cend() && *poster < lesson.range.duration().us();
    return isInside ? std::optional(MediaTime::fromUs(*poster)) : std::nullopt;
}

} // namespace

Result<EncodeOrder> encodeOrderFromJson(const QByteArray &json)
{
    const Result<QJsonObject> document =
        api::parseStrictObject(json, {api::maxManifestSizeBytes, 13, 4'000'000, 40}); // a level above a manifest's
    if (!document)
        return document.error();
    api::Offences offences;
    api::ObjectReader reader(*document, QString(), offences, api::UnknownMembers::Refused);
    EncodeOrder order;
    readFilm(order, reader.member("film"), offences);
    if (reader.has("commonEncryption"))
        order.addsCommonEncryption = reader.boolean("commonEncryption");
    if (reader.has("postersUs"))
        order.postersUs = readPosters(reader.object("postersUs"), offences);
    const QJsonObject release = completed(reader.object("release"), order.film, offences);
    reader.finish();
    if (!offences.isEmpty())
        return refusedFor(offences.fields());
    Result<api::ReleaseManifest> manifest =
        api::releaseManifestFromJson(QJsonDocument(release).toJson(QJsonDocument::Compact));
    if (!manifest) {
        Error error = manifest.error();
        for (FieldError &field : error.fields)
            field.pointer.prepend(QLatin1String("/release"));
        return error;
    }
    order.manifest = std::move(*manifest);
    return order;
}

QByteArray toJson(const EncodeOrder &order)
{
    QJsonObject release = QJsonDocument::fromJson(api::toJson(order.manifest)).object();
    QJsonArray lessons = release.value(QLatin1String("lessons")).toArray();
    for (qsizetype i = 0; i < lessons.size(); ++i) {
        QJsonObject lesson = lessons.at(i).toObject();
        for (const char *name : {"videoSha256", "subtitlesSha256", "package"})
            lesson.remove(QLatin1String(name));
        lessons.replace(i, lesson);
    }
    release.insert(QStringLiteral("lessons"), lessons);
    QJsonArray objects;
    for (const api::MediaObject &object : order.manifest.objects) {
        if (!isStandIn(order, object))
            objects.append(toObject(object));
    }
    release.insert(QStringLiteral("objects"), objects);
    QJsonObject film = toObject(order.film);
    film.insert(QStringLiteral("videoStream"), order.videoStream);
    film.insert(QStringLiteral("audioStream"), order.audioStream);
    QJsonObject posters;
    for (auto poster = order.postersUs.cbegin(); poster != order.postersUs.cend(); ++poster)
        posters.insert(poster.key(), *poster);
    return QJsonDocument(QJsonObject{{QStringLiteral("film"), film},
                                     {QStringLiteral("commonEncryption"), order.addsCommonEncryption},
                                     {QStringLiteral("postersUs"), posters},
                                     {QStringLiteral("release"), release}})
        .toJson(QJsonDocument::Compact);
}

encode::PackageRequest toPackageRequest(const EncodeOrder &order, const QString &filmPath, const QString &workFolder)
{
    encode::PackageRequest request;
    request.filmPath = filmPath;
    request.filmSha256 = order.film.sha256;
    request.workFolder = workFolder;
    request.videoStream = order.videoStream;
    request.audioStream = order.audioStream;
    request.settings.addsCommonEncryption = order.addsCommonEncryption;
    for (const api::ManifestLesson &entry : order.manifest.lessons)
        request.lessons.append({entry.lesson.id, entry.lesson.range, formats::lessonWebVtt(entry.cues), std::nullopt,
                                lessonTexts(entry.lesson, entry.cues), posterOf(order, entry.lesson),
                                entry.lesson.language});
    return request;
}

api::ReleaseManifest withMedia(const EncodeOrder &order, const encode::PackageResult &package)
{
    api::ReleaseManifest manifest = order.manifest;
    manifest.objects.erase(std::remove_if(manifest.objects.begin(), manifest.objects.end(),
                                          [&](const api::MediaObject &object) { return isStandIn(order, object); }),
                           manifest.objects.end());
    for (api::ManifestLesson &entry : manifest.lessons) {
        const auto built =
            std::find_if(package.lessons.begin(), package.lessons.end(),
                         [&](const encode::BuiltLesson &lesson) { return lesson.id == entry.lesson.id; });
        if (built != package.lessons.end())
            takeMedia(manifest, entry, *built);
    }
    if (!package.lessons.isEmpty())
        takePoster(manifest, package.lessons.constFirst());
    return manifest;
}

} // namespace cinefluent::publishing
