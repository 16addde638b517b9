// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/objectreader.h"
#include "server/services/auth/identity.h"

#include <vector>

namespace cinefluent::server {

struct Variant
{
    QString name;
    int weight = 1;
};

/// A trial of variants on learners. Variants never change: who has one keeps it.
struct Experiment
{
    QString key; ///< [a-z][a-z0-9_]*, at most 50 characters
    QString description;
    std::vector<Variant> variants; ///< sorted by name; names as keys
    std::optional<Instant> startsAt, endsAt;

    [[nodiscard]] bool isRunning(Instant now) const
    {
        return (!startsAt || *startsAt <= now) && (!endsAt || *endsAt > now);
    }
};

/// The variant of a learner: the first 64 bits of SHA-256 over key and id, spread over the weights. The same on every
/// server and at any time; independent between experiments, since the key is hashed as well.
[[nodiscard]] QString variantOf(const Experiment &experiment, UserId user);

/// `{key, description?, variants: {name: weight}, startsAt?, endsAt?}`: 2 to 10 variants, weights from 1 to 1,000.
[[nodiscard]] Experiment readExperiment(api::ObjectReader &reader);

[[nodiscard]] std::vector<Variant> variantsFromJson(const QByteArray &json);
[[nodiscard]] QByteArray toJson(const std::vector<Variant> &variants);
/// Whether it may name an experiment or a variant.
[[nodiscard]] bool isExperimentKey(const QString &text);

} // namespace cinefluent::server
