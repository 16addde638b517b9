// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Sets a cue's translation into `language`, or removes it where `text` is empty; keystrokes merge. Errors
/// "cue_not_found", "language_invalid".
class SetCueTranslation final : public Command
{
public:
    SetCueTranslation(CueId id, QString language, QString text);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;
    [[nodiscard]] QByteArray mergeKey() const override;

private:
    CueId m_id;
    QString m_language;
    QString m_text;
};

} // namespace cinefluent::studio
