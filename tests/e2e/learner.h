// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QString>

namespace cinefluent::tests {

/// A learner's app over HTTP: what it asks and what comes back, nothing of ours in between. Waits in an event loop.
class Learner
{
public:
    explicit Learner(const QByteArray &serverUrl);

    struct Answer
    {
        int status = 0; ///< 0: no answer came
        QByteArray body;
        QByteArray contentRange;
        [[nodiscard]] QJsonObject json() const;
    };

    /// Registers and keeps the access token; false with the server's words in `lastAnswer`.
    [[nodiscard]] bool registerAccount(const QString &email, const QString &username, const QString &nativeLanguage);
    [[nodiscard]] Answer get(const QString &pathOrUrl, const QByteArray &range = {});
    [[nodiscard]] Answer post(const QString &path, const QJsonObject &body);

private:
    [[nodiscard]] QNetworkRequest request(const QString &pathOrUrl) const;
    [[nodiscard]] Answer wait(QNetworkReply *reply) const;

    QByteArray m_serverUrl;
    QByteArray m_token;
    QNetworkAccessManager m_network;
};

} // namespace cinefluent::tests
