// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Marks where a headword's sense is spoken. Errors "occurrence_invalid" (null or taken id, unknown sense, place
/// outside the cue's text), "headword_not_found", "cue_not_found".
class AddOccurrence final : public Command
{
public:
    explicit AddOccurrence(const Occurrence &occurrence);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    Occurrence m_occurrence;
};

} // namespace cinefluent::studio
