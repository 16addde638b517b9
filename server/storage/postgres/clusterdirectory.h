// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/storage/postgres/postgresinstallation.h"

#include <QList>
#include <QString>

#include <optional>

namespace cinefluent::server {

/// Content of a postmaster.pid.
struct PostmasterFile
{
    qint64 pid = 0;
    QString socketDirectory;
    bool isReady = false;    ///< connections are accepted
    bool isStopping = false; ///< it was told to stop, and may wait for ever for those who are connected

    /// Nothing where the file is missing or half written.
    [[nodiscard]] static std::optional<PostmasterFile> read(const QString &cluster);
};

/// The files of a private PostgreSQL below one data directory, and the lock that keeps them to one process.
class ClusterDirectory
{
public:
    ClusterDirectory(QString dataDirectory, PostgresAccount account);
    ~ClusterDirectory();
    ClusterDirectory(const ClusterDirectory &) = delete;
    ClusterDirectory &operator=(const ClusterDirectory &) = delete;

    [[nodiscard]] static QString clusterIn(const QString &dataDirectory);

    /// Makes the folders, hands them to the account, takes the lock. Codes of PrivatePostgres::start.
    [[nodiscard]] Result<void> open();
    /// Whether the lock is ours: nobody else may start or end a server here.
    [[nodiscard]] bool isOpen() const { return m_lock >= 0; }
    /// Gives the lock back.
    void close();

    [[nodiscard]] QString cluster() const { return clusterIn(m_dataDirectory); }
    /// Where a new cluster is made before it takes its place.
    [[nodiscard]] QString nursery() const { return cluster() + QStringLiteral(".new"); }
    [[nodiscard]] QString socketDirectory() const { return m_socketDirectory; }
    [[nodiscard]] QString logFile() const { return m_dataDirectory + QStringLiteral("/postgres.log"); }

    /// Major version of the cluster, 0 where there is none yet; error "data_directory_foreign" where something else is
    /// in its place.
    [[nodiscard]] Result<int> version() const;
    /// An empty folder of the account in the nursery's place.
    [[nodiscard]] Result<void> prepareNursery() const;
    /// Moves the finished cluster to its place, durably.
    [[nodiscard]] Result<void> adoptNursery() const;

    /// PostgreSQL processes that work in the cluster, whoever started them.
    [[nodiscard]] QList<qint64> processes() const;
    /// Drops the lock files of a dead postmaster, whose process id may belong to somebody else by now. Only when
    /// `processes()` is empty.
    void removeStaleLocks() const;

    [[nodiscard]] QString logTail() const;

private:
    [[nodiscard]] Result<void> makeFolders();
    [[nodiscard]] Result<void> makeSocketFolder();
    [[nodiscard]] Result<void> handOver(const QString &folder) const;
    [[nodiscard]] Result<void> checkReachable() const;
    [[nodiscard]] Result<void> takeLock();

    const QString m_dataDirectory;
    const PostgresAccount m_account;
    QString m_socketDirectory;
    int m_lock = -1;
};

/// Maps the words of a failed file operation or of PostgreSQL's own message to a code of PrivatePostgres::start.
[[nodiscard]] Error directoryError(const QString &dataDirectory, int errorNumber);

} // namespace cinefluent::server
