// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Translations of a subtitle file, matched to cues before, in one step; a language that is new to the project is
/// added to its settings. Cues that are not named keep theirs. Errors "cue_not_found", "language_invalid".
class ImportTranslations final : public Command
{
public:
    ImportTranslations(QString language, QHash<CueId, QString> texts);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    QString m_language;
    QHash<CueId, QString> m_texts;
};

} // namespace cinefluent::studio
