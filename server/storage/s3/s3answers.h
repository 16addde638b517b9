// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace cinefluent::server {

/// What a storage says in XML. It is somebody else's: documents that are not whole, have other roots or numbers that
/// are none give nothing; entities are not resolved. Names as in docs.aws.amazon.com/AmazonS3/latest/API.

struct S3ListedKey
{
    QString key;
    qint64 sizeBytes = 0;
    Instant changedAt{};
};

struct S3Listing
{
    QList<S3ListedKey> keys;
    QByteArray nextToken; ///< empty: this was the last page
};

/// ListObjectsV2.
[[nodiscard]] std::optional<S3Listing> readListing(const QByteArray &xml);

struct S3Part
{
    int number = 0; ///< 1–10,000
    qint64 sizeBytes = 0;
    QByteArray etag; ///< with its quotes
};

struct S3PartPage
{
    QList<S3Part> parts;
    int nextMarker = 0; ///< 0: this was the last page
};

/// ListParts.
[[nodiscard]] std::optional<S3PartPage> readParts(const QByteArray &xml);

/// The text of the first `element` in a document whose root is `root`; at most 4 KiB, else nothing.
[[nodiscard]] std::optional<QByteArray> readElement(const QByteArray &xml, const char *root, const char *element);

/// The body of CompleteMultipartUpload.
[[nodiscard]] QByteArray completionOf(const QList<S3Part> &parts);

} // namespace cinefluent::server
