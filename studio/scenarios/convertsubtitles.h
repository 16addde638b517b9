// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/formatregistry.h"

#include <QByteArray>

namespace cinefluent::studio {

struct SubtitleConversion
{
    QString source;                     ///< path
    QString format;                     ///< to write: a name in the registry or an extension
    QByteArray encoding;                ///< of the source; empty: detected
    std::optional<FrameRate> frameRate; ///< for formats that count in frames
};

struct ConvertedSubtitles
{
    QByteArray bytes; ///< UTF-8
    QString sourceFormat;
    QString format;
    qsizetype cues = 0;
    QList<formats::SubtitleWarning> warnings; ///< of reading, then what the format cannot keep
};

/// A subtitle file in another format, or set in order in its own. Errors: those of formats::readSubtitles and
/// formats::writeSubtitles, "format_unknown".
[[nodiscard]] Result<ConvertedSubtitles> convertSubtitles(const formats::FormatRegistry &registry,
                                                          const SubtitleConversion &request);

} // namespace cinefluent::studio
