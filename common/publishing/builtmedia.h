// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/releasemanifest.h"
#include "common/encode/packagebuilder.h"

namespace cinefluent::publishing {

/// Names the files that were built for `lesson` in it, and among the release's objects, each once.
void takeMedia(api::ReleaseManifest &manifest, api::ManifestLesson &lesson, const encode::BuiltLesson &built);

/// The movie's poster is that of `lesson` where the movie names none.
void takePoster(api::ReleaseManifest &manifest, const encode::BuiltLesson &lesson);

} // namespace cinefluent::publishing
