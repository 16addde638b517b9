// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"

#include <QList>
#include <QString>

#include <functional>
#include <stop_token>

namespace cinefluent::studio {

class ApiClient;

/// A file to be stored on the server under the hash of its content.
struct UploadObject
{
    QString path;
    QString sha256; ///< lowercase hex
    qint64 sizeBytes = 0;
    QString contentType;

    friend bool operator==(const UploadObject &, const UploadObject &) = default;
};

struct UploadProgress
{
    int objectIndex = 0;
    int objectCount = 0;
    qint64 sentBytes = 0; ///< of all objects; what the server had already counts as sent; may fall back on a retry
    qint64 totalBytes = 0;
};

struct UploadSummary
{
    int uploaded = 0;
    int alreadyThere = 0;
    qint64 sentBytes = 0;
};

/// Brings files to the server: asks for each object (HEAD) and sends those it lacks (PUT), one after the other, each
/// tried again as ApiClient does. Stopping or failing loses nothing: objects that arrived are found by the next run.
class UploadJob
{
public:
    /// `client` outlives the job.
    explicit UploadJob(ApiClient &client);

    /// Equal objects are sent once. Errors: those of ApiClient, the server's, "upload_file_missing",
    /// "upload_file_changed" (size differs from what was announced). The job outlives the task.
    [[nodiscard]] Task<Result<UploadSummary>> run(QList<UploadObject> objects,
                                                  std::function<void(const UploadProgress &)> progress = {},
                                                  std::stop_token stop = {});

private:
    Task<Result<bool>> isStored(UploadObject object, std::stop_token stop);
    Task<Result<void>> send(UploadObject object, std::function<void(qint64)> progress, std::stop_token stop);

    ApiClient &m_client;
};

} // namespace cinefluent::studio
