// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/account.h"
#include "studio/scenarios/translation/filltranslations.h"

#include <QObject>

#include <memory>

namespace cinefluent::studio {

/// The service an editor set up, without its key.
struct ServiceSetup
{
    QString service; ///< see toString(TranslationService); empty: none
    QString address; ///< as typed; empty: the service's usual one
    double pricePerMillion = 0;
    QString currency;
};

/// Machine translation as the editor set it up. The key is kept in the keyring, or where there is none in a file that
/// only its owner may read; it reaches neither settings nor log. One thread; outlives its tasks.
class TranslationServices : public QObject
{
    Q_OBJECT

public:
    explicit TranslationServices(TokenVaults vaults, QObject *parent = nullptr);
    ~TranslationServices() override;

    /// Whether a service is chosen at all.
    [[nodiscard]] static bool isChosen(const ServiceSetup &setup) { return !setup.service.isEmpty(); }
    /// Where texts would go; empty where the address is none.
    [[nodiscard]] static QString hostOf(const ServiceSetup &setup);

    /// An empty key removes it. Errors: "token_not_kept", "translation_address_invalid".
    [[nodiscard]] Task<Result<void>> setKey(ServiceSetup setup, QString key);
    [[nodiscard]] Task<bool> hasKey(ServiceSetup setup);
    /// Ready for fillTranslations(); what it names stays until the next call. Errors: those of makeMachineTranslator,
    /// "translation_not_set_up".
    [[nodiscard]] Task<Result<ServiceTerms>> prepare(ServiceSetup setup);

private:
    /// The vault that can keep something now; null where none can.
    [[nodiscard]] Task<TokenVault *> vault();

    TokenVaults m_vaults;
    std::shared_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<MachineTranslator> m_service;
};

} // namespace cinefluent::studio
