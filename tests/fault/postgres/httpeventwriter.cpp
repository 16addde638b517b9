// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/postgres/httpeventwriter.h"

#include <QNetworkReply>

#include <cstdio>

namespace cinefluent::tests {

HttpEventWriter::HttpEventWriter(QUrl server, QByteArray lessonId, QHash<QUuid, QByteArray> tokens)
    : m_server(std::move(server))
    , m_lessonId(std::move(lessonId))
    , m_tokens(std::move(tokens))
{
    constexpr int pauseMs = 5;
    constexpr int answerLimitMs = 3'000; // an app would not wait for ever either
    m_later.setSingleShot(true);
    m_later.setInterval(pauseMs);
    m_network.setTransferTimeout(answerLimitMs);
    connect(&m_later, &QTimer::timeout, this, [this] { emit failed(); });
}

void HttpEventWriter::send(const ProgressEventSent &event)
{
    QUrl url = m_server;
    url.setPath(QStringLiteral("/progress/update"));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("Authorization", "Bearer " + m_tokens.value(event.userId));
    const QByteArray body = "{\"lessonId\":\"" + m_lessonId + "\",\"eventId\":\"" +
                            event.eventId.toByteArray(QUuid::WithoutBraces) +
                            "\",\"progressPercentage\":" + QByteArray::number(event.percentHundredths / 100.0, 'f', 2) +
                            ",\"timeSpent\":1,\"currentPosition\":1.5}";
    QNetworkReply *reply = m_network.post(request, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { handleFinished(*reply); });
}

void HttpEventWriter::handleFinished(QNetworkReply &reply)
{
    reply.deleteLater();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 200 && reply.error() == QNetworkReply::NoError) {
        emit acknowledged();
        return;
    }
    // Overload and outage are 503; anything else that is an answer at all is a fault worth seeing.
    if (status != 0 && status != 503 && status != 200)
        std::fprintf(stderr, "status %d: %s\n", status, reply.readAll().constData());
    m_later.start();
}

} // namespace cinefluent::tests
