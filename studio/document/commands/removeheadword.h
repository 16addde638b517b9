// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Removes a headword with its senses and occurrences. Error "headword_not_found".
class RemoveHeadword final : public Command
{
public:
    explicit RemoveHeadword(HeadwordId id);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    HeadwordId m_id;
};

} // namespace cinefluent::studio
