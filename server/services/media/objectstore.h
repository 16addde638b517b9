// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"

#include <QString>

#include <optional>

namespace cinefluent::server {

/// Where a stored object lies.
struct ObjectFile
{
    QString path;
    qint64 sizeBytes = 0;
};

/// Files by content: a name is the lowercase hex SHA-256 of the whole, so an object never changes. Safe from any
/// thread.
class ObjectStore
{
public:
    ObjectStore() = default;
    ObjectStore(const ObjectStore &) = delete;
    ObjectStore &operator=(const ObjectStore &) = delete;
    virtual ~ObjectStore() = default;

    /// Costs one stat. Anything that is no SHA-256 is not there.
    [[nodiscard]] virtual std::optional<ObjectFile> find(const QString &sha256) const = 0;

    /// Takes the closed file at `path`, whose content has that hash and size, and makes it durable before the task is
    /// done. True where it is new, false where the object was there already (then nothing is written). On an error
    /// nothing is visible under the name: Unavailable "storage_full" or "storage_unavailable".
    virtual Task<Result<bool>> adopt(QString path, QString sha256, qint64 sizeBytes) = 0;
};

} // namespace cinefluent::server
