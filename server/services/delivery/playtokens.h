// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"
#include "common/lesson/ids.h"
#include "server/services/auth/identity.h"
#include "server/services/media/mediaurls.h"

namespace cinefluent::server {

/// The files of one published lesson as players get them. It follows from their content: the same files of the same
/// lesson are the same package.
using PackageId = Id<struct PackageTag>;

/// What a play token says: who may read which package, until when, and where from.
struct PlayClaims
{
    UserId user;
    SessionId session;
    LessonId lesson;
    PackageId package;
    qint64 expiresAtSeconds = 0; ///< Unix time
    bool isBound = false;        ///< to the network address that asked for it

    friend bool operator==(const PlayClaims &, const PlayClaims &) = default;
};

/// Makes and checks the `{token}` of `/media/play/{token}/…`. 120 bytes, always: version, flags, key id (6), expiry (8,
/// big-endian), user, session, lesson and package (16 each), tag of the address (8, zero where it is not bound) and
/// HMAC-SHA256 over all before it; written as 160 characters of base64url. No bit of it is free, so a right has exactly
/// one spelling. It is a path segment, so relative addresses of playlists carry it on. Safe from any thread.
class PlayTokens
{
public:
    static constexpr qsizetype sizeBytes = 120;
    static constexpr qsizetype length = 160;

    /// The first key signs, all verify, as with MediaUrls; keys of their own are derived from them, so that neither
    /// kind of signature passes for the other.
    PlayTokens(const std::vector<MediaKey> &keys, const Clock &clock);

    /// `sender` names the client's network address (senderOf()); it counts where the claims are bound.
    [[nodiscard]] QByteArray sign(const PlayClaims &claims, QByteArrayView sender) const;

    /// PermissionDenied "signature_invalid" or "signature_expired". Takes the same time for every wrong signature.
    [[nodiscard]] Result<PlayClaims> verify(QByteArrayView token, QByteArrayView sender) const;

    /// Eight letters and digits that stand for an account: shown over the picture, so that a filmed screen tells whose
    /// it was, while nobody but the operator can say who that is. They stay the same while the first key does.
    [[nodiscard]] QByteArray learnerCode(const UserId &user) const;

    [[nodiscard]] qint64 nowSeconds() const;

private:
    struct Key
    {
        QByteArray id; ///< 6 bytes
        Secret secret;
    };

    [[nodiscard]] static QByteArray addressTag(const Key &key, QByteArrayView sender);
    [[nodiscard]] static QByteArray signature(const Key &key, QByteArrayView head);

    std::vector<Key> m_keys;
    const Clock &m_clock;
};

} // namespace cinefluent::server
