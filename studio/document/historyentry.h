// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QByteArray>
#include <QString>

namespace cinefluent::studio {

/// One undo step as the history list shows it.
struct HistoryEntry
{
    qint64 sequence = 0; ///< its number in the journal, rising
    QByteArray verb;     ///< see Command::verb
    qsizetype count = 1; ///< cues it changed, at least 1; for the text
    Instant at;          ///< when it was made, or last merged into

    /// Translated, e.g. "Split cue".
    [[nodiscard]] QString text() const;
};

} // namespace cinefluent::studio
