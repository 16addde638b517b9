// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Unmarks a place. Error "occurrence_not_found".
class RemoveOccurrence final : public Command
{
public:
    explicit RemoveOccurrence(OccurrenceId id);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    OccurrenceId m_id;
};

} // namespace cinefluent::studio
