// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <stop_token>

class QNetworkAccessManager;

namespace cinefluent::studio {

enum class TranslationService
{
    LibreTranslate, ///< libretranslate.com's and everybody's own
    GoogleBasic,    ///< Cloud Translation, Basic (v2), with an API key
    GoogleAdvanced  ///< Cloud Translation, Advanced (v3), with a service account
};

/// "libretranslate", "google_v2", "google_v3": as settings have it.
[[nodiscard]] QString toString(TranslationService service);
[[nodiscard]] std::optional<TranslationService> translationServiceFromString(const QString &text);

/// Where a service is usually found; empty where everybody has their own.
[[nodiscard]] QUrl usualAddress(TranslationService service);

struct TranslationServiceSetup
{
    TranslationService service = TranslationService::LibreTranslate;
    QUrl address; ///< https, or http on this machine
    /// LibreTranslate: the API key, may be empty. GoogleBasic: the API key. GoogleAdvanced: the content of the service
    /// account's JSON key file. Reaches no log.
    QString key;
};

struct MachineTranslationRequest
{
    QStringList texts;                                 ///< plain, none of them blank
    QString from;                                      ///< BCP 47 tag
    QString to;                                        ///< BCP 47 tag
    std::function<void(qsizetype done)> progress = {}; ///< texts translated so far
    std::stop_token stop = {};
};

/// A service that translates texts. Lives on one thread with an event loop and outlives its tasks. Errors:
/// "translation_key_refused", "translation_limit_reached", "translation_language_unsupported",
/// "translation_unreachable", "translation_failed", "translation_answer_invalid", "cancelled".
class MachineTranslator
{
public:
    MachineTranslator() = default;
    MachineTranslator(const MachineTranslator &) = delete;
    MachineTranslator &operator=(const MachineTranslator &) = delete;
    virtual ~MachineTranslator() = default;

    /// One text for each, in order; line breaks are kept as far as the service keeps them. All or nothing.
    [[nodiscard]] virtual Task<Result<QStringList>> translate(MachineTranslationRequest request) = 0;
};

/// The network that services are reached through; made and used on one thread.
[[nodiscard]] std::shared_ptr<QNetworkAccessManager> makeTranslationNetwork();

/// Errors: "translation_address_invalid", "translation_insecure" (http to another machine), "translation_key_invalid".
/// `network` outlives it.
[[nodiscard]] Result<std::unique_ptr<MachineTranslator>> makeMachineTranslator(QNetworkAccessManager &network,
                                                                               const TranslationServiceSetup &setup);

/// Texts in as few requests as a service's limits allow: pieces of at most `maxTexts` and `maxCharacters` (code points;
/// a longer text goes alone).
[[nodiscard]] QList<QStringList> inBatches(const QStringList &texts, qsizetype maxTexts, qsizetype maxCharacters);

} // namespace cinefluent::studio
