// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/web/webcall.h"

#include <QHostAddress>

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace cinefluent::server {

namespace {

struct HandleDeleter
{
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
};

struct ListDeleter
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

struct Receiver
{
    WebAnswer answer;
    qsizetype maxBytes = 0;
};

size_t takeBody(char *data, size_t size, size_t count, void *user)
{
    auto &receiver = *static_cast<Receiver *>(user);
    if (receiver.answer.body.size() + qsizetype(size * count) > receiver.maxBytes)
        return 0;
    receiver.answer.body.append(data, qsizetype(size * count));
    return size * count;
}

size_t takeHeader(char *data, size_t size, size_t count, void *user)
{
    constexpr qsizetype mostHeaders = 100;
    auto &headers = static_cast<Receiver *>(user)->answer.headers;
    const QByteArrayView line(data, qsizetype(size * count));
    const qsizetype colon = line.indexOf(':');
    if (colon > 0 && headers.size() < mostHeaders)
        headers.append({line.first(colon).toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray()});
    return size * count;
}

Error failed(const QString &detail)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("web_call_failed"),
                     QStringLiteral("A service that this server needs does not answer. Try again in a minute."),
                     detail);
}

} // namespace

QByteArray WebAnswer::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto &one) { return one.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

Result<WebAnswer> perform(const WebCall &call)
{
    const std::unique_ptr<CURL, HandleDeleter> curl(curl_easy_init());
    if (!curl)
        return failed(QStringLiteral("no handle"));
    std::unique_ptr<curl_slist, ListDeleter> headers;
    for (const QByteArray &header : call.headers) {
        curl_slist *longer = curl_slist_append(headers.get(), header.constData());
        if (!longer)
            return failed(QStringLiteral("no memory"));
        (void)headers.release();
        headers.reset(longer);
    }
    Receiver receiver;
    receiver.maxBytes = call.maxAnswerBytes;
    const QByteArray address = call.url.toEncoded();
    curl_easy_setopt(curl.get(), CURLOPT_URL, address.constData());
    curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS_STR,
                     QHostAddress(call.url.host()).isLoopback() ? "https,http" : "https");
    curl_easy_setopt(curl.get(), CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl.get(), CURLOPT_PROXY, "");
    curl_easy_setopt(curl.get(), CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_CONNECTTIMEOUT_MS, call.connectTimeoutMs);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT_MS, call.timeoutMs);
    curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, headers.get());
    if (call.isPost) {
        curl_easy_setopt(curl.get(), CURLOPT_POST, 1L);
        curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDSIZE, long(call.body.size()));
        curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDS, call.body.constData());
    }
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, &takeBody);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEDATA, &receiver);
    curl_easy_setopt(curl.get(), CURLOPT_HEADERFUNCTION, &takeHeader);
    curl_easy_setopt(curl.get(), CURLOPT_HEADERDATA, &receiver);
    const CURLcode code = curl_easy_perform(curl.get());
    if (code != CURLE_OK)
        return failed(QString::fromLatin1(curl_easy_strerror(code)));
    long status = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    receiver.answer.status = int(status);
    return std::move(receiver.answer);
}

} // namespace cinefluent::server
