// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/processparts.h"

#include "server/integrations/geo/maxmindcountries.h"
#include "server/integrations/mail/emlfolder.h"
#include "server/integrations/mail/smtptransport.h"

namespace cinefluent::server {

namespace {

constexpr int waitingPasswords = 64;
constexpr qsizetype derivedKeySizeBytes = 32;
constexpr qsizetype countedAccounts = 200'000; // some 30 MB when all of them are about
constexpr qsizetype countedAddresses = 100'000;
constexpr int storageThreads = 2;
constexpr int s3Threads = 4;
constexpr int waitingUploads = 64;
constexpr int waitingReleases = 16; // each holds a manifest of up to 64 MiB
constexpr int waitingExchanges = 256;
constexpr qsizetype lessonCacheBytes = qsizetype(64) * 1024 * 1024;

TransactionPool::Options searchPool()
{
    TransactionPool::Options options;
    options.workers = 2;
    options.statementTimeout = std::chrono::seconds(2);
    return options;
}

TransactionPool::Options learningPool()
{
    TransactionPool::Options options;
    options.workers = 2;
    options.queueLimit = 4096; // short ones: a busy minute's settlements wait rather than fail
    options.statementTimeout = std::chrono::seconds(5);
    return options;
}

TransactionPool::Options releasePool()
{
    TransactionPool::Options options;
    options.workers = 2;
    return options;
}

TransactionPool::Options jobPool()
{
    TransactionPool::Options options;
    options.workers = 2;
    options.reconnectLimit = std::chrono::seconds(2); // the server does not wait longer for it when it stops
    return options;
}

/// Keys that others can verify with go first; what the secrets signed before there were any stays good.
std::vector<TokenKey> tokenKeys(const ServerConfig &config)
{
    std::vector<TokenKey> keys;
    for (const TokenKey &key : config.jwtSigningKeys)
        keys.push_back(key.copy());
    for (const Secret &secret : config.jwtSecrets)
        keys.push_back(TokenKey::hs256(secret.copy()));
    return keys;
}

/// The key of refresh tokens follows from the secret that signs access tokens: one secret less to keep, and a change
/// of it costs no more than the repetition of a refresh under way.
RefreshTokens makeRefreshTokens(const ServerConfig &config)
{
    return RefreshTokens(deriveKey(config.jwtSecrets.front(), {}, "cinefluent refresh tokens", derivedKeySizeBytes));
}

/// The id follows from the key, so that rotating needs no bookkeeping.
MediaKey makeMediaKey(const Secret &key)
{
    constexpr qsizetype idBytes = 6;
    return {toBase64Url(QByteArrayView(sha256(key.view())).first(idBytes)), key.copy()};
}

std::vector<MediaKey> mediaKeys(const ServerConfig &config)
{
    std::vector<MediaKey> keys;
    keys.push_back(makeMediaKey(config.mediaKey));
    if (!config.previousMediaKey.isEmpty())
        keys.push_back(makeMediaKey(config.previousMediaKey));
    return keys;
}

MediaUrls makeMediaUrls(const ServerConfig &config, const Clock &clock)
{
    MediaUrlOptions options;
    options.baseUrl = (config.videoCdnUrl.isEmpty() ? config.publicUrl : config.videoCdnUrl).toString();
    return MediaUrls(mediaKeys(config), options, clock);
}

IdTokenRules googleRules(const GoogleConfig &google)
{
    IdTokenRules rules;
    rules.issuers = {google.issuer};
    if (google.issuer.startsWith(QLatin1String("https://"))) // Google leaves the scheme out at times
        rules.issuers.append(google.issuer.mid(8));
    rules.audiences = google.clientIds;
    return rules;
}

/// Readable when the configuration was checked; one that has gone since leaves countries unknown, and who may watch
/// then is the operator's word.
std::unique_ptr<CountryDatabase> openCountries(const QString &path, Logger &log)
{
    if (path.isEmpty())
        return nullptr;
    auto opened = MaxMindCountries::open(path);
    if (opened)
        return std::move(*opened);
    log.warning("countries.unreadable", {{"detail", opened.error().message}});
    return nullptr;
}

std::unique_ptr<MailTransport> makeMails(ServerConfig &config, const Clock &clock, Logger &log)
{
    MailConfig &mail = config.mail;
    const MailSender sender{QStringLiteral("CineFluent"), mail.from};
    if (mail.smtpUrl.isEmpty())
        return std::make_unique<EmlFolder>(EmlFolder::Options{config.dataDirectory + QStringLiteral("/mail"), sender,
                                                              config.environment != DeploymentEnvironment::Production},
                                           clock, log);
    SmtpOptions options;
    options.server = mail.smtpUrl;
    options.requireTls = mail.requireTls;
    options.user = mail.smtpUser;
    options.password = std::move(mail.smtpPassword);
    options.sender = sender;
    return std::make_unique<SmtpTransport>(std::move(options), clock, log);
}

std::vector<std::unique_ptr<LicenseProvider>> makeLicenseServices(const ServerConfig &config)
{
    std::vector<std::unique_ptr<LicenseProvider>> services;
    for (const LicenseService &service : config.licenseServices)
        services.push_back(std::make_unique<ProxyLicenses>(service, config.licenseServiceToken.copy()));
    return services;
}

} // namespace

ProcessParts::ProcessParts(ServerConfig settings, ConnectionSettings databaseSettings, const Surroundings &surroundings)
    : clock(surroundings.clock)
    , random(surroundings.random)
    , log(surroundings.log)
    , config(std::move(settings))
    , database(std::move(databaseSettings))
    , ids(clock, random)
    , pii(std::move(config.piiKeys), std::move(config.emailIndexKey), random)
    , accessTokens(tokenKeys(config), {}, clock)
    , refreshTokens(makeRefreshTokens(config))
    , authThrottle(config.authLimits, clock)
    , tokens(accessTokens, revoked, clock, random)
    , accountRates(countedAccounts, clock)
    , addressRates(countedAddresses, clock)
    , space(config.dataDirectory, config.storageReserveBytes, disk, log)
    , objects(config.dataDirectory + QStringLiteral("/objects"), disk, storageWorkers)
    , s3(config.s3, clock)
    , remoteObjects(s3, s3Workers)
    , directStage(s3, s3Workers, ids, clock)
    , uploads(config.dataDirectory + QStringLiteral("/objects/uploads"), disk, space, storageWorkers, clock)
    , mediaUrls(makeMediaUrls(config, clock))
    , playTokens(mediaKeys(config), clock)
    , countries(openCountries(config.countryDatabase, log))
    , lessonDocuments(lessonCacheBytes)
    , answers(config.answerCacheBytes, clock)
    , mails(makeMails(config, clock, log))
    , licenseServices(makeLicenseServices(config))
    , googleKeys(config.google.keys)
    , googleTokens(googleRules(config.google), googleKeys, clock)
    , realtimeConnections(config.realtime.maxConnections, config.realtime.maxConnectionsPerUser)
    , transactions(database)
    , searches(database, searchPool())
    , learning(database, learningPool())
    , releases(database, releasePool())
    , jobTransactions(database, jobPool())
    , passwords(std::make_shared<PasswordHasher>(random), {config.passwordThreads, waitingPasswords})
    , storageWorkers(QStringLiteral("storage"), {storageThreads, waitingUploads})
    , s3Workers(QStringLiteral("s3"), {s3Threads, waitingUploads})
    , publishingWorkers(QStringLiteral("publishing"), {1, waitingReleases})
    , syncWorkers(QStringLiteral("sync"), {1, waitingExchanges})
    , redis(SharedRedis::make(config.redisUrl, config.redisCaFile, {accountRates, addressRates, clock, log}))
    , realtime(
          RealtimeThread::Parts{database, events, log, config.realtime.historyEvents, redis ? &redis->bus() : nullptr})
    , cacheAnnouncements(database, answers)
{
}

Result<void> ProcessParts::prepareStorage()
{
    const auto prepared = objects.prepare();
    return prepared ? uploads.prepare() : prepared;
}

DownloadService::Parts ProcessParts::downloadParts(DownloadRepository &rows, PlaybackService &playback,
                                                   FeatureGate &features)
{
    return {rows,
            playback,
            features,
            playTokens,
            objectStore(),
            &space,
            publishingWorkers,
            pii,
            mediaUrls,
            random,
            ids,
            clock,
            objects.spoolFolder(),
            config.offlineLifetime,
            config.playback.lifetime};
}

AccountService::Parts ProcessParts::accountParts(AccountRepository &accounts, JobQueue &jobs)
{
    return {accounts, jobs, passwords, pii, revoked, authThrottle, clock, random, log, AuthLifetimes().accessToken};
}

ObjectStore &ProcessParts::objectStore()
{
    return config.s3.isUsed() ? remoteObjects : static_cast<ObjectStore &>(objects);
}

DirectStage *ProcessParts::directUploads()
{
    return config.s3.isUsed() && config.s3.takesDirectUploads ? &directStage : nullptr;
}

CacheStore &ProcessParts::answerStore()
{
    return redis && config.answerCacheBytes > 0 ? redis->answers() : static_cast<CacheStore &>(answers);
}

void ProcessParts::startAnnouncing()
{
    if (&answerStore() == &answers && config.answerCacheBytes > 0)
        cacheAnnouncements.start();
}

RateCounter &ProcessParts::accountCounter()
{
    return redis ? redis->accountRates() : static_cast<RateCounter &>(accountRates);
}

RateCounter &ProcessParts::addressCounter()
{
    return redis ? redis->addressRates() : static_cast<RateCounter &>(addressRates);
}

AuthService::Parts ProcessParts::authParts(UserRepository &users, SessionRepository &sessions)
{
    return {users, sessions, passwords, accessTokens, refreshTokens, revoked, authThrottle, clock, random, ids, log};
}

} // namespace cinefluent::server
