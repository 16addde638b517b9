// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/controllers.h"
#include "server/app/processparts.h"
#include "server/app/repositories.h"
#include "server/app/requestallowance.h"
#include "server/http/httpserver.h"
#include "server/integrations/stripe/stripeevents.h"
#include "server/integrations/stripe/stripegateway.h"
#include "server/realtime/realtimehub.h"
#include "server/services/account/accountdataservice.h"
#include "server/services/analytics/analyticsservice.h"
#include "server/services/catalogue/bookmarkservice.h"
#include "server/services/community/communityservice.h"
#include "server/services/community/moderationservice.h"
#include "server/services/delivery/clearkeylicenses.h"
#include "server/services/delivery/downloadservice.h"
#include "server/services/delivery/playbackservice.h"
#include "server/services/encoding/encodingservice.h"
#include "server/services/experiments/experimentservice.h"
#include "server/services/leaderboard/leaderboardservice.h"
#include "server/services/learning/reviewservice.h"
#include "server/services/media/directuploads.h"
#include "server/services/media/resumableuploads.h"
#include "server/services/media/uploadservice.h"
#include "server/services/payments/paymentservice.h"
#include "server/services/payments/webhookservice.h"
#include "server/services/publishing/publishingservice.h"
#include "server/services/publishing/releaseservice.h"
#include "server/services/realtime/ticketservice.h"
#include "server/services/search/searchservice.h"
#include "server/services/study/exerciseservice.h"
#include "server/services/study/studyservice.h"
#include "server/services/subscription/featuregate.h"
#include "server/services/sync/syncservice.h"

namespace cinefluent::server {

/// Everything that serves requests on one reactor: connections, then repositories, then services, then controllers and
/// their routes. This is the place where a new resource joins the server: one member in each of the four groups and one
/// line in the constructor. What all reactors share is in ProcessParts.
class ServerModules final : public ReactorModules
{
public:
    explicit ServerModules(ProcessParts &parts);
    ~ServerModules() override;

    [[nodiscard]] const Router &router() const override { return m_router; }
    [[nodiscard]] const TokenVerifier *tokenVerifier() override { return &m_parts.tokens; }
    [[nodiscard]] RateLimiter *rateLimiter() override { return &m_rates; }
    void beginStop() override;
    void cancelPending() override;

private:
    ProcessParts &m_parts;

    // Connections
    Pipeline m_reads;
    Pipeline m_writes; ///< batches alone: each waits for the disk

    // Repositories and gateways
    PgUserRepository m_users;
    PgSessionRepository m_sessions;
    PgAccountRepository m_accountRows;
    PgJobQueue m_jobQueue;
    PgAccountDataRepository m_accountData;
    PgAvatarRepository m_avatarRows;
    DatabaseReadiness m_readiness;
    PgSubscriptionRepository m_subscriptionRows;
    PgPaymentRepository m_paymentRows;
    StripeClient m_stripe;
    StripeGateway m_paymentGateway;
    StripeEvents m_paymentNotices;
    PgOpeningRepository m_openings;
    PgPlaybackRepository m_playbackRows;
    PgAvailabilityRepository m_availabilityRows;
    PgDownloadRepository m_downloadRows;
    PgCatalogueRepository m_catalogueRows;
    PgBookmarkRepository m_bookmarkRows;
    PgSearchRepository m_searchRows;
    PgAnalyticsRepository m_analyticsRows;
    PgExperimentRepository m_experimentRows;
    PgProgressRepository m_progressRows;
    PgReviewRepository m_reviewRows;
    PgStudyRepository m_studyRows;
    PgExerciseRepository m_exerciseRows;
    PgRecommendationRepository m_recommendationRows;
    PgObjectRepository m_objectRows;
    PgReleaseRepository m_releaseRows;
    PgReleaseHistory m_releaseHistory;
    PgEncodings m_encodingRows;
    PgMovieTeam m_movieTeam;
    PgDraftRepository m_draftRows;
    PgPostRepository m_postRows;
    PgCommentRepository m_commentRows;
    PgModerationRepository m_moderationRows;
    PgLeaderboardRepository m_leaderboardRows;
    PgTicketRepository m_ticketRows;
    PgChannelAccess m_channelRows;
    PgEventLog m_eventLog;

    // Services
    AnswerCache m_answers;
    AuthService m_auth;
    AccountService m_accounts;
    AccountDataService m_accountDataService;
    AvatarService m_avatars;
    TierDirectory m_tiers;
    FeatureGate m_features;
    BucketRateLimiter m_rates;
    LessonGate m_lessonGate;
    ClearKeyLicenses m_clearKeyLicenses;
    PlaybackService m_playback;
    DownloadService m_downloads;
    SubscriptionService m_subscriptions;
    PaymentService m_payments;
    AnalyticsService m_analytics;
    ExperimentService m_experiments;
    WebhookService m_webhooks;
    CatalogueService m_catalogue;
    BookmarkService m_bookmarks;
    SearchService m_search;
    ProgressService m_progress;
    ReviewService m_reviews;
    StudyService m_study;
    ExerciseService m_exercises;
    RecommendationService m_recommendations;
    UploadService m_uploads;
    DirectUploads m_directUploads;
    ResumableUploads m_resumableUploads;
    PublishingService m_publishing;
    EncodingService m_encodings;
    ReleaseService m_releases;
    SyncService m_sync;
    CommunityService m_community;
    ModerationService m_moderation;
    LeaderboardService m_leaderboard;
    TicketService m_tickets;
    RequestAllowance m_allowance;
    ProgressIntake m_progressIntake;
    RealtimeHub m_realtime;

    // Controllers
    HealthController m_healthController;
    AuthController m_authController;
    JwksController m_jwksController;
    AccountController m_accountController;
    AccountDataController m_accountDataController;
    AvatarController m_avatarController;
    MoviesController m_moviesController;
    BookmarksController m_bookmarksController;
    SearchController m_searchController;
    LessonsController m_lessonsController;
    ProgressController m_progressController;
    StudyController m_studyController;
    ExercisesController m_exercisesController;
    MediaController m_mediaController;
    PlaybackController m_playbackController;
    AvailabilityController m_availabilityController;
    DownloadsController m_downloadsController;
    StudioController m_studioController;
    ReleasesController m_releasesController;
    EncodingsController m_encodingsController;
    MovieTeamController m_movieTeamController;
    DirectUploadsController m_directUploadsController;
    UploadsController m_uploadsController;
    PostsController m_postsController;
    CommentsController m_commentsController;
    ModerationController m_moderationController;
    LeaderboardController m_leaderboardController;
    ReferenceController m_referenceController;
    AccountPagesController m_accountPagesController;
    SubscriptionController m_subscriptionController;
    SyncController m_syncController;
    WebhooksController m_webhooksController;
    RealtimeController m_realtimeController;
    AnalyticsController m_analyticsController;
    ExperimentsController m_experimentsController;

    Router m_router;
};

} // namespace cinefluent::server
