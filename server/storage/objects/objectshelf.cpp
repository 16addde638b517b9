// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/objects/objectshelf.h"

#include "common/api/errorcodes.h"
#include "server/storage/objects/objectfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cinefluent::server {

namespace {

constexpr qint64 stepBytes = qint64(1) << 20;

Error failed(const QFile &file)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("file_unreadable"),
                     QStringLiteral("A stored file cannot be read or moved. Check the disk and its rights."),
                     file.fileName() + QStringLiteral(": ") + file.errorString());
}

} // namespace

Result<QString> ObjectShelf::hash(const QString &sha256, qint64 sizeBytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto copied = read(sha256, sizeBytes, [&hash](QByteArrayView step) -> Result<void> {
        hash.addData(step);
        return {};
    });
    if (!copied)
        return copied.error();
    return QString::fromLatin1(hash.result().toHex());
}

FolderShelf::FolderShelf(QString folder)
    : m_folder(std::move(folder))
{
}

Result<void> FolderShelf::forEach(const std::function<Result<void>(const ShelvedObject &)> &handle)
{
    Result<void> outcome;
    forEachObjectFile(m_folder, [&](const ObjectFileEntry &file) {
        if (outcome)
            outcome = handle({file.sha256, file.sizeBytes, file.changedAt});
    });
    return outcome;
}

Result<std::optional<qint64>> FolderShelf::sizeOf(const QString &sha256)
{
    const QFileInfo file(objectPath(m_folder, sha256));
    return file.isFile() ? std::optional(file.size()) : std::nullopt;
}

Result<void> FolderShelf::read(const QString &sha256, qint64 sizeBytes, const ObjectSink &sink)
{
    QFile file(objectPath(m_folder, sha256));
    if (!file.exists() || file.size() != sizeBytes)
        return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::objectNotFound),
                         QStringLiteral("A stored file is not there, or of another size."), file.fileName());
    if (!file.open(QFile::ReadOnly))
        return failed(file);
    for (qint64 left = sizeBytes; left > 0;) {
        const QByteArray step = file.read(std::min(left, stepBytes));
        if (step.isEmpty())
            return failed(file);
        if (const auto taken = sink(step); !taken)
            return taken;
        left -= step.size();
    }
    return {};
}

Result<void> FolderShelf::remove(const QString &sha256)
{
    QFile file(objectPath(m_folder, sha256));
    return file.remove() || !file.exists() ? Result<void>() : failed(file);
}

Result<QString> FolderShelf::setAside(const QString &sha256)
{
    const QString aside = m_folder + QStringLiteral("/damaged");
    QFile file(objectPath(m_folder, sha256));
    if (!QDir().mkpath(aside) || !file.rename(aside + u'/' + sha256))
        return failed(file);
    return aside;
}

Result<int> FolderShelf::clearUploads(Instant, bool)
{
    return 0;
}

} // namespace cinefluent::server
