// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/machinetranslation/libretranslate.h"

#include "studio/net/machinetranslation/jsonexchange.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace cinefluent::studio {

namespace {

// Small requests: most of these services run on one machine, and what is asked can be stopped.
constexpr qsizetype textsEach = 25;
constexpr qsizetype charactersEach = 2'000;

struct TranslationText
{
    Q_DECLARE_TR_FUNCTIONS(MachineTranslation)
};

Error unsupported(const QString &host, const QString &from, const QString &to)
{
    return makeError(
        ErrorKind::Unsupported, QStringLiteral("translation_language_unsupported"),
        TranslationText::tr("%1 does not translate from “%2” to “%3”. Nothing was sent.").arg(host, from, to));
}

Error invalidAnswer(const QString &host)
{
    return makeError(
        ErrorKind::Unsupported, QStringLiteral("translation_answer_invalid"),
        TranslationText::tr("%1 did not answer with a translation of each text. Nothing was changed.").arg(host));
}

QUrl at(const QUrl &address, const QString &path)
{
    QUrl url = address;
    QString root = url.path();
    while (root.endsWith(u'/'))
        root.chop(1);
    url.setPath(root + path);
    return url;
}

// What services call Chinese and Portuguese besides the tags.
QStringList namesOf(const QString &tag)
{
    const QString lower = tag.toLower();
    QStringList names{lower};
    if (lower.startsWith(u"zh-hant") || lower == u"zh-tw" || lower == u"zh-hk")
        return names + QStringList{QStringLiteral("zh-hant"), QStringLiteral("zt")};
    if (lower.startsWith(u"zh"))
        return names + QStringList{QStringLiteral("zh-hans"), QStringLiteral("zh")};
    if (lower == u"pt-br")
        names.append(QStringLiteral("pb"));
    names.append(lower.section(u'-', 0, 0));
    return names;
}

QString pick(const QString &tag, const QHash<QString, QString> &codes)
{
    for (const QString &name : namesOf(tag)) {
        if (const QString code = codes.value(name); !code.isEmpty())
            return code;
    }
    return {};
}

} // namespace

LibreTranslate::LibreTranslate(QNetworkAccessManager &network, QUrl address, QString key)
    : m_network(network)
    , m_address(std::move(address))
    , m_key(std::move(key))
{
}

Task<Result<std::pair<QString, QString>>> LibreTranslate::codes(MachineTranslationRequest request)
{
    JsonRequest question;
    question.url = at(m_address, QStringLiteral("/languages"));
    question.stop = request.stop;
    const Result<QJsonDocument> answer = co_await exchangeJson(m_network, question);
    if (!answer)
        co_return answer.error();
    QHash<QString, QString> sources;
    QHash<QString, QHash<QString, QString>> targets;
    for (const QJsonValue &value : answer->array()) {
        const QString code = value[u"code"].toString();
        sources.insert(code.toLower(), code);
        for (const QJsonValue &target : value[u"targets"].toArray())
            targets[code].insert(target.toString().toLower(), target.toString());
    }
    const QString from = pick(request.from, sources);
    // Services of before 2023 do not say what goes with what: any of theirs, and they refuse what they cannot.
    const QString to = pick(request.to, targets.value(from).isEmpty() ? sources : targets.value(from));
    if (sources.isEmpty())
        co_return invalidAnswer(m_address.host());
    if (from.isEmpty() || to.isEmpty())
        co_return unsupported(m_address.host(), request.from, request.to);
    co_return std::pair(from, to);
}

Task<Result<QStringList>> LibreTranslate::translate(MachineTranslationRequest request)
{
    const Result<std::pair<QString, QString>> languages = co_await codes(request);
    if (!languages)
        co_return languages.error();
    QStringList translated;
    const QList<QStringList> batches = inBatches(request.texts, textsEach, charactersEach);
    for (const QStringList &batch : batches) {
        QJsonObject body{{QStringLiteral("q"), QJsonArray::fromStringList(batch)},
                         {QStringLiteral("source"), languages->first},
                         {QStringLiteral("target"), languages->second},
                         {QStringLiteral("format"), QStringLiteral("text")}};
        if (!m_key.isEmpty())
            body.insert(QStringLiteral("api_key"), m_key);
        JsonRequest question;
        question.url = at(m_address, QStringLiteral("/translate"));
        question.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        question.stop = request.stop;
        const Result<QJsonDocument> answer = co_await exchangeJson(m_network, question);
        if (!answer)
            co_return answer.error();
        const QJsonArray texts = answer->object().value(u"translatedText").toArray();
        const bool isWhole =
            texts.size() == batch.size() &&
            std::all_of(texts.cbegin(), texts.cend(), [](const auto &text) { return text.isString(); });
        if (!isWhole)
            co_return invalidAnswer(m_address.host());
        for (const QJsonValue &text : texts)
            translated.append(text.toString());
        if (request.progress)
            request.progress(translated.size());
    }
    co_return translated;
}

} // namespace cinefluent::studio
