// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/storagecare.h"

#include "server/storage/objects/objectfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace cinefluent::server {

namespace {

constexpr int batchRows = 500;

QString publishAgain()
{
    return QStringLiteral("publish the movie again from the studio, or restore a backup");
}

QString shortName(const QString &sha256)
{
    return QStringLiteral("object ") + sha256;
}

/// Every row, in batches.
Result<void> forEachKnown(StorageAudit &audit, const std::function<Result<void>(const KnownObject &)> &handle)
{
    QString last;
    for (;;) {
        const auto batch = audit.objectsAfter(last, batchRows);
        if (!batch)
            return batch.error();
        for (const KnownObject &object : *batch) {
            if (const auto handled = handle(object); !handled)
                return handled;
        }
        if (batch->size() < batchRows)
            return {};
        last = batch->constLast().sha256;
    }
}

std::optional<StorageFault> faultOf(const KnownObject &object, const QString &objectsFolder, bool setAside)
{
    const QString path = objectPath(objectsFolder, object.sha256);
    const QFileInfo file(path);
    const QString mend = object.isUsed ? publishAgain() : QStringLiteral("cinefluent-server gc");
    if (!file.isFile())
        return StorageFault{shortName(object.sha256), QStringLiteral("its file is missing"), mend};
    if (file.size() != object.sizeBytes)
        return StorageFault{
            shortName(object.sha256),
            QStringLiteral("its file has %1 bytes instead of %2").arg(file.size()).arg(object.sizeBytes), mend};
    const auto hash = hashObjectFile(path);
    if (!hash)
        return StorageFault{shortName(object.sha256), QStringLiteral("its file cannot be read"),
                            QStringLiteral("check the disk, then %1").arg(mend)};
    if (*hash == object.sha256)
        return std::nullopt;
    if (!setAside)
        return StorageFault{shortName(object.sha256), QStringLiteral("its content is another: the file is damaged"),
                            QStringLiteral("cinefluent-server check --set-aside; then %1").arg(mend)};
    const QString aside = objectsFolder + QStringLiteral("/damaged");
    const bool isMoved = QDir().mkpath(aside) && QFile::rename(path, aside + u'/' + object.sha256);
    return StorageFault{shortName(object.sha256),
                        isMoved ? QStringLiteral("its file was damaged and is set aside in %1").arg(aside)
                                : QStringLiteral("its file is damaged and could not be set aside"),
                        mend};
}

} // namespace

Result<StorageReport> checkStorage(StorageAudit &audit, const QString &objectsFolder, bool setAside,
                                   const std::function<void(qint64)> &progress)
{
    StorageReport report;
    QSet<QString> known;
    const auto look = [&](const KnownObject &object) -> Result<void> {
        known.insert(object.sha256);
        ++report.objects;
        if (auto fault = faultOf(object, objectsFolder, setAside))
            report.faults.append(std::move(*fault));
        else
            report.bytes += object.sizeBytes;
        if (progress)
            progress(report.objects);
        return {};
    };
    if (const auto looked = forEachKnown(audit, look); !looked)
        return looked.error();
    forEachObjectFile(objectsFolder,
                      [&](const ObjectFileEntry &file) { report.strays += known.contains(file.sha256) ? 0 : 1; });
    const auto rowFaults = audit.rowFaults();
    if (!rowFaults)
        return rowFaults.error();
    for (const RowFault &fault : *rowFaults)
        report.faults.append({QStringLiteral("rows: %1").arg(fault.count),
                              QStringLiteral("not so: %1 (%2)").arg(fault.rule, fault.example), publishAgain()});
    return report;
}

Result<GarbageReport> collectGarbage(StorageAudit &audit, const QString &objectsFolder, Instant before, bool onlyCount)
{
    GarbageReport report;
    const auto removeFile = [&](const QString &sha256) { QFile::remove(objectPath(objectsFolder, sha256)); };
    while (!onlyCount) {
        const auto removed = audit.forgetUnused(before, batchRows, removeFile);
        if (!removed)
            return removed.error();
        for (const KnownObject &object : *removed) {
            ++report.objects;
            report.bytes += object.sizeBytes;
        }
        if (removed->size() < batchRows)
            break;
    }
    QSet<QString> known;
    const auto listed = forEachKnown(audit, [&](const KnownObject &object) -> Result<void> {
        known.insert(object.sha256);
        if (onlyCount && !object.isUsed && object.createdAt < before) {
            ++report.objects;
            report.bytes += object.sizeBytes;
        }
        return {};
    });
    if (!listed)
        return listed.error();
    std::optional<Error> failure;
    forEachObjectFile(objectsFolder, [&](const ObjectFileEntry &file) {
        if (failure || known.contains(file.sha256) || file.changedAt >= before)
            return;
        const auto removed =
            onlyCount ? Result<bool>(true) : audit.removeUnknown(file.sha256, [&file] { QFile::remove(file.path); });
        if (!removed) {
            failure = removed.error();
        } else if (*removed) {
            ++report.strays;
            report.bytes += file.sizeBytes;
        }
    });
    if (failure)
        return *failure;
    return report;
}

} // namespace cinefluent::server
