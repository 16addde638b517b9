// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/storage/s3/s3answers.h"
#include "server/storage/s3/s3settings.h"
#include "server/storage/s3/sigv4.h"

#include <mutex>
#include <vector>

namespace cinefluent::server {

struct S3Request
{
    QByteArray method = "GET";
    QString key; ///< below the prefix; empty: the bucket
    S3Fields query;
    S3Fields headers; ///< names in lower case; host, date and hash are added
    QByteArray body;
    qint64 maxAnswerBytes = qint64(4) * 1024 * 1024;
};

struct S3Answer
{
    int status = 0; ///< 200–299, or 404
    QByteArray body;
    QByteArray etag;         ///< with its quotes
    QByteArray contentRange; ///< as sent
    qint64 lengthBytes = -1; ///< Content-Length; −1 where it was not said
};

/// One bucket of a storage that speaks S3, by libcurl. Requests block and are repeated after lost connections, 429 and
/// 5xx, with pauses; redirects are not followed, no proxy of the environment is asked, no answer is kept beyond its
/// bound. Failures are Unavailable "storage_unavailable" (the storage did not answer, or badly) or "storage_refused"
/// (keys, rights, bucket), with status and code in the detail and never a key or a signature. Safe from any thread.
class S3Client
{
public:
    /// Both outlive the client.
    S3Client(const S3Settings &settings, const Clock &clock);
    S3Client(const S3Client &) = delete;
    S3Client &operator=(const S3Client &) = delete;
    ~S3Client();

    [[nodiscard]] const S3Settings &settings() const { return m_settings; }

    /// 404 is an answer to all but PUT, anything else outside 200–299 a failure.
    [[nodiscard]] Result<S3Answer> send(const S3Request &request) const;

    /// `lengthBytes` of the object from `offsetBytes`, exactly; NotFound "object_not_found".
    [[nodiscard]] Result<QByteArray> read(const QString &key, qint64 offsetBytes, qint64 lengthBytes) const;
    /// Size in bytes, or nothing where there is no such key.
    [[nodiscard]] Result<std::optional<qint64>> sizeOf(const QString &key) const;
    [[nodiscard]] Result<void> remove(const QString &key) const;
    /// Within the bucket, by the storage itself: at most 5 GiB.
    [[nodiscard]] Result<void> copy(const QString &from, const QString &to) const;
    /// One page of keys that begin with `prefix`, without the settings' own prefix.
    [[nodiscard]] Result<S3Listing> list(const QString &prefix, const QByteArray &token = {}) const;

    [[nodiscard]] Result<QByteArray> beginMultipart(const QString &key) const;
    /// The ETag.
    [[nodiscard]] Result<QByteArray> putPart(const QString &key, const QByteArray &uploadId, int number,
                                             const QByteArray &bytes) const;
    /// All that have arrived; NotFound "upload_not_found".
    [[nodiscard]] Result<QList<S3Part>> parts(const QString &key, const QByteArray &uploadId) const;
    [[nodiscard]] Result<void> completeMultipart(const QString &key, const QByteArray &uploadId,
                                                 const QList<S3Part> &parts) const;
    /// What has arrived is thrown away. One that is gone is no failure.
    [[nodiscard]] Result<void> abortMultipart(const QString &key, const QByteArray &uploadId) const;

    /// An address that does one thing for a while, for whoever has it, at the public endpoint.
    [[nodiscard]] QByteArray presigned(const QByteArray &method, const QString &key, const S3Fields &query,
                                       const S3Fields &headers, std::chrono::seconds lifetime) const;

private:
    struct Attempt;
    class Handle;

    [[nodiscard]] QByteArray hostOf(const QUrl &endpoint) const;
    [[nodiscard]] QByteArray pathOf(const QUrl &endpoint, const QString &key) const;
    [[nodiscard]] Attempt attempt(const S3Request &request) const;
    [[nodiscard]] SigningScope scope() const;

    const S3Settings &m_settings;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    mutable std::vector<void *> m_idle; ///< handles with their open connections
};

} // namespace cinefluent::server
