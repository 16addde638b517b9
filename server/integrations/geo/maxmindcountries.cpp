// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/geo/maxmindcountries.h"

#include <QFile>
#include <QHostAddress>

#include <maxminddb.h>
#include <netinet/in.h>

#include <cstring>

namespace cinefluent::server {

class MaxMindCountries::Private
{
public:
    Private() = default;
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
    ~Private()
    {
        if (isOpen)
            MMDB_close(&file);
    }

    MMDB_s file{};
    bool isOpen = false;
};

namespace {

/// Of an entry, where that member is a code of two capitals.
QString codeIn(MMDB_entry_s *entry, const char *member)
{
    MMDB_entry_data_s data{};
    const int status = MMDB_get_value(entry, &data, member, "iso_code", nullptr);
    if (status != MMDB_SUCCESS || !data.has_data || data.type != MMDB_DATA_TYPE_UTF8_STRING || data.data_size != 2)
        return {};
    const QByteArray code(data.utf8_string, 2);
    const bool isCode = code.at(0) >= 'A' && code.at(0) <= 'Z' && code.at(1) >= 'A' && code.at(1) <= 'Z';
    return isCode ? QString::fromLatin1(code) : QString();
}

} // namespace

Result<std::unique_ptr<CountryDatabase>> MaxMindCountries::open(const QString &path)
{
    auto file = std::make_unique<Private>();
    const int status = MMDB_open(QFile::encodeName(path).constData(), MMDB_MODE_MMAP, &file->file);
    if (status != MMDB_SUCCESS)
        return makeError(ErrorKind::InvalidInput, QStringLiteral("country_database_invalid"),
                         QStringLiteral("The country database %1 cannot be read: %2.")
                             .arg(path, QString::fromLatin1(MMDB_strerror(status))));
    file->isOpen = true;
    return std::unique_ptr<CountryDatabase>(new MaxMindCountries(std::move(file)));
}

MaxMindCountries::MaxMindCountries(std::unique_ptr<Private> file)
    : m_private(std::move(file))
{
}

MaxMindCountries::~MaxMindCountries() = default;

QString MaxMindCountries::countryOf(const QHostAddress &address) const
{
    sockaddr_in v4{};
    sockaddr_in6 v6{};
    const sockaddr *socketAddress = reinterpret_cast<const sockaddr *>(&v6);
    bool isV4 = false;
    const quint32 number = address.toIPv4Address(&isV4); // also of ::ffff:a.b.c.d
    if (isV4) {
        v4.sin_family = AF_INET;
        v4.sin_addr.s_addr = htonl(number);
        socketAddress = reinterpret_cast<const sockaddr *>(&v4);
    } else if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        v6.sin6_family = AF_INET6;
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&v6.sin6_addr, &bytes, sizeof v6.sin6_addr);
    } else {
        return {};
    }
    int status = MMDB_SUCCESS;
    MMDB_lookup_result_s found = MMDB_lookup_sockaddr(&m_private->file, socketAddress, &status);
    if (status != MMDB_SUCCESS || !found.found_entry)
        return {};
    const QString country = codeIn(&found.entry, "country");
    return country.isEmpty() ? codeIn(&found.entry, "registered_country") : country;
}

} // namespace cinefluent::server
