// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/releasehistory.h"

#include "common/api/answer.h"
#include "common/base/jsonwriter.h"

namespace cinefluent::api {

namespace {

constexpr qint64 maxInt = std::numeric_limits<int>::max();

void writeInstant(JsonWriter &json, const char *name, const std::optional<Instant> &instant)
{
    json.key(name);
    if (instant)
        json.value(toIso8601(*instant));
    else
        json.nullValue();
}

void write(JsonWriter &json, const ReleaseSummary &release)
{
    json.beginObject().member("releaseId", release.releaseId.toString(QUuid::WithoutBraces));
    json.member("number", release.number).member("submittedAt", toIso8601(release.submittedAt));
    writeInstant(json, "publishedAt", release.publishedAt);
    json.member("isLive", release.isLive).member("lessonCount", release.lessonCount);
    writeInstant(json, "publishAt", release.publishAt);
    json.member("scheduleProblem", release.scheduleProblem).member("publishedBy", release.publishedBy).endObject();
}

ReleaseSummary readSummary(ObjectReader &reader)
{
    ReleaseSummary release;
    release.releaseId = reader.uuid("releaseId");
    release.number = int(reader.integer("number", 1, maxInt));
    release.submittedAt = reader.instant("submittedAt");
    release.publishedAt = reader.nullableInstant("publishedAt");
    release.isLive = reader.boolean("isLive");
    release.lessonCount = int(reader.integer("lessonCount", 0, maxInt));
    release.publishAt = reader.nullableInstant("publishAt");
    release.scheduleProblem = reader.string("scheduleProblem", 100);
    release.publishedBy = reader.string("publishedBy", 100);
    return release;
}

} // namespace

QByteArray toJson(const ReleaseSummary &release)
{
    QByteArray out;
    JsonWriter json(out);
    write(json, release);
    return out;
}

QByteArray toJson(const ReleasePage &page)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("releases").beginArray();
    for (const ReleaseSummary &release : page.releases)
        write(json, release);
    json.endArray().member("total", page.total).member("page", page.page);
    json.member("totalPages", page.totalPages).key("nextCursor");
    if (page.nextCursor.isEmpty())
        json.nullValue();
    else
        json.value(page.nextCursor);
    json.endObject();
    return out;
}

Result<ReleaseSummary> releaseSummaryFromJson(const QByteArray &json)
{
    return readAnswer<ReleaseSummary>(json, readSummary);
}

Result<ReleasePage> releasePageFromJson(const QByteArray &json)
{
    return readAnswer<ReleasePage>(json, [](ObjectReader &reader) {
        ReleasePage page;
        reader.each("releases", maxInt, [&](ObjectReader &release) { page.releases.append(readSummary(release)); });
        page.total = int(reader.integer("total", 0, maxInt));
        page.page = int(reader.integer("page", 1, maxInt));
        page.totalPages = int(reader.integer("totalPages", 0, maxInt));
        page.nextCursor = reader.nullableString("nextCursor", 200);
        return page;
    });
}

} // namespace cinefluent::api
