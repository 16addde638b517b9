// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/learner.h"

#include "tests/support/eventually.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QUuid>

#include <memory>

namespace cinefluent::tests {

Learner::Learner(const QByteArray &serverUrl)
    : m_serverUrl(serverUrl)
{
}

QJsonObject Learner::Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

bool Learner::registerAccount(const QString &email, const QString &username, const QString &nativeLanguage)
{
    const Answer answer =
        post(QStringLiteral("/auth/register"), {{QStringLiteral("email"), email},
                                                {QStringLiteral("password"), QUuid::createUuid().toString()},
                                                {QStringLiteral("username"), username},
                                                {QStringLiteral("nativeLanguage"), nativeLanguage}});
    m_token = answer.json()[QStringLiteral("session")][QStringLiteral("accessToken")].toString().toLatin1();
    if (answer.status != 201)
        qWarning("registration answered %d: %s", answer.status, answer.body.constData());
    return answer.status == 201 && !m_token.isEmpty();
}

Learner::Answer Learner::get(const QString &pathOrUrl, const QByteArray &range)
{
    QNetworkRequest asked = request(pathOrUrl);
    if (!range.isEmpty())
        asked.setRawHeader("Range", range);
    return wait(m_network.get(asked));
}

Learner::Answer Learner::post(const QString &path, const QJsonObject &body)
{
    QNetworkRequest asked = request(path);
    asked.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    return wait(m_network.post(asked, QJsonDocument(body).toJson(QJsonDocument::Compact)));
}

QNetworkRequest Learner::request(const QString &pathOrUrl) const
{
    const bool whole = pathOrUrl.startsWith(QLatin1String("http"));
    QNetworkRequest asked(QUrl(whole ? pathOrUrl : QString::fromLatin1(m_serverUrl) + pathOrUrl));
    // Media addresses carry their own permission.
    if (!whole && !m_token.isEmpty())
        asked.setRawHeader("Authorization", "Bearer " + m_token);
    return asked;
}

Learner::Answer Learner::wait(QNetworkReply *reply) const
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    if (!eventually([&] { return reply->isFinished(); }, 30'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeader("Content-Range")};
}

} // namespace cinefluent::tests
