// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/settings.h"

#include <QFile>
#include <QRegularExpression>

#include <array>

namespace cinefluent::server {

namespace {

constexpr bool secret = true;
constexpr bool open = false;

constexpr std::array definitions{
    SettingDefinition{"environment", "ENVIRONMENT", open, "development", "development, staging or production"},
    SettingDefinition{"data-dir", "CINEFLUENT_DATA_DIR", open, "", "Folder for the database, media and secrets"},
    SettingDefinition{"host", "HOST", open, "127.0.0.1", "Address to listen on"},
    SettingDefinition{"port", "PORT", open, "8080", "Port to listen on; 0 takes a free one"},
    SettingDefinition{"public-url", "PUBLIC_URL", open, "", "Where clients reach this server, for links it gives out"},
    SettingDefinition{"reactors", "CINEFLUENT_REACTORS", open, "0", "Threads that serve; 0: the cores less one"},
    SettingDefinition{"database-url", "DATABASE_URL", secret, "",
                      "PostgreSQL to use as role cinefluent_app; without it the server runs one of its own"},
    SettingDefinition{"database-owner-url", "DATABASE_OWNER_URL", secret, "",
                      "The same database as role cinefluent_owner, for migrations"},
    SettingDefinition{"redis-url", "REDIS_URL", secret, "",
                      "Redis for several servers: limits of frequency and events"},
    SettingDefinition{"redis-ca-file", "CINEFLUENT_REDIS_CA_FILE", open, "",
                      "PEM file of who vouches for a rediss:// server; empty: whom the system trusts"},
    SettingDefinition{"jwt-secret", "JWT_SECRET", secret, "", "Signs access tokens: at least 32 random characters"},
    SettingDefinition{"jwt-secret-previous", "JWT_SECRET_PREVIOUS", secret, "",
                      "Secret before the last change: still accepted"},
    SettingDefinition{"jwt-signing-key", "JWT_SIGNING_KEY", secret, "",
                      "Ed25519 key as PEM: signs access tokens instead, and others can verify them"},
    SettingDefinition{"jwt-signing-key-previous", "JWT_SIGNING_KEY_PREVIOUS", secret, "",
                      "That key before the last change, private or public: still accepted"},
    SettingDefinition{"pii-keys", "CINEFLUENT_PII_KEYS", secret, "",
                      "Keys of personal data: VERSION:BASE64URL of 32 bytes, separated by commas"},
    SettingDefinition{"email-index-key", "CINEFLUENT_EMAIL_INDEX_KEY", secret, "",
                      "Key that finds accounts by address: 32 bytes in base64url; never change it"},
    SettingDefinition{"media-key", "CINEFLUENT_MEDIA_KEY", secret, "",
                      "Signs the addresses of media: 32 bytes in base64url"},
    SettingDefinition{"media-key-previous", "CINEFLUENT_MEDIA_KEY_PREVIOUS", secret, "",
                      "Key before the last change: addresses signed with it hold until they expire"},
    SettingDefinition{"stripe-secret-key", "STRIPE_SECRET_KEY", secret, "",
                      "Payments by Stripe; without it nobody can subscribe"},
    SettingDefinition{"stripe-api-url", "STRIPE_API_URL", open, "https://api.stripe.com", "Where Stripe is reached"},
    SettingDefinition{"stripe-webhook-secrets", "STRIPE_WEBHOOK_SECRETS", secret, "",
                      "Secrets of the webhook endpoint (whsec_…), by commas while one is being replaced"},
    SettingDefinition{"stripe-prices-premium", "STRIPE_PRICES_PREMIUM", open, "",
                      "Ids of the prices that are premium (price_…), by commas; the first one is sold"},
    SettingDefinition{"stripe-prices-pro", "STRIPE_PRICES_PRO", open, "", "The same for pro"},
    SettingDefinition{"subscription-grace-hours", "CINEFLUENT_SUBSCRIPTION_GRACE_HOURS", open, "72",
                      "Access after a paid period while its renewal is expected"},
    SettingDefinition{"video-cdn-url", "VIDEO_CDN_URL", open, "", "Base address of the CDN in front of the media"},
    SettingDefinition{"tmdb-api-key", "TMDB_API_KEY", secret, "", "Movie data (not used yet)"},
    SettingDefinition{"google-oauth-client-id", "GOOGLE_OAUTH_CLIENT_ID", open, "",
                      "Client ids of the apps for sign-in by Google, by commas; none: no such sign-in"},
    SettingDefinition{"google-issuer-url", "GOOGLE_ISSUER_URL", open, "https://accounts.google.com",
                      "Issuer of Google's ID tokens"},
    SettingDefinition{"google-jwks-url", "GOOGLE_JWKS_URL", open, "https://www.googleapis.com/oauth2/v3/certs",
                      "Where that issuer publishes its keys"},
    SettingDefinition{"app-url", "APP_URL", open, "",
                      "Where links in mails lead: the learners' app; default: pages of this server at public-url"},
    SettingDefinition{"mail-from", "MAIL_FROM", open, "no-reply@cinefluent.localhost", "Address that mails are from"},
    SettingDefinition{"smtp-url", "SMTP_URL", open, "",
                      "Mail server: smtp://host:587 or smtps://host:465; without one mails are files in the data "
                      "directory"},
    SettingDefinition{"smtp-user", "SMTP_USER", open, "", "Name for the mail server; none: no authentication"},
    SettingDefinition{"smtp-password", "SMTP_PASSWORD", secret, "", "Password for the mail server"},
    SettingDefinition{"smtp-require-tls", "SMTP_REQUIRE_TLS", open, "yes",
                      "no: mail goes unencrypted to an smtp:// server that offers nothing else"},
    SettingDefinition{"playback-minutes", "CINEFLUENT_PLAYBACK_MINUTES", open, "240",
                      "How long the addresses of one grant of playback hold"},
    SettingDefinition{"playback-bind-address", "CINEFLUENT_PLAYBACK_BIND_ADDRESS", open, "no",
                      "yes: they hold for the network they were asked from alone; not with a CDN in front"},
    SettingDefinition{"license-services", "CINEFLUENT_LICENSE_SERVICES", open, "",
                      "Licence services for digital rights management, e.g. widevine=https://drm.example/widevine "
                      "fairplay=https://…"},
    SettingDefinition{"license-service-token", "CINEFLUENT_LICENSE_SERVICE_TOKEN", secret, "",
                      "What those services know this server by, at least 16 characters"},
    SettingDefinition{"offline-days", "CINEFLUENT_OFFLINE_DAYS", open, "30",
                      "How long a lesson may be kept on a device before it is asked for again"},
    SettingDefinition{"country-database", "CINEFLUENT_COUNTRY_DATABASE", open, "",
                      "File in MaxMind's format that tells countries by address, for movies not licensed everywhere"},
    SettingDefinition{
        "country-header", "CINEFLUENT_COUNTRY_HEADER", open, "",
        "Header in which trusted proxies tell the country, e.g. CF-IPCountry: behind them it alone counts"},
    SettingDefinition{"country-unknown", "CINEFLUENT_COUNTRY_UNKNOWN", open, "deny",
                      "What such movies do where the country is not known: deny or allow"},
    SettingDefinition{"cors-origins", "CORS_ORIGINS", open, "", "Origins that may call from a browser, by commas"},
    SettingDefinition{"trusted-proxies", "TRUSTED_PROXIES", open, "",
                      "Networks whose Forwarded headers are believed, by commas; none; production has to say"},
    SettingDefinition{"allow-plain-http", "ALLOW_PLAIN_HTTP", open, "no",
                      "yes: plain HTTP off loopback, for a trusted network; never in production"},
    SettingDefinition{"password-threads", "CINEFLUENT_PASSWORD_THREADS", open, "0",
                      "Passwords hashed at once, 46 MiB each; 0: half the cores"},
    SettingDefinition{"auth-address-burst", "CINEFLUENT_AUTH_ADDRESS_BURST", open, "60",
                      "Sign-ins at once from one address, then one a second; 0: no limit"},
    SettingDefinition{"auth-account-burst", "CINEFLUENT_AUTH_ACCOUNT_BURST", open, "10",
                      "Wrong passwords at once for one account from one address, then one each 30 s; 0: no limit"},
    SettingDefinition{"auth-register-burst", "CINEFLUENT_AUTH_REGISTER_BURST", open, "20",
                      "Registrations at once from one address, then one each 30 s; 0: no limit"},
    SettingDefinition{"rate-limit-api", "CINEFLUENT_RATE_LIMIT_API", open, "1000",
                      "Requests an hour for one account; 0: no limit"},
    SettingDefinition{"rate-limit-anonymous", "CINEFLUENT_RATE_LIMIT_ANONYMOUS", open, "3000",
                      "The same for one address of people who are not signed in; 0: no limit"},
    SettingDefinition{"rate-limit-media", "CINEFLUENT_RATE_LIMIT_MEDIA", open, "60000",
                      "Requests of media an hour for one address; 0: no limit"},
    SettingDefinition{"rate-limit-upload", "CINEFLUENT_RATE_LIMIT_UPLOAD", open, "20000",
                      "Requests of the studio an hour for one account; 0: no limit"},
    SettingDefinition{
        "tier-free", "CINEFLUENT_TIER_FREE", open, "daily-lessons=5 offline-downloads=0 advanced-features=no",
        "What the free tier may do; numbers or unlimited, and api-requests=N an hour instead of the limit above"},
    SettingDefinition{"tier-premium", "CINEFLUENT_TIER_PREMIUM", open,
                      "daily-lessons=unlimited offline-downloads=25 advanced-features=no api-requests=2000",
                      "The same for premium, which opens premium lessons"},
    SettingDefinition{"tier-pro", "CINEFLUENT_TIER_PRO", open,
                      "daily-lessons=unlimited offline-downloads=unlimited advanced-features=yes api-requests=5000",
                      "The same for pro"},
    SettingDefinition{"rate-limit-realtime", "CINEFLUENT_RATE_LIMIT_REALTIME", open, "600",
                      "Tickets for WebSocket connections an hour for one account; 0: no limit"},
    SettingDefinition{"realtime-connections", "CINEFLUENT_REALTIME_CONNECTIONS", open, "20000",
                      "WebSocket connections of one process"},
    SettingDefinition{"realtime-connections-user", "CINEFLUENT_REALTIME_CONNECTIONS_USER", open, "10",
                      "WebSocket connections of one account to one process"},
    SettingDefinition{"realtime-history", "CINEFLUENT_REALTIME_HISTORY", open, "100000",
                      "Events kept for clients that come back, for a day at most"},
    SettingDefinition{"answer-cache-mb", "CINEFLUENT_ANSWER_CACHE_MB", open, "32",
                      "Memory for answers kept a while, where redis-url keeps none; 0: none are kept, anywhere"},
    SettingDefinition{"language-packs", "CINEFLUENT_LANGUAGES", open, "",
                      "Folder of language packs, beside those that the system has installed"},
    SettingDefinition{"s3-bucket", "CINEFLUENT_S3_BUCKET", open, "",
                      "Bucket for uploaded files; empty: they lie in the data directory"},
    SettingDefinition{"s3-endpoint", "CINEFLUENT_S3_ENDPOINT", open, "",
                      "Address of the storage without bucket, e.g. https://s3.eu-central-1.amazonaws.com"},
    SettingDefinition{"s3-public-endpoint", "CINEFLUENT_S3_PUBLIC_ENDPOINT", open, "",
                      "The same storage as studios and learners reach it; empty: s3-endpoint"},
    SettingDefinition{"s3-region", "CINEFLUENT_S3_REGION", open, "us-east-1", "Region that requests are signed for"},
    SettingDefinition{"s3-prefix", "CINEFLUENT_S3_PREFIX", open, "", "Before every key, without slashes around it"},
    SettingDefinition{"s3-access-key-id", "AWS_ACCESS_KEY_ID", open, "", "Who asks the storage"},
    SettingDefinition{"s3-secret-access-key", "AWS_SECRET_ACCESS_KEY", secret, "", "The key of s3-access-key-id"},
    SettingDefinition{"s3-path-style", "CINEFLUENT_S3_PATH_STYLE", open, "yes",
                      "yes: https://host/bucket/key; no: https://bucket.host/key"},
    SettingDefinition{"s3-direct-uploads", "CINEFLUENT_S3_DIRECT_UPLOADS", open, "yes",
                      "yes: studios send files straight to the storage; no: through this server"},
    SettingDefinition{"upload-limit-mb", "CINEFLUENT_UPLOAD_LIMIT_MB", open, "8192",
                      "Largest file the studio may upload"},
    SettingDefinition{"storage-reserve-mb", "CINEFLUENT_STORAGE_RESERVE_MB", open, "1024",
                      "Kept free of uploads on the disk of the data directory, for the database; 0: nothing"},
    SettingDefinition{"shutdown-timeout-ms", "CINEFLUENT_SHUTDOWN_TIMEOUT_MS", open, "10000",
                      "How long requests in flight may take when the server stops"},
    SettingDefinition{"shutdown-delay-ms", "CINEFLUENT_SHUTDOWN_DELAY_MS", open, "0",
                      "How long /readyz says no before the server stops listening, for load balancers"},
    SettingDefinition{"log-level", "LOG_LEVEL", open, "info", "debug, info, warning or error"},
    SettingDefinition{"ready-file", "CINEFLUENT_READY_FILE", open, "", "File that gets the server's URL when ready"},
};

constexpr std::array ignoredNames{"SUPABASE_URL", "SUPABASE_ANON_KEY", "SUPABASE_SERVICE_ROLE_KEY"};

/// Collects offences under the names an operator wrote.
class Offenders
{
public:
    void add(const QString &where, const char *code, const QString &message)
    {
        m_fields.append({where, QString::fromLatin1(code), message});
    }
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    [[nodiscard]] const QList<FieldError> &fields() const { return m_fields; }

private:
    QList<FieldError> m_fields;
};

/// A value as it stands in a file of its own: without the line end editors add.
std::optional<QString> readValueFile(const QString &path, const QString &where, Offenders &offenders)
{
    constexpr qint64 limitBytes = 64 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        offenders.add(where, "file_unreadable",
                      QStringLiteral("The file %1 cannot be read: %2.").arg(path, file.errorString()));
        return std::nullopt;
    }
    QByteArray bytes = file.read(limitBytes + 1);
    if (bytes.size() > limitBytes) {
        offenders.add(where, "file_too_large", QStringLiteral("The file %1 is too large for a value.").arg(path));
        return std::nullopt;
    }
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    return QString::fromUtf8(bytes);
}

struct FileEntry
{
    QString value;
    int line;
};

QHash<QString, FileEntry> readConfigurationFile(const SettingSources &sources, Offenders &offenders)
{
    QHash<QString, FileEntry> entries;
    if (sources.filePath.isEmpty())
        return entries;
    QFile file(sources.filePath);
    if (!file.exists() && !sources.fileMustExist)
        return entries;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        offenders.add(sources.filePath, "file_unreadable",
                      QStringLiteral("The configuration file cannot be read: %1.").arg(file.errorString()));
        return entries;
    }
    int number = 0;
    while (!file.atEnd()) {
        ++number;
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype equals = line.indexOf(u'=');
        const QString key = line.left(equals).trimmed();
        const QString where = QStringLiteral("%1:%2").arg(sources.filePath).arg(number);
        if (equals < 1)
            offenders.add(where, "line_invalid", QStringLiteral("A line reads: name = value."));
        else if (entries.contains(key))
            offenders.add(where, "setting_repeated", QStringLiteral("%1 is set above already.").arg(key));
        else
            entries.insert(key, {line.mid(equals + 1).trimmed(), number});
    }
    return entries;
}

