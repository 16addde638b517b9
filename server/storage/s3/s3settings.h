// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/security/secret.h"

#include <QString>
#include <QUrl>

#include <chrono>

namespace cinefluent::server {

/// Where objects lie in a storage that speaks S3, and how it is asked.
struct S3Settings
{
    QUrl endpoint;       ///< without bucket and path, e.g. https://s3.eu-central-1.amazonaws.com
    QUrl publicEndpoint; ///< the same storage as studios and learners reach it; empty: as `endpoint`
    QString region = QStringLiteral("us-east-1");
    QString bucket; ///< empty: objects lie on this machine's disk
    QString prefix; ///< of every key, without slashes around it; may be empty
    QByteArray accessKeyId;
    Secret secretKey;
    bool usesPathStyle = true; ///< https://host/bucket/key rather than https://bucket.host/key
    bool takesDirectUploads = true;

    int pageKeys = 1000; ///< of one listing, 1–1000
    int attempts = 4;    ///< of one request, where the storage says that it is busy or does not answer
    std::chrono::milliseconds firstPause{200}; ///< before the second attempt; doubles
    std::chrono::seconds connectTimeout{5};
    std::chrono::seconds silenceTimeout{30}; ///< without a byte in either direction

    [[nodiscard]] bool isUsed() const { return !bucket.isEmpty(); }
};

} // namespace cinefluent::server
