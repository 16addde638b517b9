// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/studio.h"
#include "server/services/media/objectrepository.h"
#include "server/services/media/objectstore.h"

namespace cinefluent::server {

/// A body that lies on disk, complete and hashed.
struct ReceivedFile
{
    QString path;
    qint64 sizeBytes = 0;
    QByteArray sha256; ///< 32 raw bytes
};

struct FoundObject
{
    QString path; ///< empty: it lies in a storage elsewhere
    qint64 sizeBytes = 0;
    QString contentType;
};

/// Takes what the studio uploads before a release. Safe from the thread of its repository.
class UploadService
{
public:
    UploadService(ObjectStore &store, ObjectRepository &repository);

    /// Errors: "object_name_invalid", "object_type_invalid".
    [[nodiscard]] static Result<void> checkName(const QString &sha256, const QString &contentType);

    /// Makes `file` the object `sha256`. Sending it again changes nothing. Errors: "object_name_invalid",
    /// "object_type_invalid", "object_mismatch" (the content is another), "object_empty", those of ObjectStore.
    Task<Result<api::StoredObject>> store(QString sha256, QString contentType, ReceivedFile file, UserId uploader,
                                          QByteArray requestId);

    /// Notes what the storage has under that name and with that content already. Errors: those of ObjectStore;
    /// Unavailable "storage_unavailable" where it was cleared away meanwhile.
    Task<Result<void>> noteStored(QString sha256, qint64 sizeBytes, QString contentType, UserId uploader,
                                  QByteArray requestId);

    /// NotFound "object_not_found" where it is not there, or only half: stored but not noted, or the other way round.
    Task<Result<FoundObject>> find(QString sha256);

private:
    ObjectStore &m_store;
    ObjectRepository &m_repository;
};

} // namespace cinefluent::server