/// The value of one setting at one level: written there, or in a file named there.
std::optional<SettingValue> pick(const std::optional<QString> &direct, const std::optional<QString> &path,
                                 const QString &directOrigin, const QString &fileOrigin, Offenders &offenders)
{
    if (direct && path) {
        offenders.add(directOrigin, "set_twice", QStringLiteral("Use it or %1, not both.").arg(fileOrigin));
        return std::nullopt;
    }
    if (direct)
        return SettingValue{*direct, directOrigin};
    if (!path)
        return std::nullopt;
    const auto content = readValueFile(*path, fileOrigin, offenders);
    return content ? std::optional<SettingValue>({*content, fileOrigin}) : std::nullopt;
}

template<typename Map>
std::optional<QString> find(const Map &map, const QString &key)
{
    const auto found = map.constFind(key);
    // Empty counts as unset, as shells and containers make it; for secrets see refuseEmptySecret.
    return found == map.cend() || found->isEmpty() ? std::nullopt : std::optional<QString>(*found);
}

/// A secret that was meant to be there and is not must not pass for one that nobody set: without DATABASE_URL another
/// database would be served, without JWT_SECRET another key would sign. Flags that nobody gave are empty too.
void refuseEmptySecret(const SettingDefinition &definition, const QHash<QString, QString> &environment,
                       const QHash<QString, QString> &fileValues, const QString &filePath, Offenders &offenders)
{
    const auto check = [&offenders](const QHash<QString, QString> &values, const QString &key, const QString &where) {
        const auto found = values.constFind(key);
        if (found != values.cend() && found->isEmpty())
            offenders.add(where, "value_empty",
                          QStringLiteral("This is set and empty: give it a value or take it away."));
    };
    if (!definition.isSecret)
        return;
    const QString name = QString::fromLatin1(definition.name);
    const QString variable = QString::fromLatin1(definition.environment);
    for (const QString &key : {variable, variable + QStringLiteral("_FILE")})
        check(environment, key, QStringLiteral("environment ") + key);
    for (const QString &key : {name, name + QStringLiteral("-file")})
        check(fileValues, key, QStringLiteral("file %1, %2").arg(filePath, key));
}

