// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/machinetranslation/googletranslate.h"

#include "studio/net/machinetranslation/jsonexchange.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cinefluent::studio {

namespace {

// Basic takes 128 texts a request, both are content with 5,000 characters (Google's quotas and limits).
constexpr qsizetype textsEach = 128;
constexpr qsizetype charactersEach = 5'000;

struct TranslationText
{
    Q_DECLARE_TR_FUNCTIONS(MachineTranslation)
};

// Google's codes: Chinese by region.
QString googleCode(const QString &tag)
{
    const QString lower = tag.toLower();
    if (lower.startsWith(u"zh-hant") || lower == u"zh-tw" || lower == u"zh-hk")
        return QStringLiteral("zh-TW");
    if (lower.startsWith(u"zh"))
        return QStringLiteral("zh-CN");
    return tag;
}

QUrl at(QUrl address, const QString &path)
{
    QString root = address.path();
    while (root.endsWith(u'/'))
        root.chop(1);
    address.setPath(root + path);
    return address;
}

// One text for each of `count`, else an error.
Result<QStringList> textsOf(const QJsonArray &translations, qsizetype count, const QString &host)
{
    QStringList texts;
    for (const QJsonValue &translation : translations) {
        const QJsonValue text = translation[u"translatedText"];
        if (text.isString())
            texts.append(text.toString());
    }
    if (texts.size() == count)
        return texts;
    return makeError(
        ErrorKind::Unsupported, QStringLiteral("translation_answer_invalid"),
        TranslationText::tr("%1 did not answer with a translation of each text. Nothing was changed.").arg(host));
}

} // namespace

GoogleTranslateBasic::GoogleTranslateBasic(QNetworkAccessManager &network, QUrl address, QString key)
    : m_network(network)
    , m_address(std::move(address))
    , m_key(std::move(key))
{
}

Task<Result<QStringList>> GoogleTranslateBasic::translate(MachineTranslationRequest request)
{
    QStringList translated;
    const QList<QStringList> batches = inBatches(request.texts, textsEach, charactersEach);
    for (const QStringList &batch : batches) {
        const QJsonObject body{{QStringLiteral("q"), QJsonArray::fromStringList(batch)},
                               {QStringLiteral("source"), googleCode(request.from)},
                               {QStringLiteral("target"), googleCode(request.to)},
                               {QStringLiteral("format"), QStringLiteral("text")}};
        JsonRequest question;
        question.url = at(m_address, QStringLiteral("/language/translate/v2"));
        question.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        // In a header, where no proxy's log finds it.
        question.headers.emplaceBack("X-Goog-Api-Key", m_key.toUtf8());
        question.stop = request.stop;
        const Result<QJsonDocument> answer = co_await exchangeJson(m_network, question);
        if (!answer)
            co_return answer.error();
        const QJsonArray translations = answer->object().value(u"data")[u"translations"].toArray();
        const Result<QStringList> texts = textsOf(translations, batch.size(), m_address.host());
        if (!texts)
            co_return texts.error();
        translated += *texts;
        if (request.progress)
            request.progress(translated.size());
    }
    co_return translated;
}

GoogleTranslateAdvanced::GoogleTranslateAdvanced(QNetworkAccessManager &network, QUrl address, ServiceAccount account)
    : m_network(network)
    , m_address(std::move(address))
    , m_account(std::move(account))
{
}

Task<Result<QStringList>> GoogleTranslateAdvanced::translate(MachineTranslationRequest request)
{
    QStringList translated;
    const QList<QStringList> batches = inBatches(request.texts, textsEach, charactersEach);
    for (const QStringList &batch : batches) {
        if (!m_grant.holds(QDateTime::currentDateTimeUtc())) {
            const Result<AccessGrant> grant = co_await m_account.grant(m_network, request.stop);
            if (!grant)
                co_return grant.error();
            m_grant = *grant;
        }
        const QJsonObject body{{QStringLiteral("contents"), QJsonArray::fromStringList(batch)},
                               {QStringLiteral("sourceLanguageCode"), googleCode(request.from)},
                               {QStringLiteral("targetLanguageCode"), googleCode(request.to)},
                               {QStringLiteral("mimeType"), QStringLiteral("text/plain")}};
        JsonRequest question;
        question.url =
            at(m_address, QStringLiteral("/v3/projects/%1/locations/global:translateText").arg(m_account.project()));
        question.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        question.headers.emplaceBack("Authorization", "Bearer " + m_grant.token);
        question.stop = request.stop;
        const Result<QJsonDocument> answer = co_await exchangeJson(m_network, question);
        if (!answer)
            co_return answer.error();
        const QJsonArray translations = answer->object().value(u"translations").toArray();
        const Result<QStringList> texts = textsOf(translations, batch.size(), m_address.host());
        if (!texts)
            co_return texts.error();
        translated += *texts;
        if (request.progress)
            request.progress(translated.size());
    }
    co_return translated;
}

} // namespace cinefluent::studio
