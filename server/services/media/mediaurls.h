// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"
#include "server/services/security/secret.h"

#include <chrono>
#include <vector>

namespace cinefluent::server {

/// A key that signs media URLs. Its id travels in the URL.
struct MediaKey
{
    QByteArray id; ///< 1–16 letters, digits, "-" or "_"
    Secret key;    ///< at least 32 bytes
};

struct MediaUrlOptions
{
    /// Put before "/media/…": VIDEO_CDN_URL or the server's public URL, without a trailing slash; empty leaves the
    /// path alone, to be resolved against the address the client already uses.
    QString baseUrl;
    /// Signatures made in one window are alike and live between one and two windows, so that documents and caches may
    /// keep them for a while.
    std::chrono::seconds window{6 * 3600};
};

/// Makes and checks `/media/{sha256}/{name}?exp=…&kid=…&sig=…`. `sig` is base64url of HMAC-SHA256 over
/// "sha256 LF name LF exp LF kid"; whoever has it may read that object until `exp` (Unix seconds). Safe from any
/// thread.
class MediaUrls
{
public:
    /// The first key signs, all verify: to rotate, put the new key first and drop the old one a window later.
    MediaUrls(std::vector<MediaKey> keys, MediaUrlOptions options, const Clock &clock);

    /// `name` is the last segment, with the extension that says the type: see mediaName().
    [[nodiscard]] QString sign(const QString &sha256, const QString &name) const;

    /// What is stored of a file's place, as a client may use it: an object's reference is signed, a path of ours is put
    /// after the base, and any other URL passes as it is.
    [[nodiscard]] QString publicUrl(const QString &stored) const;

    /// PermissionDenied "signature_invalid" or "signature_expired" where the URL does not hold. Takes the same time for
    /// every wrong signature.
    [[nodiscard]] Result<void> verify(const QString &sha256, const QString &name, const QString &exp,
                                      const QString &kid, const QString &sig) const;

    /// Seconds for which `exp` still holds, at least 0: how long a cache may keep the answer.
    [[nodiscard]] qint64 remainingSeconds(const QString &exp) const;

    /// Same value ⇒ `sign` gives the same URLs: a document that holds URLs is kept under it.
    [[nodiscard]] qint64 epoch() const;

private:
    [[nodiscard]] QByteArray signature(const MediaKey &key, const QString &sha256, const QString &name,
                                       qint64 exp) const;
    [[nodiscard]] qint64 nowSeconds() const;
    [[nodiscard]] qint64 expiry() const;

    std::vector<MediaKey> m_keys;
    MediaUrlOptions m_options;
    const Clock &m_clock;
};

/// "object:<sha256>/<name>": how rows refer to an object until publicUrl() signs it.
[[nodiscard]] QString objectReference(const QString &sha256, const QString &name);

} // namespace cinefluent::server
