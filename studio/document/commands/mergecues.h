// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Joins cues into the first of them (by playing order), from the earliest IN to the latest OUT; texts, translations
/// and notes are joined with `separator`, marked words move along. Errors "cue_not_found", "too_few_cues".
class MergeCues final : public Command
{
public:
    explicit MergeCues(QList<CueId> ids, QString separator = QStringLiteral("\n"));

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    QList<CueId> m_ids;
    QString m_separator;
};

} // namespace cinefluent::studio