/// What stands before the "@" of an address is a secret wherever it stands.
QString withoutCredentials(const QString &value)
{
    static const QRegularExpression credentials(QStringLiteral("(://)[^/?#@]*(?:@[^/?#@]*)*@"));
    QString shown = value;
    return shown.replace(credentials, QStringLiteral("\\1(secret)@"));
}

QHash<QString, QString> valuesOf(const QHash<QString, FileEntry> &entries)
{
    QHash<QString, QString> values;
    for (auto it = entries.cbegin(); it != entries.cend(); ++it)
        values.insert(it.key(), it->value);
    return values;
}

void checkKeys(const QHash<QString, FileEntry> &entries, const QString &path, Offenders &offenders)
{
    for (auto it = entries.cbegin(); it != entries.cend(); ++it) {
        QString name = it.key();
        if (name.endsWith(QLatin1String("-file")) && name != QLatin1String("ready-file"))
            name.chop(5);
        const bool known = std::any_of(definitions.begin(), definitions.end(),
                                       [&name](const SettingDefinition &d) { return name == QLatin1String(d.name); });
        if (!known)
            offenders.add(QStringLiteral("%1:%2").arg(path).arg(it->line), "setting_unknown",
                          QStringLiteral("There is no setting %1.").arg(it.key()));
    }
}

} // namespace

