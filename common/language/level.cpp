// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/level.h"

#include <iterator>
#include <utility>

namespace cinefluent {

QString estimatedLevel(int lemmaRank)
{
    static constexpr std::pair<int, const char *> limits[] = {
        {1500, "A1"}, {2500, "A2"}, {3250, "B1"}, {3750, "B2"}, {4500, "C1"}};
    if (lemmaRank < 1)
        return {};
    for (const auto &[last, level] : limits) {
        if (lemmaRank <= last)
            return QString::fromLatin1(level);
    }
    return QStringLiteral("C2");
}

} // namespace cinefluent
