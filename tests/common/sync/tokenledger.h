// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sync/operation.h"
#include "common/sync/sharedstate.h"

#include <QSet>
#include <QString>

namespace cinefluent::tests {

/// Knows which edits must still be somewhere, without knowing a rule of merging. Every edit brings a word, a number or
/// an entry that occurs nowhere else, its token. A token may only be gone where somebody who had it on the screen took
/// it away.
class TokenLedger
{
public:
    /// A fresh token, which from now on must be found.
    [[nodiscard]] QString mint() { return QStringLiteral("t%1").arg(++m_last); }
    [[nodiscard]] qint64 mintNumber() { return ++m_last; }

    /// An editor made `operation` while `shown` was on the screen.
    void note(const sync::SharedState &shown, const sync::Operation &operation);
    /// The operation is in the server's log.
    void noteLogged(const sync::Operation &operation);
    /// A copy of a project was thrown away with these operations in it.
    void noteDiscarded(const QList<sync::Operation> &operations);

    /// Tokens that should be in `state` and are not.
    [[nodiscard]] QStringList missingIn(const sync::SharedState &state) const;
    [[nodiscard]] qsizetype edits() const { return m_wanted.size(); }

private:
    qint64 m_last = 1'000'000; ///< far from the numbers that are in the content otherwise
    QSet<QString> m_wanted;
    QSet<QString> m_takenAway;
    QSet<QString> m_logged;
    QSet<QString> m_discarded;
};

} // namespace cinefluent::tests
