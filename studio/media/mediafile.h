// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace cinefluent::studio {

/// What a project remembers of its film, so that it is found again when moved or renamed.
struct MediaFingerprint
{
    qint64 sizeBytes = 0;
    /// Lowercase hexadecimal SHA-256 over the size (8 bytes, little endian) and the first, the middle and the last
    /// mebibyte of the file (the whole file where it is no longer than three). Reading all of a 10 GB film would take
    /// a minute; two different films that agree in size and in these three places do not happen by accident. It tells
    /// films apart, it does not prove that every byte is intact.
    QByteArray hash;

    friend bool operator==(const MediaFingerprint &, const MediaFingerprint &) = default;
};

/// Milliseconds of work. Errors: "media_not_found", "media_unreadable", "media_empty".
[[nodiscard]] Result<MediaFingerprint> fingerprintOf(const QString &path);

/// Looks for the film in `folders` and below (not following links); nothing
/// where it is not there. Reads only files of the right size. Cancelled: "media_cancelled".
[[nodiscard]] Result<std::optional<QString>> findMedia(const MediaFingerprint &wanted, const QStringList &folders,
                                                       std::stop_token stop = {});

} // namespace cinefluent::studio
