// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/experiments/experiment.h"

#include "server/services/security/secret.h"

#include <QJsonDocument>
#include <QtEndian>

namespace cinefluent::server {

namespace {

constexpr qsizetype maxKeyLength = 50;
constexpr qsizetype maxDescriptionLength = 1'000;
constexpr qsizetype minVariants = 2;
constexpr qsizetype maxVariants = 10;
constexpr int maxWeight = 1'000;

} // namespace

bool isExperimentKey(const QString &text)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isFine = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_'; };
    return !text.isEmpty() && text.size() <= maxKeyLength && isLetter(text.front()) &&
           std::all_of(text.begin(), text.end(), isFine);
}

QString variantOf(const Experiment &experiment, UserId user)
{
    const QByteArray hash = sha256(experiment.key.toLatin1() + '\n' + user.uuid().toRfc4122());
    quint64 total = 0;
    for (const Variant &variant : experiment.variants)
        total += quint64(variant.weight);
    // The remainder favours nobody by more than 10^4 / 2^64.
    quint64 place = qFromBigEndian<quint64>(hash.constData()) % std::max(total, quint64(1));
    for (const Variant &variant : experiment.variants) {
        if (place < quint64(variant.weight))
            return variant.name;
        place -= quint64(variant.weight);
    }
    return {};
}

std::vector<Variant> variantsFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    std::vector<Variant> variants; // QJsonObject is sorted by name
    for (auto it = object.begin(); it != object.end(); ++it)
        variants.push_back({it.key(), it.value().toInt()});
    return variants;
}

QByteArray toJson(const std::vector<Variant> &variants)
{
    QJsonObject object;
    for (const Variant &variant : variants)
        object.insert(variant.name, variant.weight);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Experiment readExperiment(api::ObjectReader &reader)
{
    Experiment experiment;
    experiment.key = reader.string("key", maxKeyLength);
    if (!isExperimentKey(experiment.key))
        reader.offend("key", "key_invalid", QStringLiteral("Use a to z, 0 to 9 and _, a letter first."));
    experiment.description = reader.optionalString("description", maxDescriptionLength);
    const QJsonObject variants = reader.object("variants");
    bool areFine = variants.size() >= minVariants && variants.size() <= maxVariants;
    for (auto it = variants.begin(); areFine && it != variants.end(); ++it) {
        const double weight = it.value().toDouble(-1);
        areFine = isExperimentKey(it.key()) && weight >= 1 && weight <= maxWeight && weight == double(int(weight));
        experiment.variants.push_back({it.key(), int(weight)});
    }
    if (!areFine)
        reader.offend("variants", "variants_invalid",
                      QStringLiteral("Give 2 to 10 names (a to z, 0 to 9 and _) a whole weight from 1 to 1,000 each."));
    if (reader.has("startsAt"))
        experiment.startsAt = reader.instant("startsAt");
    if (reader.has("endsAt"))
        experiment.endsAt = reader.instant("endsAt");
    if (experiment.startsAt && experiment.endsAt && *experiment.endsAt <= *experiment.startsAt)
        reader.offend("endsAt", "range_invalid", QStringLiteral("The end comes after the start."));
    return experiment;
}

} // namespace cinefluent::server
