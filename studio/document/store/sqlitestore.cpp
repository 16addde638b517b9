// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/store/sqlitestore.h"

#include "studio/document/store/entityrows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace cinefluent::studio {

namespace {

qint64 toUs(Instant at)
{
    return at.time_since_epoch().count();
}

QVariant jsonText(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

Result<void> readHistory(Database &database, StoredProject &project)
{
    qint64 undoSequence = 0;
    Result<void> read = database.read(QStringLiteral("SELECT id, revision, undo_sequence FROM project"), {},
                                      [&](const QSqlQuery &row) -> Result<void> {
                                          project.projectId = QUuid::fromString(row.value(0).toString());
                                          project.revision = row.value(1).toLongLong();
                                          undoSequence = row.value(2).toLongLong();
                                          return {};
                                      });
    if (!read)
        return read;
    return database.read(QStringLiteral("SELECT sequence, verb, cue_count, at_us FROM journal ORDER BY sequence"), {},
                         [&](const QSqlQuery &row) -> Result<void> {
                             HistoryEntry entry;
                             entry.sequence = row.value(0).toLongLong();
                             entry.verb = row.value(1).toString().toLatin1();
                             entry.count = row.value(2).toLongLong();
                             entry.at = Instant(std::chrono::microseconds(row.value(3).toLongLong()));
                             project.history.append(entry);
                             if (entry.sequence <= undoSequence)
                                 project.position = project.history.size();
                             return {};
                         });
}

} // namespace

Result<StoredProject> readProject(Database &database)
{
    StoredProject project;
    // One read transaction: a reader beside a writer sees one moment.
    if (const Result<void> begun = database.run(QStringLiteral("BEGIN")); !begun)
        return begun.error();
    const Result<ChangeSet> content = readContent(database);
    const Result<void> history = content ? readHistory(database, project) : Result<void>(content.error());
    if (const Result<void> ended = database.run(QStringLiteral("COMMIT")); !ended)
        return ended.error();
    if (!history)
        return history.error();
    project.content.apply(*content);
    return project;
}

SqliteStore::SqliteStore(QString path, std::unique_ptr<ProjectLock> lock, std::unique_ptr<Database> database,
                         qint64 revision)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_revision(revision)
{
}

SqliteStore::~SqliteStore() = default;

QString SqliteStore::path() const
{
    return m_path;
}

bool SqliteStore::isReadOnly() const
{
    return !m_lock;
}

Result<void> SqliteStore::requireWritable() const
{
    if (m_lock)
        return {};
    return makeError(ErrorKind::PermissionDenied, QStringLiteral("project_read_only"),
                     QCoreApplication::translate("Document", "This project is open for reading only. Save a copy to "
                                                             "edit it."));
}

Result<void> SqliteStore::commit(const ChangeSet &changes, qint64 sequence,
                                 const std::function<Result<void>()> &journal)
{
    if (const Result<void> writable = requireWritable(); !writable)
        return writable;
    const qint64 revision = m_revision + 1;
    const Result<void> done = m_database->transact([&]() -> Result<void> {
        if (const Result<void> written = writeChanges(*m_database, changes); !written)
            return written;
        if (const Result<void> journaled = journal(); !journaled)
            return journaled;
        return m_database->run(QStringLiteral("UPDATE project SET revision = ?, undo_sequence = ?"),
                               {revision, sequence});
    });
    if (!done) {
        // A COMMIT that reports an error may yet have come through: the file decides.
        const Result<QVariant> stored = m_database->readValue(QStringLiteral("SELECT revision FROM project"));
        if (!stored || stored->toLongLong() != revision)
            return done;
    }
    m_revision = revision;
    return {};
}

Result<void> SqliteStore::append(const ChangeSet &changes, const HistoryEntry &entry, qint64 keptSequence)
{
    return commit(changes, entry.sequence, [&]() -> Result<void> {
        const auto dropped = m_database->run(QStringLiteral("DELETE FROM journal WHERE sequence > ?"), {keptSequence});
        if (!dropped)
            return dropped;
        return m_database->run(
            QStringLiteral("INSERT INTO journal VALUES(?, ?, ?, ?, ?)"),
            {entry.sequence, QString::fromLatin1(entry.verb), entry.count, toUs(entry.at), toJournal(changes)});
    });
}

Result<void> SqliteStore::extend(const ChangeSet &changes, const HistoryEntry &entry, const ChangeSet &whole,
                                 qint64 previousSequence)
{
    const bool goes = whole.isEmpty();
    return commit(changes, goes ? previousSequence : entry.sequence, [&]() -> Result<void> {
        if (goes)
            return m_database->run(QStringLiteral("DELETE FROM journal WHERE sequence = ?"), {entry.sequence});
        return m_database->run(
            QStringLiteral("UPDATE journal SET cue_count = ?, at_us = ?, changes = ? WHERE sequence = ?"),
            {entry.count, toUs(entry.at), toJournal(whole), entry.sequence});
    });
}

Result<void> SqliteStore::move(const ChangeSet &changes, qint64 sequence)
{
    return commit(changes, sequence, []() -> Result<void> { return {}; });
}

Result<void> SqliteStore::clearHistory()
{
    return commit({}, 0, [&]() -> Result<void> { return m_database->run(QStringLiteral("DELETE FROM journal")); });
}

Result<QByteArray> SqliteStore::journalEntry(qint64 sequence) const
{
    const auto value =
        m_database->readValue(QStringLiteral("SELECT changes FROM journal WHERE sequence = ?"), {sequence});
    if (!value)
        return value.error();
    return value->toByteArray();
}

QJsonValue SqliteStore::localValue(const QString &key) const
{
    const auto value = m_database->readValue(QStringLiteral("SELECT value FROM local_value WHERE key = ?"), {key});
    if (!value || !value->isValid())
        return QJsonValue::Null;
    return QJsonDocument::fromJson(value->toString().toUtf8()).array().at(0);
}

Result<void> SqliteStore::setLocalValue(const QString &key, const QJsonValue &value)
{
    if (const Result<void> writable = requireWritable(); !writable)
        return writable;
    if (value.isNull() || value.isUndefined())
        return m_database->run(QStringLiteral("DELETE FROM local_value WHERE key = ?"), {key});
    return m_database->run(QStringLiteral("INSERT OR REPLACE INTO local_value VALUES(?, ?)"), {key, jsonText(value)});
}

} // namespace cinefluent::studio
