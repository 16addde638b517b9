// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

namespace cinefluent::tests {

/// A network and the country that a test database tells for it.
struct CountryNetwork
{
    QString network;            ///< "192.0.2.0/24", "2001:db8::/32"; of two that overlap the later one counts
    QByteArray country;         ///< empty: the entry has none
    QByteArray registered = {}; ///< `registered_country`; empty: none
};

/// A file in MaxMind's DB format, version 2.0 (maxmind.github.io/MaxMind-DB), with IPv4 under ::/96, 24-bit records.
[[nodiscard]] QByteArray mmdbOf(const QList<CountryNetwork> &networks);

} // namespace cinefluent::tests
