// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/lessonpackage.h"
#include "common/base/result.h"
#include "common/lesson/cue.h"
#include "common/lesson/lesson.h"
#include "common/lesson/movie.h"
#include "common/vocabulary/headword.h"

#include <QByteArray>
#include <QList>

namespace cinefluent::api {

/// Limits of one release; a manifest of a two-hour film with 2,500 cues is about 2 MB.
inline constexpr qsizetype maxManifestSizeBytes = qsizetype(64) * 1024 * 1024;
inline constexpr qint64 maxObjectSizeBytes = qint64(64) * 1024 * 1024 * 1024;

/// A file that a release needs on the server; it is uploaded before the release and named by its content.
struct MediaObject
{
    QString sha256; ///< lowercase hex of the whole content
    qint64 sizeBytes = 0;
    QString contentType; ///< "video/mp4", "text/vtt", "image/jpeg" …: see isContentType()

    friend bool operator==(const MediaObject &, const MediaObject &) = default;
};

/// A lesson as it is published: its clip, its cues and which words it teaches where.
struct ManifestLesson
{
    Lesson lesson;
    QString videoSha256;     ///< the clip, first frame at the lesson's IN
    QString subtitlesSha256; ///< WebVTT of the clip
    QList<LessonCue> cues;
    QList<Occurrence> occurrences; ///< `cueId` names a film cue that is among `cues`
    LessonPackage package;         ///< what players stream; empty: the clip alone

    friend bool operator==(const ManifestLesson &, const ManifestLesson &) = default;
};

/// Everything learners will see of one movie, whole: what `PUT /studio/movies/{movieId}/release` takes. The server
/// makes it the movie's live release in one transaction, or refuses it with every offence named.
struct ReleaseManifest
{
    static constexpr int formatVersion = 1;

    QUuid releaseId; ///< UUIDv7 made by the studio: sending the same release again is answered as the first time
    Movie movie;
    QList<ManifestLesson> lessons;
    QList<Headword> headwords; ///< every one that an occurrence names
    QList<MediaObject> objects;

    friend bool operator==(const ReleaseManifest &, const ReleaseManifest &) = default;
};

/// Whether objects of this type are served: video, audio and images (no SVG: it may carry script), WebVTT and the
/// playlists of HLS and DASH, in lowercase and without parameters.
[[nodiscard]] bool isContentType(const QString &type);

/// Times are written as whole microseconds ("inUs", "outUs"), so that nothing is lost between the programs.
[[nodiscard]] QByteArray toJson(const ReleaseManifest &manifest);

/// Strict: wrong types, missing and unknown members, dangling ids, cues outside their lesson and duplicate (language,
/// order) pairs are refused with "manifest_invalid" and a field error each, at most 100; another format version with
/// "manifest_version_unsupported"; what is no JSON, has a member twice or breaks a limit with "json_invalid" or
/// "json_too_large".
[[nodiscard]] Result<ReleaseManifest> releaseManifestFromJson(const QByteArray &json);

/// The same rules on a manifest in memory, so that the studio finds out before it uploads anything.
[[nodiscard]] Result<void> validate(const ReleaseManifest &manifest);

} // namespace cinefluent::api
