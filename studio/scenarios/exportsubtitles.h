// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/conversion.h"
#include "common/formats/formatregistry.h"
#include "studio/document/projectcontent.h"

#include <QByteArray>
#include <QSet>

#include <optional>

namespace cinefluent::studio {

struct SubtitleExport
{
    QString format; ///< name in the registry, or an extension: "srt", "webvtt", "vtt"
    QString
        language; ///< empty or the project's own: the original text; else that translation, cues without it left out
    std::optional<LessonId> lesson; ///< only what the lesson shows, times from its IN; nothing: the whole film
    QByteArray encoding = "UTF-8";
    bool withByteOrderMark = false;
    /// Tag of a translation written below each text, for two languages in one file; empty: one language. Cues that have
    /// one of the two alone are written with it.
    QString secondLanguage = {};
    QSet<CueId> selection = {}; ///< only these, times as in the film; empty: all. Not with a lesson.
};

/// The file's bytes, each text in its look. A track written in the format it was imported from keeps what that file
/// said beside its cues. `losses`: what the format cannot say; may be null. Errors: "format_unknown",
/// "lesson_not_found", "nothing_to_export", those of formats::writeSubtitles.
[[nodiscard]] Result<QByteArray> subtitleBytes(const ProjectContent &content, const formats::FormatRegistry &registry,
                                               const SubtitleExport &request, formats::LossReport *losses = nullptr);

/// Writes them to `path`, whole or not at all. Errors also: "disk_full", "file_not_writable".
Result<void> exportSubtitles(const ProjectContent &content, const formats::FormatRegistry &registry,
                             const SubtitleExport &request, const QString &path);

} // namespace cinefluent::studio
