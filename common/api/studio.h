// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"
#include "common/lesson/ids.h"

#include <QByteArray>
#include <QList>
#include <QUuid>

namespace cinefluent::api {

/// What the server has of a content-addressed object, as PUT answers; HEAD says the same by 200 (stored, with the size
/// as Content-Length) or 404 (absent: upload it).
struct StoredObject
{
    QString sha256;
    qint64 sizeBytes = 0;
    bool created = false; ///< false where it was there before: nothing was written

    friend bool operator==(const StoredObject &, const StoredObject &) = default;
};

struct PublishedLesson
{
    LessonId id;
    QString videoUrl; ///< signed, as learners will get it; expires

    friend bool operator==(const PublishedLesson &, const PublishedLesson &) = default;
};

/// Answer of `PUT /studio/movies/{movieId}/release`; the same release sent again gets the same receipt but for the
/// signatures of the URLs.
struct PublishReceipt
{
    QUuid releaseId;
    int number = 0; ///< 1-based within the movie
    MovieId movieId;
    Instant publishedAt{};
    QList<PublishedLesson> lessons; ///< in the manifest's order

    friend bool operator==(const PublishReceipt &, const PublishReceipt &) = default;
};

[[nodiscard]] QByteArray toJson(const StoredObject &object);
[[nodiscard]] QByteArray toJson(const PublishReceipt &receipt);

/// Answers are read leniently: members not known are skipped. Fails with "answer_invalid".
[[nodiscard]] Result<StoredObject> storedObjectFromJson(const QByteArray &json);
[[nodiscard]] Result<PublishReceipt> publishReceiptFromJson(const QByteArray &json);

} // namespace cinefluent::api
