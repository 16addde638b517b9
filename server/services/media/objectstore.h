// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace cinefluent::server {

/// Where a stored object lies.
struct ObjectFile
{
    QString path;
    qint64 sizeBytes = 0;
};

/// What a client gets an object for.
struct ObjectUse
{
    QByteArray contentType;
    std::chrono::seconds lifetime{0}; ///< of the right to it
    bool isHead = false;
};

/// Takes bytes of an object in their order; an error ends the reading and is its result.
using ObjectSink = std::function<Result<void>(QByteArrayView)>;

/// Objects by content: a name is the lowercase hex SHA-256 of the whole, so an object never changes. They are files of
/// this machine, or lie in a storage that clients are sent to. Anything that is no SHA-256 is not there. Safe from any
/// thread.
class ObjectStore
{
public:
    ObjectStore() = default;
    ObjectStore(const ObjectStore &) = delete;
    ObjectStore &operator=(const ObjectStore &) = delete;
    virtual ~ObjectStore() = default;

    /// The object as a file of this machine. Costs one stat. Nothing where objects lie elsewhere.
    [[nodiscard]] virtual std::optional<ObjectFile> find(const QString &sha256) const = 0;

    /// Where whoever has the address gets the object, for less than a minute. Costs no request; says nothing of whether
    /// it is there. Nothing where objects are files of this machine.
    [[nodiscard]] virtual std::optional<QByteArray> addressOf(const QString &sha256, const ObjectUse &use) const;

    /// Its size in bytes, or nothing where it is not there. Blocking: one stat, or one request of the storage.
    [[nodiscard]] virtual Result<std::optional<qint64>> sizeOf(const QString &sha256) const;
    /// The same from a thread that may not block.
    virtual Task<Result<std::optional<qint64>>> look(QString sha256) const;

    /// All of an object of that size. Blocking. NotFound "object_not_found" where it is not there or of another size.
    [[nodiscard]] virtual Result<void> read(const QString &sha256, qint64 sizeBytes, const ObjectSink &sink) const;

    /// All of a small object, from a thread that may not block. NotFound "object_not_found", TooLarge
    /// "object_too_large" over `maxBytes`.
    virtual Task<Result<QByteArray>> fetch(QString sha256, qint64 maxBytes) const;

    /// Takes the closed file at `path`, whose content has that hash and size, and makes it durable before the task is
    /// done. True where it is new, false where the object was there already (then nothing is written). On an error
    /// nothing is visible under the name: Unavailable "storage_full", "storage_unavailable" or "storage_refused".
    virtual Task<Result<bool>> adopt(QString path, QString sha256, qint64 sizeBytes) = 0;

protected:
    /// The same, blocking.
    [[nodiscard]] Result<QByteArray> fetchNow(const QString &sha256, qint64 maxBytes) const;
};

} // namespace cinefluent::server
