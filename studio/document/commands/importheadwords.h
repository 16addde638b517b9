// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Headwords of a list from outside, in one step: new ones, and ones there are with what the list adds to them.
/// Errors "headword_exists" (a new one with the word and language of another), "headword_invalid",
/// "headword_not_found" (a changed one).
class ImportHeadwords final : public Command
{
public:
    ImportHeadwords(QList<Headword> added, QList<Headword> changed);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    QList<Headword> m_added;
    QList<Headword> m_changed;
};

} // namespace cinefluent::studio
