// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "studio/document/documentenvironment.h"

#include <QString>

namespace cinefluent::studio {

/// What could be saved of a damaged project.
struct SalvageReport
{
    QString copyPath;   ///< the new, sound project beside the damaged one
    QString sourcePath; ///< the damaged file itself, or the newest sound version in its history
    bool fromHistory = false;
    qsizetype cues = 0;
    qsizetype lessons = 0;
    qsizetype headwords = 0;
    qsizetype occurrences = 0;
    qsizetype lostRows = 0; ///< rows known to have been there and unreadable; 0 where the file does not tell
};

/// Reads whatever the damaged project at `path` still gives, page by page, and writes it to "<name>
/// (recovered).cineproj" beside it (numbered where that exists). Where the file gives nothing, the newest sound version
/// of its history is copied instead. The original is opened for reading only and never changed. Error
/// "nothing_to_salvage" where neither gives anything.
[[nodiscard]] Result<SalvageReport> salvageProject(const QString &path, const DocumentEnvironment &environment);

} // namespace cinefluent::studio
