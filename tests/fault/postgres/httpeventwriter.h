// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/postgres/eventwriter.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QTimer>
#include <QUrl>

namespace cinefluent::tests {

/// A learner's app: POST /progress/update with the learner's token, over a connection of its own.
class HttpEventWriter final : public EventWriter
{
    Q_OBJECT

public:
    HttpEventWriter(QUrl server, QByteArray lessonId, QHash<QUuid, QByteArray> tokens);

    void send(const ProgressEventSent &event) override;

private:
    void handleFinished(QNetworkReply &reply);

    const QUrl m_server;
    const QByteArray m_lessonId;
    const QHash<QUuid, QByteArray> m_tokens; ///< of each user
    QTimer m_later;
    QNetworkAccessManager m_network;
};

} // namespace cinefluent::tests
