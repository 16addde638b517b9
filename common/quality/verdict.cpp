// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/verdict.h"

#include "common/base/jsonwriter.h"

#include <algorithm>

namespace cinefluent::quality {

QByteArray verdictJson(const QList<Issue> &issues, const QList<Obstacle> &obstacles)
{
    const auto count = [&](Severity severity) {
        return qint64(std::count_if(issues.cbegin(), issues.cend(),
                                    [&](const Issue &issue) { return issue.severity == severity; }));
    };
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().member("formatVersion", 1);
    json.member("publishable", !blocksPublishing(issues) && obstacles.isEmpty());
    json.key("counts").beginObject();
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info})
        json.dataKey(toString(severity)).value(count(severity));
    json.endObject().key("issues").beginArray();
    for (const Issue &issue : issues) {
        json.beginObject().member("code", issue.code).member("severity", toString(issue.severity));
        json.member("subject", toString(issue.subject));
        json.member("subjectId", issue.subjectId.toString(QUuid::WithoutBraces));
        if (issue.range)
            json.member("inUs", issue.range->in.us()).member("outUs", issue.range->out.us());
        json.key("args").beginArray();
        for (const QString &arg : issue.args)
            json.value(arg);
        json.endArray().member("message", messageOf(issue)).endObject();
    }
    json.endArray().key("obstacles").beginArray();
    for (const Obstacle &obstacle : obstacles)
        json.beginObject().member("code", obstacle.code).member("message", obstacle.message).endObject();
    json.endArray().endObject();
    return out;
}

} // namespace cinefluent::quality
