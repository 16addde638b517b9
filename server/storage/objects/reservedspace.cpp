// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/objects/reservedspace.h"

#include <limits>

namespace cinefluent::server {

ReservedSpace::ReservedSpace(QString folder, qint64 reserveBytes, Disk &disk, Logger &log)
    : m_folder(std::move(folder))
    , m_reserveBytes(reserveBytes)
    , m_disk(disk)
    , m_log(log)
{
}

qint64 ReservedSpace::freeBytes() const
{
    const qint64 bytes = m_disk.freeBytes(m_folder);
    return bytes < 0 ? std::numeric_limits<qint64>::max() : bytes;
}

bool ReservedSpace::take(qint64 sizeBytes)
{
    if (m_reserveBytes <= 0)
        return true;
    const std::lock_guard lock(m_mutex);
    const qint64 free = freeBytes();
    const bool fits = free - m_reserveBytes - m_takenBytes >= sizeBytes;
    if (fits)
        m_takenBytes += sizeBytes;
    return fits;
}

void ReservedSpace::giveBack(qint64 sizeBytes)
{
    if (m_reserveBytes <= 0)
        return;
    const std::lock_guard lock(m_mutex);
    m_takenBytes -= sizeBytes;
}

bool ReservedSpace::isReserveWhole() const
{
    return m_reserveBytes <= 0 || freeBytes() >= m_reserveBytes;
}

StorageSpace::State ReservedSpace::stateFor(qint64 freeBytes) const
{
    const qint64 slack = m_reserveBytes / 16;
    const State former = m_state;
    const qint64 exhaustedBelow = m_reserveBytes / 8 + (former == State::Exhausted ? slack : 0);
    const qint64 lowBelow = m_reserveBytes + m_reserveBytes / 4 + (former == State::Ample ? 0 : slack);
    return freeBytes < exhaustedBelow ? State::Exhausted : freeBytes < lowBelow ? State::Low : State::Ample;
}

void ReservedSpace::refresh()
{
    if (m_reserveBytes <= 0)
        return;
    const qint64 free = freeBytes();
    const State next = stateFor(free);
    if (m_state.exchange(next) == next)
        return;
    const std::initializer_list<LogField> fields{{"free_bytes", free}, {"reserve_bytes", m_reserveBytes}};
    if (next == State::Ample)
        m_log.info("storage_recovered", fields);
    else if (next == State::Low)
        m_log.warning("storage_low", fields);
    else
        m_log.error("storage_exhausted", fields);
}

} // namespace cinefluent::server
