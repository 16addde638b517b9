// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/storagecare.h"

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

/// Nothing where all is well; an error where the storage did not say.
Result<std::optional<StorageFault>> faultOf(const KnownObject &object, ObjectShelf &shelf, bool setAside)
{
    const QString mend = object.isUsed ? publishAgain() : QStringLiteral("cinefluent-server gc");
    const auto fault = [&object](const QString &problem, const QString &how) {
        return std::optional(StorageFault{shortName(object.sha256), problem, how});
    };
    const auto sizeBytes = shelf.sizeOf(object.sha256);
    if (!sizeBytes)
        return sizeBytes.error();
    if (!*sizeBytes)
        return fault(QStringLiteral("its file is missing"), mend);
    if (**sizeBytes != object.sizeBytes)
        return fault(QStringLiteral("its file has %1 bytes instead of %2").arg(**sizeBytes).arg(object.sizeBytes),
                     mend);
    const auto hash = shelf.hash(object.sha256, object.sizeBytes);
    if (!hash)
        return fault(QStringLiteral("its file cannot be read"),
                     QStringLiteral("check the disk or the object storage, then %1").arg(mend));
    if (*hash == object.sha256)
        return std::optional<StorageFault>();
    if (!setAside)
        return fault(QStringLiteral("its content is another: the file is damaged"),
                     QStringLiteral("cinefluent-server check --set-aside; then %1").arg(mend));
    const auto aside = shelf.setAside(object.sha256);
    return fault(aside ? QStringLiteral("its file was damaged and is set aside in %1").arg(*aside)
                       : QStringLiteral("its file is damaged and could not be set aside"),
                 mend);
}

} // namespace

Result<StorageReport> checkStorage(StorageAudit &audit, ObjectShelf &shelf, bool setAside,
                                   const std::function<void(qint64)> &progress)
{
    StorageReport report;
    QSet<QString> known;
    const auto look = [&](const KnownObject &object) -> Result<void> {
        known.insert(object.sha256);
        ++report.objects;
        auto fault = faultOf(object, shelf, setAside);
        if (!fault)
            return fault.error();
        if (*fault)
            report.faults.append(std::move(**fault));
        else
            report.bytes += object.sizeBytes;
        if (progress)
            progress(report.objects);
        return {};
    };
    if (const auto looked = forEachKnown(audit, look); !looked)
        return looked.error();
    const auto walked = shelf.forEach([&](const ShelvedObject &object) -> Result<void> {
        report.strays += known.contains(object.sha256) ? 0 : 1;
        return {};
    });
    if (!walked)
        return walked.error();
    const auto rowFaults = audit.rowFaults();
    if (!rowFaults)
        return rowFaults.error();
    for (const RowFault &fault : *rowFaults)
        report.faults.append({QStringLiteral("rows: %1").arg(fault.count),
                              QStringLiteral("not so: %1 (%2)").arg(fault.rule, fault.example), publishAgain()});
    return report;
}

Result<GarbageReport> collectGarbage(StorageAudit &audit, ObjectShelf &shelf, Instant before, bool onlyCount)
{
    GarbageReport report;
    // What could not be removed has no row then: the next run takes it for a stray.
    std::optional<Error> failure;
    const auto removeFile = [&](const QString &sha256) {
        if (const auto removed = shelf.remove(sha256); !removed)
            failure = removed.error();
    };
    while (!onlyCount) {
        const auto removed = audit.forgetUnused(before, batchRows, removeFile);
        if (!removed)
            return removed.error();
        for (const KnownObject &object : *removed) {
            ++report.objects;
            report.bytes += object.sizeBytes;
        }
        if (failure)
            return *failure;
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
    const auto walked = shelf.forEach([&](const ShelvedObject &object) -> Result<void> {
        if (known.contains(object.sha256) || object.changedAt >= before)
            return {};
        const auto removed =
            onlyCount ? Result<bool>(true) : audit.removeUnknown(object.sha256, [&] { removeFile(object.sha256); });
        if (!removed)
            return removed.error();
        if (failure)
            return *failure;
        if (*removed) {
            ++report.strays;
            report.bytes += object.sizeBytes;
        }
        return {};
    });
    if (!walked)
        return walked.error();
    const auto uploads = shelf.clearUploads(before, onlyCount);
    if (!uploads)
        return uploads.error();
    report.uploads = *uploads;
    return report;
}

} // namespace cinefluent::server
