// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace cinefluent::studio {

/// Keeps a project to one writer. The system itself holds the lock (on Unix with flock on "<project>.lock"), so it ends
/// with its process however that ends; the file beside the project only names the holder, and a leftover one means
/// nothing. (A QLockFile whose maker was killed before it wrote its name would keep a project locked for good.)
class ProjectLock
{
public:
    /// Errors: "project_locked" (the message names program, process and machine), "project_not_writable".
    [[nodiscard]] static Result<std::unique_ptr<ProjectLock>> take(const QString &projectPath);

    ~ProjectLock();
    ProjectLock(const ProjectLock &) = delete;
    ProjectLock &operator=(const ProjectLock &) = delete;

private:
    explicit ProjectLock(QString lockPath);

    QString m_lockPath;
#ifdef Q_OS_UNIX
    int m_descriptor = -1;
#else
    std::unique_ptr<QLockFile> m_file;
#endif
};

} // namespace cinefluent::studio
