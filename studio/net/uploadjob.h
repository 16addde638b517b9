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
    qint64 sentBytes = 0;    ///< of the objects uploaded, whole
    qint64 resumedBytes = 0; ///< of these, what an earlier run had brought
    int cuts = 0;            ///< pieces that were sent again
};

struct UploadOptions
{
    /// Of one piece: pieces begin at the most, halve with every cut and grow again with every piece that arrives.
    qint64 leastPieceBytes = qint64(64) * 1024;
    qint64 mostPieceBytes = qint64(8) * 1024 * 1024;
    /// From this size on files go straight to the server's storage where it offers that.
    qint64 leastDirectBytes = qint64(1024) * 1024;
    int patience = 8; ///< cuts in a row without one more byte on the server before the upload is given up
};

/// Brings files to the server: asks for each object (HEAD) and sends those it lacks, one after the other: large ones
/// straight to its storage where it offers that (DirectUpload), others in pieces by tus 1.0, each with its SHA-256.
/// After a cut the server is asked how far it is, and the piece that was cut is all that goes again. Stopping or
/// failing loses nothing: the next run finds objects that arrived and goes on with what is half there. Files are only
/// read.
class UploadJob
{
public:
    /// `client` outlives the job.
    explicit UploadJob(ApiClient &client, UploadOptions options = {});

    /// Equal objects are sent once. Errors: those of ApiClient, the server's, "upload_file_missing",
    /// "upload_file_changed" (size differs from what was announced). The job outlives the task.
    [[nodiscard]] Task<Result<UploadSummary>> run(QList<UploadObject> objects,
                                                  std::function<void(const UploadProgress &)> progress = {},
                                                  std::stop_token stop = {});

private:
    Task<Result<bool>> isStored(UploadObject object, std::stop_token stop);
    Task<Result<void>> send(UploadObject object, UploadSummary &summary, std::function<void(qint64)> progress,
                            std::stop_token stop);
    struct Place;
    Task<Result<Place>> findPlace(UploadObject object, std::stop_token stop);
    Task<Result<Place>> makePlace(UploadObject object, std::stop_token stop);
    Task<Result<qint64>> offsetOf(QString path, std::stop_token stop);
    Task<Result<qint64>> sendPiece(QString path, qint64 offsetBytes, QByteArray piece,
                                   std::function<void(qint64)> progress, std::stop_token stop);

    ApiClient &m_client;
    const UploadOptions m_options;
};

} // namespace cinefluent::studio
