// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/machinetranslation/machinetranslator.h"

#include "studio/net/machinetranslation/googletranslate.h"
#include "studio/net/machinetranslation/libretranslate.h"
#include "studio/net/machinetranslation/serviceaccount.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkAccessManager>

namespace cinefluent::studio {

namespace {

struct TranslationText
{
    Q_DECLARE_TR_FUNCTIONS(MachineTranslation)
};

bool isThisMachine(const QUrl &url)
{
    return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

} // namespace

QString toString(TranslationService service)
{
    switch (service) {
    case TranslationService::LibreTranslate:
        return QStringLiteral("libretranslate");
    case TranslationService::GoogleBasic:
        return QStringLiteral("google_v2");
    case TranslationService::GoogleAdvanced:
        break;
    }
    return QStringLiteral("google_v3");
}

std::optional<TranslationService> translationServiceFromString(const QString &text)
{
    for (const TranslationService service :
         {TranslationService::LibreTranslate, TranslationService::GoogleBasic, TranslationService::GoogleAdvanced}) {
        if (toString(service) == text)
            return service;
    }
    return {};
}

QUrl usualAddress(TranslationService service)
{
    return service == TranslationService::LibreTranslate ? QUrl()
                                                         : QUrl(QStringLiteral("https://translation.googleapis.com"));
}

std::shared_ptr<QNetworkAccessManager> makeTranslationNetwork()
{
    return std::make_shared<QNetworkAccessManager>();
}

Result<std::unique_ptr<MachineTranslator>> makeMachineTranslator(QNetworkAccessManager &network,
                                                                 const TranslationServiceSetup &setup)
{
    const QUrl &address = setup.address;
    const bool isHttp = address.scheme() == u"http";
    if (!address.isValid() || address.host().isEmpty() || (!isHttp && address.scheme() != u"https") ||
        address.hasQuery() || address.hasFragment() || !address.userInfo().isEmpty())
        return makeError(ErrorKind::InvalidInput, QStringLiteral("translation_address_invalid"),
                         TranslationText::tr("This is not a translation service’s address. It looks like "
                                             "https://translate.example.org."));
    if (isHttp && !isThisMachine(address))
        return makeError(ErrorKind::InvalidInput, QStringLiteral("translation_insecure"),
                         TranslationText::tr("Texts and keys are not sent over http:// to another machine. Use the "
                                             "service’s https:// address."));
    switch (setup.service) {
    case TranslationService::LibreTranslate:
        return std::unique_ptr<MachineTranslator>(std::make_unique<LibreTranslate>(network, address, setup.key));
    case TranslationService::GoogleBasic:
        return std::unique_ptr<MachineTranslator>(std::make_unique<GoogleTranslateBasic>(network, address, setup.key));
    case TranslationService::GoogleAdvanced:
        break;
    }
    Result<ServiceAccount> account = ServiceAccount::read(setup.key.toUtf8());
    if (!account)
        return account.error();
    return std::unique_ptr<MachineTranslator>(
        std::make_unique<GoogleTranslateAdvanced>(network, address, std::move(*account)));
}

QList<QStringList> inBatches(const QStringList &texts, qsizetype maxTexts, qsizetype maxCharacters)
{
    QList<QStringList> batches;
    qsizetype characters = 0;
    for (const QString &text : texts) {
        const qsizetype length = text.toUcs4().size();
        const bool fits =
            !batches.isEmpty() && batches.constLast().size() < maxTexts && characters + length <= maxCharacters;
        if (!fits) {
            batches.append(QStringList());
            characters = 0;
        }
        batches.last().append(text);
        characters += length;
    }
    return batches;
}

} // namespace cinefluent::studio
