// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/studio.h"

#include "common/api/answer.h"
#include "common/base/jsonwriter.h"

namespace cinefluent::api {

namespace {

constexpr qint64 maxInt = std::numeric_limits<int>::max();

} // namespace

QByteArray toJson(const StoredObject &object)
{
    QByteArray out;
    JsonWriter(out)
        .beginObject()
        .member("sha256", object.sha256)
        .member("sizeBytes", object.sizeBytes)
        .member("created", object.created)
        .endObject();
    return out;
}

QByteArray toJson(const PublishReceipt &receipt)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().member("releaseId", receipt.releaseId.toString(QUuid::WithoutBraces));
    json.member("number", receipt.number).member("movieId", receipt.movieId.toString());
    json.member("publishedAt", toIso8601(receipt.publishedAt)).key("lessons").beginArray();
    for (const PublishedLesson &lesson : receipt.lessons)
        json.beginObject().member("id", lesson.id.toString()).member("videoUrl", lesson.videoUrl).endObject();
    json.endArray().endObject();
    return out;
}

Result<StoredObject> storedObjectFromJson(const QByteArray &json)
{
    return readAnswer<StoredObject>(json, [](ObjectReader &reader) {
        return StoredObject{reader.sha256("sha256"), reader.integer("sizeBytes", 0, std::numeric_limits<qint64>::max()),
                            reader.boolean("created")};
    });
}

Result<PublishReceipt> publishReceiptFromJson(const QByteArray &json)
{
    return readAnswer<PublishReceipt>(json, [](ObjectReader &reader) {
        PublishReceipt receipt;
        receipt.releaseId = reader.uuid("releaseId");
        receipt.number = int(reader.integer("number", 1, maxInt));
        receipt.movieId = reader.id<MovieId>("movieId");
        receipt.publishedAt = reader.instant("publishedAt");
        reader.each("lessons", maxInt, [&](ObjectReader &lesson) {
            receipt.lessons.append({lesson.id<LessonId>("id"), lesson.string("videoUrl", 8192)});
        });
        return receipt;
    });
}

} // namespace cinefluent::api
