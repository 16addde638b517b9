// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/media/objectstore.h"

#include "common/api/errorcodes.h"

#include <QFile>

#include <algorithm>

namespace cinefluent::server {

std::optional<QByteArray> ObjectStore::addressOf(const QString &, const ObjectUse &) const
{
    return std::nullopt;
}

Result<std::optional<qint64>> ObjectStore::sizeOf(const QString &sha256) const
{
    const std::optional<ObjectFile> file = find(sha256);
    return file ? std::optional(file->sizeBytes) : std::nullopt;
}

Task<Result<std::optional<qint64>>> ObjectStore::look(QString sha256) const
{
    co_return sizeOf(sha256);
}

Result<void> ObjectStore::read(const QString &sha256, qint64 sizeBytes, const ObjectSink &sink) const
{
    constexpr qint64 stepBytes = qint64(1) << 20;
    const std::optional<ObjectFile> object = find(sha256);
    QFile file(object ? object->path : QString());
    if (!object || object->sizeBytes != sizeBytes || !file.open(QFile::ReadOnly))
        return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::objectNotFound),
                         QStringLiteral("A file is no longer in the server's storage."), sha256);
    for (qint64 left = sizeBytes; left > 0;) {
        const QByteArray step = file.read(std::min(left, stepBytes));
        if (step.isEmpty())
            return makeError(ErrorKind::Unavailable, QStringLiteral("storage_unavailable"),
                             QStringLiteral("The server's storage failed. Nothing was changed; please try again."),
                             object->path + QStringLiteral(": ") + file.errorString());
        if (const auto taken = sink(step); !taken)
            return taken;
        left -= step.size();
    }
    return {};
}

Result<QByteArray> ObjectStore::fetchNow(const QString &sha256, qint64 maxBytes) const
{
    const auto sizeBytes = sizeOf(sha256);
    if (!sizeBytes)
        return sizeBytes.error();
    if (!*sizeBytes)
        return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::objectNotFound),
                         QStringLiteral("This file is no longer there."), sha256);
    if (**sizeBytes > maxBytes)
        return makeError(ErrorKind::TooLarge, QStringLiteral("object_too_large"),
                         QStringLiteral("This file is too large to be given out from here."), sha256);
    QByteArray content;
    const auto copied = read(sha256, **sizeBytes, [&content](QByteArrayView step) -> Result<void> {
        content.append(step);
        return {};
    });
    if (!copied)
        return copied.error();
    return content;
}

Task<Result<QByteArray>> ObjectStore::fetch(QString sha256, qint64 maxBytes) const
{
    co_return fetchNow(sha256, maxBytes);
}

} // namespace cinefluent::server
