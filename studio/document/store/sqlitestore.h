// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/projectstore.h"
#include "studio/document/store/database.h"
#include "studio/document/store/projectlock.h"

#include <memory>

namespace cinefluent::studio {

/// Content, history and position as the file has them, of one moment. Any thread.
[[nodiscard]] Result<StoredProject> readProject(Database &database);

/// A project file over SQLite: WAL and synchronous=FULL, so that a commit is on disk when it returns.
class SqliteStore final : public ProjectStore
{
public:
    /// `lock` is null for a store that only reads; `revision` is what the file is known to have.
    SqliteStore(QString path, std::unique_ptr<ProjectLock> lock, std::unique_ptr<Database> database, qint64 revision);
    ~SqliteStore() override;

    [[nodiscard]] QString path() const override;
    [[nodiscard]] bool isReadOnly() const override;
    Result<void> append(const ChangeSet &changes, const HistoryEntry &entry, qint64 keptSequence) override;
    Result<void> extend(const ChangeSet &changes, const HistoryEntry &entry, const ChangeSet &whole,
                        qint64 previousSequence) override;
    Result<void> move(const ChangeSet &changes, qint64 sequence) override;
    Result<void> clearHistory() override;
    [[nodiscard]] Result<QByteArray> journalEntry(qint64 sequence) const override;
    [[nodiscard]] QJsonValue localValue(const QString &key) const override;
    Result<void> setLocalValue(const QString &key, const QJsonValue &value) override;

private:
    Result<void> commit(const ChangeSet &changes, qint64 sequence, const std::function<Result<void>()> &journal);
    [[nodiscard]] Result<void> requireWritable() const;

    QString m_path;
    std::unique_ptr<ProjectLock> m_lock; ///< released after the database is closed
    std::unique_ptr<Database> m_database;
    qint64 m_revision;
};

} // namespace cinefluent::studio
