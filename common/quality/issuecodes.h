// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/qualitycheck.h"

#include <span>

namespace cinefluent::quality {

/// What a code means. Codes are stable: project files, programs and translations refer to them.
struct Rule
{
    const char *code;
    Severity severity;
    Subject subject;
    const char *message; ///< English with %1 … for `Issue::args`
};

/// Every rule there is, in the order of the documentation.
[[nodiscard]] std::span<const Rule> allRules();

/// Whether a profile may weigh the rule otherwise, see Profile::weights.
[[nodiscard]] bool isAdjustable(const Rule &rule);

/// nullptr for an unknown code.
[[nodiscard]] const Rule *findRule(QStringView code);

} // namespace cinefluent::quality
