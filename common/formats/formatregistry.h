// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/subtitleformat.h"

#include <memory>
#include <vector>

namespace cinefluent::formats {

/// The formats a program knows (see builtin/builtinformats.h). Constructed once in each composition root and passed on;
/// immutable after that, then safe from any thread.
class FormatRegistry
{
public:
    FormatRegistry() = default;

    void add(std::unique_ptr<SubtitleFormat> format);

    [[nodiscard]] const std::vector<std::unique_ptr<SubtitleFormat>> &formats() const { return m_formats; }
    [[nodiscard]] const SubtitleFormat *byName(QStringView name) const;
    /// What a user types: a name or, where that is none, an extension ("vtt"), in any case.
    [[nodiscard]] const SubtitleFormat *byNameOrExtension(const QString &name) const;
    /// `fileName` may be a path; its extension counts, in any case. nullptr where nobody claims it.
    [[nodiscard]] const SubtitleFormat *byFileName(QStringView fileName) const;
    /// The format whose text this is: content first, the name's extension where content does not decide. nullptr where
    /// neither does.
    [[nodiscard]] const SubtitleFormat *recognise(QStringView text, QStringView fileName = {}) const;

private:
    std::vector<std::unique_ptr<SubtitleFormat>> m_formats;
};

} // namespace cinefluent::formats
