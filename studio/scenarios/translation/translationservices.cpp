// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/translation/translationservices.h"

#include "studio/net/tokenvault.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct ServicesText
{
    Q_DECLARE_TR_FUNCTIONS(TranslationServices)
};

QUrl addressOf(const ServiceSetup &setup)
{
    const auto service = translationServiceFromString(setup.service);
    if (!service)
        return {};
    QString typed = setup.address.trimmed();
    while (typed.endsWith(u'/'))
        typed.chop(1);
    return typed.isEmpty() ? usualAddress(*service) : QUrl(typed, QUrl::StrictMode);
}

// The same address may have keys of several kinds: a vault tells entries apart by their address alone.
QUrl entryOf(const ServiceSetup &setup)
{
    QUrl entry = addressOf(setup);
    if (!entry.host().isEmpty())
        entry.setPath(entry.path() + u'/' + setup.service);
    return entry;
}

} // namespace

TranslationServices::TranslationServices(TokenVaults vaults, QObject *parent)
    : QObject(parent)
    , m_vaults(vaults)
    , m_network(makeTranslationNetwork())
{
}

TranslationServices::~TranslationServices() = default;

QString TranslationServices::hostOf(const ServiceSetup &setup)
{
    return addressOf(setup).host();
}

Task<TokenVault *> TranslationServices::vault()
{
    TokenVault *usable = nullptr;
    for (TokenVault *candidate : {m_vaults.keyring, m_vaults.keyFile}) {
        if (!candidate || usable)
            continue;
        const bool isOpen = co_await candidate->isAvailable();
        usable = isOpen ? candidate : nullptr;
    }
    co_return usable;
}

Task<Result<void>> TranslationServices::setKey(ServiceSetup setup, QString key)
{
    const QUrl entry = entryOf(setup);
    if (entry.host().isEmpty())
        co_return makeError(ErrorKind::InvalidInput, QStringLiteral("translation_address_invalid"),
                            ServicesText::tr("Choose a service and its address first; the key belongs to them."));
    TokenVault *place = co_await vault();
    Result<void> kept = tokenNotKept(QStringLiteral("no vault"));
    if (place)
        kept = co_await place->setRefreshToken(entry, key);
    if (!kept)
        co_return makeError(ErrorKind::Unavailable, QStringLiteral("token_not_kept"),
                            ServicesText::tr("The key could not be kept: there is neither a keyring nor a file for it. "
                                             "Nothing was changed."),
                            kept.error().detail);
    co_return kept;
}

Task<bool> TranslationServices::hasKey(ServiceSetup setup)
{
    const QUrl entry = entryOf(setup);
    TokenVault *place = co_await vault();
    if (!place || entry.host().isEmpty())
        co_return false;
    const QString key = co_await place->refreshToken(entry);
    co_return !key.isEmpty();
}

Task<Result<ServiceTerms>> TranslationServices::prepare(ServiceSetup setup)
{
    const auto service = translationServiceFromString(setup.service);
    if (!service)
        co_return makeError(ErrorKind::InvalidInput, QStringLiteral("translation_not_set_up"),
                            ServicesText::tr("No translation service is set up. Choose one in the preferences."));
    TokenVault *place = co_await vault();
    QString key;
    if (place)
        key = co_await place->refreshToken(entryOf(setup));
    Result<std::unique_ptr<MachineTranslator>> made =
        makeMachineTranslator(*m_network, {*service, addressOf(setup), key});
    if (!made)
        co_return made.error();
    m_service = std::move(*made);
    const ServiceTerms terms{m_service.get(), hostOf(setup), setup.pricePerMillion, setup.currency};
    co_return terms;
}

} // namespace cinefluent::studio
