// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"
#include "server/services/security/passwordhasher.h"
#include "server/services/work/workerpool.h"

#include <memory>

namespace cinefluent::server {

/// Hashes passwords off the reactor threads, a bounded number at once and a bounded number waiting, because memory
/// times concurrency is an attack: more answers Unavailable "busy" with a time to try again. Safe from any thread with
/// an event loop; a task resumes on the thread that awaits it. Destruction waits for the hashes that are running.
class PasswordPool
{
public:
    struct Limits
    {
        int threads = 2;  ///< each holds the memory of one hash while it runs
        int waiting = 64; ///< beyond those running
    };

    PasswordPool(std::shared_ptr<const PasswordHasher> hasher, Limits limits);
    PasswordPool(const PasswordPool &) = delete;
    PasswordPool &operator=(const PasswordPool &) = delete;

    [[nodiscard]] Task<Result<QByteArray>> hash(Secret password);
    [[nodiscard]] Task<Result<PasswordHasher::Verdict>> verify(Secret password, QByteArray hash);
    /// The same work as `verify` against nothing: what an unknown account costs.
    [[nodiscard]] Task<Result<PasswordHasher::Verdict>> verifyNothing(Secret password);

    /// Hashes running or waiting now.
    [[nodiscard]] int pending() const { return m_workers.pending(); }

private:
    template<typename T, typename Work>
    Task<Result<T>> run(Work work);

    std::shared_ptr<const PasswordHasher> m_hasher;
    QByteArray m_nobodysHash;
    WorkerPool m_workers;
};

} // namespace cinefluent::server
