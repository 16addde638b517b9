// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sync/sharedstate.h"
#include "studio/document/command.h"

namespace cinefluent::studio {

/// What editors share of a project, as sync takes it: all but the film's place, what only this machine knows, and what
/// subtitle files held beside their cues.
[[nodiscard]] QHash<merge::EntityKey, merge::Fields> sharedFields(const ProjectContent &content);

/// Makes of the content what all editors came to, as one step. Where two of them did what a project cannot hold twice
/// it is put right, the same on every machine: lessons in one place of the order follow each other, headwords of one
/// spelling become the one with the lesser id, with the senses and places of both, and what has no usable range gets
/// the film's first second. What that changes goes out with the next exchange.
class TakeSharedContent final : public Command
{
public:
    static constexpr const char *name = "take_shared"; ///< its verb

    explicit TakeSharedContent(sync::SharedState state);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    sync::SharedState m_state;
};

} // namespace cinefluent::studio
