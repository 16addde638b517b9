// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/publishing/releaserepository.h"
#include "server/storage/postgres/pqcompat.h"

#include <QHash>

namespace cinefluent::server {

/// Writes the rows of one release inside a transaction. Checks of rights and replay, and the movie's lock, are the
/// caller's; every method throws what exec() throws.
class ReleaseWriter
{
public:
    ReleaseWriter(pqxx::work &work, const PreparedRelease &release);

    /// Notes a release that learners are not to see yet, with the content keys that its manifest does not keep.
    [[nodiscard]] Result<void> note();
    /// Notes it, and shows it in the place of the live one.
    [[nodiscard]] Result<void> publish();
    /// Shows one that was noted before; `action` is that of the audit record.
    [[nodiscard]] Result<void> makeLive(const char *action);

private:
    [[nodiscard]] Result<void> show(const char *action);
    void writeMovie();
    void writeRelease();
    void writeWaitingLessons();
    void choosePackages();
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
    void goLive(const char *action);

    [[nodiscard]] QList<QUuid> lessonIds() const;
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
