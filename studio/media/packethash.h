// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/libav.h"

#include <QHashFunctions>

namespace cinefluent::studio {

/// Tells a packet from its neighbours, for one run of the program.
[[nodiscard]] inline quint64 hashOf(const AVPacket &packet)
{
    return quint64(qHashBits(packet.data, size_t(packet.size), size_t(packet.size)));
}

} // namespace cinefluent::studio
