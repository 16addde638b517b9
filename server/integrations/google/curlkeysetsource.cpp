// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/google/curlkeysetsource.h"

#include "server/integrations/web/webcall.h"

#include <QRegularExpression>

namespace cinefluent::server {

namespace {

Error unreachable(const QString &detail)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("issuer_unreachable"),
                     QStringLiteral("Sign-in by Google is not possible for now. Try again in a minute."), detail);
}

std::chrono::seconds maxAgeIn(const QByteArray &cacheControl)
{
    static const QRegularExpression pattern(QStringLiteral("(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,9})"),
                                            QRegularExpression::CaseInsensitiveOption);
    return std::chrono::seconds(pattern.match(QString::fromLatin1(cacheControl)).captured(1).toInt());
}

Result<FetchedKeys> fetchNow(const QUrl &url)
{
    WebCall call;
    call.url = url;
    const Result<WebAnswer> answer = perform(call);
    if (!answer)
        return unreachable(answer.error().detail);
    constexpr int ok = 200;
    if (answer->status != ok)
        return unreachable(QStringLiteral("status %1").arg(answer->status));
    return FetchedKeys{answer->body, maxAgeIn(answer->header("cache-control"))};
}

} // namespace

CurlKeySetSource::CurlKeySetSource(QUrl url)
    : m_url(std::move(url))
    , m_workers(QStringLiteral("issuer-keys"), {1, 16})
{
}

Task<Result<FetchedKeys>> CurlKeySetSource::fetch()
{
    auto work = [url = m_url] { return fetchNow(url); };
    co_return co_await m_workers.run(std::move(work));
}

} // namespace cinefluent::server
