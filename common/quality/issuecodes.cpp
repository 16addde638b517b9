// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/issuecodes.h"

#include "common/quality/rules.h"

namespace cinefluent::quality {

std::span<const Rule> allRules()
{
    return rules;
}

bool isAdjustable(const Rule &rule)
{
    return rule.severity != Severity::Error;
}

const Rule *findRule(QStringView code)
{
    for (const Rule &rule : rules) {
        if (code == QLatin1StringView(rule.code))
            return &rule;
    }
    return nullptr;
}

} // namespace cinefluent::quality
