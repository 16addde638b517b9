// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/translation/glossary.h"

namespace cinefluent::studio {

/// Terms of a table with columns for source, target and perhaps a note, separated by comma, semicolon or tab; a first
/// row that says "source" and "target" is no term. The encoding is found out. Rows without both are left out. Errors:
/// "file_not_readable", "glossary_empty", "glossary_too_large" (over 16 MB).
[[nodiscard]] Result<QList<translation::Term>> readGlossaryTable(const QString &path);

/// A CSV table after RFC 4180 in UTF-8 with the header "source,target,note". Errors: those of durablefile::write.
[[nodiscard]] Result<void> writeGlossaryTable(const QString &path, const QList<translation::Term> &terms);

} // namespace cinefluent::studio
