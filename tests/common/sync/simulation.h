// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sync/operationlog.h"
#include "tests/common/sync/simulatededitor.h"

#include <memory>
#include <random>
#include <vector>

namespace cinefluent::tests {

/// How often what happened, so that a test can tell that it did.
struct SimulationCounts
{
    qint64 edits = 0;
    qint64 operations = 0;
    qint64 partitions = 0;
    qint64 duplicates = 0;
    qint64 dropped = 0;
    qint64 editorCrashes = 0;
    qint64 serverCrashes = 0;
    qint64 restoredServers = 0;
    qint64 copiedFiles = 0;
    qint64 damagedFiles = 0;
    qint64 conflicts = 0;
    qint64 renamed = 0;
    qint64 mismatches = 0;
    qint64 repaired = 0;
    qint64 newHistories = 0;

    SimulationCounts &operator+=(const SimulationCounts &other);
    [[nodiscard]] QString toString() const;
};

/// One history of 2–8 editors of a movie, a server, and the net between them: messages late, twice, out of order or
/// lost, partitions, crashes of either side at any place, files copied and restored from copies, files damaged, a
/// server restored from a backup. Every choice comes from the seed: the same seed is the same history.
class Simulation
{
public:
    explicit Simulation(quint64 seed);

    /// Runs the history, then lets everybody talk until nothing is left to say. What is wrong afterwards; empty where
    /// all is well.
    [[nodiscard]] QString run();
    [[nodiscard]] const SimulationCounts &counts() const { return m_counts; }

private:
    /// What befalls this history beyond lost messages and crashes. One of them, for two together may lose what nobody
    /// can keep.
    enum class Disaster
    {
        None,
        ServerRestored,
        FileRestored,
        FileDamaged
    };
    struct Message
    {
        size_t editor = 0;
        int process = 0;
        std::optional<sync::ExchangeRequest> request;
        std::optional<sync::ExchangeAnswer> answer;
    };

    void addEditor(const sync::ReplicaContent &file);
    void step();
    void deliver();
    void serve(const Message &message);
    void receive(const Message &message);
    void count(sync::Received received);
    void crashServer();
    void befall();
    void copyFile();
    void damageFile();
    [[nodiscard]] QString settle();
    [[nodiscard]] QString check() const;
    [[nodiscard]] quint64 below(quint64 bound) { return m_random() % bound; }
    [[nodiscard]] bool oneIn(quint64 count) { return below(count) == 0; }

    std::mt19937_64 m_random;
    Disaster m_disaster = Disaster::None;
    TokenLedger m_ledger;
    SimulationCounts m_counts;
    std::unique_ptr<sync::OperationLog> m_log;
    QList<QByteArray> m_disk; ///< what the server has written
    QList<QByteArray> m_backup;
    std::vector<SimulatedEditor> m_editors;
    std::vector<bool> m_isCutOff;
    std::vector<sync::ReplicaContent> m_copies;
    std::vector<Message> m_net;
};

} // namespace cinefluent::tests
