// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/postgresinstallation.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

#include <algorithm>

namespace cinefluent::server {

namespace {

constexpr int oldestSupported = 15;

/// 0 where the folder holds no server.
int majorOf(const QString &binDirectory)
{
    const QString server = binDirectory + QStringLiteral("/postgres");
    if (!QFileInfo(server).isExecutable() || !QFileInfo(binDirectory + QStringLiteral("/initdb")).isExecutable())
        return 0;
    QProcess process;
    process.start(server, {QStringLiteral("--version")});
    if (!process.waitForFinished(10'000) || process.exitCode() != 0)
        return 0;
    static const QRegularExpression pattern(QStringLiteral("\\(PostgreSQL\\) (\\d+)"));
    return pattern.match(QString::fromLatin1(process.readAllStandardOutput())).captured(1).toInt();
}

} // namespace

QList<PostgresInstallation> findInstallations(const QString &binDirectory)
{
    QStringList folders;
    if (!binDirectory.isEmpty()) {
        folders.append(binDirectory);
    } else {
        const QDir debian(QStringLiteral("/usr/lib/postgresql"));
        const QStringList versions = debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &version : versions)
            folders.append(debian.filePath(version + QStringLiteral("/bin")));
        const QString onPath = QStandardPaths::findExecutable(QStringLiteral("postgres"));
        if (!onPath.isEmpty())
            folders.append(QFileInfo(QFileInfo(onPath).canonicalFilePath()).path());
    }
    folders.removeDuplicates();
    QList<PostgresInstallation> installations;
    for (const QString &folder : std::as_const(folders)) {
        if (const int major = majorOf(folder); major > 0)
            installations.append({folder, major});
    }
    std::stable_sort(installations.begin(), installations.end(),
                     [](const auto &a, const auto &b) { return a.major > b.major; });
    return installations;
}

Result<PostgresInstallation> chooseInstallation(const QList<PostgresInstallation> &installed, int dataVersion)
{
    for (const PostgresInstallation &installation : installed) {
        if (dataVersion == 0 ? installation.major >= oldestSupported : installation.major == dataVersion)
            return installation;
    }
    QStringList versions;
    for (const PostgresInstallation &installation : installed)
        versions.append(QString::number(installation.major));
    const QString found = versions.isEmpty() ? QStringLiteral("none") : versions.join(QStringLiteral(", "));
    if (dataVersion == 0) {
        return makeError(ErrorKind::Unavailable, QStringLiteral("postgres_not_installed"),
                         QStringLiteral("No PostgreSQL %1 or newer is installed here (found: %2). Install it (Debian: "
                                        "apt-get install postgresql), or set DATABASE_URL to use another server.")
                             .arg(oldestSupported)
                             .arg(found));
    }
    return makeError(ErrorKind::Unsupported, QStringLiteral("data_directory_other_version"),
                     QStringLiteral("The data directory was made by PostgreSQL %1, which is not installed here (found: "
                                    "%2). The data is untouched. Install PostgreSQL %1 beside what is there (Debian: "
                                    "apt-get install postgresql-%1; what your release no longer has comes from "
                                    "apt.postgresql.org) and start again: the server takes the one that fits the "
                                    "data.")
                         .arg(dataVersion)
                         .arg(found));
}

Result<PostgresAccount> chooseAccount(const QString &runAsUser)
{
    if (geteuid() != 0)
        return PostgresAccount{geteuid(), getegid(), {}, false};
    const QString name = runAsUser.isEmpty() ? QStringLiteral("postgres") : runAsUser;
    const passwd *entry = getpwnam(name.toLocal8Bit().constData());
    if (!entry || entry->pw_uid == 0) {
        return makeError(ErrorKind::Unavailable, QStringLiteral("postgres_user_missing"),
                         QStringLiteral("PostgreSQL does not run as root, and there is no unprivileged account '%1' to "
                                        "run it under. Create the account, name another one, or start the server as an "
                                        "ordinary user.")
                             .arg(name));
    }
    return PostgresAccount{entry->pw_uid, entry->pw_gid, name, true};
}

} // namespace cinefluent::server
