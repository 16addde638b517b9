// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"

#include <QByteArray>
#include <QList>
#include <QUuid>

namespace cinefluent::server {

/// One content key of a package.
struct ContentKey
{
    QUuid id;
    QByteArray value; ///< 16 bytes
};

/// What a player's content decryption module asks for. Whoever makes one has decided that it may have these keys.
struct LicenseRequest
{
    QByteArray body;        ///< as the module wrote it
    QByteArray contentType; ///< of it
    QList<ContentKey> keys; ///< all of the package
};

struct License
{
    QByteArray body;
    QByteArray contentType;
};

/// Turns a decryption module's request into a licence. One implementation for each system; entitlement is decided
/// before, in one place for all. Belongs to the reactor's thread unless it says otherwise.
class LicenseProvider
{
public:
    LicenseProvider() = default;
    LicenseProvider(const LicenseProvider &) = delete;
    LicenseProvider &operator=(const LicenseProvider &) = delete;
    virtual ~LicenseProvider() = default;

    /// The word in the address: "clearkey", "widevine", "fairplay".
    [[nodiscard]] virtual QByteArray system() const = 0;

    /// Errors: InvalidInput "license_request_invalid", PermissionDenied "license_refused", Unavailable
    /// "license_service_unavailable".
    virtual Task<Result<License>> license(LicenseRequest request) = 0;
};

} // namespace cinefluent::server
