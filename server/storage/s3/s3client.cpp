// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/s3/s3client.h"

#include "common/api/errorcodes.h"

#include <curl/curl.h>

#include <algorithm>
#include <memory>
#include <thread>

namespace cinefluent::server {

namespace {

constexpr size_t mostIdle = 8;
constexpr char hexOfNothing[] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

struct Received
{
    S3Answer answer;
    qint64 maxBytes = 0;
    bool isTooLong = false;
};

size_t takeBody(char *data, size_t size, size_t count, void *user)
{
    auto &received = *static_cast<Received *>(user);
    const auto bytes = qsizetype(size * count);
    if (received.answer.body.size() + bytes > received.maxBytes) {
        received.isTooLong = true;
        return 0;
    }
    received.answer.body.append(data, bytes);
    return size * count;
}

size_t takeHeader(char *data, size_t size, size_t count, void *user)
{
    auto &answer = static_cast<Received *>(user)->answer;
    const QByteArrayView line(data, qsizetype(size * count));
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return size * count;
    const QByteArray name = line.first(colon).toByteArray().toLower();
    const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
    if (name == "etag") {
        answer.etag = value;
    } else if (name == "content-range") {
        answer.contentRange = value;
    } else if (name == "content-length") {
        bool isNumber = false;
        const qint64 length = value.toLongLong(&isNumber);
        answer.lengthBytes = isNumber && length >= 0 ? length : -1;
    }
    return size * count;
}

Error unavailable(const QString &detail)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("storage_unavailable"),
                     QStringLiteral("The server's object storage does not answer. Nothing was stored, and what was "
                                    "stored before is safe; try again in a minute."),
                     detail);
}

Error refused(const QString &detail)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("storage_refused"),
                     QStringLiteral("The server's object storage refuses the server. Nothing was stored, and what was "
                                    "stored before is safe. Tell the operator: keys, rights and bucket are to be "
                                    "checked (cinefluent-server doctor)."),
                     detail);
}

/// The storage's word for it, as far as it is a word.
QString codeOf(const QByteArray &body)
{
    const QByteArray code = readElement(body, "Error", "Code").value_or(QByteArray());
    const bool isWord = !code.isEmpty() && code.size() <= 64 && std::all_of(code.begin(), code.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    });
    return isWord ? QString::fromLatin1(code) : QString();
}

struct ListDeleter
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

} // namespace

struct S3Client::Attempt
{
    Result<S3Answer> result;
    bool mayRepeat = false;
};

