// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/requestorigin.h"

#include "server/services/delivery/countrydatabase.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace cinefluent::server {

namespace {

bool isLowerHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isAllZero(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == '0'; });
}

QHostAddress plain(const QHostAddress &address)
{
    bool isMapped = false;
    const quint32 v4 = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(v4) : address;
}

/// "192.0.2.1", "192.0.2.1:80", "[2001:db8::1]:80", also quoted.
std::optional<QHostAddress> readNode(QByteArrayView text)
{
    text = text.trimmed();
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        text = text.sliced(1, text.size() - 2);
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        if (end < 0)
            return {};
        text = text.sliced(1, end - 1);
    } else if (text.toByteArray().count(':') == 1) {
        text = text.first(text.indexOf(':'));
    }
    QHostAddress address;
    if (!address.setAddress(QString::fromLatin1(text)))
        return {};
    return plain(address);
}

struct Hop
{
    std::optional<QHostAddress> from;
    QByteArray protocol;
};

std::vector<Hop> hopsOf(const HeaderFields &headers)
{
    std::vector<Hop> hops;
    if (const QByteArray forwarded = headers.combined("Forwarded"); !forwarded.isNull()) {
        for (const QByteArray &element : forwarded.split(',')) {
            Hop hop;
            for (const QByteArray &pair : element.split(';')) {
                const qsizetype equals = pair.indexOf('=');
                if (equals < 0)
                    continue;
                const QByteArray name = pair.left(equals).trimmed().toLower();
                const QByteArray value = pair.mid(equals + 1).trimmed();
                if (name == "for")
                    hop.from = readNode(value);
                else if (name == "proto")
                    hop.protocol = value.toLower();
            }
            hops.push_back(hop);
        }
        return hops;
    }
    if (const QByteArray list = headers.combined("X-Forwarded-For"); !list.isNull()) {
        for (const QByteArray &element : list.split(','))
            hops.push_back({readNode(element), {}});
    }
    if (!hops.empty())
        hops.back().protocol = headers.value("X-Forwarded-Proto").trimmed().toLower();
    return hops;
}

} // namespace

bool isRequestId(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_' ||
               c == '-';
    });
}

bool isTraceParent(QByteArrayView text)
{
    return text.size() == 55 && text.startsWith("00-") && text[35] == '-' && text[52] == '-' &&
           isLowerHex(text.sliced(3, 32)) && !isAllZero(text.sliced(3, 32)) && isLowerHex(text.sliced(36, 16)) &&
           !isAllZero(text.sliced(36, 16)) && isLowerHex(text.sliced(53, 2));
}

bool isWithin(const QHostAddress &address, const Networks &networks)
{
    const QHostAddress compared = plain(address);
    return std::any_of(networks.begin(), networks.end(),
                       [&compared](const auto &network) { return compared.isInSubnet(network); });
}

ClientOrigin originOf(const QHostAddress &peer, const HeaderFields &headers, const Networks &trusted)
{
    ClientOrigin origin{plain(peer), false};
    if (trusted.isEmpty() || !isWithin(peer, trusted))
        return origin;
    const std::vector<Hop> hops = hopsOf(headers);
    for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
        if (!hop->from)
            break;
        origin.address = *hop->from;
        origin.secure = hop->protocol == "https";
        if (!isWithin(origin.address, trusted))
            break;
    }
    return origin;
}

QString countryOf(const QHostAddress &peer, const QHostAddress &client, const HeaderFields &headers,
                  const HttpServerOptions &options)
{
    if (options.countryHeader.isEmpty() || !isWithin(peer, options.trustedProxies))
        return options.countries ? options.countries->countryOf(client) : QString();
    const QByteArray code =
        headers.count(options.countryHeader) == 1 ? headers.value(options.countryHeader).trimmed() : QByteArray();
    const auto isCapital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
    const bool isCode = code.size() == 2 && isCapital(code.at(0)) && isCapital(code.at(1));
    return isCode && code != "XX" ? QString::fromLatin1(code) : QString();
}

QByteArray senderOf(const QHostAddress &address)
{
    constexpr int networkBytes = 8;
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // also of ::ffff:a.b.c.d
    if (isV4)
        return QHostAddress(v4).toString().toLatin1();
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(v6.c), networkBytes).toHex();
}

} // namespace cinefluent::server
