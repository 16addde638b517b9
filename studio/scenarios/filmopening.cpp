// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/filmopening.h"

#include "studio/media/indexcache.h"

#include <QDir>
#include <QFileInfo>

namespace cinefluent::studio {

Result<OpenedFilm> readFilm(const QString &path, const QString &projectPath, std::stop_token stop,
                            const FilmIndex::Progress &progress, const QString &cacheFolder)
{
    const QFileInfo file(path);
    const Result<MediaFingerprint> fingerprint = fingerprintOf(path);
    if (!fingerprint)
        return fingerprint.error();
    const auto index = IndexCache(cacheFolder).indexOf(file.absoluteFilePath(), *fingerprint, stop, progress);
    if (!index)
        return index.error();
    const FilmIndex &film = **index;
    MediaReference reference;
    reference.path = file.absoluteFilePath();
    reference.relativePath = QFileInfo(projectPath).absoluteDir().relativeFilePath(reference.path);
    reference.sizeBytes = fingerprint->sizeBytes;
    reference.contentHash = QString::fromLatin1(fingerprint->hash);
    reference.duration = film.duration();
    reference.frameRate = film.averageRate();
    reference.hasVariableFrameRate = !film.isConstantRate();
    reference.frameCount = film.frameCount();
    reference.sizePixels = film.displaySize();
    return OpenedFilm{*index, reference};
}

bool isSameFilm(const MediaReference &a, const MediaReference &b)
{
    return a.isSet() && b.isSet() && a.sizeBytes == b.sizeBytes && a.contentHash == b.contentHash;
}

MediaLocation locationOf(const MediaReference &media)
{
    return {media.path, media.relativePath};
}

std::optional<QString> locateFilm(const ProjectDocument &document)
{
    const MediaReference &media = document.media();
    if (!media.isSet())
        return std::nullopt;
    const QDir folder = QFileInfo(document.path()).absoluteDir();
    QStringList candidates;
    for (const MediaLocation &place : {document.mediaLocation(), MediaLocation{media.path, media.relativePath}}) {
        if (!place.relativePath.isEmpty())
            candidates.append(QDir::cleanPath(folder.absoluteFilePath(place.relativePath)));
        candidates.append(place.path);
    }
    for (const QString &path : std::as_const(candidates)) {
        const QFileInfo file(path);
        if (file.isFile() && file.size() == media.sizeBytes)
            return path;
    }
    return std::nullopt;
}

} // namespace cinefluent::studio
