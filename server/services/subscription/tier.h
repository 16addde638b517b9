// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QString>

#include <optional>

namespace cinefluent::server {

/// What an account has subscribed to, each including those before it.
enum class Tier
{
    Free,
    Premium,
    Pro
};

inline constexpr int tierCount = 3;

[[nodiscard]] QString toString(Tier tier); ///< "free", "premium", "pro"
[[nodiscard]] std::optional<Tier> tierFromString(QStringView text);

/// The tier an account was given, and until when: days of grace are in it already, since whoever gives it knows whether
/// a renewal is still to be expected. Without an end it holds until it is taken.
struct Entitlement
{
    Tier tier = Tier::Free;
    std::optional<Instant> endsAt;

    friend bool operator==(const Entitlement &, const Entitlement &) = default;
};

/// What counts at an instant: the free tier once the end has passed. `server/storage/postgres/subscriptionsql.h` is the
/// same rule in SQL.
[[nodiscard]] Tier effectiveTier(const Entitlement &entitlement, Instant now);

} // namespace cinefluent::server
