// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/google/curlkeysetsource.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <curl/curl.h>

#include <memory>

namespace cinefluent::server {

namespace {

constexpr qsizetype maxAnswerBytes = 256 * 1024;
constexpr long connectTimeoutMs = 5'000;
constexpr long timeoutMs = 10'000;

struct HandleDeleter
{
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
};

struct Answer
{
    QByteArray body;
    QByteArray cacheControl;
};

size_t takeBody(char *data, size_t size, size_t count, void *user)
{
    auto &body = static_cast<Answer *>(user)->body;
    if (body.size() + qsizetype(size * count) > maxAnswerBytes)
        return 0;
    body.append(data, qsizetype(size * count));
    return size * count;
}

size_t takeHeader(char *data, size_t size, size_t count, void *user)
{
    const QByteArrayView line(data, qsizetype(size * count));
    constexpr QByteArrayView name("cache-control:");
    if (line.size() > name.size() && line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
        static_cast<Answer *>(user)->cacheControl = line.sliced(name.size()).trimmed().toByteArray();
    return size * count;
}

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
    const bool isLocal = QHostAddress(url.host()).isLoopback();
    const std::unique_ptr<CURL, HandleDeleter> curl(curl_easy_init());
    if (!curl)
        return unreachable(QStringLiteral("no handle"));
    Answer answer;
    const QByteArray address = url.toEncoded();
    curl_easy_setopt(curl.get(), CURLOPT_URL, address.constData());
    curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS_STR, isLocal ? "https,http" : "https");
    curl_easy_setopt(curl.get(), CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl.get(), CURLOPT_PROXY, "");
    curl_easy_setopt(curl.get(), CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_CONNECTTIMEOUT_MS, connectTimeoutMs);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT_MS, timeoutMs);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, &takeBody);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEDATA, &answer);
    curl_easy_setopt(curl.get(), CURLOPT_HEADERFUNCTION, &takeHeader);
    curl_easy_setopt(curl.get(), CURLOPT_HEADERDATA, &answer);
    const CURLcode code = curl_easy_perform(curl.get());
    if (code != CURLE_OK)
        return unreachable(QString::fromLatin1(curl_easy_strerror(code)));
    long status = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    constexpr long ok = 200;
    if (status != ok)
        return unreachable(QStringLiteral("status %1").arg(status));
    return FetchedKeys{answer.body, maxAgeIn(answer.cacheControl)};
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
