// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpresponse.h"

namespace cinefluent::server {

namespace {

struct Reason
{
    int status;
    const char *phrase;
};

// IANA, "HTTP Status Code Registry".
constexpr Reason reasons[] = {
    {100, "Continue"},
    {101, "Switching Protocols"},
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {206, "Partial Content"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {402, "Payment Required"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {416, "Range Not Satisfiable"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {423, "Locked"},
    {425, "Too Early"},
    {426, "Upgrade Required"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {451, "Unavailable For Legal Reasons"},
    {460, "Checksum Mismatch"}, // tus 1.0
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
    {505, "HTTP Version Not Supported"},
    {507, "Insufficient Storage"},
};

} // namespace

HttpResponse HttpResponse::json(int status, QByteArray bytes)
{
    return HttpResponse::bytes(status, QByteArrayLiteral("application/json"), std::move(bytes));
}

HttpResponse HttpResponse::text(int status, QByteArray utf8)
{
    return HttpResponse::bytes(status, QByteArrayLiteral("text/plain; charset=utf-8"), std::move(utf8));
}

HttpResponse HttpResponse::noContent()
{
    HttpResponse response;
    response.status = 204;
    return response;
}

HttpResponse HttpResponse::bytes(int status, QByteArray mediaType, QByteArray content)
{
    HttpResponse response;
    response.status = status;
    response.headers.append(QByteArrayLiteral("Content-Type"), mediaType);
    response.body = std::move(content);
    return response;
}

HttpResponse &HttpResponse::with(const QByteArray &name, const QByteArray &value) &
{
    headers.set(name, value);
    return *this;
}

HttpResponse HttpResponse::with(const QByteArray &name, const QByteArray &value) &&
{
    headers.set(name, value);
    return std::move(*this);
}

const char *reasonPhrase(int status)
{
    for (const Reason &reason : reasons) {
        if (reason.status == status)
            return reason.phrase;
    }
    return "Status";
}

} // namespace cinefluent::server