/// A handle for one request; given back with its connection open.
class S3Client::Handle
{
public:
    explicit Handle(const S3Client &client)
        : m_client(client)
    {
        const std::lock_guard lock(client.m_mutex);
        if (!client.m_idle.empty()) {
            m_curl = client.m_idle.back();
            client.m_idle.pop_back();
            curl_easy_reset(m_curl);
        } else {
            m_curl = curl_easy_init();
        }
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle()
    {
        const std::lock_guard lock(m_client.m_mutex);
        if (m_curl && m_client.m_idle.size() < mostIdle)
            m_client.m_idle.push_back(m_curl);
        else
            curl_easy_cleanup(m_curl);
    }
    [[nodiscard]] CURL *get() const { return m_curl; }

private:
    const S3Client &m_client;
    CURL *m_curl = nullptr;
};

S3Client::S3Client(const S3Settings &settings, const Clock &clock)
    : m_settings(settings)
    , m_clock(clock)
{
}

S3Client::~S3Client()
{
    for (void *curl : m_idle)
        curl_easy_cleanup(curl);
}

SigningScope S3Client::scope() const
{
    return {m_settings.accessKeyId, m_settings.secretKey, m_settings.region.toLatin1()};
}

QByteArray S3Client::hostOf(const QUrl &endpoint) const
{
    QByteArray host = endpoint.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (!m_settings.usesPathStyle)
        host = m_settings.bucket.toLatin1() + '.' + host;
    const int usual = endpoint.scheme() == QLatin1String("https") ? 443 : 80;
    return endpoint.port(usual) == usual ? host : host + ':' + QByteArray::number(endpoint.port());
}

QByteArray S3Client::pathOf(const QUrl &endpoint, const QString &key) const
{
    QByteArray path = endpoint.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    if (m_settings.usesPathStyle)
        path += '/' + encodedForS3(m_settings.bucket.toUtf8(), false);
    if (key.isEmpty())
        return path.isEmpty() ? QByteArrayLiteral("/") : path;
    const QString whole = m_settings.prefix.isEmpty() ? key : m_settings.prefix + u'/' + key;
    return path + '/' + encodedForS3(whole.toUtf8(), true);
}

Result<S3Answer> S3Client::send(const S3Request &request) const
{
    auto pause = m_settings.firstPause;
    for (int number = 1;; ++number) {
        Attempt done = attempt(request);
        if (!done.mayRepeat || number >= m_settings.attempts)
            return std::move(done.result);
        std::this_thread::sleep_for(pause);
        pause *= 2;
    }
}

S3Client::Attempt S3Client::attempt(const S3Request &request) const
{
    const Handle handle(*this);
    CURL *curl = handle.get();
    if (!curl)
        return {unavailable(QStringLiteral("no handle")), false};
    const Instant now = m_clock.now();
    SignedRequest toSign{request.method, pathOf(m_settings.endpoint, request.key), request.query, request.headers,
                         request.body.isEmpty() ? QByteArray(hexOfNothing) : sha256(request.body).toHex()};
    toSign.headers.emplaceBack("host", hostOf(m_settings.endpoint));
    toSign.headers.emplaceBack("x-amz-content-sha256", toSign.payloadSha256);
    toSign.headers.emplaceBack("x-amz-date", signingTime(now));
    std::unique_ptr<curl_slist, ListDeleter> headers;
    const auto add = [&headers](const QByteArray &line) {
        headers.reset(curl_slist_append(headers.release(), line.constData()));
    };
    add("Authorization: " + authorizationOf(toSign, scope(), now));
    add("Expect:");
    add("Content-Type:");
    for (const auto &[name, value] : std::as_const(toSign.headers))
        add(name + ": " + value);
    const bool isPlain = m_settings.endpoint.scheme() == QLatin1String("http");
    QByteArray url = (isPlain ? "http://" : "https://") + hostOf(m_settings.endpoint) + toSign.path;
    if (!request.query.isEmpty())
        url += '?' + canonicalQuery(request.query);
    Received received;
    received.maxBytes = request.maxAnswerBytes;
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, isPlain ? "http" : "https");
    curl_easy_setopt(curl, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, long(m_settings.connectTimeout.count()));
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, long(m_settings.silenceTimeout.count()));
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &takeBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &received);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &takeHeader);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &received);
    if (request.method == "HEAD") {
        curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
    } else if (request.method == "PUT" || request.method == "POST") {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.constData());
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.method.constData());
    } else if (request.method != "GET") {
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.method.constData());
    }
    const CURLcode code = curl_easy_perform(curl);
    const QString what = QStringLiteral("%1 %2: ").arg(QString::fromLatin1(request.method), request.key);
    if (received.isTooLong)
        return {unavailable(what + QStringLiteral("a longer answer than was asked for")), false};
    if (code != CURLE_OK)
        return {unavailable(what + QString::fromLatin1(curl_easy_strerror(code))), true};
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    received.answer.status = int(status);
    const QString word = codeOf(received.answer.body);
    // Whoever answers a PUT so has taken nothing: another server stands at the endpoint, or what is written to is gone.
    const bool isAbsence = status == 404 && request.method != "PUT" && word != QLatin1String("NoSuchBucket");
    if ((status >= 200 && status < 300) || isAbsence)
        return {std::move(received.answer), false};
    const QString detail = what + QStringLiteral("%1 %2").arg(status).arg(word);
    if (status == 429 || status >= 500)
        return {unavailable(detail), status != 501};
    return {refused(detail), false};
}

Result<QByteArray> S3Client::read(const QString &key, qint64 offsetBytes, qint64 lengthBytes) const
{
    S3Request request;
    request.key = key;
    const qint64 last = offsetBytes + lengthBytes - 1;
    const QByteArray range = QByteArray::number(offsetBytes) + '-' + QByteArray::number(last);
    request.headers.emplaceBack("range", "bytes=" + range);
    request.maxAnswerBytes = std::max<qint64>(lengthBytes, 64 * 1024);
    auto answer = send(request);
    if (!answer)
        return answer.error();
    if (answer->status == 404)
        return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::objectNotFound),
                         QStringLiteral("A file is no longer in the server's object storage."), key);
    if (answer->status != 206 || answer->body.size() != lengthBytes ||
        !answer->contentRange.startsWith("bytes " + range + '/'))
        return unavailable(QStringLiteral("GET %1: another range than was asked for").arg(key));
    return std::move(answer->body);
}

Result<std::optional<qint64>> S3Client::sizeOf(const QString &key) const
{
    S3Request request;
    request.method = "HEAD";
    request.key = key;
    const auto answer = send(request);
    if (!answer)
        return answer.error();
    if (answer->status == 404)
        return std::optional<qint64>();
    if (answer->lengthBytes < 0)
        return unavailable(QStringLiteral("HEAD %1: no size").arg(key));
    return std::optional(answer->lengthBytes);
}

Result<void> S3Client::remove(const QString &key) const
{
    S3Request request;
    request.method = "DELETE";
    request.key = key;
    const auto answer = send(request);
    return answer ? Result<void>() : answer.error();
}

Result<void> S3Client::copy(const QString &from, const QString &to) const
{
    const QString source = m_settings.prefix.isEmpty() ? from : m_settings.prefix + u'/' + from;
    S3Request request;
    request.method = "PUT";
    request.key = to;
    request.headers = {
        {"x-amz-copy-source", '/' + m_settings.bucket.toUtf8() + '/' + encodedForS3(source.toUtf8(), true)}};
    const auto answer = send(request);
    if (!answer)
        return answer.error();
    if (!readElement(answer->body, "CopyObjectResult", "ETag")) // 200 comes before the copy is made
        return unavailable(QStringLiteral("PUT %1: %2 %3").arg(to).arg(answer->status).arg(codeOf(answer->body)));
    return {};
}

