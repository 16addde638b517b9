// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace cinefluent::studio {

/// Keeps a project to one writer: the file "<project>.lock" beside it names the holder and goes with it. A lock left by
/// a process that died is taken over.
class ProjectLock
{
public:
    /// Errors: "project_locked" (the message names program, process and machine), "project_not_writable".
    [[nodiscard]] static Result<std::unique_ptr<ProjectLock>> take(const QString &projectPath);

private:
    explicit ProjectLock(const QString &lockPath);

    QLockFile m_file;
};

} // namespace cinefluent::studio
