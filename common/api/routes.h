// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/ids.h"

#include <QString>

/// Paths of the API. Every one answers at the root and under "/v1". Patterns name their parameters in braces, as the
/// server's router and openapi.yaml write them.
namespace cinefluent::api::routes {

/// The public keys of access tokens, where verifiers look for them (RFC 8615).
inline constexpr char keySet[] = "/.well-known/jwks.json";

inline constexpr char authRegister[] = "/auth/register";
inline constexpr char authLogin[] = "/auth/login";
inline constexpr char authRefresh[] = "/auth/refresh";
inline constexpr char authLogout[] = "/auth/logout";
inline constexpr char authMe[] = "/auth/me";
inline constexpr char authMyExport[] = "/auth/me/export";
inline constexpr char authMyAvatar[] = "/auth/me/avatar";
inline constexpr char authMyViewingAge[] = "/auth/me/viewing-age";
inline constexpr char authEmail[] = "/auth/email";
inline constexpr char authEmailConfirm[] = "/auth/email/confirm";
inline constexpr char authEmailVerification[] = "/auth/email/verification";
inline constexpr char authEmailVerify[] = "/auth/email/verify";
inline constexpr char authPassword[] = "/auth/password";
inline constexpr char authPasswordForgot[] = "/auth/password/forgot";
inline constexpr char authPasswordReset[] = "/auth/password/reset";
inline constexpr char authSessions[] = "/auth/sessions";
inline constexpr char authSession[] = "/auth/sessions/{sessionId}";
inline constexpr char authGoogle[] = "/auth/google";

inline constexpr char movies[] = "/movies";
inline constexpr char movie[] = "/movies/{movieId}";
inline constexpr char movieLessons[] = "/movies/{movieId}/lessons";
inline constexpr char movieBookmark[] = "/movies/{movieId}/bookmark";
inline constexpr char bookmarks[] = "/bookmarks";
inline constexpr char lesson[] = "/lessons/{lessonId}";
inline constexpr char lessonPlayback[] = "/lessons/{lessonId}/playback";
inline constexpr char lessonDownload[] = "/lessons/{lessonId}/download";
inline constexpr char lessonExercises[] = "/lessons/{lessonId}/exercises";
inline constexpr char lessonExerciseAnswers[] = "/lessons/{lessonId}/exercises/answers";
inline constexpr char downloads[] = "/downloads";
inline constexpr char download[] = "/downloads/{downloadId}";
inline constexpr char downloadKey[] = "/downloads/{downloadId}/key";
inline constexpr char recommendations[] = "/recommendations";
inline constexpr char search[] = "/search";
inline constexpr char searchSuggestions[] = "/search/suggestions";
inline constexpr char searchHistory[] = "/search/history";
inline constexpr char progressUpdate[] = "/progress/update";
inline constexpr char progressStats[] = "/progress/stats";
inline constexpr char progressHistory[] = "/progress/history";
inline constexpr char reviews[] = "/reviews";
inline constexpr char reviewsDue[] = "/reviews/due";
inline constexpr char achievements[] = "/achievements";

inline constexpr char communityPosts[] = "/community/posts";
inline constexpr char communityPost[] = "/community/posts/{postId}";
inline constexpr char communityPostPin[] = "/community/posts/{postId}/pin";
inline constexpr char communityPostLike[] = "/community/posts/{postId}/like";
inline constexpr char communityPostReports[] = "/community/posts/{postId}/reports";
inline constexpr char communityComments[] = "/community/posts/{postId}/comments";
inline constexpr char communityComment[] = "/community/comments/{commentId}";
inline constexpr char communityCommentReports[] = "/community/comments/{commentId}/reports";
inline constexpr char moderationCases[] = "/moderation/cases";
inline constexpr char moderationCase[] = "/moderation/cases/{caseId}";
inline constexpr char moderationDecision[] = "/moderation/cases/{caseId}/decision";
inline constexpr char leaderboard[] = "/leaderboard";

inline constexpr char subscriptionStatus[] = "/subscription/status";
inline constexpr char subscriptionUpgrade[] = "/subscription/upgrade";
inline constexpr char subscriptionCancel[] = "/subscription/cancel";
inline constexpr char subscriptionResume[] = "/subscription/resume";
inline constexpr char analyticsEvents[] = "/analytics/events";
inline constexpr char analyticsSummary[] = "/analytics/summary";
inline constexpr char experiments[] = "/experiments";
inline constexpr char experimentAssignments[] = "/experiments/assignments";
inline constexpr char experimentExposure[] = "/experiments/{key}/exposure";
inline constexpr char experimentStop[] = "/experiments/{key}/stop";
inline constexpr char webhooksStripe[] = "/webhooks/stripe";
/// WebSocket; docs/realtime.md.
inline constexpr char realtime[] = "/realtime";
inline constexpr char realtimeTicket[] = "/realtime/ticket";

inline constexpr char avatar[] = "/avatars/{avatar}";
inline constexpr char media[] = "/media/{sha256}/{name}";

/// What a grant of playback opens: a package's files lie beside each other or one folder down, so that the relative
/// addresses of its playlists keep the token.
inline constexpr char playFile[] = "/media/play/{token}/{file}";
inline constexpr char playFolderFile[] = "/media/play/{token}/{folder}/{file}";
inline constexpr char playKey[] = "/media/play/{token}/keys/{keyId}";
inline constexpr char playBundle[] = "/media/play/{token}/offline/bundle";
inline constexpr char playLicense[] = "/media/play/{token}/license/{system}";

inline constexpr char openApi[] = "/openapi.yaml";
inline constexpr char docs[] = "/docs";
inline constexpr char docsFile[] = "/docs/{name}";
/// Where the links of mails lead when no app takes them.
inline constexpr char verifyEmailPage[] = "/verify-email";
inline constexpr char confirmEmailPage[] = "/confirm-email";
inline constexpr char resetPasswordPage[] = "/reset-password";
inline constexpr char pageFile[] = "/pages/{name}";

inline constexpr char studioObject[] = "/studio/objects/{sha256}";
/// Parts of an object go straight to the storage: where to, and that all are there.
inline constexpr char studioDirectUpload[] = "/studio/objects/{sha256}/direct";
inline constexpr char studioDirectCompletion[] = "/studio/objects/{sha256}/direct/completion";
/// tus 1.0.
inline constexpr char studioUploads[] = "/studio/uploads";
inline constexpr char studioUpload[] = "/studio/uploads/{uploadId}";
inline constexpr char studioRelease[] = "/studio/movies/{movieId}/release";
inline constexpr char studioAvailability[] = "/studio/movies/{movieId}/availability";
inline constexpr char studioSync[] = "/studio/movies/{movieId}/sync";
/// A release whose media the worker makes.
inline constexpr char studioEncoding[] = "/studio/movies/{movieId}/encodings/{releaseId}";
inline constexpr char studioReleases[] = "/studio/movies/{movieId}/releases";
inline constexpr char studioMembers[] = "/studio/movies/{movieId}/members";
inline constexpr char studioMember[] = "/studio/movies/{movieId}/members/{username}";
inline constexpr char studioAudit[] = "/studio/movies/{movieId}/audit";
inline constexpr char studioReleaseDiff[] = "/studio/movies/{movieId}/releases/{releaseId}/diff/{otherId}";
inline constexpr char studioRollback[] = "/studio/movies/{movieId}/releases/{releaseId}/rollback";
inline constexpr char studioSchedule[] = "/studio/movies/{movieId}/releases/{releaseId}/schedule";

[[nodiscard]] inline QString toStudioObject(const QString &sha256)
{
    return QStringLiteral("/studio/objects/") + sha256;
}

[[nodiscard]] inline QString toStudioDirectUpload(const QString &sha256)
{
    return QStringLiteral("/studio/objects/%1/direct").arg(sha256);
}

[[nodiscard]] inline QString toStudioDirectCompletion(const QString &sha256)
{
    return QStringLiteral("/studio/objects/%1/direct/completion").arg(sha256);
}

[[nodiscard]] inline QString toStudioUploads(const QString &sha256)
{
    return QStringLiteral("/studio/uploads?sha256=") + sha256;
}

[[nodiscard]] inline QString toStudioUpload(const QString &id)
{
    return QStringLiteral("/studio/uploads/") + id;
}

[[nodiscard]] inline QString toStudioRelease(const MovieId &movieId)
{
    return QStringLiteral("/studio/movies/%1/release").arg(movieId.toString());
}

[[nodiscard]] inline QString toStudioSync(const MovieId &movieId)
{
    return QStringLiteral("/studio/movies/%1/sync").arg(movieId.toString());
}

[[nodiscard]] inline QString toStudioMembers(const MovieId &movieId)
{
    return QStringLiteral("/studio/movies/%1/members").arg(movieId.toString());
}

[[nodiscard]] inline QString toStudioAudit(const MovieId &movieId)
{
    return QStringLiteral("/studio/movies/%1/audit").arg(movieId.toString());
}

[[nodiscard]] inline QString toStudioEncoding(const MovieId &movieId, const QUuid &release)
{
    return QStringLiteral("/studio/movies/%1/encodings/%2")
        .arg(movieId.toString(), release.toString(QUuid::WithoutBraces));
}

[[nodiscard]] inline QString toStudioReleases(const MovieId &movieId)
{
    return QStringLiteral("/studio/movies/%1/releases").arg(movieId.toString());
}

[[nodiscard]] inline QString toStudioReleaseDiff(const MovieId &movieId, const QUuid &from, const QUuid &to)
{
    return QStringLiteral("%1/%2/diff/%3")
        .arg(toStudioReleases(movieId), from.toString(QUuid::WithoutBraces), to.toString(QUuid::WithoutBraces));
}

[[nodiscard]] inline QString toStudioRollback(const MovieId &movieId, const QUuid &release)
{
    return QStringLiteral("%1/%2/rollback").arg(toStudioReleases(movieId), release.toString(QUuid::WithoutBraces));
}

[[nodiscard]] inline QString toStudioSchedule(const MovieId &movieId, const QUuid &release)
{
    return QStringLiteral("%1/%2/schedule").arg(toStudioReleases(movieId), release.toString(QUuid::WithoutBraces));
}

} // namespace cinefluent::api::routes