Result<S3Listing> S3Client::list(const QString &prefix, const QByteArray &token) const
{
    const QString own = m_settings.prefix.isEmpty() ? QString() : m_settings.prefix + u'/';
    S3Request request;
    request.query = {
        {"list-type", "2"}, {"max-keys", QByteArray::number(m_settings.pageKeys)}, {"prefix", (own + prefix).toUtf8()}};
    if (!token.isEmpty())
        request.query.emplaceBack("continuation-token", token);
    const auto answer = send(request);
    if (!answer)
        return answer.error();
    auto listing = readListing(answer->body);
    if (!listing)
        return unavailable(QStringLiteral("GET %1: no listing").arg(prefix));
    for (S3ListedKey &entry : listing->keys) {
        if (!entry.key.startsWith(own))
            return unavailable(QStringLiteral("GET %1: another key than was asked for").arg(prefix));
        entry.key.remove(0, own.size());
    }
    return std::move(*listing);
}

Result<QByteArray> S3Client::beginMultipart(const QString &key) const
{
    S3Request request;
    request.method = "POST";
    request.key = key;
    request.query = {{"uploads", ""}};
    const auto answer = send(request);
    if (!answer)
        return answer.error();
    const auto id = readElement(answer->body, "InitiateMultipartUploadResult", "UploadId");
    if (!id || id->isEmpty())
        return unavailable(QStringLiteral("POST %1: no upload").arg(key));
    return *id;
}

Result<QByteArray> S3Client::putPart(const QString &key, const QByteArray &uploadId, int number,
                                     const QByteArray &bytes) const
{
    S3Request request;
    request.method = "PUT";
    request.key = key;
    request.query = {{"partNumber", QByteArray::number(number)}, {"uploadId", uploadId}};
    request.body = bytes;
    const auto answer = send(request);
    if (!answer)
        return answer.error();
    if (answer->status == 404 || answer->etag.isEmpty())
        return unavailable(QStringLiteral("PUT %1, part %2: %3").arg(key).arg(number).arg(answer->status));
    return answer->etag;
}

Result<QList<S3Part>> S3Client::parts(const QString &key, const QByteArray &uploadId) const
{
    QList<S3Part> parts;
    for (int marker = 0;;) {
        S3Request request;
        request.key = key;
        request.query = {{"uploadId", uploadId}};
        if (marker > 0)
            request.query.emplaceBack("part-number-marker", QByteArray::number(marker));
        const auto answer = send(request);
        if (!answer)
            return answer.error();
        if (answer->status == 404)
            return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::uploadNotFound),
                             QStringLiteral("There is no such upload, or it has expired. Begin a new one."), key);
        const auto page = readParts(answer->body);
        if (!page || (page->nextMarker != 0 && page->nextMarker <= marker))
            return unavailable(QStringLiteral("GET %1: no list of parts").arg(key));
        parts.append(page->parts);
        if (page->nextMarker == 0)
            return parts;
        marker = page->nextMarker;
    }
}

Result<void> S3Client::completeMultipart(const QString &key, const QByteArray &uploadId,
                                         const QList<S3Part> &parts) const
{
    S3Request request;
    request.method = "POST";
    request.key = key;
    request.query = {{"uploadId", uploadId}};
    request.body = completionOf(parts);
    const auto answer = send(request);
    if (!answer)
        return answer.error();
    // A storage that fails while it joins the parts has said 200 already: the body tells.
    if (!readElement(answer->body, "CompleteMultipartUploadResult", "Key"))
        return unavailable(QStringLiteral("POST %1: %2 %3").arg(key).arg(answer->status).arg(codeOf(answer->body)));
    return {};
}

Result<void> S3Client::abortMultipart(const QString &key, const QByteArray &uploadId) const
{
    S3Request request;
    request.method = "DELETE";
    request.key = key;
    request.query = {{"uploadId", uploadId}};
    const auto answer = send(request);
    return answer ? Result<void>() : answer.error();
}

QByteArray S3Client::presigned(const QByteArray &method, const QString &key, const S3Fields &query,
                               const S3Fields &headers, std::chrono::seconds lifetime) const
{
    const QUrl &endpoint = m_settings.publicEndpoint.isEmpty() ? m_settings.endpoint : m_settings.publicEndpoint;
    SignedRequest request{method, pathOf(endpoint, key), query, headers, {}};
    request.headers.emplaceBack("host", hostOf(endpoint));
    const QByteArray root = endpoint.scheme().toLatin1() + "://" + hostOf(endpoint) + request.path + '?';
    return root + presignedQuery(std::move(request), scope(), m_clock.now(), int(lifetime.count()));
}

} // namespace cinefluent::server
