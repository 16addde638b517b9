// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <stop_token>

class QNetworkAccessManager;

namespace cinefluent::studio {

/// An OAuth access token and how long it may be used.
struct AccessGrant
{
    QByteArray token; ///< reaches no log
    QDateTime until;

    [[nodiscard]] bool holds(const QDateTime &now) const { return !token.isEmpty() && now < until; }
};

/// A Google service account: trades assertions signed with its key for access tokens (RFC 7523; Google's "Using OAuth
/// 2.0 for Server to Server Applications").
class ServiceAccount
{
public:
    /// Of the JSON key file that Google's console gives. Error "translation_key_invalid".
    [[nodiscard]] static Result<ServiceAccount> read(const QByteArray &keyFile);

    [[nodiscard]] QString project() const { return m_project; }

    /// Errors: those of MachineTranslator.
    [[nodiscard]] Task<Result<AccessGrant>> grant(QNetworkAccessManager &network, std::stop_token stop) const;

    /// What is signed and sent: header, claims and signature of a JWT (RS256) valid for an hour from `now`.
    [[nodiscard]] Result<QByteArray> assertion(const QDateTime &now) const;

private:
    QString m_email;
    QString m_project;
    QString m_keyId;
    QByteArray m_privateKeyPem;
    QUrl m_tokenAddress;
};

} // namespace cinefluent::studio
