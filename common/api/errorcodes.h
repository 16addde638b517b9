// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The `code` of a problem that both programs, or a learner's app, decide by. All other codes are for people and logs.
namespace cinefluent::api::codes {

inline constexpr char credentialsInvalid[] = "credentials_invalid";     ///< 401: login with a wrong address or password
inline constexpr char tokenInvalid[] = "token_invalid";                 ///< 401: sign in again
inline constexpr char tokenExpired[] = "token_expired";                 ///< 401: refresh, then repeat
inline constexpr char tokenRevoked[] = "token_revoked";                 ///< 401: sign in again
inline constexpr char editorRequired[] = "editor_required";             ///< 403: not an editor of this movie
inline constexpr char subscriptionRequired[] = "subscription_required"; ///< 403: a premium lesson, a free account
inline constexpr char dailyLimitReached[] = "daily_limit_reached";      ///< 429: opened lessons stay open today
inline constexpr char ageRestricted[] = "age_restricted";               ///< 403: above the account's viewing age
inline constexpr char countryBlocked[] = "country_blocked";             ///< 403: not licensed where the viewer is
inline constexpr char countryUnknown[] = "country_unknown";             ///< 403: the same, and nobody knows where
inline constexpr char sessionEnded[] = "session_ended";                 ///< 403: sign in again, then ask again
inline constexpr char streamNotFound[] = "stream_not_found";            ///< 404: the lesson has a clip alone
inline constexpr char releaseReplaced[] = "release_replaced";           ///< 403: ask the lesson's playback again

inline constexpr char movieNotFound[] = "movie_not_found";
inline constexpr char lessonNotFound[] = "lesson_not_found";

inline constexpr char objectNotFound[] = "object_not_found";               ///< 404: upload it
inline constexpr char objectMismatch[] = "object_mismatch";                ///< 400: the content is not that of the name
inline constexpr char storageFull[] = "storage_full";                      ///< 507: nothing was stored; try again later
inline constexpr char uploadNotFound[] = "upload_not_found";               ///< 404: begin a new one
inline constexpr char uploadOffsetDiffers[] = "upload_offset_differs";     ///< 409: ask for the offset and go on there
inline constexpr char uploadChecksumDiffers[] = "upload_checksum_differs"; ///< 460: send the piece again
inline constexpr char objectsMissing[] = "objects_missing";     ///< 409: a release names objects not uploaded
inline constexpr char manifestInvalid[] = "manifest_invalid";   ///< 400: with a field error for each offence
inline constexpr char releaseConflict[] = "release_conflict";   ///< 409: this release id is another release's
inline constexpr char releaseNotFound[] = "release_not_found";  ///< 404: not of this movie
inline constexpr char neverPublished[] = "never_published";     ///< 409: nothing to roll back to; publish it
inline constexpr char movieConflict[] = "movie_conflict";       ///< 409: e.g. the TMDB id is another movie's
inline constexpr char signatureInvalid[] = "signature_invalid"; ///< 403: ask the lesson for a new media URL
inline constexpr char signatureExpired[] = "signature_expired"; ///< 403: the same
inline constexpr char eventConflict[] = "event_conflict";       ///< 409: this event id came with other content

} // namespace cinefluent::api::codes
