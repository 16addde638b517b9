// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <QByteArray>
#include <QUuid>

#include <compare>
#include <mutex>

namespace cinefluent {

/// A UUID that knows what it names, so that a cue's id cannot be passed where a lesson's is wanted.
/// `Tag` is any (incomplete) type. The text form is lowercase without braces.
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    /// Accepts the 36-character form alone; anything else gives a null id.
    [[nodiscard]] static Id fromString(QStringView text)
    {
        return text.size() == 36 ? Id(QUuid::fromString(text)) : Id();
    }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] QByteArray toByteArray() const { return m_uuid.toByteArray(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator!=(const Id &a, const Id &b) { return a.m_uuid != b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

/// Source of random bytes; tests inject a seeded one. Implementations are safe from any thread.
class RandomSource
{
public:
    RandomSource() = default;
    RandomSource(const RandomSource &) = delete;
    RandomSource &operator=(const RandomSource &) = delete;
    virtual ~RandomSource() = default;

    virtual void fill(void *destination, size_t sizeBytes) = 0;
};

/// The operating system's generator.
class SystemRandom final : public RandomSource
{
public:
    void fill(void *destination, size_t sizeBytes) override;
};

/// Makes UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then a 12-bit counter seeded at
/// random in each millisecond (method 1 of section 6.2), then 62 random bits. Ids of one generator are strictly
/// increasing, also when the clock stands still or goes back. Safe from any thread.
class IdGenerator
{
public:
    IdGenerator(const Clock &clock, RandomSource &random);

    [[nodiscard]] QUuid next();

    template<typename SomeId>
    [[nodiscard]] SomeId make()
    {
        return SomeId(next());
    }

private:
    const Clock &m_clock;
    RandomSource &m_random;
    std::mutex m_mutex;
    qint64 m_lastMs = -1;
    unsigned m_counter = 0;
};

/// UUID of version 5 (RFC 9562, section 5.5) of `name` in `space`: the same inputs give the same id everywhere.
[[nodiscard]] QUuid deriveUuid(const QUuid &space, const QByteArray &name);

} // namespace cinefluent
