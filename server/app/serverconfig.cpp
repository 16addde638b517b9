// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/serverconfig.h"

#include "server/app/objectstorage.h"
#include "server/integrations/geo/maxmindcountries.h"
#include "server/services/mail/mimemessage.h"
#include "server/storage/redis/redisaddress.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QSslCertificate>
#include <QStandardPaths>

#include <unistd.h>

#include <thread>

namespace cinefluent::server {

using namespace std::chrono;

namespace {

constexpr qsizetype keySizeBytes = 32;
constexpr qsizetype minSecretLength = 32;

/// Reads settings one by one and keeps the offences.
class Reader
{
public:
    explicit Reader(const Settings &settings)
        : m_settings(settings)
    {
    }

    void offend(const char *name, const char *code, const QString &message)
    {
        m_fields.append({QString::fromLatin1(name), QString::fromLatin1(code),
                         QStringLiteral("%1 (from %2)").arg(message, m_settings.get(name).origin)});
    }

    int integer(const char *name, int least, int most)
    {
        bool isNumber = false;
        const int number = m_settings.value(name).toInt(&isNumber);
        if (isNumber && number >= least && number <= most)
            return number;
        offend(name, "number_expected", QStringLiteral("Use a number from %1 to %2.").arg(least).arg(most));
        return least;
    }

    bool boolean(const char *name)
    {
        const QString text = m_settings.value(name);
        if (text != QLatin1String("yes") && text != QLatin1String("no"))
            offend(name, "yes_or_no_expected", QStringLiteral("Use yes or no."));
        return text == QLatin1String("yes");
    }

    QUrl url(const char *name, bool mustBeHttps)
    {
        if (!m_settings.isSet(name))
            return {};
        const QUrl url(m_settings.value(name), QUrl::StrictMode);
        const bool isHttp = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
        if (!url.isValid() || !isHttp || url.host().isEmpty() || url.hasQuery() || url.hasFragment() ||
            !url.userInfo().isEmpty())
            offend(name, "url_invalid",
                   QStringLiteral("Use an address such as https://video.example.org, without name and password."));
        else if (mustBeHttps && url.scheme() != QLatin1String("https"))
            offend(name, "https_required", QStringLiteral("In production this must be an https address."));
        return url;
    }

    Secret key(const char *name)
    {
        Secret key(fromBase64Url(m_settings.value(name).toLatin1()));
        if (!m_settings.isSet(name))
            offend(name, "secret_missing", QStringLiteral("Set 32 random bytes in base64url without padding."));
        else if (key.size() != keySizeBytes)
            offend(name, "key_invalid", QStringLiteral("This is not 32 bytes in base64url without padding."));
        return key;
    }

    template<typename Enum>
    Enum choice(const char *name, const QList<std::pair<const char *, Enum>> &choices)
    {
        QStringList words;
        for (const auto &[word, value] : choices) {
            if (m_settings.value(name) == QLatin1String(word))
                return value;
            words.append(QString::fromLatin1(word));
        }
        offend(name, "choice_unknown", QStringLiteral("Use one of: %1.").arg(words.join(QStringLiteral(", "))));
        return choices.first().second;
    }

    QStringList list(const char *name) const
    {
        QStringList parts;
        for (const QString &part : m_settings.value(name).split(u',', Qt::SkipEmptyParts))
            parts.append(part.trimmed());
        return parts;
    }

