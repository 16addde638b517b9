// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"
#include "common/base/result.h"
#include "server/app/bucketratelimiter.h"
#include "server/app/settings.h"
#include "server/integrations/licenses/proxylicenses.h"
#include "server/integrations/stripe/stripesettings.h"
#include "server/realtime/realtimelimits.h"
#include "server/services/auth/auththrottle.h"
#include "server/services/delivery/playbackservice.h"
#include "server/services/payments/billingfold.h"
#include "server/services/security/piibox.h"
#include "server/services/security/tokenkey.h"
#include "server/storage/s3/s3settings.h"

#include <QByteArrayList>
#include <QHostAddress>
#include <QUrl>

#include <chrono>

namespace cinefluent::server {

enum class DeploymentEnvironment
{
    Development,
    Staging,
    Production
};

/// How mails leave the server.
struct MailConfig
{
    QString from;
    QString appUrl; ///< where links lead, without a trailing slash; empty: the public URL
    QUrl smtpUrl;   ///< empty: files in the data directory
    QString smtpUser;
    Secret smtpPassword;
    bool requireTls = true;
};

/// Who may issue identities for sign-in by Google.
struct GoogleConfig
{
    QStringList clientIds; ///< empty: nobody
    QString issuer = QStringLiteral("https://accounts.google.com");
    QUrl keys = QUrl(QStringLiteral("https://www.googleapis.com/oauth2/v3/certs"));
};

/// What the server runs with: the settings, understood and checked.
struct ServerConfig
{
    DeploymentEnvironment environment = DeploymentEnvironment::Development;
    QString dataDirectory;
    QHostAddress host;
    quint16 port = 0;
    QUrl publicUrl; ///< empty: what the server listens on
    int reactors = 0;

    Secret databaseUrl;             ///< empty: a private PostgreSQL
    qsizetype answerCacheBytes = 0; ///< 0: none are kept
    Secret databaseOwnerUrl;        ///< empty: migrations are the operator's business
    Secret redisUrl;                ///< empty: none
    QString redisCaFile;
    std::vector<Secret> jwtSecrets;       ///< the current one in front
    std::vector<TokenKey> jwtSigningKeys; ///< sign access tokens in the secrets' place; empty: none
    PiiKeys piiKeys;
    Secret emailIndexKey;
    Secret mediaKey;
    Secret previousMediaKey; ///< empty: none
    QUrl videoCdnUrl;
    PlaybackRules playback;
    std::chrono::seconds offlineLifetime{30 * 24 * 3600}; ///< of a lesson on a device
    QList<LicenseService> licenseServices;
    Secret licenseServiceToken;
    QString languagePacks;    ///< folder of language data; empty: the system's alone
    QString countryDatabase;  ///< file in MaxMind's format; empty: none
    QByteArray countryHeader; ///< of trusted proxies; empty: none
    UnknownCountry unknownCountry = UnknownCountry::Denied;

    MailConfig mail;
    GoogleConfig google;
    QByteArrayList corsOrigins;
    QList<QPair<QHostAddress, int>> trustedProxies;
    int passwordThreads = 1;
    qint64 uploadLimitBytes = 0;
    S3Settings s3;                  ///< not used: objects lie in the data directory
    qint64 storageReserveBytes = 0; ///< kept free of uploads on the disk of the data directory
    AuthLimits authLimits;
    RateLimits rateLimits;
    TierPolicy tiers;
    StripeSettings stripe;
    BillingRules billing;
    RealtimeLimits realtime;
    std::chrono::milliseconds shutdownTimeout{10'000};
    std::chrono::milliseconds shutdownDelay{0};
    QString readyFile;
    LogLevel logLevel = LogLevel::Info;
};

/// Understands and checks every setting. The error is "configuration_invalid" with a field for each offence, all of
/// them at once; it names settings, never a value of a secret one. Secrets may be missing in development only, and not
/// here: see keyring.h, which makes them first.
[[nodiscard]] Result<ServerConfig> readConfig(const Settings &settings);

/// The data directory: as set, else /var/lib/cinefluent for root and $XDG_DATA_HOME/cinefluent-server for others.
[[nodiscard]] QString dataDirectoryOf(const Settings &settings);

[[nodiscard]] bool isProduction(const Settings &settings);

/// The log level as set, or Info where that is no level (which `readConfig` reports).
[[nodiscard]] LogLevel logLevelOf(const Settings &settings);

} // namespace cinefluent::server
