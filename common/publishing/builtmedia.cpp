// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/publishing/builtmedia.h"

namespace cinefluent::publishing {

namespace {

void addObject(api::ReleaseManifest &manifest, const encode::BuiltFile &file)
{
    const api::MediaObject object{file.sha256, file.sizeBytes, file.contentType};
    if (!manifest.objects.contains(object))
        manifest.objects.append(object);
}

/// What players stream.
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

void takeMedia(api::ReleaseManifest &manifest, api::ManifestLesson &lesson, const encode::BuiltLesson &built)
{
    lesson.videoSha256 = built.video.sha256;
    lesson.subtitlesSha256 = built.subtitles.sha256;
    lesson.package = toPackage(built.streams);
    addObject(manifest, built.video);
    addObject(manifest, built.subtitles);
    for (const encode::StreamFile &stream : built.streams.files)
        addObject(manifest, stream.file);
}

void takePoster(api::ReleaseManifest &manifest, const encode::BuiltLesson &lesson)
{
    if (!manifest.movie.posterUrl.isEmpty())
        return;
    manifest.movie.posterUrl = QStringLiteral("object:") + lesson.poster.sha256;
    addObject(manifest, lesson.poster);
}

} // namespace cinefluent::publishing
