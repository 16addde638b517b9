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
#include <functional>

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

/// Writes what `source` brings, syncs and hashes it; the file has its name only when all is well. The SHA-256 in
/// lowercase hex.
Result<QString> writeCopy(const QString &to, const std::function<Result<void>(const ObjectSink &)> &source)
{
    QFile target(to + QStringLiteral(".part"));
    if (!QDir().mkpath(QFileInfo(to).path()) ||
        !target.open(QFile::WriteOnly | QFile::Truncate, QFile::ReadOwner | QFile::WriteOwner))
        return failed(to + QStringLiteral(": ") + target.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto copied = source([&](QByteArrayView step) -> Result<void> {
        hash.addData(step);
        return target.write(step.data(), step.size()) == step.size()
                   ? Result<void>()
                   : failed(to + QStringLiteral(": ") + target.errorString());
    });
    if (!copied) {
        target.remove();
        return copied.error();
    }
    SystemDisk disk;
    const bool isWritten = target.flush();
    target.close();
    if (!isWritten || disk.sync(target.fileName()) != 0 || disk.rename(target.fileName(), to) != 0)
        return failed(to);
    return QString::fromLatin1(hash.result().toHex());
}

Result<QString> copyFile(const QString &from, const QString &to)
{
    return writeCopy(to, [&from](const ObjectSink &sink) -> Result<void> {
        QFile source(from);
        if (!source.open(QFile::ReadOnly))
            return failed(from + QStringLiteral(": ") + source.errorString());
        for (QByteArray step = source.read(stepBytes); !step.isEmpty(); step = source.read(stepBytes)) {
            if (const auto taken = sink(step); !taken)
                return taken;
        }
        return source.error() == QFile::NoError && source.atEnd()
                   ? Result<void>()
                   : failed(from + QStringLiteral(": ") + source.errorString());
    });
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
Result<QByteArray> copyObjects(ObjectShelf &shelf, const QString &to, BackupReport &report)
{
    QByteArrayList lines;
    const auto copyOne = [&](const ShelvedObject &object) -> Result<void> {
        const QString target = objectPath(to, object.sha256);
        const QByteArray line = object.sha256.toLatin1() + ' ' + QByteArray::number(object.sizeBytes) + '\n';
        if (QFileInfo(target).size() == object.sizeBytes) {
            ++report.objects;
            lines.append(line);
            return {};
        }
        const auto hash = writeCopy(
            target, [&](const ObjectSink &sink) { return shelf.read(object.sha256, object.sizeBytes, sink); });
        if (!hash) {
            // Cleared away meanwhile, which only happens to what no row has.
            const auto still = shelf.sizeOf(object.sha256);
            return still && !*still ? Result<void>() : hash.error();
        }
        if (*hash != object.sha256) {
            QFile::remove(target);
            return makeError(ErrorKind::Corrupt, QStringLiteral("backup_object_damaged"),
                             QStringLiteral("The stored file %1 is damaged. No backup was made: run "
                                            "\"cinefluent-server check --set-aside\", then again.")
                                 .arg(object.sha256));
        }
        ++report.objects;
        ++report.copiedObjects;
        report.copiedBytes += object.sizeBytes;
        lines.append(line);
        return {};
    };
    if (const auto copied = shelf.forEach(copyOne); !copied)
        return copied.error();
    std::sort(lines.begin(), lines.end());
    return lines.join();
}

/// Brings what the list names from `from` to its place below `to`, or to the bucket, each file checked.
Result<void> bringObjects(const QByteArray &list, const QString &from, const QString &to, S3ObjectShelf *bucket,
                          BackupReport &report)
{
    for (const QByteArray &line : list.split('\n')) {
        const QString sha256 = QString::fromLatin1(line.left(64));
        if (sha256.isEmpty())
            continue;
        const QString source = objectPath(from, sha256);
        const auto hash = bucket ? hashObjectFile(source) : copyFile(source, objectPath(to, sha256));
        if (!hash || *hash != sha256)
            return damaged(QStringLiteral("the file %1 is missing or another").arg(sha256));
        const qint64 sizeBytes = QFileInfo(source).size();
        ++report.objects;
        if (bucket) {
            const auto brought = bucket->bring(source, sha256, sizeBytes);
            if (!brought)
                return brought.error();
            if (!*brought)
                continue;
        }
        ++report.copiedObjects;
        report.copiedBytes += sizeBytes;
    }
    return {};
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

Result<BackupReport> writeBackup(const QString &target, const QString &dataDirectory, ObjectShelf &shelf,
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
    const QStringList arguments{QStringLiteral("--format=custom"), QStringLiteral("--file=") + dump};
    if (const auto dumped = runTool("pg_dump", arguments, database); !dumped)
        return dumped.error();
    report.databaseBytes = QFileInfo(dump).size();
    const auto hash = hashObjectFile(dump);
    if (!hash || SystemDisk().sync(dump) != 0)
        return failed(dump);
    const auto list = copyObjects(shelf, target + QStringLiteral("/objects"), report);
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

Result<BackupReport> restoreFiles(const QString &backup, const QString &dataDirectory, S3ObjectShelf *bucket)
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
    if (const auto brought = bringObjects(list.readAll(), objects, draft, bucket, report); !brought)
        return brought.error();
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
