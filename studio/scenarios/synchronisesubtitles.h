// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/align/synchroniser.h"
#include "common/formats/formatregistry.h"
#include "studio/document/projectdocument.h"
#include "studio/media/filmindex.h"
#include "studio/scenarios/interaction.h"

#include <memory>

namespace cinefluent::studio {

struct SyncRequest
{
    /// What the cues are aligned with: this file, or where empty the film's sound.
    QString referencePath;
    std::shared_ptr<const FilmIndex> film; ///< null: reference only, and times are not moved to frames
    int audioStream = -1;                  ///< of `film`
    bool mayStretch = true;
    bool maySplit = true;
};

/// What was found, for a preview; the project is not changed by finding.
struct SyncProposal
{
    align::SyncResult result;
    QList<CueId> ids;              ///< of `result.cues`, in that order
    std::vector<TimeRange> before; ///< when they were looked at
    std::shared_ptr<const FilmIndex> film;
    qsizetype beforeStart = 0; ///< cues that would begin before the film and are put at its start
};

/// Finds where a project's cues belong, on a worker, and moves them there in one step. Everything outlives the tasks.
class SynchroniseSubtitles
{
public:
    explicit SynchroniseSubtitles(const formats::FormatRegistry &registry);

    /// Looks at the document before it waits and not again. `progress` says how far it is and stops it. Errors:
    /// "no_cues_to_synchronise", "media_no_audio" and the others of reading a film's sound, those of
    /// formats::readSubtitles for the reference, "cancelled".
    [[nodiscard]] Task<Result<SyncProposal>> find(const ProjectDocument &document, SyncRequest request,
                                                  IProgress &progress);

    /// One command. Errors: "sync_nothing_to_move", "sync_cues_changed" where a cue was moved or removed since,
    /// those of the document.
    [[nodiscard]] Result<void> apply(ProjectDocument &document, const SyncProposal &proposal) const;

private:
    const formats::FormatRegistry &m_registry;
};

} // namespace cinefluent::studio
