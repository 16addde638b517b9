// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mmdbwriter.h"

#include <QHash>

#include <array>
#include <vector>

namespace cinefluent::tests {

namespace {

constexpr int utf8 = 2;
constexpr int unsigned16 = 5;
constexpr int unsigned32 = 6;
constexpr int map = 7;
constexpr int unsigned64 = 9;
constexpr int array = 11;
constexpr int separatorBytes = 16;
constexpr int ipv6Bits = 128;
constexpr int ipv4Offset = 96;

/// The control byte: the type in the upper three bits, a size below 29 in the lower five; types from 8 on have a zero
/// there and stand less seven in the byte that follows.
QByteArray control(int type, int size)
{
    if (type < 8)
        return QByteArray(1, char(type << 5 | size));
    return QByteArray(1, char(size)) + char(type - 7);
}

QByteArray text(const QByteArray &value)
{
    return control(utf8, int(value.size())) + value;
}

QByteArray number(int type, quint64 value, int bytes)
{
    QByteArray out = control(type, bytes);
    for (int i = bytes - 1; i >= 0; --i)
        out.append(char(value >> (8 * i)));
    return out;
}

QByteArray entryOf(const CountryNetwork &network)
{
    const int members = (network.country.isEmpty() ? 0 : 1) + (network.registered.isEmpty() ? 0 : 1);
    QByteArray out = control(map, members);
    if (!network.country.isEmpty())
        out += text("country") + control(map, 1) + text("iso_code") + text(network.country);
    if (!network.registered.isEmpty())
        out += text("registered_country") + control(map, 1) + text("iso_code") + text(network.registered);
    return out;
}

struct Node
{
    std::array<int, 2> next{-1, -1}; ///< a node, nothing (−1), or entry e as −2 − e
};

/// The network's bits, IPv4 behind 96 zeros, and how many of them count.
std::pair<std::array<quint8, 16>, int> bitsOf(const QString &network)
{
    const auto [address, prefix] = QHostAddress::parseSubnet(network);
    std::array<quint8, 16> bytes{};
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4) {
        for (int i = 0; i < 4; ++i)
            bytes[size_t(12 + i)] = quint8(v4 >> (24 - 8 * i));
        return {bytes, ipv4Offset + prefix};
    }
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    std::copy(v6.c, v6.c + bytes.size(), bytes.begin());
    return {bytes, prefix};
}

} // namespace

QByteArray mmdbOf(const QList<CountryNetwork> &networks)
{
    std::vector<Node> nodes(1);
    QByteArray data;
    std::vector<int> offsets;
    for (const CountryNetwork &network : networks) {
        const auto [bytes, length] = bitsOf(network.network);
        int at = 0;
        for (int bit = 0; bit < length; ++bit) {
            const int side = bytes[size_t(bit / 8)] >> (7 - bit % 8) & 1;
            if (bit == length - 1) {
                nodes[size_t(at)].next[size_t(side)] = -2 - int(offsets.size());
                break;
            }
            int next = nodes[size_t(at)].next[size_t(side)];
            if (next < 0) {
                // What was told for the whole is told for both halves.
                nodes.push_back({{next, next}});
                next = int(nodes.size()) - 1;
                nodes[size_t(at)].next[size_t(side)] = next;
            }
            at = next;
        }
        offsets.push_back(int(data.size()));
        data += entryOf(network);
    }
    const int count = int(nodes.size());
    QByteArray file;
    for (const Node &node : nodes) {
        for (const int next : node.next) {
            const int record = next >= 0    ? next
                               : next == -1 ? count
                                            : count + separatorBytes + offsets[size_t(-2 - next)];
            for (int shift = 16; shift >= 0; shift -= 8)
                file.append(char(record >> shift));
        }
    }
    file += QByteArray(separatorBytes, '\0') + data + "\xAB\xCD\xEFMaxMind.com";
    file += control(map, 9);
    file += text("node_count") + number(unsigned32, quint64(count), 4);
    file += text("record_size") + number(unsigned16, 24, 2);
    file += text("ip_version") + number(unsigned16, 6, 2);
    file += text("database_type") + text("Test-Country");
    file += text("languages") + control(array, 1) + text("en");
    file += text("binary_format_major_version") + number(unsigned16, 2, 2);
    file += text("binary_format_minor_version") + number(unsigned16, 0, 2);
    file += text("build_epoch") + number(unsigned64, 1'700'000'000, 8);
    file += text("description") + control(map, 0);
    return file;
}

} // namespace cinefluent::tests
