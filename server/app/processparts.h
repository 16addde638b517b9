// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/cacheannouncements.h"
#include "server/app/realtimethread.h"
#include "server/app/serverconfig.h"
#include "server/app/serverphase.h"
#include "server/app/sharedredis.h"
#include "server/http/controllers/pageassets.h"
#include "server/integrations/google/curlkeysetsource.h"
#include "server/integrations/images/qtavatarimages.h"
#include "server/realtime/connectioncounts.h"
#include "server/realtime/eventfeed.h"
#include "server/services/account/accountservice.h"
#include "server/services/auth/authservice.h"
#include "server/services/auth/sessionverifier.h"
#include "server/services/cache/memorycache.h"
#include "server/services/catalogue/catalogueservice.h"
#include "server/services/delivery/countrydatabase.h"
#include "server/services/delivery/downloadservice.h"
#include "server/services/delivery/packagecache.h"
#include "server/services/jobs/jobsignal.h"
#include "server/services/leaderboard/leaderboardcache.h"
#include "server/services/limits/memoryratecounter.h"
#include "server/services/mail/mail.h"
#include "server/services/subscription/tierdirectory.h"
#include "server/storage/objects/localobjectstore.h"
#include "server/storage/objects/localuploadstage.h"
#include "server/storage/objects/reservedspace.h"
#include "server/storage/postgres/connectionsettings.h"
#include "server/storage/postgres/draftstates.h"
#include "server/storage/postgres/transactionpool.h"
#include "server/storage/s3/s3directstage.h"
#include "server/storage/s3/s3objectstore.h"

namespace cinefluent::server {

/// What the world gives the process. The references outlive everything else.
struct Surroundings
{
    const Clock &clock;
    RandomSource &random;
    Logger &log;
};

/// What all reactors of a process share. Every member is safe from any thread, and made here once: what belongs to one
/// reactor is made in ServerModules. The order of the members is the order of their making.
class ProcessParts
{
public:
    /// Takes the secrets it needs out of `config`, which keeps the rest.
    ProcessParts(ServerConfig config, ConnectionSettings database, const Surroundings &surroundings);
    ProcessParts(const ProcessParts &) = delete;
    ProcessParts &operator=(const ProcessParts &) = delete;

    const Clock &clock;
    RandomSource &random;
    Logger &log;
    ServerConfig config;
    const ConnectionSettings database; ///< as role cinefluent_app

    ServerPhase phase;
    IdGenerator ids;

    PiiBox pii;
    AccessTokenCodec accessTokens;
    RefreshTokens refreshTokens;
    RevocationSet revoked;
    MemoryAuthThrottle authThrottle;
    SessionVerifier tokens;
    MemoryRateCounter accountRates;
    MemoryRateCounter addressRates;

    SystemDisk disk;
    ReservedSpace space;
    LocalObjectStore objects; ///< on this disk, where no S3 is configured; the spool is always here
    S3Client s3;
    S3ObjectStore remoteObjects;
    S3DirectStage directStage;
    LocalUploadStage uploads;
    MediaUrls mediaUrls;
    PlayTokens playTokens;
    PackageCache packages;
    std::unique_ptr<CountryDatabase> countries; ///< null without one
    LessonCache lessonDocuments;
    MemoryCache answers;
    TierCache tiers;
    LeaderboardCache leaderboards;
    PageAssets reference{QStringLiteral("reference")};
    PageAssets pages{QStringLiteral("pages")};
    std::unique_ptr<MailTransport> mails;
    std::vector<std::unique_ptr<LicenseProvider>> licenseServices;
    CurlKeySetSource googleKeys;
    IdTokenVerifier googleTokens;
    JobSignal jobSignal; ///< notified after a job was added
    EventFeed events;
    ConnectionCounts realtimeConnections;

    // The pools go first, and wait for their threads, which may still look at what stands above.
    TransactionPool transactions;
    TransactionPool searches;        ///< may read all movies: two seconds, then it is given up
    TransactionPool learning;        ///< reviews and what progress leads to
    TransactionPool releases;        ///< publishing takes seconds: nobody's login waits behind it
    TransactionPool jobTransactions; ///< the runner's own and its handlers': nobody's request waits behind them
    PasswordPool passwords;
    WorkerPool storageWorkers;
    WorkerPool s3Workers; ///< wait for the network: nobody's fsync waits behind them
    WorkerPool publishingWorkers;
    WorkerPool syncWorkers; ///< editors wait for these while they type: not behind a release
    DraftStates draftStates;
    QtAvatarImages avatarImages;
    std::unique_ptr<SharedRedis> redis; ///< null without REDIS_URL
    RealtimeThread realtime;
    CacheAnnouncements cacheAnnouncements;

    /// Makes the folders of objects and uploads, and takes up what an earlier process left. Blocking; for start-up.
    [[nodiscard]] Result<void> prepareStorage();
    /// Where objects lie.
    [[nodiscard]] ObjectStore &objectStore();
    /// Null where clients upload through this server alone.
    [[nodiscard]] DirectStage *directUploads();
    /// In Redis where there is one, else in memory.
    [[nodiscard]] CacheStore &answerStore();
    /// Where answers are kept in memory.
    void startAnnouncing();
    [[nodiscard]] RateCounter &accountCounter();
    [[nodiscard]] RateCounter &addressCounter();

    /// Lessons on devices over repository and services of the caller's.
    [[nodiscard]] DownloadService::Parts downloadParts(DownloadRepository &rows, PlaybackService &playback,
                                                       FeatureGate &features);
    /// The accounts service over repositories of the caller's.
    [[nodiscard]] AuthService::Parts authParts(UserRepository &users, SessionRepository &sessions);
    /// The rest of the accounts, likewise.
    [[nodiscard]] AccountService::Parts accountParts(AccountRepository &accounts, JobQueue &jobs);
};

} // namespace cinefluent::server
