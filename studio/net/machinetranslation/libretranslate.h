// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/net/machinetranslation/machinetranslator.h"

namespace cinefluent::studio {

/// LibreTranslate's API: GET /languages, POST /translate with a list of texts (its documentation, 2024).
class LibreTranslate final : public MachineTranslator
{
public:
    LibreTranslate(QNetworkAccessManager &network, QUrl address, QString key);

    [[nodiscard]] Task<Result<QStringList>> translate(MachineTranslationRequest request) override;

private:
    /// The service's own codes for a tag: exactly that one, else the language of it.
    [[nodiscard]] Task<Result<std::pair<QString, QString>>> codes(MachineTranslationRequest request);

    QNetworkAccessManager &m_network;
    QUrl m_address;
    QString m_key;
};

} // namespace cinefluent::studio
