// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/changeset.h"

#include <QByteArray>
#include <QString>

namespace cinefluent::studio {

/// A verb of the editor. It says what would change in the content it is shown and touches nothing itself: the
/// document writes, journals and applies the result, and undoes it from the journal, also after a restart.
class Command
{
public:
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    /// Stable name for the journal, snake_case; `commandText` turns it into the text of menus and history.
    [[nodiscard]] virtual QByteArray verb() const = 0;

    /// The change this verb makes to `content`. An empty one is fine and leaves no undo step. Errors are of kind
    /// InvalidInput, NotFound or Conflict and safe to show.
    [[nodiscard]] virtual Result<ChangeSet> plan(const ProjectContent &content) const = 0;

    /// Commands in a row with the same verb and the same, non-empty key become one undo step: keystrokes in one field,
    /// the moves of one drag.
    [[nodiscard]] virtual QByteArray mergeKey() const { return {}; }

    /// Whether the key alone says so: a drag is one step however long the mouse rests, typing is not.
    [[nodiscard]] virtual bool mergesAcrossPauses() const { return false; }
};

/// "Split cue", "Shift 12 cues": translated, for `count` cues.
[[nodiscard]] QString commandText(const QByteArray &verb, qsizetype count);

} // namespace cinefluent::studio
