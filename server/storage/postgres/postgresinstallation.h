// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QList>
#include <QString>

#include <sys/types.h>

namespace cinefluent::server {

/// One installed PostgreSQL server.
struct PostgresInstallation
{
    QString binDirectory;
    int major = 0;

    [[nodiscard]] QString program(const char *name) const
    {
        return binDirectory + QLatin1Char('/') + QLatin1String(name);
    }
};

/// Newest first: `binDirectory` alone where it is given, else where Debian keeps them and what PATH has.
[[nodiscard]] QList<PostgresInstallation> findInstallations(const QString &binDirectory);

/// For data of version `dataVersion` (content of PG_VERSION; 0: none yet). Errors "postgres_not_installed",
/// "data_directory_other_version".
[[nodiscard]] Result<PostgresInstallation> chooseInstallation(const QList<PostgresInstallation> &installed,
                                                              int dataVersion);

/// The account that PostgreSQL runs under.
struct PostgresAccount
{
    uid_t uid = 0;
    gid_t gid = 0;
    QString name;
    bool isOther = false; ///< not the one we run under: ownership is handed over and privileges are dropped
};

/// Ourselves, or, when we are root, `runAsUser` (empty: "postgres"). Error "postgres_user_missing".
[[nodiscard]] Result<PostgresAccount> chooseAccount(const QString &runAsUser);

} // namespace cinefluent::server
