// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <map>
#include <memory>

namespace cinefluent::studio {

/// One connection to an SQLite file, with every statement prepared once. One thread. Errors carry the public text for
/// projects: "disk_full", "project_not_writable", "project_locked", "project_damaged", "project_io_failed".
class Database
{
public:
    enum class Mode
    {
        Create,    ///< makes the file where it is absent
        ReadWrite, ///< the file must be there
        ReadOnly,  ///< sees what other connections commit
        /// The same where no log is beside the file: takes away the log and the shared memory that it makes itself,
        /// which a mere reader may not.
        ReadOnlyTidy,
        Frozen ///< read-only, and nobody else writes: needs neither locks nor a writable folder
    };

    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// One statement without a result.
    Result<void> run(const QString &sql, const QVariantList &values = {});
    using RowReader = std::function<Result<void>(const QSqlQuery &row)>;
    /// Calls `reader` for each row until it fails.
    Result<void> read(const QString &sql, const QVariantList &values, const RowReader &reader);
    /// The first column of the first row; an invalid value where there is no row.
    Result<QVariant> readValue(const QString &sql, const QVariantList &values = {});

    /// BEGIN IMMEDIATE, `work`, COMMIT. Where any of them fails, nothing of it is stored.
    Result<void> transact(const std::function<Result<void>()> &work);

private:
    explicit Database(QString connectionName);

    Result<QSqlQuery *> execute(const QString &sql, const QVariantList &values);

    QString m_connectionName;
    std::map<QString, QSqlQuery> m_statements;
};

/// A string that is stored as text also where it is null.
[[nodiscard]] QVariant textValue(const QString &text);

} // namespace cinefluent::studio
