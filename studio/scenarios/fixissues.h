// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/quickfix.h"
#include "studio/document/command.h"

namespace cinefluent::studio {

/// Carries out what quality::fixesOf made of a project's content, as one step. Error "project_changed" (Conflict) where
/// something it would change is gone; it must not be asked of another content than `before` was of.
class FixIssues final : public Command
{
public:
    /// `before`: qualityContentOf the project; `after`: the same, mended.
    FixIssues(const quality::Content &before, const quality::Content &after);

    [[nodiscard]] QByteArray verb() const override { return "fix_issues"; }
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    QList<Cue> m_cues;
    QList<Lesson> m_lessons;
    QList<Headword> m_headwords;
    QList<Occurrence> m_occurrences;
    QList<CueId> m_removedCues;
    QList<HeadwordId> m_removedHeadwords;
    QList<OccurrenceId> m_removedOccurrences;
};

} // namespace cinefluent::studio
