// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/requestgate.h"

#include "server/http/errorresponse.h"
#include "server/http/requestorigin.h"

#include <QUrl>

namespace cinefluent::server {

namespace {

Error unauthenticated()
{
    return makeError(ErrorKind::Unauthenticated, QStringLiteral("authentication_required"),
                     QStringLiteral("This resource needs an access token. Log in and try again."));
}

bool isSameOrigin(QByteArrayView origin, QByteArrayView host)
{
    const qsizetype schemeEnd = origin.indexOf("://");
    return schemeEnd >= 0 && equalsIgnoringCase(origin.sliced(schemeEnd + 3), host);
}

} // namespace

RequestGate::RequestGate(const HttpServerOptions &options, ReactorModules &modules, IdGenerator &ids)
    : m_options(options)
    , m_modules(modules)
    , m_ids(ids)
{
}

bool RequestGate::isAllowedOrigin(const CorsOptions &cors, QByteArrayView origin)
{
    if (origin.isEmpty())
        return false;
    for (const QByteArray &allowed : cors.allowedOrigins) {
        if (allowed == origin || allowed == "*")
            return true;
    }
    return false;
}

void RequestGate::admit(Exchange &exchange, RequestHead head, const QHostAddress &peer)
{
    exchange.framing = head.framing;
    exchange.declaredBytes = head.framing == RequestHead::Framing::Length ? head.contentLength : 0;
    exchange.minorVersion = head.minorVersion;
    exchange.keepAlive = head.keepAlive;
    exchange.expectsContinue = head.expectsContinue;
    exchange.record.method = head.method;
    HttpRequest &request = exchange.request;
    request.headers = std::move(head.headers);
    request.queryString = std::move(head.query);
    const QByteArray path = std::move(head.path);
    request.path = withoutVersion(path).toByteArray();
    identify(exchange, peer);
    const std::optional<HttpMethod> method = methodFromName(head.method);
    if (!method) {
        const Rejection &rejection = rejectionOf(Reject::MethodUnknown);
        refuse(exchange, makeProblem(rejection.status, QString::fromLatin1(rejection.code),
                                     QString::fromLatin1(rejection.message), request.requestId));
        return;
    }
    request.method = *method;
    route(exchange, path);
}

void RequestGate::identify(Exchange &exchange, const QHostAddress &peer)
{
    HttpRequest &request = exchange.request;
    const QByteArray claimedId = request.header("X-Request-Id");
    const QByteArray claimedTrace = request.header("traceparent");
    const bool hasTrace = isTraceParent(claimedTrace);
    if (isRequestId(claimedId))
        request.requestId = claimedId;
    else if (hasTrace)
        request.requestId = claimedTrace.mid(3, 32);
    else
        request.requestId = m_ids.next().toByteArray(QUuid::WithoutBraces);
    if (hasTrace)
        request.traceParent = claimedTrace;
    const ClientOrigin origin = originOf(peer, request.headers, m_options.trustedProxies);
    request.remoteAddress = origin.address;
    request.secure = origin.secure;
    request.country = countryOf(peer, origin.address, request.headers, m_options);
    exchange.record.requestId = request.requestId;
    exchange.record.remoteAddress = origin.address;
}

void RequestGate::refuse(Exchange &exchange, HttpResponse response)
{
    exchange.refusal = std::move(response);
}

void RequestGate::route(Exchange &exchange, QByteArrayView path)
{
    HttpRequest &request = exchange.request;
    if (request.path == "*") {
        answerOptions(exchange, QByteArrayLiteral("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"), nullptr);
        return;
    }
    Router::Match match = m_modules.router().match(request.method, path);
    switch (match.outcome) {
    case Router::Match::Outcome::BadPath:
        refuse(exchange,
               makeProblem(400, QStringLiteral("malformed_path"),
                           QStringLiteral("The path is not valid percent-encoded UTF-8."), request.requestId));
        return;
    case Router::Match::Outcome::NotFound:
        refuse(exchange, makeProblem(404, QStringLiteral("route_not_found"),
                                     QStringLiteral("There is nothing at this path."), request.requestId));
        return;
    case Router::Match::Outcome::MethodNotAllowed: {
        if (request.method == HttpMethod::Options) {
            answerOptions(exchange, match.allowedMethods, match.optionsFields);
            return;
        }
        HttpResponse response = makeProblem(
            405, QStringLiteral("method_not_allowed"),
            QStringLiteral("This resource does not know the method. See the Allow header field."), request.requestId);
        response.headers.append("Allow", match.allowedMethods);
        refuse(exchange, std::move(response));
        return;
    }
    case Router::Match::Outcome::Found:
        exchange.route = match.route;
        exchange.policy = match.route->policy;
        exchange.record.route = match.route->pattern;
        break;
    case Router::Match::Outcome::Upgrade:
        exchange.upgrade = match.upgrade;
        exchange.policy = match.upgrade->policy;
        exchange.record.route = match.upgrade->pattern;
        break;
    }
    request.parameters = std::move(match.parameters);
    checkFields(exchange);
    if (exchange.upgrade && !exchange.refusal)
        checkUpgrade(exchange);
    if (!exchange.refusal)
        authorise(exchange);
}

/// What two readers might read in two ways, or what an answer would ignore though it changes the request's meaning.
void RequestGate::checkFields(Exchange &exchange)
{
    const HttpRequest &request = exchange.request;
    const bool hasBody = exchange.framing == RequestHead::Framing::Chunked || exchange.declaredBytes > 0;
    if (!decodeText(request.queryString)) {
        refuse(exchange, makeProblem(400, QStringLiteral("malformed_query"),
                                     QStringLiteral("The query is not valid percent-encoded UTF-8, or holds U+0000."),
                                     request.requestId));
    } else if (request.headers.count("Authorization") > 1) {
        refuse(exchange, makeProblem(400, QStringLiteral("repeated_authorization"),
                                     QStringLiteral("Send one Authorization header field."), request.requestId));
    } else if (request.headers.contains("Content-Range") && request.method == HttpMethod::Put) {
        refuse(exchange, // RFC 9110, section 14.5
               makeProblem(400, QStringLiteral("partial_put_unsupported"),
                           QStringLiteral("A PUT carries the whole content here: send it without Content-Range."),
                           request.requestId));
    } else if (const QByteArray coding = request.headers.combined("Content-Encoding").trimmed();
               hasBody && !coding.isEmpty() && !equalsIgnoringCase(coding, "identity")) {
        HttpResponse response =
            makeProblem(415, QStringLiteral("content_encoding_unsupported"),
                        QStringLiteral("Send the body as it is, without Content-Encoding."), request.requestId);
        response.headers.append("Accept-Encoding", "identity"); // RFC 9110, section 12.5.3
        refuse(exchange, std::move(response));
    }
}

void RequestGate::answerOptions(Exchange &exchange, const QByteArray &allowed, const HeaderFields *fields)
{
    const HttpRequest &request = exchange.request;
    HttpResponse response = HttpResponse::noContent();
    response.headers.append("Allow", allowed);
    if (fields) {
        for (const HeaderField &field : *fields)
            response.headers.append(field.name, field.value);
    }
    const bool isPreflight = request.headers.contains("Access-Control-Request-Method");
    if (isPreflight && isAllowedOrigin(m_options.cors, request.header("Origin"))) {
        response.headers.append("Access-Control-Allow-Methods", allowed);
        response.headers.append("Access-Control-Allow-Headers",
                                "Authorization, Content-Type, If-Match, If-None-Match, If-Range, Range, "
                                "Idempotency-Key, X-Request-Id, traceparent, Tus-Resumable, Upload-Length, "
                                "Upload-Offset, Upload-Metadata, Upload-Checksum");
        response.headers.append("Access-Control-Max-Age", QByteArray::number(m_options.cors.maxAgeSeconds));
    }
    refuse(exchange, std::move(response));
}

void RequestGate::authorise(Exchange &exchange)
{
    HttpRequest &request = exchange.request;
    const Access access = exchange.policy.access;
    if (access == Access::Public)
        return;
    if (request.headers.contains("Authorization")) {
        const TokenVerifier *verifier = m_modules.tokenVerifier();
        const QByteArray token = request.bearerToken();
        Result<Principal> principal =
            verifier && !token.isEmpty() ? verifier->verify(token) : Result<Principal>(unauthenticated());
        if (!principal) {
            refuse(exchange, toProblem(principal.error(), request.requestId));
            return;
        }
        exchange.record.userId = principal->userId.uuid();
        request.principal = *principal;
    }
    if (access == Access::Optional)
        return;
    if (!request.principal) {
        refuse(exchange, toProblem(unauthenticated(), request.requestId));
    } else if (!mayAccess(&*request.principal, access)) {
        refuse(exchange, toProblem(makeError(ErrorKind::PermissionDenied, QStringLiteral("permission_denied"),
                                             QStringLiteral("This account may not do that.")),
                                   request.requestId));
    }
}

void RequestGate::checkUpgrade(Exchange &exchange)
{
    const HttpRequest &request = exchange.request;
    const bool asks = request.headers.hasToken("Connection", "upgrade") &&
                      request.headers.hasToken("Upgrade", "websocket") &&
                      request.header("Sec-WebSocket-Version") == "13" &&
                      QByteArray::fromBase64(request.header("Sec-WebSocket-Key")).size() == 16 &&
                      exchange.framing == RequestHead::Framing::None && request.method == HttpMethod::Get;
    if (!asks) {
        HttpResponse response =
            makeProblem(426, QStringLiteral("websocket_required"),
                        QStringLiteral("This resource speaks WebSocket, version 13."), request.requestId);
        response.headers.append("Upgrade", "websocket");
        response.headers.append("Sec-WebSocket-Version", "13");
        refuse(exchange, std::move(response));
        return;
    }
    const QByteArray origin = request.header("Origin");
    if (!origin.isEmpty() && !isSameOrigin(origin, request.header("Host")) &&
        !isAllowedOrigin(m_options.cors, origin)) {
        refuse(exchange, toProblem(makeError(ErrorKind::PermissionDenied, QStringLiteral("origin_not_allowed"),
                                             QStringLiteral("Pages of this origin may not connect.")),
                                   request.requestId));
    }
}

} // namespace cinefluent::server
