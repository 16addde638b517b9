// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/realtime/realtimecluster.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace cinefluent::tests {

bool RealtimeCluster::start(int servers, const QList<std::pair<QString, QString>> &environment)
{
    if (!m_postgres.start()) {
        m_fault = "no PostgreSQL";
        return false;
    }
    const auto database = m_postgres.freshDatabase();
    if (!database) {
        m_fault = "no database";
        return false;
    }
    m_database = *database;
    const QString key = QString::fromLatin1(
        QByteArray(32, 'k').toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert("DATABASE_URL", QString::fromUtf8(m_database.app.conninfo()));
    variables.insert("JWT_SECRET", "one secret that both servers know, long enough");
    variables.insert("CINEFLUENT_PII_KEYS", "1:" + key);
    variables.insert("CINEFLUENT_EMAIL_INDEX_KEY", key);
    variables.insert("CINEFLUENT_MEDIA_KEY", key);
    variables.insert("CINEFLUENT_RATE_LIMIT_API", "0");
    variables.insert("CINEFLUENT_RATE_LIMIT_ANONYMOUS", "0");
    variables.insert("CINEFLUENT_REALTIME_CONNECTIONS_USER", "10000");
    for (const auto &[name, value] : environment)
        variables.insert(name, value);
    for (int i = 0; i < servers; ++i) {
        m_servers.push_back(std::make_unique<ServerProcess>());
        if (!m_servers.back()->start({}, variables)) {
            m_fault = m_servers.back()->log();
            return false;
        }
    }
    return true;
}

QStringList RealtimeCluster::urls() const
{
    QStringList urls;
    for (const auto &server : m_servers)
        urls.append(QString::fromLatin1(server->url()));
    return urls;
}

int RealtimeCluster::get(size_t index, const QByteArray &path, const QByteArray &token, QByteArray *retryAfter)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl::fromEncoded(m_servers.at(index)->url() + path));
    request.setRawHeader("Authorization", "Bearer " + token);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    *retryAfter = reply->rawHeader("Retry-After");
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QByteArray RealtimeCluster::registerAccount(const QByteArray &name)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(urls().front() + QStringLiteral("/auth/register")));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    const std::unique_ptr<QNetworkReply> reply(
        network.post(request, "{\"email\":\"" + name +
                                  "@example.org\",\"password\":\"violet anchor drum\",\"username\":\"" + name + "\"}"));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    return answer[QStringLiteral("session")][QStringLiteral("accessToken")].toString().toLatin1();
}

} // namespace cinefluent::tests
