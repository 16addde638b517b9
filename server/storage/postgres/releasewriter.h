// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/publishing/releaserepository.h"
#include "server/storage/postgres/pqcompat.h"

#include <QHash>

namespace cinefluent::server {

/// Writes the rows of one release inside a transaction. The methods are called in the order of `write`; each throws
/// what exec() throws.
class ReleaseWriter
{
public:
    ReleaseWriter(pqxx::work &work, const PreparedRelease &release);

    /// Everything but the checks of rights and replay; the movie is locked by the caller.
    [[nodiscard]] Result<ReleaseEntry> write();

private:
    void writeMovie();
    [[nodiscard]] ReleaseEntry writeRelease();
    void withdrawLessons();
    [[nodiscard]] Result<void> writeLessons();
    void writePackages();
    void writeSubtitles();
    void mapHeadwords();
    void writeHeadwords();
    void mapSenses();
    void writeSenses();
    /// Those of the release's rows of vocabulary that other movies teach as well.
    [[nodiscard]] QList<QUuid> wordsOfOthers();
    void writeOccurrences();
    void goLive();

    [[nodiscard]] QString reference(const QString &sha256, const char *stem) const;
    [[nodiscard]] QString movieUrl(const QString &url, const char *stem) const;

    pqxx::work &m_work;
    const PreparedRelease &m_release;
    const api::ReleaseManifest &m_manifest;
    QUuid m_movieId;
    QHash<QString, QString> m_contentTypes;   ///< by sha256
    QHash<QUuid, QUuid> m_senseIds;           ///< the row that stands for a sense of the manifest
    QHash<HeadwordId, QUuid> m_vocabularyIds; ///< the row that stands for a headword of the manifest
};

} // namespace cinefluent::server