    [[nodiscard]] QString text(const char *name) const { return m_settings.value(name); }
    [[nodiscard]] bool isSet(const char *name) const { return m_settings.isSet(name); }
    [[nodiscard]] const QList<FieldError> &fields() const { return m_fields; }

private:
    const Settings &m_settings;
    QList<FieldError> m_fields;
};

/// What gives a secret away as made up at a keyboard or copied from an example.
bool looksGuessable(const QString &secret)
{
    static const QStringList examples{QStringLiteral("secret"),  QStringLiteral("password"), QStringLiteral("changeme"),
                                      QStringLiteral("change-"), QStringLiteral("example"),  QStringLiteral("12345678"),
                                      QStringLiteral("qwerty"),  QStringLiteral("your-"),    QStringLiteral("your_")};
    constexpr qsizetype minDifferentCharacters = 12;
    const QString lower = secret.toLower();
    const auto contained = [&lower](const QString &example) { return lower.contains(example); };
    return QSet<QChar>(secret.begin(), secret.end()).size() < minDifferentCharacters ||
           std::any_of(examples.begin(), examples.end(), contained);
}

void readSigningKeys(Reader &reader, ServerConfig &config)
{
    for (const char *name : {"jwt-signing-key", "jwt-signing-key-previous"}) {
        if (!reader.isSet(name))
            continue;
        auto key = TokenKey::ed25519(Secret(reader.text(name).toUtf8()));
        const bool isCurrent = qstrcmp(name, "jwt-signing-key") == 0;
        if (!key)
            reader.offend(name, "key_invalid", key.error().message);
        else if (isCurrent && !key->canSign())
            reader.offend(name, "key_invalid", QStringLiteral("This key is public and signs nothing."));
        else if (!isCurrent && config.jwtSigningKeys.empty())
            reader.offend(name, "key_alone", QStringLiteral("A previous key needs a current one, jwt-signing-key."));
        else
            config.jwtSigningKeys.push_back(std::move(*key));
    }
}

void readSecrets(Reader &reader, ServerConfig &config)
{
    const bool strict = config.environment == DeploymentEnvironment::Production;
    for (const char *name : {"jwt-secret", "jwt-secret-previous"}) {
        const QString secret = reader.text(name);
        const bool isCurrent = config.jwtSecrets.empty();
        if (secret.isEmpty()) {
            if (isCurrent)
                reader.offend(name, "secret_missing",
                              QStringLiteral("Set at least %1 random characters.").arg(minSecretLength));
            break;
        }
        if (secret.size() < minSecretLength)
            reader.offend(name, "secret_weak",
                          QStringLiteral("This has fewer than %1 characters.").arg(minSecretLength));
        else if (strict && looksGuessable(secret))
            reader.offend(name, "secret_weak", QStringLiteral("This looks like an example or typed at a keyboard."));
        config.jwtSecrets.emplace_back(secret.toUtf8());
    }
    readSigningKeys(reader, config);
    if (!reader.isSet("pii-keys")) {
        reader.offend("pii-keys", "secret_missing",
                      QStringLiteral("Set 1: and 32 random bytes in base64url without padding."));
    } else if (auto keys = PiiKeys::parse(reader.text("pii-keys").toLatin1())) {
        config.piiKeys = std::move(*keys);
    } else {
        reader.offend("pii-keys", "key_invalid", QStringLiteral("This cannot be used: ") + keys.error().message);
    }
    config.emailIndexKey = reader.key("email-index-key");
    config.mediaKey = reader.key("media-key");
    if (reader.isSet("media-key-previous"))
        config.previousMediaKey = reader.key("media-key-previous");
    if (strict && reader.text("stripe-secret-key").startsWith(QLatin1String("sk_test_")))
        reader.offend("stripe-secret-key", "secret_weak", QStringLiteral("This is a key for tests."));
}

void readDatabase(Reader &reader, ServerConfig &config)
{
    config.databaseUrl = Secret(reader.text("database-url").toUtf8());
    config.databaseOwnerUrl = Secret(reader.text("database-owner-url").toUtf8());
    if (config.databaseUrl.isEmpty() && !config.databaseOwnerUrl.isEmpty())
        reader.offend("database-owner-url", "database_url_missing",
                      QStringLiteral("This needs database-url, the same database for serving."));
    const QString redis = reader.text("redis-url");
    config.redisUrl = Secret(redis.toUtf8());
    config.redisCaFile = reader.text("redis-ca-file");
    if (!config.redisCaFile.isEmpty() && QSslCertificate::fromPath(config.redisCaFile).isEmpty())
        reader.offend("redis-ca-file", "file_invalid", QStringLiteral("There is no certificate in this file."));
    if (!redis.isEmpty() && !RedisAddress::fromUrl(config.redisUrl))
        reader.offend("redis-url", "url_invalid", QStringLiteral("Use an address such as redis://host:6379/0."));
}

void readNetwork(Reader &reader, ServerConfig &config)
{
    const bool production = config.environment == DeploymentEnvironment::Production;
    const QString host = reader.text("host");
    config.host = host == QLatin1String("localhost") ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    const bool allowed = reader.boolean("allow-plain-http");
    if (config.host.isNull())
        reader.offend("host", "address_invalid", QStringLiteral("Use an IP address, 0.0.0.0 or ::."));
    else if (!config.host.isLoopback() && (production || !allowed))
        reader.offend("host", "plain_http_refused",
                      QStringLiteral("Plain HTTP is served on loopback only. Put a proxy with TLS on this machine in "
                                     "front%1.")
                          .arg(production ? QString()
                                          : QStringLiteral(", or allow it on a trusted network with "
                                                           "--allow-plain-http yes")));
    config.port = quint16(reader.integer("port", 0, 65535));
    config.publicUrl = reader.url("public-url", production);
    config.videoCdnUrl = reader.url("video-cdn-url", production);
    for (const QString &origin : reader.list("cors-origins")) {
        const QUrl url(origin, QUrl::StrictMode);
        const bool isOrigin = url.isValid() && !url.host().isEmpty() && url.path().isEmpty() &&
                              (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
        if (!isOrigin && origin != QLatin1String("*"))
            reader.offend("cors-origins", "origin_invalid",
                          QStringLiteral("“%1” is no origin such as https://app.example.org.").arg(origin));
        config.corsOrigins.append(origin.toUtf8());
    }
    // Behind a proxy that is not named, every client has the proxy's address, and with it one limit for all.
    if (production && !reader.isSet("trusted-proxies"))
        reader.offend("trusted-proxies", "decision_missing",
                      QStringLiteral("Name the networks of the proxies in front of this server, or set none."));
    for (const QString &network : reader.list("trusted-proxies")) {
        if (network == QLatin1String("none") && reader.list("trusted-proxies").size() == 1)
            break;
        const auto subnet = QHostAddress::parseSubnet(network);
        if (subnet.first.isNull())
            reader.offend("trusted-proxies", "network_invalid",
                          QStringLiteral("“%1” is no network such as 10.0.0.0/8.").arg(network));
        config.trustedProxies.append(subnet);
    }
}

void readTiers(Reader &reader, ServerConfig &config)
{
    for (const auto &[name, tier] : {std::pair("tier-free", Tier::Free), std::pair("tier-premium", Tier::Premium),
                                     std::pair("tier-pro", Tier::Pro)}) {
        const auto rules = tierRulesFromText(reader.text(name), config.tiers.rules(tier));
        if (rules)
            config.tiers.setRules(tier, *rules);
        else
            reader.offend(name, "tier_invalid", rules.error().message);
    }
}

void readPayments(Reader &reader, ServerConfig &config)
{
    config.stripe.secretKey = Secret(reader.text("stripe-secret-key").toUtf8());
    config.stripe.apiUrl = reader.url("stripe-api-url", false);
    const QHostAddress host(config.stripe.apiUrl.host());
    if (config.stripe.apiUrl.scheme() != QLatin1String("https") && !host.isLoopback())
        reader.offend("stripe-api-url", "https_required", QStringLiteral("This must be an https address."));
    for (const QString &secret : reader.list("stripe-webhook-secrets"))
        config.stripe.webhookSecrets.emplace_back(secret.toUtf8());
    for (const auto &[name, tier] :
         {std::pair("stripe-prices-premium", Tier::Premium), std::pair("stripe-prices-pro", Tier::Pro)}) {
        for (const QString &price : reader.list(name)) {
            config.stripe.priceOfTier.try_emplace(tier, price.toUtf8());
            if (config.billing.tierOfPrice.contains(price.toUtf8()))
                reader.offend(name, "price_repeated", QStringLiteral("“%1” stands there twice.").arg(price));
            config.billing.tierOfPrice.insert(price.toUtf8(), tier);
        }
    }
    config.billing.grace = hours(reader.integer("subscription-grace-hours", 0, 24 * 31));
}

void readMail(Reader &reader, ServerConfig &config)
{
    MailConfig &mail = config.mail;
    mail.from = reader.text("mail-from");
    if (!isMailable(mail.from))
        reader.offend("mail-from", "address_invalid", QStringLiteral("Use an address such as mail@example.org."));
    mail.appUrl = reader.url("app-url", config.environment == DeploymentEnvironment::Production).toString();
    while (mail.appUrl.endsWith(u'/'))
        mail.appUrl.chop(1);
    mail.smtpUrl = QUrl(reader.text("smtp-url"), QUrl::StrictMode);
    const bool isSmtp =
        mail.smtpUrl.scheme() == QLatin1String("smtp") || mail.smtpUrl.scheme() == QLatin1String("smtps");
    if (reader.isSet("smtp-url") && (!mail.smtpUrl.isValid() || !isSmtp || mail.smtpUrl.host().isEmpty() ||
                                     !mail.smtpUrl.userInfo().isEmpty() || mail.smtpUrl.hasQuery()))
        reader.offend("smtp-url", "url_invalid",
                      QStringLiteral("Use smtp://host:587 or smtps://host:465, without name and password."));
    mail.smtpUser = reader.text("smtp-user");
    mail.smtpPassword = Secret(reader.text("smtp-password").toUtf8());
    mail.requireTls = reader.boolean("smtp-require-tls");
    if (!mail.smtpUser.isEmpty() && !mail.requireTls && mail.smtpUrl.scheme() == QLatin1String("smtp"))
        reader.offend("smtp-require-tls", "tls_required", QStringLiteral("A password is sent over TLS alone."));
}

void readDelivery(Reader &reader, ServerConfig &config)
{
    config.playback.lifetime = minutes(reader.integer("playback-minutes", 1, 7 * 24 * 60));
    config.offlineLifetime = hours(24 * reader.integer("offline-days", 1, 365));
    config.playback.bindsAddress = reader.boolean("playback-bind-address");
    const auto services = licenseServicesFrom(reader.text("license-services"));
    if (!services)
        reader.offend("license-services", "services_invalid",
                      QStringLiteral("Use widevine=, fairplay= or playready=, each once, with an https:// address."));
    config.licenseServices = services.value_or(QList<LicenseService>());
    config.licenseServiceToken = Secret(reader.text("license-service-token").toUtf8());
    constexpr qsizetype shortestToken = 16;
    if (!config.licenseServices.isEmpty() && reader.text("license-service-token").size() < shortestToken)
        reader.offend(
            "license-service-token", "token_missing",
            QStringLiteral("Licence services get content keys: they need a token of at least 16 characters."));
    config.languagePacks = reader.text("language-packs");
    config.countryDatabase = reader.text("country-database");
    if (!config.countryDatabase.isEmpty()) {
        if (const auto opened = MaxMindCountries::open(config.countryDatabase); !opened)
            reader.offend("country-database", "file_invalid", opened.error().message);
    }
    config.countryHeader = reader.text("country-header").toLatin1();
    static const QRegularExpression fieldName(QStringLiteral("^[A-Za-z0-9-]{0,64}$"));
    if (!fieldName.match(reader.text("country-header")).hasMatch())
        reader.offend("country-header", "header_invalid", QStringLiteral("Use a name such as CF-IPCountry."));
    if (!config.countryHeader.isEmpty() && config.trustedProxies.isEmpty())
        reader.offend("country-header", "proxies_missing",
                      QStringLiteral("This is believed from trusted-proxies alone: name them."));
    config.unknownCountry = reader.choice<UnknownCountry>(
        "country-unknown", {{"deny", UnknownCountry::Denied}, {"allow", UnknownCountry::Allowed}});
}

void readGoogle(Reader &reader, ServerConfig &config)
{
    config.google.clientIds = reader.list("google-oauth-client-id");
    config.google.issuer = reader.text("google-issuer-url");
    config.google.keys = reader.url("google-jwks-url", config.environment == DeploymentEnvironment::Production);
}

QList<std::pair<const char *, LogLevel>> logLevels()
{
    return {{"info", LogLevel::Info},
            {"debug", LogLevel::Debug},
            {"warning", LogLevel::Warning},
            {"error", LogLevel::Error}};
}

int defaultPasswordThreads()
{
    return std::max(1, int(std::thread::hardware_concurrency()) / 2);
}

} // namespace

QString dataDirectoryOf(const Settings &settings)
{
    if (settings.isSet("data-dir"))
        return QDir::cleanPath(QDir::current().absoluteFilePath(settings.value("data-dir")));
    if (geteuid() == 0)
        return QStringLiteral("/var/lib/cinefluent");
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/cinefluent-server");
}

bool isProduction(const Settings &settings)
{
    return settings.value("environment") == QLatin1String("production");
}

LogLevel logLevelOf(const Settings &settings)
{
    for (const auto &[word, level] : logLevels()) {
        if (settings.value("log-level") == QLatin1String(word))
            return level;
    }
    return LogLevel::Info;
}

Result<ServerConfig> readConfig(const Settings &settings)
{
    ServerConfig config;
    Reader reader(settings);
    config.environment =
        reader.choice<DeploymentEnvironment>("environment", {{"development", DeploymentEnvironment::Development},
                                                             {"staging", DeploymentEnvironment::Staging},
                                                             {"production", DeploymentEnvironment::Production}});
    config.dataDirectory = dataDirectoryOf(settings);
    config.reactors = reader.integer("reactors", 0, 256);
    readDatabase(reader, config);
    readSecrets(reader, config);
    readNetwork(reader, config);
    readMail(reader, config);
    readDelivery(reader, config);
    readGoogle(reader, config);
    config.passwordThreads = reader.integer("password-threads", 0, 256);
    if (config.passwordThreads == 0)
        config.passwordThreads = defaultPasswordThreads();
    config.uploadLimitBytes = qint64(reader.integer("upload-limit-mb", 1, 65'536)) * 1024 * 1024;
    config.storageReserveBytes = qint64(reader.integer("storage-reserve-mb", 0, 1'048'576)) * 1024 * 1024;
    constexpr int mostAttempts = 1'000'000;
    constexpr int mostRequests = 1'000'000'000;
    config.authLimits.address.burst = reader.integer("auth-address-burst", 0, mostAttempts);
    config.authLimits.account.burst = reader.integer("auth-account-burst", 0, mostAttempts);
    config.authLimits.registration.burst = reader.integer("auth-register-burst", 0, mostAttempts);
    config.rateLimits.api.requests = reader.integer("rate-limit-api", 0, mostRequests);
    config.rateLimits.anonymous.requests = reader.integer("rate-limit-anonymous", 0, mostRequests);
    config.rateLimits.media.requests = reader.integer("rate-limit-media", 0, mostRequests);
    config.rateLimits.upload.requests = reader.integer("rate-limit-upload", 0, mostRequests);
    readTiers(reader, config);
    readPayments(reader, config);
    config.rateLimits.realtime.requests = reader.integer("rate-limit-realtime", 0, mostRequests);
    config.realtime.maxConnections = reader.integer("realtime-connections", 0, 1'000'000);
    config.realtime.maxConnectionsPerUser = reader.integer("realtime-connections-user", 1, 10'000);
    config.answerCacheBytes = qsizetype(reader.integer("answer-cache-mb", 0, 65'536)) * 1024 * 1024;
    config.realtime.historyEvents = reader.integer("realtime-history", 100, 100'000'000);
    config.shutdownTimeout = milliseconds(reader.integer("shutdown-timeout-ms", 0, 600'000));
    config.shutdownDelay = milliseconds(reader.integer("shutdown-delay-ms", 0, 600'000));
    config.logLevel = reader.choice<LogLevel>("log-level", logLevels());
    config.readyFile = reader.text("ready-file");
    QList<FieldError> offences = reader.fields();
    config.s3 = readS3Settings(settings, offences);
    if (offences.isEmpty())
        return config;
    Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("configuration_invalid"),
                            QStringLiteral("The configuration cannot be used. Nothing was started."));
    error.fields = offences;
    return error;
}

} // namespace cinefluent::server
