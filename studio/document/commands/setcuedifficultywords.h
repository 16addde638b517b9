// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Sets the words of a cue that its lesson points out, blanks trimmed, without duplicates. Error "cue_not_found".
class SetCueDifficultyWords final : public Command
{
public:
    SetCueDifficultyWords(CueId id, QStringList words);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    CueId m_id;
    QStringList m_words;
};

} // namespace cinefluent::studio
