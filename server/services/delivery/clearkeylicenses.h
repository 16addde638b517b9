// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/delivery/licenseprovider.h"

namespace cinefluent::server {

/// Licences for the Clear Key system of browsers (W3C Encrypted Media Extensions, section 9.1): the request is
/// {"kids": ["<base64url of 16 bytes>", …], "type": "temporary"}, the licence a JSON Web Key Set of the keys that are
/// asked for and known. A key's id is its UUID's 16 bytes. It hands out keys as they are: access control, no DRM.
class ClearKeyLicenses final : public LicenseProvider
{
public:
    static constexpr qsizetype maxKeys = 64; ///< in one request

    [[nodiscard]] QByteArray system() const override { return QByteArrayLiteral("clearkey"); }
    Task<Result<License>> license(LicenseRequest request) override;
};

} // namespace cinefluent::server
