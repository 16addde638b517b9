// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>

namespace cinefluent {

/// A coroutine of ours. Starts at once, resumes on the thread that called it; see docs/adr/0003-coroutines.md.
template<typename T = void>
using Task = QCoro::Task<T>;

} // namespace cinefluent
