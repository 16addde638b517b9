// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/filmindex.h"
#include "studio/media/mediafile.h"

#include <QString>

#include <memory>
#include <stop_token>

namespace cinefluent::studio {

/// Indexes of films in a folder, one file each, so that a film opens without another pass over its packets. A file
/// holds for the content (fingerprint), the time of change and the versions of FFmpeg it was made with: whatever
/// differs, it is put aside and the film read anew. Films whose end is missing are not kept: they may still be on
/// their way.
class IndexCache
{
public:
    /// `folder` is made where absent; empty: nothing is kept.
    explicit IndexCache(QString folder);

    /// The index of the film at `path`, from the folder where it is there, else as FilmIndex::build() makes it, and
    /// kept. That it could not be kept is no error. `fingerprint` is of `path`. Blocks; any thread.
    [[nodiscard]] Result<std::shared_ptr<const FilmIndex>> indexOf(const QString &path,
                                                                   const MediaFingerprint &fingerprint,
                                                                   const std::stop_token &stop = {},
                                                                   const FilmIndex::Progress &progress = {}) const;

    /// Null where there is none that holds for the file at `path` as it is now; a damaged one is removed.
    [[nodiscard]] std::shared_ptr<const FilmIndex> load(const QString &path, const MediaFingerprint &fingerprint) const;
    /// `modifiedMs`: of the film before it was read, since 1970 UTC. Complete on disk or not there at all. Error
    /// "cache_write_failed".
    [[nodiscard]] Result<void> save(const FilmIndex &index, const MediaFingerprint &fingerprint,
                                    qint64 modifiedMs) const;
    [[nodiscard]] QString pathOf(const QByteArray &contentHash) const;

private:
    QString m_folder;
};

} // namespace cinefluent::studio
