// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/builtin/builtinformats.h"

#include "common/formats/ass/assformat.h"
#include "common/formats/csv/csvformat.h"
#include "common/formats/lrc/lrcformat.h"
#include "common/formats/microdvd/microdvdformat.h"
#include "common/formats/sami/samiformat.h"
#include "common/formats/sbv/sbvformat.h"
#include "common/formats/srt/srtformat.h"
#include "common/formats/ttml/ttmlformat.h"
#include "common/formats/webvtt/webvttformat.h"

namespace cinefluent::formats {

FormatRegistry builtInFormats()
{
    FormatRegistry registry;
    registry.add(std::make_unique<SrtFormat>());
    registry.add(std::make_unique<WebVttFormat>());
    registry.add(std::make_unique<AssFormat>());
    registry.add(std::make_unique<TtmlFormat>());
    registry.add(std::make_unique<SbvFormat>());
    registry.add(std::make_unique<MicroDvdFormat>());
    registry.add(std::make_unique<LrcFormat>());
    registry.add(std::make_unique<SamiFormat>());
    registry.add(std::make_unique<CsvFormat>(CsvFormat::Kind::Comma));
    registry.add(std::make_unique<CsvFormat>(CsvFormat::Kind::Tab));
    return registry;
}

} // namespace cinefluent::formats
