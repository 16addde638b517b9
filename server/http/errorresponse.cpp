// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/errorresponse.h"

#include "common/base/jsonwriter.h"

namespace cinefluent::server {

namespace {

const char *titleOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return "The request is not valid";
    case ErrorKind::Unauthenticated:
        return "Authentication is required";
    case ErrorKind::PermissionDenied:
        return "Permission denied";
    case ErrorKind::NotFound:
        return "Not found";
    case ErrorKind::Conflict:
        return "Conflict with the current state";
    case ErrorKind::TooLarge:
        return "Too large";
    case ErrorKind::RateLimited:
        return "Too many requests";
    case ErrorKind::Unsupported:
        return "Not supported";
    case ErrorKind::Unavailable:
    case ErrorKind::Cancelled:
        return "Temporarily unavailable";
    case ErrorKind::Corrupt:
    case ErrorKind::Internal:
        return "Internal error";
    }
    return "Internal error";
}

HttpResponse problem(int status, const QString &title, const QString &code, const QString &message,
                     const QList<FieldError> &fields, const QByteArray &requestId)
{
    QByteArray body;
    JsonWriter writer(body);
    writer.beginObject();
    writer.member("type", QStringLiteral("urn:cinefluent:error:") + code);
    writer.member("title", title);
    writer.member("status", status);
    writer.member("detail", message);
    writer.member("code", code);
    writer.member("requestId", QString::fromLatin1(requestId));
    if (!fields.isEmpty()) {
        writer.key("errors").beginArray();
        for (const FieldError &field : fields) {
            writer.beginObject();
            writer.member("pointer", field.pointer);
            writer.member("code", field.code);
            writer.member("message", field.message);
            writer.endObject();
        }
        writer.endArray();
    }
    writer.endObject();
    HttpResponse response = HttpResponse::bytes(status, QByteArrayLiteral("application/problem+json"), std::move(body));
    response.headers.append("Cache-Control", "no-store");
    response.problemCode = code;
    return response;
}

} // namespace

int statusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return 400;
    case ErrorKind::Unauthenticated:
        return 401;
    case ErrorKind::PermissionDenied:
        return 403;
    case ErrorKind::NotFound:
        return 404;
    case ErrorKind::Conflict:
        return 409;
    case ErrorKind::TooLarge:
        return 413;
    case ErrorKind::RateLimited:
        return 429;
    case ErrorKind::Unsupported:
        return 415;
    case ErrorKind::Unavailable:
    case ErrorKind::Cancelled:
        return 503;
    case ErrorKind::Corrupt:
    case ErrorKind::Internal:
        return 500;
    }
    return 500;
}

HttpResponse toProblem(const Error &error, const QByteArray &requestId)
{
    const int status = statusOf(error.kind);
    HttpResponse response =
        problem(status, QString::fromLatin1(titleOf(error.kind)), error.code, error.message, error.fields, requestId);
    if (status >= 500)
        response.problemDetail = error.detail;
    if (status == 401) {
        const bool hadToken = error.code.startsWith(QLatin1String("token_"));
        response.headers.append("WWW-Authenticate", hadToken ? "Bearer error=\"invalid_token\"" : "Bearer");
    }
    if (status == 429 || status == 503) {
        const int waitS = error.retryAfterS > 0 ? error.retryAfterS : status == 429 ? 30 : 2;
        response.headers.append("Retry-After", QByteArray::number(waitS));
    }
    return response;
}

HttpResponse makeProblem(int status, const QString &code, const QString &message, const QByteArray &requestId)
{
    HttpResponse response = problem(status, QString::fromLatin1(reasonPhrase(status)), code, message, {}, requestId);
    if (status == 429 || status == 503)
        response.headers.append("Retry-After", status == 429 ? "30" : "2");
    return response;
}

} // namespace cinefluent::server
