// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/auth/identity.h"

#include <array>

namespace cinefluent::server {

namespace {

constexpr std::array roleNames{"learner", "editor", "reviewer", "admin"};

} // namespace

QString toString(Role role)
{
    return QString::fromLatin1(roleNames[size_t(role)]);
}

std::optional<Role> roleFromString(QStringView text)
{
    for (size_t i = 0; i < roleNames.size(); ++i) {
        if (text == QLatin1String(roleNames[i]))
            return Role(i);
    }
    return std::nullopt;
}

} // namespace cinefluent::server
