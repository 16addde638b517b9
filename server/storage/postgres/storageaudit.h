// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace cinefluent::server {

class TransactionPool;

/// An object as the database has it.
struct KnownObject
{
    QString sha256; ///< lowercase hex
    qint64 sizeBytes = 0;
    bool isUsed = false; ///< a release, a lesson, a word or a movie names it
    Instant createdAt{};
};

/// Rows that contradict each other.
struct RowFault
{
    QString rule; ///< what should be so
    qint64 count = 0;
    QString example; ///< of the rows' ids
};

/// What the database says of objects and of what is published, for the tools that look after it. Blocking; one thread.
class StorageAudit
{
public:
    explicit StorageAudit(TransactionPool &pool);

    /// In the order of their hashes, at most `limit` after `after`.
    [[nodiscard]] Result<QList<KnownObject>> objectsAfter(const QString &after, int limit);

    /// Every rule between published rows that does not hold.
    [[nodiscard]] Result<QList<RowFault>> rowFaults();

    /// Forgets at most `limit` objects that nothing names and that were uploaded before `before`. `removeFile` is
    /// called while their rows are locked, before the change is committed: an upload of the same content either came
    /// before, and they stay, or it waits and then stores the file anew. It may be called twice for one.
    [[nodiscard]] Result<QList<KnownObject>> forgetUnused(Instant before, int limit,
                                                          const std::function<void(const QString &)> &removeFile);

    /// Calls `removeFile` where no row has this object, and keeps others from making one meanwhile. False where one
    /// has.
    [[nodiscard]] Result<bool> removeUnknown(const QString &sha256, const std::function<void()> &removeFile);

private:
    TransactionPool &m_pool;
};

} // namespace cinefluent::server
