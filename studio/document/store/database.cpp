// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/store/database.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace cinefluent::studio {

namespace {

// Primary result codes of https://www.sqlite.org/rescode.html
enum SqliteCode
{
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteNotADatabase = 26
};

struct DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

Error toError(const QSqlError &error)
{
    const QString detail =
        error.nativeErrorCode() + u' ' + error.driverText() + QStringLiteral(": ") + error.databaseText();
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case SqliteFull:
        return makeError(
            ErrorKind::Unavailable, QStringLiteral("disk_full"),
            DocumentText::tr("The disk is full. Everything before this step is saved; make room and try again."),
            detail);
    case SqliteReadOnly:
    case SqliteCannotOpen:
        return makeError(
            ErrorKind::PermissionDenied, QStringLiteral("project_not_writable"),
            DocumentText::tr("The project file cannot be written. Everything before this step is saved; check the "
                             "folder's permissions or save a copy elsewhere."),
            detail);
    case SqliteBusy:
    case SqliteLocked:
        return makeError(
            ErrorKind::Conflict, QStringLiteral("project_locked"),
            DocumentText::tr("Another program is using the project file. Nothing was changed; close it there and try "
                             "again."),
            detail);
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return makeError(
            ErrorKind::Corrupt, QStringLiteral("project_damaged"),
            DocumentText::tr("The project file is damaged. It was not changed; what can be read can be saved into a "
                             "copy."),
            detail);
    default:
        return makeError(
            ErrorKind::Unavailable, QStringLiteral("project_io_failed"),
            DocumentText::tr("The project file could not be read or written. Everything before this step is saved; "
                             "check the disk and try again."),
            detail);
    }
}

} // namespace

QVariant textValue(const QString &text)
{
    return text.isNull() ? QString(QLatin1String("")) : text;
}

Database::Database(QString connectionName)
    : m_connectionName(std::move(connectionName))
{
}

Database::~Database()
{
    m_statements.clear();
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(
        new Database(QStringLiteral("project-") + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connectionName);
    QUrl uri = QUrl::fromLocalFile(path);
    uri.setQuery(mode == Mode::Create                                    ? QStringLiteral("mode=rwc")
                 : mode == Mode::ReadWrite || mode == Mode::ReadOnlyTidy ? QStringLiteral("mode=rw")
                 : mode == Mode::ReadOnly                                ? QStringLiteral("mode=ro")
                                                                         : QStringLiteral("mode=ro&immutable=1"));
    connection.setDatabaseName(uri.toString(QUrl::FullyEncoded));
    connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
    if (!connection.open())
        return toError(connection.lastError());
    if (mode == Mode::ReadOnlyTidy) {
        if (const Result<QVariant> set = database->readValue(QStringLiteral("PRAGMA query_only = ON")); !set)
            return set.error();
    }
    return database;
}

Result<QSqlQuery *> Database::execute(const QString &sql, const QVariantList &values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery statement(QSqlDatabase::database(m_connectionName, false));
        statement.setForwardOnly(true);
        if (!statement.prepare(sql))
            return toError(statement.lastError());
        found = m_statements.emplace(sql, std::move(statement)).first;
    }
    QSqlQuery &statement = found->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bindValue(int(i), values.at(i));
    if (!statement.exec()) {
        const Error error = toError(statement.lastError());
        m_statements.erase(found);
        return error;
    }
    return &statement;
}

Result<void> Database::run(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> statement = execute(sql, values);
    if (!statement)
        return statement.error();
    (*statement)->finish();
    return {};
}

Result<void> Database::read(const QString &sql, const QVariantList &values, const RowReader &reader)
{
    const Result<QSqlQuery *> statement = execute(sql, values);
    if (!statement)
        return statement.error();
    QSqlQuery &rows = **statement;
    Result<void> result;
    while (result.ok() && rows.next())
        result = reader(rows);
    if (result.ok() && rows.lastError().isValid())
        result = toError(rows.lastError());
    rows.finish();
    return result;
}

Result<QVariant> Database::readValue(const QString &sql, const QVariantList &values)
{
    QVariant value;
    const Result<void> done = read(sql, values, [&](const QSqlQuery &row) -> Result<void> {
        if (!value.isValid())
            value = row.value(0);
        return {};
    });
    if (!done)
        return done.error();
    return value;
}

Result<void> Database::transact(const std::function<Result<void>()> &work)
{
    if (const Result<void> begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Result<void> done = work();
    if (done.ok())
        done = run(QStringLiteral("COMMIT"));
    if (!done.ok()) {
        // After a full disk or an I/O error SQLite has already rolled back, and this one fails harmlessly.
        [[maybe_unused]] const Result<void> ignored = run(QStringLiteral("ROLLBACK"));
    }
    return done;
}

} // namespace cinefluent::studio
