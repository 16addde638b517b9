// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/store/projectlock.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cinefluent::studio {

namespace {

QString lockPathOf(const QString &projectPath)
{
    // Through a link it is the same project.
    const QString real = QFileInfo(projectPath).canonicalFilePath();
    return (real.isEmpty() ? projectPath : real) + QStringLiteral(".lock");
}

Error lockedBy(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    const bool known = lock.getLockInfo(&process, &host, &program);
    const QString message =
        known ? QCoreApplication::translate("Document", "This project is open in %1 (process %2 on %3). Close it there "
                                                        "first; nothing was changed.")
                    .arg(program.isEmpty() ? QStringLiteral("CineFluent") : program, QString::number(process), host)
              : QCoreApplication::translate("Document", "This project is open in another window or program. Close it "
                                                        "there first; nothing was changed.");
    return makeError(ErrorKind::Conflict, QStringLiteral("project_locked"), message, lock.fileName());
}

} // namespace

ProjectLock::ProjectLock(const QString &lockPath)
    : m_file(lockPath)
{
    m_file.setStaleLockTime(0); // age says nothing: only a dead holder's lock is stale
}

Result<std::unique_ptr<ProjectLock>> ProjectLock::take(const QString &projectPath)
{
    std::unique_ptr<ProjectLock> lock(new ProjectLock(lockPathOf(projectPath)));
    if (lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError)
        return lockedBy(lock->m_file);
    return makeError(ErrorKind::PermissionDenied, QStringLiteral("project_not_writable"),
                     QCoreApplication::translate("Document", "The project's folder cannot be written. Nothing was "
                                                             "changed; copy the project elsewhere or check the "
                                                             "folder's permissions."),
                     lock->m_file.fileName());
}

} // namespace cinefluent::studio
