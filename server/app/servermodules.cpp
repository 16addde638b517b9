// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/servermodules.h"

namespace cinefluent::server {

namespace {

std::vector<LicenseProvider *> licenseProviders(LicenseProvider &own,
                                                const std::vector<std::unique_ptr<LicenseProvider>> &services)
{
    std::vector<LicenseProvider *> providers{&own};
    for (const auto &service : services)
        providers.push_back(service.get());
    return providers;
}

} // namespace

ServerModules::ServerModules(ProcessParts &parts)
    : m_parts(parts)
    , m_reads(parts.database)
    , m_writes(parts.database)
    , m_users(parts.transactions, &m_reads, parts.pii)
    , m_sessions(parts.transactions, &parts.pii)
    , m_accountRows(parts.transactions, parts.pii)
    , m_jobQueue(parts.transactions, parts.jobSignal)
    , m_accountData(parts.transactions, parts.pii)
    , m_avatarRows(parts.transactions, m_reads, parts.pii)
    , m_readiness(parts.phase, m_reads, parts.space, parts.config.databaseUrl.isEmpty())
    , m_subscriptionRows(m_reads)
    , m_paymentRows(parts.transactions, parts.config.billing)
    , m_stripe(parts.config.stripe, parts.clock, parts.random)
    , m_paymentGateway(m_stripe, parts.config.stripe)
    , m_paymentNotices(parts.config.stripe, parts.clock)
    , m_openings(m_reads)
    , m_playbackRows(m_reads)
    , m_availabilityRows(parts.transactions)
    , m_downloadRows(parts.transactions, m_reads)
    , m_catalogueRows(m_reads, parts.searches, parts.config.tiers, parts.clock)
    , m_bookmarkRows(parts.transactions, m_reads)
    , m_searchRows(parts.searches, m_reads, parts.ids)
    , m_analyticsRows(m_writes, parts.transactions)
    , m_experimentRows(m_reads, parts.transactions)
    , m_progressRows(m_writes, m_reads)
    , m_reviewRows(parts.learning)
    , m_studyRows(m_reads, parts.config.tiers, parts.clock)
    , m_exerciseRows(parts.learning, m_reads)
    , m_recommendationRows(parts.learning, parts.config.tiers, parts.clock)
    , m_objectRows(parts.transactions, m_reads)
    , m_releaseRows(parts.releases)
    , m_releaseHistory(parts.releases)
    , m_encodingRows(parts.transactions)
    , m_movieTeam(parts.transactions)
    , m_draftRows(parts.transactions, parts.draftStates)
    , m_postRows(parts.transactions, m_reads, parts.events)
    , m_commentRows(parts.transactions, m_reads, parts.events)
    , m_moderationRows(parts.transactions)
    , m_leaderboardRows(m_reads)
    , m_ticketRows(m_reads)
    , m_channelRows(m_reads)
    , m_eventLog(m_reads)
    , m_answers(parts.answerStore())
    , m_auth(parts.authParts(m_users, m_sessions))
    , m_accounts(parts.accountParts(m_accountRows, m_jobQueue))
    , m_accountDataService(
          {m_accountData, m_accounts, m_auth, parts.googleTokens, parts.authThrottle, parts.clock, parts.log})
    , m_avatars({m_avatarRows, parts.avatarImages, parts.ids, parts.log})
    , m_tiers(m_subscriptionRows, parts.tiers, parts.clock)
    , m_features(m_tiers, parts.config.tiers)
    , m_rates(parts.config.rateLimits, parts.config.tiers, m_tiers, parts.accountCounter(), parts.addressCounter())
    , m_lessonGate(m_openings, parts.config.tiers, parts.clock, parts.config.unknownCountry)
    , m_playback({m_playbackRows, m_lessonGate, parts.playTokens, parts.packages, parts.revoked, parts.pii,
                  parts.mediaUrls, licenseProviders(m_clearKeyLicenses, parts.licenseServices), parts.clock, parts.log,
                  parts.config.playback})
    , m_downloads(parts.downloadParts(m_downloadRows, m_playback, m_features))
    , m_subscriptions(m_subscriptionRows, parts.config.tiers, parts.clock)
    , m_payments({m_paymentGateway, m_paymentRows, m_subscriptions, parts.tiers, parts.ids, parts.log})
    , m_analytics(m_analyticsRows, parts.clock)
    , m_experiments(m_experimentRows, parts.clock)
    , m_webhooks(m_paymentNotices, m_paymentGateway, m_paymentRows, parts.tiers, parts.log)
    , m_catalogue(m_catalogueRows, parts.lessonDocuments, m_answers, parts.mediaUrls, m_lessonGate, parts.clock)
    , m_bookmarks(m_bookmarkRows, parts.mediaUrls, parts.ids)
    , m_search(m_searchRows, parts.mediaUrls)
    , m_progress(m_progressRows, m_reviewRows, m_answers, parts.ids, parts.clock)
    , m_reviews(m_reviewRows, m_answers, parts.clock)
    , m_study(m_studyRows, m_answers, parts.mediaUrls, parts.clock)
    , m_exercises(m_exerciseRows, m_lessonGate, m_progress, parts.clock)
    , m_recommendations(m_recommendationRows, parts.mediaUrls)
    , m_uploads(parts.objectStore(), m_objectRows)
    , m_directUploads(parts.directUploads(), m_uploads)
    , m_resumableUploads(parts.uploads, m_uploads, parts.ids)
    , m_publishing(m_releaseRows, parts.objectStore(), parts.mediaUrls, m_answers, parts.publishingWorkers,
                   parts.config.databaseUrl.isEmpty() ? &parts.space : nullptr, parts.pii)
    , m_encodings(m_encodingRows, parts.objectStore(), parts.publishingWorkers)
    , m_releases(m_releaseHistory, m_answers, parts.publishingWorkers)
    , m_sync(m_draftRows, parts.syncWorkers, parts.config.databaseUrl.isEmpty() ? &parts.space : nullptr)
    , m_community(m_postRows, m_commentRows, parts.mediaUrls, parts.ids)
    , m_moderation(m_moderationRows, parts.mediaUrls, parts.ids)
    , m_leaderboard(m_leaderboardRows, parts.leaderboards, parts.mediaUrls, parts.clock)
    , m_tickets(m_ticketRows, parts.random, parts.clock)
    , m_allowance(m_rates)
    , m_progressIntake(m_progress, m_channelRows, m_allowance)
    , m_realtime(RealtimeHub::Parts{parts.events, m_eventLog, m_channelRows, m_progressIntake,
                                    parts.realtimeConnections, parts.revoked, parts.config.realtime, parts.clock,
                                    parts.log})
    , m_healthController(m_readiness)
    , m_authController(m_auth, m_accounts, parts.mediaUrls)
    , m_jwksController(parts.accessTokens.publicKeySet())
    , m_accountController(m_accounts, m_answers, parts.mediaUrls)
    , m_accountDataController(m_accountDataService, parts.mediaUrls)
    , m_avatarController(m_avatars, parts.mediaUrls)
    , m_moviesController(m_catalogue)
    , m_bookmarksController(m_bookmarks)
    , m_searchController(m_search)
    , m_lessonsController(m_catalogue)
    , m_progressController(m_progress)
    , m_studyController(m_study, m_reviews, m_features)
    , m_exercisesController(m_exercises, m_recommendations, m_features)
    , m_mediaController(parts.objectStore(), parts.mediaUrls)
    , m_playbackController(m_playback, parts.objectStore())
    , m_availabilityController(m_availabilityRows)
    , m_downloadsController(m_downloads, parts.objectStore())
    , m_studioController(m_uploads, m_publishing, parts.objectStore(), parts.config.uploadLimitBytes)
    , m_releasesController(m_releases)
    , m_encodingsController(m_encodings)
    , m_movieTeamController(m_movieTeam)
    , m_directUploadsController(m_directUploads, parts.config.uploadLimitBytes)
    , m_uploadsController(m_resumableUploads, parts.config.uploadLimitBytes)
    , m_postsController(m_community)
    , m_commentsController(m_community)
    , m_moderationController(m_moderation)
    , m_leaderboardController(m_leaderboard)
    , m_referenceController(parts.reference)
    , m_accountPagesController(parts.pages)
    , m_subscriptionController(m_subscriptions, m_payments)
    , m_syncController(m_sync)
    , m_webhooksController(m_webhooks)
    , m_realtimeController(m_tickets, m_realtime, parts.tokens)
    , m_analyticsController(m_analytics)
    , m_experimentsController(m_experiments)
{
    m_healthController.addRoutes(m_router);
    m_authController.addRoutes(m_router);
    m_jwksController.addRoutes(m_router);
    m_accountController.addRoutes(m_router);
    m_accountDataController.addRoutes(m_router);
    m_avatarController.addRoutes(m_router);
    m_moviesController.addRoutes(m_router);
    m_bookmarksController.addRoutes(m_router);
    m_searchController.addRoutes(m_router);
    m_lessonsController.addRoutes(m_router);
    m_progressController.addRoutes(m_router);
    m_studyController.addRoutes(m_router);
    m_exercisesController.addRoutes(m_router);
    m_mediaController.addRoutes(m_router);
    m_playbackController.addRoutes(m_router);
    m_availabilityController.addRoutes(m_router);
    m_downloadsController.addRoutes(m_router);
    m_studioController.addRoutes(m_router);
    m_releasesController.addRoutes(m_router);
    m_encodingsController.addRoutes(m_router);
    m_movieTeamController.addRoutes(m_router);
    m_directUploadsController.addRoutes(m_router);
    m_uploadsController.addRoutes(m_router);
    m_postsController.addRoutes(m_router);
    m_commentsController.addRoutes(m_router);
    m_moderationController.addRoutes(m_router);
    m_leaderboardController.addRoutes(m_router);
    m_referenceController.addRoutes(m_router);
    m_accountPagesController.addRoutes(m_router);
    m_subscriptionController.addRoutes(m_router);
    m_syncController.addRoutes(m_router);
    m_webhooksController.addRoutes(m_router);
    m_realtimeController.addRoutes(m_router);
    m_analyticsController.addRoutes(m_router);
    m_experimentsController.addRoutes(m_router);
}

ServerModules::~ServerModules()
{
    // What connections wait for is answered while all it may come back to is there.
    m_realtime.close();
    cancelPending();
}

void ServerModules::beginStop()
{
    m_realtime.beginStop();
}

void ServerModules::cancelPending()
{
    // What waits for a pool comes back when its piece of work has ended, which the pool waits for in any case.
    m_reads.close();
    m_writes.close();
    m_stripe.close();
}

} // namespace cinefluent::server
