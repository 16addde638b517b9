// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/clusterdirectory.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace cinefluent::server {

namespace {

constexpr const char *socketName = "/.s.PGSQL.5432";

bool socketPathFits(const QString &directory)
{
    return size_t(QFile::encodeName(directory).size()) + std::strlen(socketName) < sizeof(sockaddr_un::sun_path);
}

bool mayTraverse(const struct stat &info, const PostgresAccount &account)
{
    if (info.st_uid == account.uid)
        return (info.st_mode & S_IXUSR) != 0;
    if (info.st_gid == account.gid)
        return (info.st_mode & S_IXGRP) != 0;
    return (info.st_mode & S_IXOTH) != 0;
}

void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

QString tailOf(const QString &path)
{
    constexpr qint64 limitBytes = 4096;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - limitBytes));
    return QString::fromUtf8(file.readAll());
}

} // namespace

std::optional<PostmasterFile> PostmasterFile::read(const QString &cluster)
{
    QFile file(cluster + QStringLiteral("/postmaster.pid"));
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    // pid, data directory, start time, port, socket directory, address, shared memory, status
    const QList<QByteArray> lines = file.readAll().split('\n');
    const qint64 pid = lines.value(0).trimmed().toLongLong();
    if (pid <= 0)
        return std::nullopt;
    const QByteArray status = lines.value(7);
    return PostmasterFile{pid, QFile::decodeName(lines.value(4)), status.startsWith("ready"),
                          status.startsWith("stopping")};
}

Error directoryError(const QString &dataDirectory, int errorNumber)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(errorNumber));
    if (errorNumber == ENOSPC || errorNumber == EDQUOT) {
        return makeError(ErrorKind::Unavailable, QStringLiteral("data_directory_full"),
                         QStringLiteral("The disk of the data directory %1 is full. What was saved is safe. Make room "
                                        "and start again.")
                             .arg(dataDirectory),
                         detail);
    }
    return makeError(ErrorKind::Unavailable, QStringLiteral("data_directory_not_writable"),
                     QStringLiteral("The data directory %1 cannot be written (%2). Choose another one, or give the "
                                    "server's account the right to write there.")
                         .arg(dataDirectory, detail),
                     detail);
}

ClusterDirectory::ClusterDirectory(QString dataDirectory, PostgresAccount account)
    : m_dataDirectory(QDir(QDir::cleanPath(dataDirectory)).absolutePath())
    , m_account(std::move(account))
{
}

ClusterDirectory::~ClusterDirectory()
{
    close();
}

QString ClusterDirectory::clusterIn(const QString &dataDirectory)
{
    return QDir(QDir::cleanPath(dataDirectory)).absolutePath() + QStringLiteral("/postgres");
}

Result<void> ClusterDirectory::open()
{
    errno = 0;
    if (!QDir().mkpath(m_dataDirectory))
        return directoryError(m_dataDirectory, errno ? errno : EACCES);
    if (const Result<void> locked = takeLock(); !locked)
        return locked;
    return makeFolders();
}

void ClusterDirectory::close()
{
    if (m_lock >= 0)
        ::close(m_lock);
    m_lock = -1;
}

Result<void> ClusterDirectory::takeLock()
{
    const QByteArray path = QFile::encodeName(m_dataDirectory + QStringLiteral("/postgres.lock"));
    m_lock = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_lock < 0)
        return directoryError(m_dataDirectory, errno);
    if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0) {
        char holder[32] = {};
        const ssize_t length = ::pread(m_lock, holder, sizeof holder - 1, 0);
        close();
        return makeError(ErrorKind::Conflict, QStringLiteral("data_directory_in_use"),
                         QStringLiteral("The data directory %1 is in use by another server (process %2). Stop that one "
                                        "first, or choose another directory.")
                             .arg(m_dataDirectory, QString::fromLatin1(length > 0 ? holder : "unknown").trimmed()));
    }
    const QByteArray pid = QByteArray::number(qint64(::getpid())) + '\n';
    if (::ftruncate(m_lock, 0) != 0 || ::pwrite(m_lock, pid.constData(), size_t(pid.size()), 0) != pid.size()) {
        const int problem = errno ? errno : ENOSPC;
        close();
        return directoryError(m_dataDirectory, problem);
    }
    return {};
}

Result<void> ClusterDirectory::makeFolders()
{
    if (m_account.isOther) {
        // The other account must pass through; it need not list what is here.
        struct stat info = {};
        const QByteArray path = QFile::encodeName(m_dataDirectory);
        if (::stat(path.constData(), &info) != 0 || ::chmod(path.constData(), (info.st_mode & 07777) | S_IXOTH) != 0)
            return directoryError(m_dataDirectory, errno);
        if (const Result<void> reachable = checkReachable(); !reachable)
            return reachable;
    }
    if (QFileInfo::exists(cluster())) {
        if (const Result<void> handed = handOver(cluster()); !handed)
            return handed;
    }
    return makeSocketFolder();
}

Result<void> ClusterDirectory::checkReachable() const
{
    for (QString folder = m_dataDirectory;; folder = QFileInfo(folder).path()) {
        struct stat info = {};
        if (::stat(QFile::encodeName(folder).constData(), &info) != 0)
            return directoryError(m_dataDirectory, errno);
        if (!mayTraverse(info, m_account)) {
            return makeError(ErrorKind::Unavailable, QStringLiteral("data_directory_unreachable"),
                             QStringLiteral("PostgreSQL runs under the account '%1', which may not pass through %2 to "
                                            "the data directory. Run 'chmod o+x %2', or choose a data directory "
                                            "elsewhere, for example below /var/lib.")
                                 .arg(m_account.name, folder));
        }
        if (folder == QLatin1String("/"))
            return {};
    }
}

