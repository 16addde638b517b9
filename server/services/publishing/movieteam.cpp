// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/publishing/movieteam.h"

#include <array>

namespace cinefluent::server {

namespace {

constexpr std::array names{"reviewer", "editor", "admin"};

} // namespace

QString toString(MovieRole role)
{
    return QString::fromLatin1(names[size_t(role)]);
}

std::optional<MovieRole> movieRoleFromString(QStringView text)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (text == QLatin1StringView(names[i]))
            return MovieRole(i);
    }
    return std::nullopt;
}

} // namespace cinefluent::server
