// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/releasemanifest.h"
#include "common/encode/packagebuilder.h"

#include <QMap>

namespace cinefluent::publishing {

/// A release whose media somebody else is to make, out of a film that was uploaded whole.
struct EncodeOrder
{
    api::MediaObject film;
    bool addsCommonEncryption = false;
    int videoStream = -1; ///< of the film, as of PackageRequest; so is audioStream
    int audioStream = -1;
    QMap<QString, qint64> postersUs; ///< by lesson id, from IN; a lesson without: a tenth into it
    /// Complete but for media: the film stands where each lesson's clip will be.
    api::ReleaseManifest manifest;

    friend bool operator==(const EncodeOrder &, const EncodeOrder &) = default;
};

/// `{"film":{"sha256","sizeBytes","contentType","videoStream"?,"audioStream"?},"commonEncryption"?,"postersUs"?:
/// {lesson id: µs},"release":{…}}`; the release is a ReleaseManifest
/// without a lesson's "videoSha256", "subtitlesSha256" and "package", and with "objects" only for what else it names.
/// Errors: those of releaseManifestFromJson(), pointers below "/release"; InvalidInput "manifest_invalid" where media
/// are named that are yet to be made, where the film is no video or there is no lesson.
[[nodiscard]] Result<EncodeOrder> encodeOrderFromJson(const QByteArray &json);
[[nodiscard]] QByteArray toJson(const EncodeOrder &order);

/// What the package builder is to do: the texts of the streams follow from the cues.
[[nodiscard]] encode::PackageRequest toPackageRequest(const EncodeOrder &order, const QString &filmPath,
                                                      const QString &workFolder);

/// The release with what was built for it.
[[nodiscard]] api::ReleaseManifest withMedia(const EncodeOrder &order, const encode::PackageResult &package);

} // namespace cinefluent::publishing
