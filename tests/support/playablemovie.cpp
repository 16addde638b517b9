// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/playablemovie.h"

#include "common/api/routes.h"
#include "tests/common/api/manifestmaker.h"

#include <QCryptographicHash>

namespace cinefluent::tests {

namespace {

constexpr char playlistType[] = "application/vnd.apple.mpegurl";

void addFile(PlayableMovie &movie, const QByteArray &path, const char *type, const QByteArray &content)
{
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const QString contentType = QString::fromLatin1(type);
    movie.contents.insert(path, content);
    movie.manifest.lessons.first().package.files.append(
        {QString::fromLatin1(path), sha256, content.size(), contentType});
    movie.manifest.objects.append({sha256, content.size(), contentType});
}

} // namespace

PlayableMovie makePlayableMovie(QRandomGenerator &random, int generation)
{
    PlayableMovie movie;
    do
        movie.manifest = makeManifest(random, 1);
    while (movie.manifest.lessons.isEmpty());
    movie.manifest.movie.isActive = true;
    movie.manifest.movie.isPremium = false;
    movie.manifest.movie.ageRating = QStringLiteral("FSK 12");
    api::ManifestLesson &entry = movie.manifest.lessons.first();
    entry.lesson.isPremium = false;
    movie.keyId = QUuid::createUuid();
    for (int i = 0; i < api::PackageKey::sizeBytes; ++i)
        movie.key.append(char(random.bounded(256)));
    entry.package.keys = {{movie.keyId, movie.key}};
    entry.package.master = QStringLiteral("master.m3u8");
    const QByteArray mark = "# " + QByteArray::number(generation) + ' ' + entry.lesson.id.toByteArray() + '\n';
    addFile(movie, "master.m3u8", playlistType,
            "#EXTM3U\n" + mark + "#EXT-X-STREAM-INF:BANDWIDTH=900000\nvideo-480/playlist.m3u8\n");
    addFile(movie, "video-480/playlist.m3u8", playlistType,
            "#EXTM3U\n" + mark + "#EXT-X-TARGETDURATION:2\n#EXT-X-KEY:METHOD=AES-128,URI=\"../keys/" +
                movie.keyId.toByteArray(QUuid::WithoutBraces) + "\"\n#EXTINF:2,\nvideo.mp4\n#EXT-X-ENDLIST\n");
    QByteArray media = mark;
    while (media.size() < 300'000)
        media += QCryptographicHash::hash(media.right(32), QCryptographicHash::Sha256);
    addFile(movie, "video-480/video.mp4", "video/mp4", media);
    addFile(movie, "subtitles-en.vtt", "text/vtt", "WEBVTT\n\nNOTE " + mark);
    return movie;
}

HttpAnswer publishPlayable(HttpScenarioServer &server, const PlayableMovie &movie)
{
    const auto files = movie.manifest.lessons.first().package.files;
    QSet<QString> own;
    for (const api::PackageFile &file : files) {
        own.insert(file.sha256);
        HttpScenario scenario;
        scenario.method = "PUT";
        scenario.path = api::routes::toStudioObject(file.sha256).toLatin1();
        scenario.body = movie.contents.value(file.path.toLatin1());
        scenario.sender = Sender::Editor;
        scenario.headers = {{"Content-Type", file.contentType.toLatin1()}};
        const HttpAnswer answer = server.send(scenario);
        if (answer.status >= 300)
            return answer;
    }
    for (const api::MediaObject &object : movie.manifest.objects) {
        if (own.contains(object.sha256))
            continue;
        const HttpAnswer answer = upload(server, object);
        if (answer.status >= 300)
            return answer;
    }
    return sendRelease(server, movie.manifest);
}

} // namespace cinefluent::tests
