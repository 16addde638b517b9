// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/services/security/piibox.h"

namespace cinefluent::server {

class TransactionPool;

/// Seals personal data anew with the current key, a batch in a transaction: killed at any moment, every row is whole,
/// and the next run goes on where this one ended. Blocking; several may run at once.
class KeyRotation
{
public:
    KeyRotation(TransactionPool &pool, const PiiBox &pii);

    /// Rows sealed anew by this step; 0 when none with a former key is left. Corrupt "pii_unreadable" for a row whose
    /// key is missing: nothing of the batch is changed.
    [[nodiscard]] Result<int> step();

    /// Waiting jobs whose payload a former key sealed: they end by themselves, within hours.
    [[nodiscard]] Result<int> waitingJobs();

private:
    TransactionPool &m_pool;
    const PiiBox &m_pii;
};

} // namespace cinefluent::server
