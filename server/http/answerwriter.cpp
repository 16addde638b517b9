// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/answerwriter.h"

#include "server/http/compression.h"
#include "server/http/errorresponse.h"
#include "server/http/requestgate.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace cinefluent::server {

namespace {

void add(std::string &head, QByteArrayView text)
{
    head.append(text.data(), size_t(text.size()));
}

void addField(std::string &head, QByteArrayView name, QByteArrayView value)
{
    add(head, name);
    head.append(": ");
    add(head, value);
    head.append("\r\n");
}

void addNumber(std::string &head, qint64 number)
{
    std::array<char, 24> text;
    head.append(text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr);
}

bool isSendable(const HeaderField &field)
{
    return !field.name.isEmpty() && std::all_of(field.name.begin(), field.name.end(), isTokenCharacter) &&
           std::all_of(field.value.begin(), field.value.end(), isFieldCharacter);
}

/// Fields that describe the connection or the framing are the server's.
bool isServersOwn(QByteArrayView name)
{
    using namespace std::string_view_literals;
    constexpr std::array owns{"Content-Length"sv, "Connection"sv, "Transfer-Encoding"sv,
                              "Date"sv,           "Keep-Alive"sv, "X-Request-Id"sv};
    return std::any_of(owns.begin(), owns.end(), [name](std::string_view own) {
        return equalsIgnoringCase(name, QByteArrayView(own.data(), qsizetype(own.size())));
    });
}

struct Seen
{
    bool cacheControl = false;
    bool etag = false;
    bool contentPolicy = false;
    bool vary = false;
};

constexpr char plainHardening[] = "X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n";
constexpr char fullHardening[] = "X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n"
                                 "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n";

bool hasNoContent(int status)
{
    return status < 200 || status == 204 || status == 304;
}

} // namespace

const QByteArray &AnswerWriter::dateLine(qint64 nowSeconds)
{
    if (nowSeconds != m_dateSeconds) {
        m_dateSeconds = nowSeconds;
        const QDateTime now = QDateTime::fromSecsSinceEpoch(nowSeconds, Qt::UTC);
        m_dateLine =
            "Date: " + QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1() +
            "\r\n";
    }
    return m_dateLine;
}

bool AnswerWriter::wantsGzip(const HttpRequest &request, const HttpResponse &response)
{
    return response.body.size() >= minCompressedBytes && !response.file && response.status != 206 &&
           !response.headers.contains("Content-Encoding") && isCompressible(response.headers.value("Content-Type")) &&
           acceptsGzip(request.headers.combined("Accept-Encoding"));
}

void AnswerWriter::setGzipBody(HttpResponse &response, QByteArray compressed)
{
    if (compressed.isEmpty() || compressed.size() >= response.body.size())
        return;
    response.body = std::move(compressed);
    response.headers.set("Content-Encoding", "gzip");
    if (!response.headers.hasToken("Vary", "Accept-Encoding"))
        response.headers.append("Vary", "Accept-Encoding");
    const QByteArray etag = response.headers.value("ETag");
    if (etag.startsWith('"'))
        response.headers.set("ETag", "W/" + etag);
}

void AnswerWriter::openFile(const HttpRequest &request, HttpResponse &response, Answer &answer) const
{
    if (request.method == HttpMethod::Head && (response.file->path.isEmpty() || QFile::exists(response.file->path)))
        return;
    auto file = std::make_unique<QFile>(response.file->path);
    if (file->open(QIODevice::ReadOnly | QIODevice::Unbuffered) && file->seek(response.file->offsetBytes) &&
        response.file->offsetBytes + response.file->lengthBytes <= file->size()) {
        answer.file = std::move(file);
        answer.fileBytes = response.file->lengthBytes;
        return;
    }
    const QString reason = file->errorString();
    response = file->exists()
                   ? makeProblem(503, QStringLiteral("file_unavailable"),
                                 QStringLiteral("The file cannot be read now. Try again later."), request.requestId)
                   : makeProblem(404, QStringLiteral("file_not_found"), QStringLiteral("The file is no longer there."),
                                 request.requestId);
    response.problemDetail = reason;
}

void AnswerWriter::addCors(const HttpRequest &request, std::string &head) const
{
    const QByteArray origin = request.header("Origin");
    if (!RequestGate::isAllowedOrigin(m_options.cors, origin))
        return;
    if (m_options.cors.allowedOrigins.contains(origin)) {
        addField(head, "Access-Control-Allow-Origin", origin);
        addField(head, "Access-Control-Allow-Credentials", "true");
    } else {
        addField(head, "Access-Control-Allow-Origin", "*");
    }
    addField(head, "Access-Control-Expose-Headers",
             "ETag, X-Request-Id, Retry-After, RateLimit, Location, Content-Range, Accept-Ranges, Content-Length, "
             "Tus-Resumable, Upload-Offset, Upload-Length, Upload-Metadata, Upload-Expires");
}

Answer AnswerWriter::write(Exchange &exchange, HttpResponse response, qint64 nowSeconds, bool keepAlive)
{
    Answer answer;
    const HttpRequest &request = exchange.request;
    if (response.file)
        openFile(request, response, answer);
    const bool isHead = request.method == HttpMethod::Head;
    const bool noContent = hasNoContent(response.status);
    std::string &head = m_head; // kept from answer to answer: no growing
    head.assign("HTTP/1.1 ");
    addNumber(head, response.status);
    head.append(" ").append(reasonPhrase(response.status)).append("\r\n");
    add(head, dateLine(nowSeconds));
    Seen seen;
    for (const HeaderField &field : response.headers) {
        if (isServersOwn(field.name) || !isSendable(field))
            continue;
        addField(head, field.name, field.value);
        seen.cacheControl |= equalsIgnoringCase(field.name, "Cache-Control");
        seen.etag |= equalsIgnoringCase(field.name, "ETag");
        seen.contentPolicy |= equalsIgnoringCase(field.name, "Content-Security-Policy");
    }
    if (!noContent) {
        head.append("Content-Length: ");
        addNumber(head, response.contentLength());
        head.append("\r\n");
    }
    if (!keepAlive)
        head.append("Connection: close\r\n");
    else if (exchange.minorVersion == 0)
        head.append("Connection: keep-alive\r\n");
    addField(head, "X-Request-Id", request.requestId);
    if (!seen.cacheControl) {
        head.append(!seen.etag          ? "Cache-Control: no-store\r\n"
                    : request.principal ? "Cache-Control: private, no-cache\r\n"
                                        : "Cache-Control: no-cache\r\n");
    }
    head.append(seen.contentPolicy ? plainHardening : fullHardening);
    if (request.secure)
        head.append("Strict-Transport-Security: max-age=31536000; includeSubDomains\r\n");
    if (!m_options.cors.allowedOrigins.isEmpty()) {
        head.append("Vary: Origin\r\n");
        addCors(request, head);
    }
    head.append("\r\n");
    answer.head = QByteArray(head.data(), qsizetype(head.size()));
    if (isHead || noContent) {
        answer.file.reset();
        answer.fileBytes = 0;
    } else if (!answer.file) {
        answer.body = std::move(response.body);
    }
    answer.keepAlive = keepAlive;
    exchange.record.status = response.status;
    exchange.record.problemCode = response.problemCode;
    exchange.record.problemDetail = response.problemDetail;
    return answer;
}

} // namespace cinefluent::server