Result<void> ClusterDirectory::makeSocketFolder()
{
    m_socketDirectory = m_dataDirectory + QStringLiteral("/run");
    if (!socketPathFits(m_socketDirectory)) {
        const QByteArray hash = QCryptographicHash::hash(m_dataDirectory.toUtf8(), QCryptographicHash::Sha256);
        m_socketDirectory = QStringLiteral("/tmp/cinefluent-") + QString::fromLatin1(hash.toHex().left(16));
    }
    const QByteArray path = QFile::encodeName(m_socketDirectory);
    if (::mkdir(path.constData(), 0700) != 0 && errno != EEXIST)
        return directoryError(m_dataDirectory, errno);
    // In /tmp somebody else may have been there first.
    struct stat info = {};
    if (::lstat(path.constData(), &info) != 0)
        return directoryError(m_dataDirectory, errno);
    if (!S_ISDIR(info.st_mode) || (info.st_uid != m_account.uid && info.st_uid != ::geteuid())) {
        return makeError(ErrorKind::PermissionDenied, QStringLiteral("data_directory_unreachable"),
                         QStringLiteral("The folder %1 for the database's socket belongs to somebody else. Remove it, "
                                        "or choose a data directory with a shorter path.")
                             .arg(m_socketDirectory));
    }
    return handOver(m_socketDirectory);
}

Result<void> ClusterDirectory::handOver(const QString &folder) const
{
    const QByteArray path = QFile::encodeName(folder);
    if (m_account.isOther && ::chown(path.constData(), m_account.uid, m_account.gid) != 0)
        return directoryError(m_dataDirectory, errno);
    if (::chmod(path.constData(), 0700) != 0)
        return directoryError(m_dataDirectory, errno);
    return {};
}

Result<int> ClusterDirectory::version() const
{
    QFile file(cluster() + QStringLiteral("/PG_VERSION"));
    if (file.open(QFile::ReadOnly)) {
        if (const int major = file.readAll().trimmed().toInt(); major > 0)
            return major;
    } else if (!QFileInfo::exists(cluster()) || QDir(cluster()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        return 0;
    }
    return makeError(ErrorKind::Corrupt, QStringLiteral("data_directory_foreign"),
                     QStringLiteral("%1 exists but is no PostgreSQL cluster. Nothing was changed. Move it away, or "
                                    "choose another data directory.")
                         .arg(cluster()));
}

Result<void> ClusterDirectory::prepareNursery() const
{
    if (!QDir(nursery()).removeRecursively())
        return directoryError(m_dataDirectory, EACCES);
    if (::mkdir(QFile::encodeName(nursery()).constData(), 0700) != 0)
        return directoryError(m_dataDirectory, errno);
    return handOver(nursery());
}

Result<void> ClusterDirectory::adoptNursery() const
{
    const int folder = ::open(QFile::encodeName(nursery()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return directoryError(m_dataDirectory, errno);
#ifdef __linux__
    const bool isSynced = ::syncfs(folder) == 0;
#else
    ::sync();
    const bool isSynced = true;
#endif
    const int problem = errno;
    ::close(folder);
    if (!isSynced)
        return directoryError(m_dataDirectory, problem);
    ::rmdir(QFile::encodeName(cluster()).constData()); // an empty one is no obstacle
    if (::rename(QFile::encodeName(nursery()).constData(), QFile::encodeName(cluster()).constData()) != 0)
        return directoryError(m_dataDirectory, errno);
    syncFolder(m_dataDirectory);
    return {};
}

QList<qint64> ClusterDirectory::processes() const
{
    QList<qint64> found;
    const QString home = QFileInfo(cluster()).canonicalFilePath();
    if (home.isEmpty())
        return found;
    const QStringList names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        bool isProcess = false;
        const qint64 pid = name.toLongLong(&isProcess);
        if (!isProcess)
            continue;
        const QString process = QStringLiteral("/proc/") + name;
        const bool isServer =
            QFileInfo(QFile::symLinkTarget(process + QStringLiteral("/exe"))).fileName() == QLatin1String("postgres");
        if (isServer && QFile::symLinkTarget(process + QStringLiteral("/cwd")) == home)
            found.append(pid);
    }
    return found;
}

void ClusterDirectory::removeStaleLocks() const
{
    // Without /proc we cannot know that nobody is left: PostgreSQL's own check has to do.
    if (!QFileInfo::exists(QStringLiteral("/proc/self/exe")))
        return;
    QFile::remove(cluster() + QStringLiteral("/postmaster.pid"));
    QFile::remove(m_socketDirectory + QLatin1String(socketName) + QStringLiteral(".lock"));
}

QString ClusterDirectory::logTail() const
{
    const QDir logs(cluster() + QStringLiteral("/log"));
    const QFileInfoList newest = logs.entryInfoList({QStringLiteral("*.log")}, QDir::Files, QDir::Time);
    QString text = tailOf(logFile());
    if (!newest.isEmpty())
        text += tailOf(newest.first().filePath());
    return text;
}

} // namespace cinefluent::server
