// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/backup.h"

#include "server/storage/objects/disk.h"
#include "server/storage/objects/objectfolder.h"
#include "server/storage/postgres/postgresinstallation.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <optional>

namespace cinefluent::server {

namespace {

constexpr int formatVersion = 1;
constexpr qint64 stepBytes = qint64(1) << 20;

Error failed(const QString &detail)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("backup_failed"),
                     QStringLiteral("The files could not be written or read: see the detail, make room or mend the "
                                    "rights, then run it again. What was there before is untouched."),
                     detail);
}

Error damaged(const QString &what)
{
    return makeError(
        ErrorKind::Corrupt, QStringLiteral("backup_damaged"),
        QStringLiteral("The backup is damaged or not whole: %1. Nothing was started; use another backup.").arg(what));
}

/// Copies, syncs and checks; the file has its name only when all is well. The SHA-256 in lowercase hex.
Result<QString> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to + QStringLiteral(".part"));
    if (!source.open(QFile::ReadOnly))
        return failed(from + QStringLiteral(": ") + source.errorString());
    if (!QDir().mkpath(QFileInfo(to).path()) ||
        !target.open(QFile::WriteOnly | QFile::Truncate, QFile::ReadOwner | QFile::WriteOwner))
        return failed(to + QStringLiteral(": ") + target.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        const QByteArray step = source.read(stepBytes);
        if (step.isEmpty())
            break;
        hash.addData(step);
        if (target.write(step) != step.size())
            return failed(to + QStringLiteral(": ") + target.errorString());
    }
    SystemDisk disk;
    const bool isWritten = source.error() == QFile::NoError && source.atEnd() && target.flush();
    target.close();
    if (!isWritten || disk.sync(target.fileName()) != 0 || disk.rename(target.fileName(), to) != 0)
        return failed(QStringLiteral("%1 to %2").arg(from, to));
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> runTool(const char *name, const QStringList &arguments, const ConnectionSettings &database)
{
    // The newest reads every older server; a private one has the same.
    const auto installations = findInstallations({});
    if (installations.isEmpty())
        return makeError(ErrorKind::Unavailable, QStringLiteral("backup_tool_missing"),
                         QStringLiteral("PostgreSQL's programs are not installed: apt install postgresql-client."));
    // In the environment, not among the arguments, which everybody may read.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const struct
    {
        const char *keyword;
        const char *variable;
    } names[] = {{"host", "PGHOST"},       {"hostaddr", "PGHOSTADDR"},      {"port", "PGPORT"},
                 {"user", "PGUSER"},       {"password", "PGPASSWORD"},      {"dbname", "PGDATABASE"},
                 {"sslmode", "PGSSLMODE"}, {"sslrootcert", "PGSSLROOTCERT"}};
    for (const auto &[keyword, variable] : names) {
        if (const QByteArray value = database.value(keyword); !value.isEmpty())
            environment.insert(QString::fromLatin1(variable), QString::fromUtf8(value));
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(installations.constFirst().program(name), arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failed(QString::fromLatin1(name) + QStringLiteral(": ") +
                      QString::fromLocal8Bit(process.readAll()).right(2000).trimmed());
    return {};
}

/// One line "sha256 size" for every file that is in `to` by then.
Result<QByteArray> copyObjects(const QString &from, const QString &to, BackupReport &report)
{
    std::optional<Error> failure;
    QByteArrayList lines;
    forEachObjectFile(from, [&](const ObjectFileEntry &file) {
        if (failure)
            return;
        const QString target = objectPath(to, file.sha256);
        const QByteArray line = file.sha256.toLatin1() + ' ' + QByteArray::number(file.sizeBytes) + '\n';
        if (QFileInfo(target).size() == file.sizeBytes) {
            ++report.objects;
            lines.append(line);
            return;
        }
        const auto hash = copyFile(file.path, target);
        if (!hash) {
            // Cleared away meanwhile, which only happens to what no row has.
            if (QFile::exists(file.path))
                failure = hash.error();
            return;
        }
        if (*hash != file.sha256) {
            QFile::remove(target);
            failure = makeError(ErrorKind::Corrupt, QStringLiteral("backup_object_damaged"),
                                QStringLiteral("The stored file %1 is damaged. No backup was made: run "
                                               "\"cinefluent-server check --set-aside\", then again.")
                                    .arg(file.sha256));
            return;
        }
        ++report.objects;
        ++report.copiedObjects;
        report.copiedBytes += file.sizeBytes;
        lines.append(line);
    });
    if (failure)
        return *failure;
    std::sort(lines.begin(), lines.end());
    return lines.join();
}

Result<void> copyFolder(const QString &from, const QString &to)
{
    if (!QFileInfo::exists(from))
        return {};
    QDir().mkpath(to);
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files | QDir::Hidden)) {
        if (const auto copied = copyFile(file.filePath(), to + u'/' + file.fileName()); !copied)
            return copied.error();
    }
    return {};
}

