// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/store/projectlock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace cinefluent::studio {

namespace {

QString lockPathOf(const QString &projectPath)
{
    // Through a link it is the same project.
    const QString real = QFileInfo(projectPath).canonicalFilePath();
    return (real.isEmpty() ? projectPath : real) + QStringLiteral(".lock");
}

/// `holder`: process id, program and machine, as far as they are known.
Error lockedBy(const QString &lockPath, const QStringList &holder)
{
    const QString message =
        holder.size() >= 3
            ? QCoreApplication::translate("Document", "This project is open in %1 (process %2 on %3). Close it there "
                                                      "first; nothing was changed.")
                  .arg(holder.at(1), holder.at(0), holder.at(2))
            : QCoreApplication::translate("Document", "This project is open in another window or program. Close it "
                                                      "there first; nothing was changed.");
    return makeError(ErrorKind::Conflict, QStringLiteral("project_locked"), message, lockPath);
}

Error notWritable(const QString &lockPath)
{
    return makeError(ErrorKind::PermissionDenied, QStringLiteral("project_not_writable"),
                     QCoreApplication::translate("Document", "The project's folder cannot be written. Nothing was "
                                                             "changed; copy the project elsewhere or check the "
                                                             "folder's permissions."),
                     lockPath);
}

} // namespace

ProjectLock::ProjectLock(QString lockPath)
    : m_lockPath(std::move(lockPath))
{
}

#ifdef Q_OS_UNIX

Result<std::unique_ptr<ProjectLock>> ProjectLock::take(const QString &projectPath)
{
    std::unique_ptr<ProjectLock> lock(new ProjectLock(lockPathOf(projectPath)));
    const QByteArray name = QFile::encodeName(lock->m_lockPath);
    for (;;) {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (descriptor < 0)
            return notWritable(lock->m_lockPath);
        lock->m_descriptor = descriptor;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const bool held = errno == EWOULDBLOCK;
            char text[512];
            const auto length = ::read(descriptor, text, sizeof text);
            ::close(descriptor);
            lock->m_descriptor = -1;
            const QString holder = QString::fromUtf8(text, length > 0 ? qsizetype(length) : 0);
            return held ? lockedBy(lock->m_lockPath, holder.split(u'\n', Qt::SkipEmptyParts))
                        : notWritable(lock->m_lockPath);
        }
        // The former holder may have removed the file between our opening and locking it: then it locks nobody out.
        struct stat own
        {
        };
        struct stat named
        {
        };
        if (::fstat(descriptor, &own) == 0 && ::stat(name.constData(), &named) == 0 && own.st_ino == named.st_ino &&
            own.st_dev == named.st_dev)
            break;
        ::close(descriptor);
        lock->m_descriptor = -1;
    }
    const QByteArray holder = QByteArray::number(QCoreApplication::applicationPid()) + '\n' +
                              QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8() + '\n' +
                              QSysInfo::machineHostName().toUtf8() + '\n';
    // For people only: on a full disk the lock holds all the same.
    if (::ftruncate(lock->m_descriptor, 0) == 0) [[maybe_unused]]
        const auto written = ::write(lock->m_descriptor, holder.constData(), size_t(holder.size()));
    return lock;
}

ProjectLock::~ProjectLock()
{
    if (m_descriptor < 0)
        return;
    ::unlink(QFile::encodeName(m_lockPath).constData());
    ::close(m_descriptor);
}

#else

Result<std::unique_ptr<ProjectLock>> ProjectLock::take(const QString &projectPath)
{
    std::unique_ptr<ProjectLock> lock(new ProjectLock(lockPathOf(projectPath)));
    lock->m_file = std::make_unique<QLockFile>(lock->m_lockPath);
    lock->m_file->setStaleLockTime(0); // age says nothing: only a dead holder's lock is stale
    if (lock->m_file->tryLock(0))
        return lock;
    if (lock->m_file->error() != QLockFile::LockFailedError)
        return notWritable(lock->m_lockPath);
    qint64 process = 0;
    QString host;
    QString program;
    const bool known = lock->m_file->getLockInfo(&process, &host, &program);
    return lockedBy(lock->m_lockPath, known ? QStringList{QString::number(process), program, host} : QStringList());
}

ProjectLock::~ProjectLock() = default;

#endif

} // namespace cinefluent::studio
