// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/delivery/licenseprovider.h"
#include "server/services/security/secret.h"
#include "server/services/work/workerpool.h"

#include <QUrl>

#include <optional>

namespace cinefluent::server {

/// A licence service of the operator's for one system of digital rights management.
struct LicenseService
{
    QByteArray system; ///< "widevine", "fairplay", "playready"
    QUrl url;          ///< HTTPS; plain HTTP from loopback alone
};

/// Passes a decryption module's request on to a licence service, and its answer back, unread. The service gets what
/// stands for our decision in headers: `Authorization: Bearer <token>` and `X-Content-Keys`, base64url of
/// [{"kid","k"}, …] in base64url (the form of a JSON Web Key), so that it needs to keep no keys. An adapter of a few
/// lines turns that into what a contractor's interface asks for. The answer is at most 64 KiB and takes at most five
/// seconds; nothing of request or answer is logged.
class ProxyLicenses final : public LicenseProvider
{
public:
    /// `token` is a secret between this server and the service.
    ProxyLicenses(LicenseService service, Secret token);

    [[nodiscard]] QByteArray system() const override { return m_service.system; }
    Task<Result<License>> license(LicenseRequest request) override;

private:
    LicenseService m_service;
    Secret m_token;
    WorkerPool m_workers;
};

/// "widevine=https://… fairplay=https://…": nothing where a system is not known or named twice, or an address is none.
[[nodiscard]] std::optional<QList<LicenseService>> licenseServicesFrom(const QString &text);

} // namespace cinefluent::server
