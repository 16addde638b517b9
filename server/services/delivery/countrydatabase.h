// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHostAddress;

namespace cinefluent::server {

/// Tells in which country a network address is. Safe from any thread.
class CountryDatabase
{
public:
    CountryDatabase() = default;
    CountryDatabase(const CountryDatabase &) = delete;
    CountryDatabase &operator=(const CountryDatabase &) = delete;
    virtual ~CountryDatabase() = default;

    /// ISO 3166-1 alpha-2 in capitals; empty where it is not known. Takes microseconds.
    [[nodiscard]] virtual QString countryOf(const QHostAddress &address) const = 0;
};

} // namespace cinefluent::server
