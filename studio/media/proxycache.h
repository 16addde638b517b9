// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/filmindex.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <memory>

namespace cinefluent::studio {

/// Finished proxies in a folder, a file for each film, named by the film's content and by its table of frames: another
/// reading of the same film (another version of FFmpeg) never meets a proxy whose frames are counted otherwise. The
/// least recently used go when there are too many. Several programs may share the folder.
class ProxyCache
{
public:
    /// `folder` is made where absent.
    ProxyCache(QString folder, qint64 limitBytes);

    [[nodiscard]] QString pathOf(const FilmIndex &film, const QByteArray &contentHash) const;
    /// Whether there is one; marks it as just used.
    [[nodiscard]] bool use(const QString &path) const;

    /// Held while a proxy is made, so that two programs do not make the same one; the lock of a program that was killed
    /// is no hindrance. Null where it is held elsewhere.
    [[nodiscard]] std::unique_ptr<QLockFile> lock(const QString &path) const;
    /// Where the unfinished file lies; under the lock.
    [[nodiscard]] static QString draftOf(const QString &path);
    /// Gives the finished draft its name, lastingly, and makes room: with it the folder keeps to its limit, the newest
    /// file alone may be larger. Error "proxy_write_failed".
    [[nodiscard]] Result<void> adopt(const QString &path) const;
    /// Removes the least recently used proxies until the rest keeps to the limit; never `keptPath`.
    void evict(const QString &keptPath = {}) const;
    /// Removes drafts that killed programs have left.
    void removeAbandonedDrafts() const;

private:
    QString m_folder;
    qint64 m_limitBytes;
};

} // namespace cinefluent::studio
