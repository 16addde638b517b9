// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/postgres/transactionpool.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace cinefluent::server {

/// One libpqxx connection and the rules of repeating a transaction on it; see TransactionPool::run. Belongs to one
/// thread at a time.
class TransactionRunner
{
public:
    using Work = std::function<std::optional<Error>(pqxx::work &)>;

    /// `stopping` ends waiting for a connection early; it outlives the runner.
    TransactionRunner(ConnectionSettings settings, TransactionPoolOptions options, const std::atomic<bool> &stopping);
    ~TransactionRunner();

    /// Nothing where the transaction was committed.
    std::optional<Error> run(const Work &work, const RowAccess &access, Isolation isolation);

private:
    enum class Next
    {
        Done,
        Repeat,   ///< rolled back for reasons that may be gone
        Reconnect ///< rolled back with its connection
    };

    std::optional<Error> connect();
    Next attempt(const Work &work, const RowAccess &access, Isolation isolation, std::optional<Error> &failure);
    /// False when told to stop.
    bool pause(int attempt) const;

    const ConnectionSettings m_settings;
    const TransactionPoolOptions m_options;
    const std::atomic<bool> &m_stopping;
    std::unique_ptr<pqxx::connection> m_connection;
};

} // namespace cinefluent::server
