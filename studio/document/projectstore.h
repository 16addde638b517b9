// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "studio/document/changeset.h"
#include "studio/document/historyentry.h"

#include <QJsonValue>
#include <QString>
#include <QUuid>

namespace cinefluent::studio {

/// What a project file held when it was opened.
struct StoredProject
{
    QUuid projectId;
    qint64 revision = 0; ///< grows by one with every transaction below
    ProjectContent content;
    QList<HistoryEntry> history; ///< the whole journal, oldest first, undone steps included
    qsizetype position = 0;      ///< how many entries of `history` are in effect
};

/// Where a document keeps itself. Each writing call is one durable transaction: when it returns success the change
/// survives a power cut, when it returns an error the stored project is as before the call. Errors: "disk_full",
/// "project_read_only", "project_not_writable", "project_io_failed". One thread.
class ProjectStore
{
public:
    ProjectStore() = default;
    ProjectStore(const ProjectStore &) = delete;
    ProjectStore &operator=(const ProjectStore &) = delete;
    virtual ~ProjectStore() = default;

    [[nodiscard]] virtual QString path() const = 0;
    [[nodiscard]] virtual bool isReadOnly() const = 0;

    /// A new step: writes `changes` and `entry`, dropping the journal after `keptSequence` (0 drops all of it).
    virtual Result<void> append(const ChangeSet &changes, const HistoryEntry &entry, qint64 keptSequence) = 0;
    /// The last step grows: writes `changes`, and `whole` in place of what the journal has for `entry`. With an empty
    /// `whole` the entry goes and `previousSequence` is the last step in effect.
    virtual Result<void> extend(const ChangeSet &changes, const HistoryEntry &entry, const ChangeSet &whole,
                                qint64 previousSequence) = 0;
    /// An undo or redo: writes `changes`; `sequence` is the last step then in effect, 0 for none.
    virtual Result<void> move(const ChangeSet &changes, qint64 sequence) = 0;
    /// Drops the whole journal; the content stays.
    virtual Result<void> clearHistory() = 0;
    /// The stored form of a step, for `fromJournal`.
    [[nodiscard]] virtual Result<QByteArray> journalEntry(qint64 sequence) const = 0;

    [[nodiscard]] virtual QJsonValue localValue(const QString &key) const = 0;
    virtual Result<void> setLocalValue(const QString &key, const QJsonValue &value) = 0;
};

} // namespace cinefluent::studio
