// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/formatregistry.h"
#include "studio/document/projectcontent.h"

#include <memory>

class QMimeData;

namespace cinefluent::studio {

/// Cues on the clipboard: whole for the studio, and as SRT for every other program. What other programs put there is
/// read as a subtitle file, or line by line as text.
class CueClipboard
{
public:
    explicit CueClipboard(const formats::FormatRegistry &registry);

    /// Null where none of `ids` is there.
    [[nodiscard]] std::unique_ptr<QMimeData> write(const ProjectContent &content, const QList<CueId> &ids) const;
    [[nodiscard]] static bool canRead(const QMimeData &data);
    /// Cues without ids, in order of IN, moved so that the first begins at `at`. Lines of plain text last `lineLength`
    /// each. Empty where nothing can be read, or where there are more than 20,000.
    [[nodiscard]] QList<Cue> read(const QMimeData &data, MediaTime at, MediaTime lineLength) const;

private:
    [[nodiscard]] QList<Cue> readText(const QString &text, MediaTime lineLength) const;

    const formats::FormatRegistry &m_registry;
};

} // namespace cinefluent::studio
