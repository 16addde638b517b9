// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/conversion.h"

#include <QStringList>

namespace cinefluent::studio {

/// What is lost when subtitles are written in another format, one translated sentence each kind.
[[nodiscard]] QStringList lossTexts(const formats::LossReport &losses);

} // namespace cinefluent::studio
