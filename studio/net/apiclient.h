// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <stop_token>

class QNetworkAccessManager;
class QNetworkRequest;

namespace cinefluent {
class IdGenerator;
}

namespace cinefluent::studio {

class AccessTokens;

struct ApiRequest
{
    QByteArray method = "GET";
    QString path; ///< from the root of the API, e.g. "/auth/login", percent-encoded
    QByteArray body;
    QByteArray contentType = "application/json";      ///< sent where there is a body or a file
    QString bodyFile;                                 ///< a file to send in place of `body`, streamed from disk
    QList<std::pair<QByteArray, QByteArray>> headers; ///< besides those of every request
    bool needsSignIn = true;
    /// Whether sending it twice does what sending it once does: only then is it tried again.
    bool isIdempotent = false;
    std::function<void(qint64 sentBytes, qint64 totalBytes)> uploadProgress;
    std::stop_token stop; ///< ends the request with ErrorKind::Cancelled
};

struct ApiResponse
{
    int status = 0; ///< 200–299
    QByteArray body;
    QByteArray etag;
    qint64 contentLength = -1;                        ///< as announced; what HEAD is asked for
    QList<std::pair<QByteArray, QByteArray>> headers; ///< as they came

    /// The first of that name, ignoring case; null where there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

struct ApiOptions
{
    QUrl server; ///< e.g. https://learn.example.org or http://127.0.0.1:8080, with a path before the API's where any
    /// Without a byte in either direction for this long, a request is given up.
    std::chrono::milliseconds silenceTimeout = std::chrono::seconds(30);
    int retries = 4; ///< of idempotent requests, after the first try
    /// Before the first retry; doubles each time, halved at random. The server's Retry-After comes first.
    std::chrono::milliseconds firstBackoff = std::chrono::milliseconds(400);
    std::chrono::milliseconds longestBackoff = std::chrono::seconds(15);
};

/// Requests to one CineFluent server. Answers of 400 and above become errors by their problem+json: the server's code,
/// the message for people, the request id in the detail. Own errors: "server_unreachable", "server_timeout",
/// "server_tls_failed", "server_answer_invalid" (no CineFluent server), "cancelled". Passwords and tokens reach no log.
/// Lives on one thread with an event loop and outlives its tasks.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    ApiClient(QNetworkAccessManager &network, IdGenerator &ids, ApiOptions options, QObject *parent = nullptr);
    ~ApiClient() override;

    [[nodiscard]] const QUrl &server() const { return m_options.server; }
    /// Null: requests that need a token fail with "not_signed_in". `tokens` outlives the client or is taken back.
    void setTokens(AccessTokens *tokens) { m_tokens = tokens; }

    [[nodiscard]] Task<Result<ApiResponse>> send(ApiRequest request);

    /// Puts bytes to an address that the server named, once and without a token. Only by https, or by http where the
    /// server itself is asked so. Errors: "server_answer_invalid" for other addresses, Unavailable
    /// "storage_unreachable" where it was not taken, "cancelled".
    [[nodiscard]] Task<Result<void>> putElsewhere(QUrl address, QByteArray bytes,
                                                  std::function<void(qint64 sentBytes)> progress, std::stop_token stop);

private:
    struct Attempt;

    Task<Result<ApiResponse>> sendSignedIn(ApiRequest request);
    Task<Attempt> attempt(ApiRequest request, QString token);
    Task<Attempt> attemptWithRetries(ApiRequest request, QString token);
    [[nodiscard]] QNetworkRequest networkRequest(const ApiRequest &request, const QString &token);
    [[nodiscard]] std::chrono::milliseconds backoff(int retry, std::chrono::milliseconds retryAfter) const;

    QNetworkAccessManager &m_network;
    IdGenerator &m_ids;
    ApiOptions m_options;
    AccessTokens *m_tokens = nullptr;
};

/// The server's address as people type it: without a scheme https is taken, or http for this machine itself; plain http
/// to any other machine is refused ("server_insecure"), nonsense with "server_address_invalid". Trailing slashes go.
[[nodiscard]] Result<QUrl> parseServerAddress(const QString &text);

} // namespace cinefluent::studio
