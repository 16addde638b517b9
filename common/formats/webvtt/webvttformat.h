// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/subtitleformat.h"

namespace cinefluent::formats {

/// WebVTT (W3C, Candidate Recommendation 2019-04-04). Reads what the standard's parser reads and what it would drop
/// (missing "WEBVTT", ',' for '.', times that run backwards), with a warning. STYLE, REGION and NOTE blocks, cue
/// settings and ids survive; <b> <i> <u> <c> <v> <lang> <ruby> <rt> and timestamps are markup, entities are resolved. A
/// <v Name> is left out of the plain text. Written times always bear hours.
class WebVttFormat final : public SubtitleFormat
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] QStringList extensions() const override;
    [[nodiscard]] QString contentType() const override;
    [[nodiscard]] bool isUtf8Only() const override { return true; }
    [[nodiscard]] int sniff(QStringView beginning) const override;
    [[nodiscard]] Result<SubtitleFile> read(QStringView text, const ReadControl &control = {}) const override;
    [[nodiscard]] QString write(const SubtitleFile &file, const WriteOptions &options = {}) const override;
};

} // namespace cinefluent::formats
