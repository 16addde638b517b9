// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Replaces a headword's details and senses; in a row on one headword they merge. Occurrences of a sense that goes
/// take the first sense that stays, or go with the last one. Errors "headword_not_found", "headword_exists",
/// "headword_invalid".
class SetHeadword final : public Command
{
public:
    explicit SetHeadword(Headword headword);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;
    [[nodiscard]] QByteArray mergeKey() const override;

private:
    Headword m_headword;
};

} // namespace cinefluent::studio
