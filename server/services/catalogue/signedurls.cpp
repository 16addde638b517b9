// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/signedurls.h"

namespace cinefluent::server {

QByteArray signedUrls(const QByteArray &json, const MediaUrls &urls)
{
    // As json_build_object() writes a member. Inside a text its quotes would be escaped, so this is a member.
    constexpr QByteArrayView member = "Url\" : \"";
    constexpr QByteArrayView reference = "Url\" : \"object:";
    QByteArray out;
    qsizetype copied = 0;
    for (qsizetype found = json.indexOf(reference); found >= 0; found = json.indexOf(reference, copied)) {
        const qsizetype start = found + member.size();
        const qsizetype end = json.indexOf('"', start);
        if (end < 0)
            break;
        if (out.isEmpty())
            out.reserve(json.size() * 2);
        out.append(QByteArrayView(json).sliced(copied, start - copied));
        out.append(urls.publicUrl(QString::fromLatin1(QByteArrayView(json).sliced(start, end - start))).toUtf8());
        copied = end;
    }
    if (copied == 0)
        return json;
    out.append(QByteArrayView(json).sliced(copied));
    return out;
}

} // namespace cinefluent::server
