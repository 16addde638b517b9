// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/readpace.h"

namespace cinefluent::formats {

/// Reads a TTML document into `file`: the root and its head as `header`, paragraphs as cues with the attributes that
/// they inherit. Malformed XML ends the reading with "xml_malformed"; what stood before it is kept.
[[nodiscard]] Result<void> readTtml(SubtitleFile &file, QStringView text, ReadPace &pace);

} // namespace cinefluent::formats
