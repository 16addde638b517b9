// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/ids.h"

#include <QRandomGenerator>

#include <array>
#include <cstring>

#ifdef Q_OS_LINUX
#include <sys/random.h>
#endif

namespace cinefluent {

namespace {

constexpr unsigned counterLimit = 1U << 12;

} // namespace

void SystemRandom::fill(void *destination, size_t sizeBytes)
{
    auto *bytes = static_cast<char *>(destination);
#ifdef Q_OS_LINUX
    // Qt asks the processor for each word, which takes five times as long for the ten bytes of an id.
    constexpr size_t atomicBytes = 256; // so many come whole or not at all, getrandom(2)
    while (sizeBytes > 0) {
        const size_t part = std::min(sizeBytes, atomicBytes);
        if (::getrandom(bytes, part, 0) != ssize_t(part))
            break;
        bytes += part;
        sizeBytes -= part;
    }
#endif
    while (sizeBytes > 0) {
        const quint32 word = QRandomGenerator::system()->generate();
        const size_t part = std::min(sizeBytes, sizeof word);
        std::memcpy(bytes, &word, part);
        bytes += part;
        sizeBytes -= part;
    }
}

IdGenerator::IdGenerator(const Clock &clock, RandomSource &random)
    : m_clock(clock)
    , m_random(random)
{
}

QUuid IdGenerator::next()
{
    using namespace std::chrono;
    std::array<quint8, 16> bytes{};
    m_random.fill(bytes.data() + 6, 10);

    const std::lock_guard lock(m_mutex);
    const qint64 nowMs = floor<milliseconds>(m_clock.now()).time_since_epoch().count();
    if (nowMs > m_lastMs) {
        m_lastMs = nowMs;
        // The upper half stays free so that a burst within the millisecond seldom runs out of counter.
        m_counter = ((bytes[6] << 8) | bytes[7]) & (counterLimit / 2 - 1);
    } else if (++m_counter == counterLimit) {
        ++m_lastMs; // borrow from the next millisecond rather than repeat or wait
        m_counter = 0;
    }
    for (int i = 0; i < 6; ++i)
        bytes[size_t(i)] = quint8(m_lastMs >> (40 - 8 * i));
    bytes[6] = quint8(0x70 | (m_counter >> 8));
    bytes[7] = quint8(m_counter);
    bytes[8] = quint8(0x80 | (bytes[8] & 0x3F));
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

QUuid deriveUuid(const QUuid &space, const QByteArray &name)
{
    return QUuid::createUuidV5(space, name);
}

} // namespace cinefluent
