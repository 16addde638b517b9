// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/services/delivery/countrydatabase.h"

#include <memory>

namespace cinefluent::server {

/// A file in MaxMind's DB format (version 2.0), e.g. GeoLite2-Country or DB-IP's: `country.iso_code` of the network, or
/// `registered_country.iso_code` where there is none. Read through libmaxminddb, which maps the file: replace it by
/// renaming another one over it, then restart. Safe from any thread.
class MaxMindCountries final : public CountryDatabase
{
public:
    /// InvalidInput "country_database_invalid", naming the file.
    [[nodiscard]] static Result<std::unique_ptr<CountryDatabase>> open(const QString &path);
    ~MaxMindCountries() override;

    [[nodiscard]] QString countryOf(const QHostAddress &address) const override;

private:
    class Private;
    explicit MaxMindCountries(std::unique_ptr<Private> file);

    std::unique_ptr<Private> m_private;
};

} // namespace cinefluent::server
