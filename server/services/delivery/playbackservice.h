// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"
#include "server/services/auth/revocationset.h"
#include "server/services/delivery/licenseprovider.h"
#include "server/services/delivery/packagecache.h"
#include "server/services/delivery/playbackrepository.h"
#include "server/services/security/piibox.h"
#include "server/services/subscription/lessongate.h"

namespace cinefluent::server {

struct PlaybackRules
{
    std::chrono::seconds lifetime{4 * 3600}; ///< of a grant: longer than a lesson is watched
    bool bindsAddress = false;               ///< a token holds for the network it was asked from alone
};

/// Where a request for playback comes from, in every way that counts.
struct PlaybackRequester
{
    Viewer viewer;
    SessionId session;
    QByteArray sender; ///< senderOf() the client's address
};

/// A lesson that somebody may have now.
struct LentLesson
{
    std::shared_ptr<const StoredPackage> package;
    std::optional<Instant> endsAt; ///< of the subscription that it is had under, where it has an end
};

/// A file that a token opens.
struct PlayableFile
{
    PackageFile file;
    qint64 remainingSeconds = 0; ///< of the right to it
};

/// Grants playback of lessons and hands out what a grant opens. Whether somebody may play is decided in decide() alone:
/// account, session, release, then LessonGate's subscription, age and country; each decision is logged with ids and its
/// reason. Files need a valid token of a session that has not ended; keys and licences are decided anew each time, so
/// that a session that was ended, a subscription that ran out or a release that was withdrawn shuts them at once.
/// Belongs to the thread of its repository; packages and tokens are shared.
class PlaybackService
{
public:
    struct Parts
    {
        PlaybackRepository &rows;
        LessonGate &gate;
        const PlayTokens &tokens;
        PackageCache &packages;
        const RevocationSet &revoked;
        const PiiBox &box; ///< seals content keys as it does personal data
        const MediaUrls &urls;
        std::vector<LicenseProvider *> licenses;
        const Clock &clock;
        Logger &log;
        PlaybackRules rules;
    };

    explicit PlaybackService(Parts parts);

    /// JSON of a PlaybackGrant. Counts as opening the lesson. Errors: PermissionDenied "account_disabled",
    /// "session_ended" and LessonGate's, NotFound "lesson_not_found", "stream_not_found" (a clip alone was published).
    Task<Result<QByteArray>> grant(LessonId lesson, PlaybackRequester requester);

    /// Errors: PermissionDenied "signature_invalid", "signature_expired", "session_ended"; NotFound "file_not_found".
    Task<Result<PlayableFile>> file(QByteArray token, QByteArray path, QByteArray sender);

    /// The 16 bytes of a content key. `viewer` needs no user: the token names it. Errors: those of grant() but for the
    /// daily limit, PermissionDenied "release_replaced", NotFound "key_not_found".
    Task<Result<QByteArray>> key(QByteArray token, QUuid keyId, PlaybackRequester requester);

    /// A licence of the system for the token's package. Errors: those of key(), NotFound "license_system_unknown",
    /// those of LicenseProvider::license().
    Task<Result<License>> license(QByteArray token, QByteArray system, QByteArray body, QByteArray contentType,
                                  PlaybackRequester requester);

    /// Whether the requester may have the lesson's package now, without counting an opening, and which that is: for
    /// what is kept on devices.
    Task<Result<LentLesson>> lessonFor(LessonId lesson, PlaybackRequester requester, const char *purpose);
    /// A content key, for those who have asked lessonFor().
    Task<Result<ContentKey>> contentKey(PackageId package, QUuid keyId);
    /// What the token says, of a session that has not ended.
    [[nodiscard]] Result<PlayClaims> claimsOf(const QByteArray &token, const QByteArray &sender) const;

private:
    Task<Result<std::shared_ptr<const StoredPackage>>> packageOf(PackageId id);
    Task<Result<PlayClaims>> entitled(QByteArray token, PlaybackRequester requester, const char *purpose);
    [[nodiscard]] Result<void> decide(const PlaybackStanding &standing, const PlaybackRequester &requester) const;
    void note(const char *purpose, const PlaybackRequester &requester, LessonId lesson, MovieId movie,
              const Result<void> &outcome);
    [[nodiscard]] QByteArray grantJson(const PlaybackRequester &requester, LessonId lesson,
                                       const StoredPackage &package) const;

    Parts m_parts;
};

} // namespace cinefluent::server
