// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"
#include "studio/document/tracksource.h"

namespace cinefluent::studio {

/// Cues of a subtitle file, in one step. Errors as AddCues.
class ImportCues final : public Command
{
public:
    enum class Mode
    {
        Replace, ///< every former cue goes, and what marked words in them
        Append   ///< the track keeps its cues
    };
    /// `source` becomes the track's own where it replaces, or where the track had none.
    ImportCues(QList<Cue> cues, Mode mode, TrackSource source = {});

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    QList<Cue> m_cues;
    Mode m_mode;
    TrackSource m_source;
};

} // namespace cinefluent::studio
