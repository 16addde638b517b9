// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/quickfix.h"

#include <algorithm>

namespace cinefluent::quality {

/// Changes that might mend an issue, the gentlest first; none of them is proved.
[[nodiscard]] QList<QuickFix> fixCandidates(const Issue &issue, const Content &content, const Profile &profile);

template<typename List>
auto *findById(List &list, const QUuid &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto &item) { return item.id.uuid() == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace cinefluent::quality
