// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/projectdocument.h"
#include "studio/media/filmindex.h"
#include "studio/scenarios/flashcards.h"
#include "studio/scenarios/interaction.h"
#include "studio/scenarios/soundclip.h"

#include <memory>

namespace cinefluent::studio {

struct WordExport
{
    QString path;                          ///< ".apkg": an Anki package; anything else: a table
    QString language;                      ///< the learners'
    std::optional<LessonId> lesson;        ///< only its words; nothing: all
    bool hasSound = true;                  ///< Anki: the film's sound of each sentence, as MP3
    bool hasPictures = true;               ///< Anki: the film's picture in the middle of each sentence
    std::shared_ptr<const FilmIndex> film; ///< null: without sound and pictures
    int audioStream = -1;                  ///< the container's number; −1: the film's own choice
    SoundPadding padding;
    QString ffmpeg = QStringLiteral("ffmpeg");
};

struct WordExportSummary
{
    qsizetype cards = 0;
    qsizetype sounds = 0;
    qsizetype pictures = 0;
    qsizetype withoutSound = 0; ///< sentences for which the film gave none
};

/// Writes the project's words whole or not at all, on a worker, with progress. Errors: "no_words_to_export",
/// "disk_full", "file_not_writable", "encode_failed", "encoder_missing", "cancelled".
[[nodiscard]] Task<Result<WordExportSummary>> exportWords(IInteraction &interaction, ProjectContent content,
                                                          WordExport request, Instant now);

/// Reads an Anki package or a table and makes one command of what is new in it. Errors: those of readAnkiPackage and
/// flashcardsFromCsv, "file_unreadable", and of the document.
[[nodiscard]] Task<Result<WordImportPlan>>
importWords(IInteraction &interaction, std::shared_ptr<ProjectDocument> document, QString path, QString language);

} // namespace cinefluent::studio
