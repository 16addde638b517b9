// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/mail/smtptransport.h"

#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace cinefluent::server {

namespace {

struct HandleDeleter
{
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using Handle = std::unique_ptr<CURL, HandleDeleter>;
using List = std::unique_ptr<curl_slist, HandleDeleter>;

struct Upload
{
    QByteArrayView rest;
    const std::atomic<bool> *stopping;
};

size_t readSome(char *into, size_t size, size_t count, void *user)
{
    auto &upload = *static_cast<Upload *>(user);
    const qsizetype length = std::min(upload.rest.size(), qsizetype(size * count));
    std::memcpy(into, upload.rest.data(), size_t(length));
    upload.rest = upload.rest.sliced(length);
    return size_t(length);
}

int isToStop(void *user, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto *stopping = static_cast<const Upload *>(user)->stopping;
    return stopping != nullptr && *stopping ? 1 : 0;
}

size_t dropAnswer(char *, size_t size, size_t count, void *)
{
    return size * count;
}

QByteArray bracketed(const QString &address)
{
    return '<' + address.toUtf8() + '>';
}

/// 5xx of SMTP to the mail itself is final; a wrong password or certificate is the operator's to mend: tried again.
Error failure(CURLcode code, long status)
{
    if (code == CURLE_ABORTED_BY_CALLBACK)
        return makeError(ErrorKind::Cancelled, QStringLiteral("stopping"), QStringLiteral("The server is stopping."));
    const QString detail =
        QStringLiteral("%1; SMTP status %2").arg(QString::fromLatin1(curl_easy_strerror(code))).arg(status);
    constexpr long firstFinal = 550;
    constexpr long lastFinal = 559;
    if (code == CURLE_SEND_ERROR && status >= firstFinal && status <= lastFinal)
        return makeError(ErrorKind::InvalidInput, QStringLiteral("mail_refused"),
                         QStringLiteral("The mail server does not take the mail."), detail);
    return makeError(ErrorKind::Unavailable, QStringLiteral("mail_not_sent"),
                     QStringLiteral("The mail could not be sent. It is tried again."), detail);
}

void prepareConnection(CURL *curl, const SmtpOptions &options)
{
    const bool implicitTls = options.server.scheme() == QLatin1String("smtps");
    curl_easy_setopt(curl, CURLOPT_URL, options.server.toEncoded().constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_USE_SSL, long(implicitTls || options.requireTls ? CURLUSESSL_ALL : CURLUSESSL_TRY));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, long(options.connectTimeout.count()));
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, long(options.timeout.count() / 1000 + 1));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, long(options.timeout.count()));
    if (!options.caFile.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, options.caFile.toLocal8Bit().constData());
    if (!options.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, options.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, options.password.view().toByteArray().constData());
    }
}

} // namespace

SmtpTransport::SmtpTransport(SmtpOptions options, const Clock &clock, Logger &log)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_log(log)
{
}

Result<void> SmtpTransport::send(const Mail &mail, const std::atomic<bool> *stopping)
{
    const auto message = toMimeMessage(mail, m_options.sender, m_clock.now());
    if (!message)
        return message.error();
    const Handle curl(curl_easy_init());
    if (!curl)
        return failure(CURLE_FAILED_INIT, 0);
    Upload upload{*message, stopping};
    const QByteArray from = bracketed(m_options.sender.address);
    const List recipients(curl_slist_append(nullptr, bracketed(mail.to).constData()));
    prepareConnection(curl.get(), m_options);
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, &readSome);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &upload);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, &dropAnswer);
    curl_easy_setopt(curl.get(), CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFOFUNCTION, &isToStop);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFODATA, &upload);
    const CURLcode code = curl_easy_perform(curl.get());
    if (code != CURLE_OK) {
        long status = 0;
        curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
        return failure(code, status);
    }
    m_log.info("mail_sent", {{"kind", mail.kind}, {"mail_id", mail.id.toString(QUuid::WithoutBraces)}});
    return {};
}

} // namespace cinefluent::server
