// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/builtin/builtinformats.h"

#include "common/formats/srt/srtformat.h"
#include "common/formats/webvtt/webvttformat.h"

namespace cinefluent::formats {

FormatRegistry builtInFormats()
{
    FormatRegistry registry;
    registry.add(std::make_unique<SrtFormat>());
    registry.add(std::make_unique<WebVttFormat>());
    return registry;
}

} // namespace cinefluent::formats
