// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"
#include "studio/document/tracksource.h"

namespace cinefluent::studio {

/// Translations of a subtitle file, matched to cues before, in one step; a language that is new to the project is
/// added to its settings. Cues that are not named keep theirs. Errors "cue_not_found", "language_invalid".
class ImportTranslations final : public Command
{
public:
    /// `looks`: of those texts that have one. `source` becomes the language's own.
    ImportTranslations(QString language, QHash<CueId, QString> texts, QHash<CueId, QString> looks = {},
                       TrackSource source = {});

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    QString m_language;
    QHash<CueId, QString> m_texts;
    QHash<CueId, QString> m_looks;
    TrackSource m_source;
};

} // namespace cinefluent::studio
