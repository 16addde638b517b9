// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <chrono>
#include <mutex>
#include <optional>

namespace cinefluent::server {

/// What an attempt is counted against.
enum class AuthBucket
{
    Address,  ///< attempts to sign in or refresh from one address
    Account,  ///< failed attempts to sign in to one account from one address
    Register, ///< attempts to register from one address
    Mail      ///< mails for one account or address of mail
};

/// Slows down those who guess. Implementations are safe from any thread.
class AuthThrottle
{
public:
    AuthThrottle() = default;
    AuthThrottle(const AuthThrottle &) = delete;
    AuthThrottle &operator=(const AuthThrottle &) = delete;
    virtual ~AuthThrottle() = default;

    /// Counts an attempt. Where there were too many it is not counted, and the answer is how long to wait.
    [[nodiscard]] virtual std::optional<std::chrono::seconds> admit(AuthBucket bucket, const QByteArray &key) = 0;
    /// Takes the last counted attempt back: it was an honest one.
    virtual void refund(AuthBucket bucket, const QByteArray &key) = 0;
};

/// Counts an attempt; RateLimited "too_many_attempts" with the time to wait where there were too many.
[[nodiscard]] std::optional<Error> overLimit(AuthThrottle &throttle, AuthBucket bucket, const QByteArray &key);

/// `burst` attempts at once, then one each `interval`. A burst of 0 turns the limit off.
struct BucketLimit
{
    int burst;
    std::chrono::milliseconds interval;
};

struct AuthLimits
{
    BucketLimit address{60, std::chrono::seconds(1)};
    BucketLimit account{10, std::chrono::seconds(30)};
    BucketLimit registration{20, std::chrono::seconds(30)};
    BucketLimit mail{5, std::chrono::minutes(5)};
};

/// Buckets in memory, for one server: the generic cell rate algorithm (ITU-T I.371), which keeps one time a key. At
/// most `maxKeys` keys a bucket are kept; beyond, all newcomers share one.
class MemoryAuthThrottle final : public AuthThrottle
{
public:
    static constexpr qsizetype maxKeys = 100'000;

    MemoryAuthThrottle(AuthLimits limits, const Clock &clock);

    [[nodiscard]] std::optional<std::chrono::seconds> admit(AuthBucket bucket, const QByteArray &key) override;
    void refund(AuthBucket bucket, const QByteArray &key) override;

private:
    struct Bucket
    {
        BucketLimit limit;
        QHash<QByteArray, Instant> arrivals; ///< theoretical arrival time of the next conforming attempt
    };

    Bucket &bucketOf(AuthBucket bucket) { return m_buckets[size_t(bucket)]; }

    std::mutex m_mutex;
    std::array<Bucket, 4> m_buckets;
    const Clock &m_clock;
};

} // namespace cinefluent::server
