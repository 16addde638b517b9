// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/postgres/localeventwriter.h"

namespace cinefluent::tests {

LocalEventWriter::LocalEventWriter(QString socketPath)
    : m_path(std::move(socketPath))
{
    constexpr int pauseMs = 5;
    m_later.setSingleShot(true);
    m_later.setInterval(pauseMs);
    connect(&m_later, &QTimer::timeout, this, [this] { emit failed(); });
    connect(&m_socket, &QLocalSocket::connected, this, &LocalEventWriter::handleConnected);
    connect(&m_socket, &QLocalSocket::readyRead, this, &LocalEventWriter::handleReadable);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &LocalEventWriter::fail);
    connect(&m_socket, &QLocalSocket::disconnected, this, &LocalEventWriter::fail);
}

void LocalEventWriter::send(const ProgressEventSent &event)
{
    Q_ASSERT(!m_isBusy);
    m_event = event;
    m_isBusy = true;
    if (m_socket.state() == QLocalSocket::ConnectedState)
        handleConnected();
    else
        m_socket.connectToServer(m_path);
}

void LocalEventWriter::handleConnected()
{
    if (!m_isBusy)
        return;
    m_socket.write(m_event.userId.toByteArray(QUuid::WithoutBraces) + ' ' +
                   m_event.eventId.toByteArray(QUuid::WithoutBraces) + ' ' +
                   QByteArray::number(m_event.percentHundredths) + '\n');
}

void LocalEventWriter::handleReadable()
{
    while (m_socket.canReadLine()) {
        const QList<QByteArray> words = m_socket.readLine().trimmed().split(' ');
        if (!m_isBusy || words.value(0) != m_event.eventId.toByteArray(QUuid::WithoutBraces))
            continue;
        if (words.value(1) == "ok") {
            m_isBusy = false;
            emit acknowledged();
        } else {
            fail();
        }
    }
}

void LocalEventWriter::fail()
{
    if (!m_isBusy)
        return;
    m_isBusy = false;
    m_later.start();
}

} // namespace cinefluent::tests
