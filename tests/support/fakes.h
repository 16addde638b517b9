// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"

#include <QByteArray>

#include <atomic>
#include <mutex>
#include <random>

namespace cinefluent::tests {

/// A clock that stands until it is moved. Safe from any thread.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant start = Instant(std::chrono::seconds(1'700'000'000)))
        : m_us(start.time_since_epoch().count())
    {
    }
    [[nodiscard]] Instant now() const override { return Instant(std::chrono::microseconds(m_us.load())); }
    void advance(std::chrono::microseconds by) { m_us += by.count(); }

private:
    std::atomic<qint64> m_us;
};

/// Reproducible bytes from a seed. Safe from any thread.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(quint64 seed)
        : m_engine(seed)
    {
    }
    void fill(void *destination, size_t sizeBytes) override
    {
        const std::lock_guard lock(m_mutex);
        auto *bytes = static_cast<unsigned char *>(destination);
        for (size_t i = 0; i < sizeBytes; ++i)
            bytes[i] = static_cast<unsigned char>(m_engine() >> 24);
    }

private:
    std::mutex m_mutex;
    std::mt19937_64 m_engine;
};

/// Gives back the bytes it was made with, over and over.
class FixedRandom final : public RandomSource
{
public:
    explicit FixedRandom(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    void fill(void *destination, size_t sizeBytes) override
    {
        for (size_t i = 0; i < sizeBytes; ++i)
            static_cast<char *>(destination)[i] = m_bytes.at(qsizetype(i) % m_bytes.size());
    }

private:
    QByteArray m_bytes;
};

} // namespace cinefluent::tests
