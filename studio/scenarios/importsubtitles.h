// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/formatregistry.h"
#include "common/formats/subtitlefile.h"
#include "studio/document/projectdocument.h"
#include "studio/media/filmindex.h"
#include "studio/scenarios/interaction.h"
#include "studio/scenarios/translationmatch.h"

#include <memory>

namespace cinefluent::studio {

struct SubtitleImport
{
    QString path;
    /// Language of the text. The project's own makes cues; another makes translations of the cues there are.
    QString language;
    QByteArray encoding; ///< empty: detected
    QString format;      ///< empty: recognised
    /// Cue times are moved to the nearest frame of this film; null keeps them as the file has them.
    std::shared_ptr<const FilmIndex> film;
};

struct SubtitleImportSummary
{
    qsizetype cues = 0;              ///< added, or translated
    qsizetype dropped = 0;           ///< without a usable time or text
    qsizetype unmatched = 0;         ///< translations that overlap no cue
    QList<ForeignCue> unmatchedCues; ///< what these are, in order of IN
    qsizetype repaired = 0;          ///< times that ran backwards or were empty
    QString format;
    QByteArray encoding;
    QList<formats::SubtitleWarning> warnings;
};

/// Reads a subtitle file, on a worker, and makes one command of it. Everything outlives the tasks.
class ImportSubtitles
{
public:
    ImportSubtitles(IInteraction &interaction, const formats::FormatRegistry &registry);

    /// For a preview: the file as it would be read. Errors: those of formats::readSubtitles.
    [[nodiscard]] Task<Result<formats::SubtitleFile>> read(SubtitleImport request);

    /// Reads and imports; where the project has cues it asks whether to replace them ("replace_cues"). Errors: those of
    /// formats::readSubtitles and of the document, "language_invalid", "no_cues_to_translate", "cancelled".
    [[nodiscard]] Task<Result<SubtitleImportSummary>> run(ProjectDocument &document, SubtitleImport request);

private:
    Task<Result<SubtitleImportSummary>> importCues(ProjectDocument &document, SubtitleImport request,
                                                   formats::SubtitleFile file);
    Result<SubtitleImportSummary> importTranslations(ProjectDocument &document, const SubtitleImport &request,
                                                     const formats::SubtitleFile &file);

    IInteraction &m_interaction;
    const formats::FormatRegistry &m_registry;
};

} // namespace cinefluent::studio
