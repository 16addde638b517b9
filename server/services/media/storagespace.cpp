// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/media/storagespace.h"

#include <algorithm>
#include <utility>

namespace cinefluent::server {

SpaceClaim::SpaceClaim(StorageSpace *space)
    : m_space(space)
{
}

SpaceClaim::SpaceClaim(SpaceClaim &&other) noexcept
    : m_space(std::exchange(other.m_space, nullptr))
    , m_heldBytes(std::exchange(other.m_heldBytes, 0))
{
}

SpaceClaim &SpaceClaim::operator=(SpaceClaim &&other) noexcept
{
    if (this != &other) {
        release();
        m_space = std::exchange(other.m_space, nullptr);
        m_heldBytes = std::exchange(other.m_heldBytes, 0);
    }
    return *this;
}

SpaceClaim::~SpaceClaim()
{
    release();
}

void SpaceClaim::release()
{
    if (m_space && m_heldBytes > 0)
        m_space->giveBack(m_heldBytes);
    m_heldBytes = 0;
}

bool SpaceClaim::grow(qint64 sizeBytes)
{
    if (!m_space)
        return true;
    if (!m_space->take(sizeBytes))
        return false;
    m_heldBytes += sizeBytes;
    return true;
}

bool SpaceClaim::spend(qint64 sizeBytes)
{
    if (!m_space)
        return true;
    if (sizeBytes > m_heldBytes && !grow(sizeBytes - m_heldBytes))
        return false;
    if (!m_space->isReserveWhole())
        return false;
    m_space->giveBack(sizeBytes);
    m_heldBytes -= sizeBytes;
    return true;
}

} // namespace cinefluent::server
