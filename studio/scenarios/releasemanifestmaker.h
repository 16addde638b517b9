// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/releasemanifest.h"
#include "common/encode/packagebuilder.h"
#include "common/publishing/encodeorder.h"
#include "studio/document/projectcontent.h"

namespace cinefluent::studio {

/// What learners will see of `content`, with the files that were built for its lessons. The movie's poster is that of
/// the first lesson where the movie names none. The release id is left null.
[[nodiscard]] api::ReleaseManifest makeManifest(const ProjectContent &content, const encode::PackageResult &package);

/// What the server's worker is asked to make of `content`; the release id is left null.
[[nodiscard]] publishing::EncodeOrder makeOrder(const ProjectContent &content, const api::MediaObject &film);

/// SHA-256 of the manifest without its release id, lowercase hex: the same for the same content.
[[nodiscard]] QString contentKeyOf(const api::ReleaseManifest &manifest);

} // namespace cinefluent::studio
