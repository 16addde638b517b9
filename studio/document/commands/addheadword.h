// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Adds a headword and where it occurs, in one step. Errors "headword_exists" (same word and language),
/// "headword_invalid", "occurrence_invalid".
class AddHeadword final : public Command
{
public:
    explicit AddHeadword(Headword headword, QList<Occurrence> occurrences = {});

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    Headword m_headword;
    QList<Occurrence> m_occurrences;
};

} // namespace cinefluent::studio
