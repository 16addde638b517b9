// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/redis/redistunnel.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

namespace cinefluent::server {

RedisTunnel::RedisTunnel(RedisAddress address)
    : m_address(std::move(address))
    , m_folder(QDir::tempPath() + QStringLiteral("/cinefluent-redis-XXXXXX"))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &RedisTunnel::handleConnection);
    if (m_folder.isValid())
        m_server.listen(m_folder.filePath(QStringLiteral("tls")));
}

RedisTunnel::~RedisTunnel()
{
    m_server.disconnect(this);
}

QByteArray RedisTunnel::socketPath() const
{
    return m_server.isListening() ? QFile::encodeName(m_server.fullServerName()) : QByteArray();
}

void RedisTunnel::handleConnection()
{
    while (QLocalSocket *near = m_server.nextPendingConnection())
        open(*near);
}

void RedisTunnel::open(QLocalSocket &near)
{
    auto *far = new QSslSocket(&near);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_address.authoritiesFile.isEmpty())
        tls.setCaCertificates(QSslCertificate::fromPath(m_address.authoritiesFile));
    far->setSslConfiguration(tls);
    const auto forward = [&near, far] {
        if (far->isEncrypted())
            far->write(near.readAll());
    };
    connect(&near, &QLocalSocket::readyRead, far, forward);
    connect(far, &QSslSocket::encrypted, far, forward);
    connect(far, &QSslSocket::readyRead, &near, [&near, far] { near.write(far->readAll()); });
    connect(far, &QAbstractSocket::errorOccurred, this, [this, &near, far](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            emit failed(far->errorString());
        near.disconnectFromServer();
    });
    connect(far, &QAbstractSocket::disconnected, &near, &QLocalSocket::disconnectFromServer);
    connect(&near, &QLocalSocket::disconnected, this, [this, far] {
        if (!far->isEncrypted() && far->error() == QAbstractSocket::UnknownSocketError)
            emit failed(QStringLiteral("no answer by TLS"));
    });
    connect(&near, &QLocalSocket::disconnected, &near, &QObject::deleteLater); // and `far` with it
    far->connectToHostEncrypted(QString::fromUtf8(m_address.host), quint16(m_address.port));
}

} // namespace cinefluent::server