Result<QJsonObject> readNote(const QString &backup)
{
    QFile file(backup + QStringLiteral("/backup.json"));
    if (!file.open(QFile::ReadOnly))
        return damaged(QStringLiteral("%1 is no backup").arg(backup));
    const QJsonObject note = QJsonDocument::fromJson(file.readAll()).object();
    if (note[QLatin1String("formatVersion")].toInt() != formatVersion)
        return damaged(QStringLiteral("its format is not known"));
    return note;
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size() || !file.flush() ||
        SystemDisk().sync(path) != 0)
        return failed(path + QStringLiteral(": ") + file.errorString());
    return {};
}

} // namespace

Result<BackupReport> writeBackup(const QString &target, const QString &dataDirectory,
                                 const ConnectionSettings &database, Instant now)
{
    const qint64 ms = std::chrono::floor<std::chrono::milliseconds>(now).time_since_epoch().count();
    BackupReport report;
    report.folder =
        target + u'/' + QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    const QString draft = report.folder + QStringLiteral(".part");
    QDir(draft).removeRecursively();
    if (!QDir().mkpath(draft) || !QFile::setPermissions(draft, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failed(draft);
    const QString dump = draft + QStringLiteral("/database.dump");
    const QString objects = dataDirectory + QStringLiteral("/objects");
    const QStringList arguments{QStringLiteral("--format=custom"), QStringLiteral("--file=") + dump};
    if (const auto dumped = runTool("pg_dump", arguments, database); !dumped)
        return dumped.error();
    report.databaseBytes = QFileInfo(dump).size();
    const auto hash = hashObjectFile(dump);
    if (!hash || SystemDisk().sync(dump) != 0)
        return failed(dump);
    const auto list = copyObjects(objects, target + QStringLiteral("/objects"), report);
    if (!list)
        return list.error();
    if (const auto copied = copyFolder(dataDirectory + QStringLiteral("/secrets"), draft + QStringLiteral("/secrets"));
        !copied)
        return copied.error();
    const QJsonObject note{{QStringLiteral("formatVersion"), formatVersion},
                           {QStringLiteral("databaseSha256"), *hash},
                           {QStringLiteral("createdAt"), toIso8601(now)}};
    for (const auto &[name, content] : {std::pair<QString, QByteArray>{QStringLiteral("objects.txt"), *list},
                                        {QStringLiteral("backup.json"), QJsonDocument(note).toJson()}}) {
        if (const auto written = writeFile(draft + u'/' + name, content); !written)
            return written.error();
    }
    if (SystemDisk().rename(draft, report.folder) != 0 || SystemDisk().sync(target) != 0)
        return failed(report.folder);
    return report;
}

Result<BackupReport> restoreFiles(const QString &backup, const QString &dataDirectory)
{
    const auto note = readNote(backup);
    if (!note)
        return note.error();
    for (const char *used : {"/postgres", "/objects", "/secrets"}) {
        if (QFileInfo::exists(dataDirectory + QLatin1String(used)))
            return makeError(ErrorKind::Conflict, QStringLiteral("restore_target_used"),
                             QStringLiteral("%1 holds data already. Nothing was changed; name an empty one with "
                                            "--data-dir, or move the old one away.")
                                 .arg(dataDirectory));
    }
    const auto hash = hashObjectFile(backup + QStringLiteral("/database.dump"));
    if (!hash || *hash != (*note)[QLatin1String("databaseSha256")].toString())
        return damaged(QStringLiteral("the database's dump is not as it was written"));
    QFile list(backup + QStringLiteral("/objects.txt"));
    if (!list.open(QFile::ReadOnly))
        return damaged(QStringLiteral("the list of files is missing"));
    BackupReport report;
    report.folder = backup;
    report.databaseBytes = QFileInfo(backup + QStringLiteral("/database.dump")).size();
    const QString objects = QFileInfo(backup).absolutePath() + QStringLiteral("/objects");
    // Files first, beside their place: a data directory that is half restored is not taken for a whole one.
    const QString draft = dataDirectory + QStringLiteral("/objects.part");
    QDir(draft).removeRecursively();
    for (const QByteArray &line : list.readAll().split('\n')) {
        const QString sha256 = QString::fromLatin1(line.left(64));
        if (sha256.isEmpty())
            continue;
        const auto copied = copyFile(objectPath(objects, sha256), objectPath(draft, sha256));
        if (!copied || *copied != sha256)
            return damaged(QStringLiteral("the file %1 is missing or another").arg(sha256));
        ++report.objects;
        ++report.copiedObjects;
        report.copiedBytes += QFileInfo(objectPath(draft, sha256)).size();
    }
    if (!QDir().mkpath(draft) || SystemDisk().rename(draft, dataDirectory + QStringLiteral("/objects")) != 0)
        return failed(draft);
    if (const auto copied = copyFolder(backup + QStringLiteral("/secrets"), dataDirectory + QStringLiteral("/secrets"));
        !copied)
        return copied.error();
    return report;
}

Result<void> restoreDatabase(const QString &backup, const ConnectionSettings &database)
{
    return runTool("pg_restore",
                   {QStringLiteral("--exit-on-error"), QStringLiteral("--single-transaction"),
                    QStringLiteral("--dbname=") + QString::fromUtf8(database.value("dbname")),
                    backup + QStringLiteral("/database.dump")},
                   database);
}

} // namespace cinefluent::server