std::span<const SettingDefinition> settingDefinitions()
{
    return definitions;
}

Result<Settings> Settings::load(const SettingSources &sources)
{
    Offenders offenders;
    const auto entries = readConfigurationFile(sources, offenders);
    const auto fileValues = valuesOf(entries);
    checkKeys(entries, sources.filePath, offenders);
    Settings settings;
    for (const SettingDefinition &definition : definitions) {
        const QString name = QString::fromLatin1(definition.name);
        const QString fileName = name + QStringLiteral("-file");
        const QString variable = QString::fromLatin1(definition.environment);
        const QString fileVariable = variable + QStringLiteral("_FILE");
        const auto lineOf = [&](const QString &key) {
            return QStringLiteral("file %1 line %2").arg(sources.filePath).arg(entries.value(key).line);
        };
        auto value = pick(find(sources.flags, name), find(sources.flags, fileName), QStringLiteral("flag --") + name,
                          QStringLiteral("flag --") + fileName, offenders);
        if (!value)
            value = pick(find(sources.environment, variable), find(sources.environment, fileVariable),
                         QStringLiteral("environment ") + variable, QStringLiteral("environment ") + fileVariable,
                         offenders);
        if (!value)
            value = pick(find(fileValues, name), find(fileValues, fileName), lineOf(name), lineOf(fileName), offenders);
        refuseEmptySecret(definition, sources.environment, fileValues, sources.filePath, offenders);
        if (value && value->value.isEmpty() && definition.isSecret)
            offenders.add(value->origin, "value_empty", QStringLiteral("The file is empty: write the secret into it."));
        if (!value)
            value = SettingValue{QString::fromLatin1(definition.fallback), QStringLiteral("default")};
        settings.m_values.insert(name, *value);
    }
    for (const char *name : ignoredNames) {
        if (find(sources.environment, QString::fromLatin1(name)))
            settings.m_ignored.append(QString::fromLatin1(name));
    }
    if (offenders.isEmpty())
        return settings;
    Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("configuration_invalid"),
                            QStringLiteral("The configuration cannot be used. Nothing was started."));
    error.fields = offenders.fields();
    return error;
}

const SettingValue &Settings::get(const char *name) const
{
    const auto found = m_values.constFind(QString::fromLatin1(name));
    if (found == m_values.cend())
        qFatal("there is no setting %s", name);
    return *found;
}

void Settings::set(const char *name, SettingValue value)
{
    m_values[QString::fromLatin1(name)] = std::move(value);
}

QString Settings::describe(bool withOrigin) const
{
    QString text;
    for (const SettingDefinition &definition : definitions) {
        const SettingValue &setting = get(definition.name);
        const QString shown = definition.isSecret && !setting.value.isEmpty() ? QStringLiteral("(secret)")
                                                                              : withoutCredentials(setting.value);
        text += QStringLiteral("%1 = %2").arg(QString::fromLatin1(definition.name), shown);
        if (withOrigin)
            text += QStringLiteral("  # ") + setting.origin;
        text += u'\n';
    }
    for (const QString &name : m_ignored)
        text += QStringLiteral("# %1 is set and ignored: this server has no Supabase\n").arg(name);
    return text;
}

} // namespace cinefluent::server
