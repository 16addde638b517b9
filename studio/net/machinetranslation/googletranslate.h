// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/net/machinetranslation/machinetranslator.h"
#include "studio/net/machinetranslation/serviceaccount.h"

#include <QDateTime>

namespace cinefluent::studio {

/// Cloud Translation, Basic: POST /language/translate/v2 with an API key (Google's reference, v2).
class GoogleTranslateBasic final : public MachineTranslator
{
public:
    GoogleTranslateBasic(QNetworkAccessManager &network, QUrl address, QString key);

    [[nodiscard]] Task<Result<QStringList>> translate(MachineTranslationRequest request) override;

private:
    QNetworkAccessManager &m_network;
    QUrl m_address;
    QString m_key;
};

/// Cloud Translation, Advanced: POST /v3/projects/…/locations/global:translateText as a service account (Google's
/// reference, v3).
class GoogleTranslateAdvanced final : public MachineTranslator
{
public:
    GoogleTranslateAdvanced(QNetworkAccessManager &network, QUrl address, ServiceAccount account);

    [[nodiscard]] Task<Result<QStringList>> translate(MachineTranslationRequest request) override;

private:
    QNetworkAccessManager &m_network;
    QUrl m_address;
    ServiceAccount m_account;
    AccessGrant m_grant;
};

} // namespace cinefluent::studio
