// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/storage/postgres/connectionsettings.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace cinefluent::server {

struct PrivatePostgresOptions
{
    /// Everything is kept below it: postgres/ (the cluster), run/ (the socket), postgres.lock, postgres.log. When root
    /// starts us it is made traversable (o+x) for the account below; the folders above it must be so already.
    QString dataDirectory;
    /// Folder of `postgres` and `initdb`; empty: the newest installed (or the one that fits existing data).
    QString binDirectory;
    /// Account PostgreSQL runs under when we are root, which it refuses; empty: "postgres".
    QString runAsUser;
    int maxConnections = 100;
    /// What the write-ahead log should not outgrow between two checkpoints (max_wal_size, soft); at least 32 MiB.
    qint64 maxLogBytes = qint64(1024) * 1024 * 1024;
    /// More settings, "name=value"; they win over ours (tests: "fsync=off").
    QStringList settings;
    std::chrono::milliseconds startTimeout{60'000}; ///< recovery of much unreplayed log included
    std::chrono::milliseconds restartBackoffMin{50};
    std::chrono::milliseconds restartBackoffMax{5'000};
};

/// The embedded default: a PostgreSQL of our own in the data directory, reachable over a unix socket only. It lives
/// and dies with this process (also when that is killed), is started again when its postmaster dies or is
/// told to stop by somebody else, and two processes never share one directory.
///
/// Belongs to the main thread: PR_SET_PDEATHSIG follows the thread that spawned. Linux and other Unix systems.
class PrivatePostgres : public QObject
{
    Q_OBJECT

public:
    using Options = PrivatePostgresOptions;

    enum class State
    {
        Stopped,
        Starting,
        Running,
        Restarting ///< the postmaster died or would not start; the next attempt is under way or scheduled
    };
    Q_ENUM(State)

    explicit PrivatePostgres(Options options, QObject *parent = nullptr);
    ~PrivatePostgres() override; ///< stop()

    /// Makes the cluster at the first start, recovers it after a crash, creates roles and database where missing, and
    /// returns when connections are accepted. Blocks; needs no event loop. Codes:
    ///   data_directory_in_use (Conflict), data_directory_not_writable, data_directory_unreachable (the account cannot
    ///   traverse a parent), data_directory_full (Unavailable), data_directory_other_version (Unsupported; the message
    ///   says which PostgreSQL to install), data_directory_foreign (not a cluster of ours),
    ///   postgres_not_installed, postgres_user_missing, postgres_start_failed.
    [[nodiscard]] Result<void> start();

    /// Fast shutdown: open transactions are rolled back, everything committed is kept. Blocks, at most 30 s, then
    /// kills.
    void stop();

    [[nodiscard]] State state() const;
    [[nodiscard]] qint64 postmasterPid() const; ///< 0 while there is none
    [[nodiscard]] DatabaseSettings settings() const;
    /// Superuser on the maintenance database, for backup, tests and the like.
    [[nodiscard]] ConnectionSettings superuserSettings() const;
    /// Last lines of the server's log, for diagnosis; no personal data (statements and details are not logged).
    [[nodiscard]] QString logTail() const;

    /// Settings of the instance that another process of ours runs in `dataDirectory`, for `admin`, `backup` and other
    /// subcommands. Error "server_not_running" (Unavailable) where there is none.
    [[nodiscard]] static Result<DatabaseSettings> attach(const QString &dataDirectory);

signals:
    void stateChanged(cinefluent::server::PrivatePostgres::State state);
    /// A failed attempt to bring the postmaster back; another follows.
    void restartFailed(const cinefluent::Error &error);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace cinefluent::server
