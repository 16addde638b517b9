// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/lesson/level.h"

namespace cinefluent {

QString toString(Level level)
{
    static constexpr std::array<QLatin1StringView, 6> names{QLatin1StringView("A1"), QLatin1StringView("A2"),
                                                            QLatin1StringView("B1"), QLatin1StringView("B2"),
                                                            QLatin1StringView("C1"), QLatin1StringView("C2")};
    return names[size_t(level)];
}

std::optional<Level> parseLevel(QStringView text)
{
    for (const Level level : allLevels) {
        if (text.compare(toString(level), Qt::CaseInsensitive) == 0)
            return level;
    }
    return std::nullopt;
}

} // namespace cinefluent
