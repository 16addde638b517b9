// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/community/moderationjson.h"

#include "server/services/catalogue/jsonfields.h"

namespace cinefluent::server {

void writeReport(JsonWriter &json, const ReportRow &report, const MediaUrls *urls)
{
    json.beginObject().member("id", report.id.toString());
    if (urls) {
        json.key("user");
        writeAuthor(json, report.reporter, *urls);
    }
    writeText(json, "reason", report.reason);
    writeNullable(json, "note", report.note);
    json.member("createdAt", toIso8601(report.createdAt)).endObject();
}

void writeCaseMembers(JsonWriter &json, const CaseRow &row, const MediaUrls &urls)
{
    json.member("id", row.id.toString()).key("subject").beginObject();
    json.member("type", row.isComment ? "comment" : "post");
    json.member("id", row.subjectId.toString(QUuid::WithoutBraces)).member("postId", row.postId.toString());
    json.key("user");
    writeAuthor(json, row.author, urls);
    writeText(json, "content", row.content);
    json.member("isHidden", row.isHidden).member("createdAt", toIso8601(row.writtenAt)).endObject();
    writeText(json, "state", row.state);
    json.member("reportsCount", row.reportsCount).key("reasons").beginObject();
    for (const auto &[reason, reports] : row.reasons)
        json.dataKey(QString::fromUtf8(reason)).value(reports);
    json.endObject().member("createdAt", toIso8601(row.createdAt)).member("updatedAt", toIso8601(row.updatedAt));
    writeNullable(json, "decidedAt", row.decidedAt ? toIso8601(*row.decidedAt).toUtf8() : QByteArray());
    writeNullable(json, "decisionNote", row.decisionNote);
}

} // namespace cinefluent::server
