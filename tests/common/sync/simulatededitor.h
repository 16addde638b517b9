// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"
#include "common/sync/replica.h"
#include "tests/common/sync/tokenledger.h"
#include "tests/support/fakes.h"

#include <memory>
#include <random>

namespace cinefluent::tests {

/// One editor's process and the project file that outlives it.
class SimulatedEditor
{
public:
    /// `clockOffset` from the true time; the ids that the editor makes carry it.
    SimulatedEditor(sync::ReplicaContent file, quint64 seed, std::chrono::hours clockOffset);

    [[nodiscard]] const sync::Replica &replica() const { return *m_replica; }
    [[nodiscard]] sync::Replica &replica() { return *m_replica; }
    [[nodiscard]] const sync::ReplicaContent &file() const { return m_file; }
    /// Grows with every start: answers to a former process reach nobody.
    [[nodiscard]] int process() const { return m_process; }
    [[nodiscard]] QUuid newId() { return m_ids->next(); }

    void save() { m_file = m_replica->content(); }
    /// The process dies and starts again with what `file` holds, read back from its JSON where `throughJson`.
    void restart(const sync::ReplicaContent &file, bool throughJson);

    /// Does something that an editor does, with what is on the screen, and saves it.
    void edit(std::mt19937_64 &random, TokenLedger &ledger);

private:
    sync::Operation someOperation(std::mt19937_64 &random, TokenLedger &ledger);

    sync::ReplicaContent m_file;
    std::unique_ptr<sync::Replica> m_replica;
    int m_process = 1;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<SeededRandom> m_random;
    std::unique_ptr<IdGenerator> m_ids;
    QList<sync::EntityChange> m_removed; ///< as creations, for undo
};

} // namespace cinefluent::tests
