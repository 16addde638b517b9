// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace cinefluent::bench {

/// Scene cuts of a generated film at three bit rates, ours beside FFmpeg's scdet at its default threshold and at 5:
/// time for the film from opening to the last cut, and F1 within one frame.
void compareCuts(quint32 seed);

} // namespace cinefluent::bench
