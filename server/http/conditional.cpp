// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/conditional.h"

#include "server/http/errorresponse.h"
#include "server/services/security/secret.h"

namespace cinefluent::server {

namespace {

bool isWeak(QByteArrayView tag)
{
    return tag.startsWith("W/");
}

QByteArrayView opaque(QByteArrayView tag)
{
    return isWeak(tag) ? tag.sliced(2) : tag;
}

/// Calls `match` for each entity tag of a list until it says yes. Commas may stand inside a quoted tag.
template<typename Match>
bool anyTag(QByteArrayView list, Match match)
{
    qsizetype at = 0;
    while (at < list.size()) {
        if (list[at] == ' ' || list[at] == '\t' || list[at] == ',') {
            ++at;
            continue;
        }
        const qsizetype open = list.sliced(at).startsWith("W/\"") ? at + 2 : at;
        if (list[open] != '"')
            return false;
        const qsizetype close = list.indexOf('"', open + 1);
        if (close < 0)
            return false;
        if (match(list.sliced(at, close + 1 - at)))
            return true;
        at = close + 1;
    }
    return false;
}

} // namespace

QByteArray etagOf(QByteArrayView content)
{
    return '"' + sha256(content).left(16).toHex() + '"';
}

bool matchesNoneMatch(QByteArrayView ifNoneMatch, QByteArrayView etag)
{
    if (ifNoneMatch.trimmed() == "*")
        return !etag.isEmpty();
    return anyTag(ifNoneMatch, [etag](QByteArrayView tag) { return opaque(tag) == opaque(etag); });
}

bool matchesIfMatch(QByteArrayView ifMatch, QByteArrayView etag)
{
    if (ifMatch.trimmed() == "*")
        return !etag.isEmpty();
    return anyTag(ifMatch, [etag](QByteArrayView tag) { return !isWeak(tag) && !isWeak(etag) && tag == etag; });
}

HttpResponse conditional(const HttpRequest &request, const QByteArray &etag, HttpResponse full)
{
    const QByteArray ifMatch = request.headers.combined("If-Match");
    if (!ifMatch.isNull() && !matchesIfMatch(ifMatch, etag)) // first, RFC 9110, section 13.2.2
        return makeProblem(412, QStringLiteral("precondition_failed"),
                           QStringLiteral("This is no longer, or not yet, the version that the request names."),
                           request.requestId);
    full.headers.set("ETag", etag);
    const QByteArray ifNoneMatch = request.headers.combined("If-None-Match");
    if (ifNoneMatch.isNull() || !matchesNoneMatch(ifNoneMatch, etag))
        return full;
    HttpResponse unchanged;
    unchanged.status = 304;
    for (const char *name : {"ETag", "Cache-Control", "Vary", "Content-Location"}) {
        const QByteArray value = full.headers.combined(name);
        if (!value.isNull())
            unchanged.headers.append(name, value);
    }
    return unchanged;
}

} // namespace cinefluent::server
