// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"

namespace cinefluent {

using MovieId = Id<struct MovieTag>;
using LessonId = Id<struct LessonTag>;
using CueId = Id<struct CueTag>;

} // namespace cinefluent
