// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/qualitycheck.h"

namespace cinefluent::studio {

/// What is wrong, in the window's language. A code the window does not know is told in the engine's English.
[[nodiscard]] QString issueText(const quality::Issue &issue);

/// What a check is about, as a heading: "Reading speed".
[[nodiscard]] QString issueKindText(const QString &code);

/// The codes that issueText() has words for.
[[nodiscard]] QStringList wordedIssueCodes();

} // namespace cinefluent::studio
