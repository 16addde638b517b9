// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/proxycache.h"

#include "studio/media/cachefile.h"
#include "studio/media/medialog.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QtEndian>

namespace cinefluent::studio {

namespace {

const auto suffix = QStringLiteral(".proxy.mp4");
const auto draftSuffix = QStringLiteral(".draft");
const auto lockSuffix = QStringLiteral(".lock");

QByteArray frameTableHash(const FilmIndex &film)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 frame = 0; frame < film.frameCount(); ++frame) {
        const qint64 pts = qToLittleEndian(film.ptsOf(frame));
        hash.addData(QByteArray::fromRawData(reinterpret_cast<const char *>(&pts), sizeof pts));
    }
    return hash.result().toHex().left(16);
}

} // namespace

ProxyCache::ProxyCache(QString folder, qint64 limitBytes)
    : m_folder(std::move(folder))
    , m_limitBytes(limitBytes)
{
    QDir().mkpath(m_folder);
}

QString ProxyCache::pathOf(const FilmIndex &film, const QByteArray &contentHash) const
{
    return QStringLiteral("%1/%2-%3%4")
        .arg(m_folder, QString::fromLatin1(contentHash), QString::fromLatin1(frameTableHash(film)), suffix);
}

bool ProxyCache::use(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return QFile::exists(path);
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return true;
}

std::unique_ptr<QLockFile> ProxyCache::lock(const QString &path) const
{
    auto lock = std::make_unique<QLockFile>(path + lockSuffix);
    lock->setStaleLockTime(0); // a proxy may take an hour; a dead owner is noticed all the same
    if (!lock->tryLock(0))
        return nullptr;
    return lock;
}

QString ProxyCache::draftOf(const QString &path)
{
    return path + draftSuffix;
}

Result<void> ProxyCache::adopt(const QString &path) const
{
    const QString draft = draftOf(path);
    QFile::remove(path);
    if (!QFile::rename(draft, path)) {
        return makeError(ErrorKind::Unavailable, QStringLiteral("proxy_write_failed"),
                         QCoreApplication::translate("Proxy",
                                                     "The small copy for scrubbing could not be kept. The film "
                                                     "itself is used; nothing else is affected."),
                         path);
    }
    cachefile::synchroniseFolder(m_folder);
    evict(path);
    return {};
}

void ProxyCache::evict(const QString &keptPath) const
{
    const QFileInfoList newestFirst =
        QDir(m_folder).entryInfoList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Time);
    qint64 total = keptPath.isEmpty() ? 0 : QFileInfo(keptPath).size();
    for (const QFileInfo &info : newestFirst) {
        if (info.absoluteFilePath() == QFileInfo(keptPath).absoluteFilePath())
            continue;
        if (total + info.size() <= m_limitBytes) {
            total += info.size();
            continue;
        }
        qCInfo(mediaLog) << "removing a proxy that was used least recently";
        QFile::remove(info.absoluteFilePath());
    }
}

void ProxyCache::removeAbandonedDrafts() const
{
    const QFileInfoList drafts = QDir(m_folder).entryInfoList({QLatin1Char('*') + suffix + draftSuffix}, QDir::Files);
    for (const QFileInfo &draft : drafts) {
        const QString path = draft.absoluteFilePath().chopped(draftSuffix.size());
        if (const auto held = lock(path))
            QFile::remove(draft.absoluteFilePath());
    }
}

} // namespace cinefluent::studio
