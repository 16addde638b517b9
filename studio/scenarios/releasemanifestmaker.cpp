// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/releasemanifestmaker.h"

#include <QCryptographicHash>
#include <QSet>

namespace cinefluent::studio {

namespace {

api::MediaObject toObject(const encode::BuiltFile &file)
{
    return {file.sha256, file.sizeBytes, file.contentType};
}

void addObject(api::ReleaseManifest &manifest, const encode::BuiltFile &file)
{
    const api::MediaObject object = toObject(file);
    if (!manifest.objects.contains(object))
        manifest.objects.append(object);
}

/// What players stream, and its objects.
api::LessonPackage toPackage(const encode::BuiltStreams &streams)
{
    api::LessonPackage package;
    package.master = streams.master;
    package.dash = streams.dash;
    for (const encode::StreamFile &stream : streams.files)
        package.files.append({stream.path, stream.file.sha256, stream.file.sizeBytes, stream.file.contentType});
    for (const encode::StreamKey &key : streams.keys)
        package.keys.append({key.id, key.value});
    return package;
}

} // namespace

api::ReleaseManifest makeManifest(const ProjectContent &content, const encode::PackageResult &package)
{
    api::ReleaseManifest manifest;
    manifest.movie = content.movie();
    QSet<HeadwordId> taught;
    for (const encode::BuiltLesson &built : package.lessons) {
        const Lesson *lesson = content.findLesson(built.id);
        if (!lesson)
            continue;
        api::ManifestLesson entry;
        entry.lesson = *lesson;
        entry.videoSha256 = built.video.sha256;
        entry.subtitlesSha256 = built.subtitles.sha256;
        entry.cues = content.cuesOfLesson(built.id);
        for (const LessonCue &cue : entry.cues) {
            for (const Occurrence &occurrence : content.occurrencesInCue(cue.cue.id)) {
                entry.occurrences.append(occurrence);
                taught.insert(occurrence.headwordId);
            }
        }
        addObject(manifest, built.video);
        addObject(manifest, built.subtitles);
        entry.package = toPackage(built.streams);
        for (const encode::StreamFile &stream : built.streams.files)
            addObject(manifest, stream.file);
        manifest.lessons.append(entry);
    }
    for (const Headword &headword : content.headwords()) {
        if (taught.contains(headword.id))
            manifest.headwords.append(headword);
    }
    if (manifest.movie.posterUrl.isEmpty() && !package.lessons.isEmpty()) {
        const encode::BuiltFile &poster = package.lessons.constFirst().poster;
        manifest.movie.posterUrl = QStringLiteral("object:") + poster.sha256;
        addObject(manifest, poster);
    }
    return manifest;
}

QString contentKeyOf(const api::ReleaseManifest &manifest)
{
    api::ReleaseManifest anonymous = manifest;
    anonymous.releaseId = QUuid();
    return QString::fromLatin1(QCryptographicHash::hash(api::toJson(anonymous), QCryptographicHash::Sha256).toHex());
}

} // namespace cinefluent::studio
