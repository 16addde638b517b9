// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/studioscenario.h"

namespace cinefluent::tests {

/// A published lesson with a package of made-up bytes under real names: what the server serves it does not look into.
struct PlayableMovie
{
    api::ReleaseManifest manifest;
    QHash<QByteArray, QByteArray> contents; ///< of the package's files, by path
    QUuid keyId;
    QByteArray key; ///< 16 bytes

    [[nodiscard]] QByteArray lessonId() const { return manifest.lessons.first().lesson.id.toByteArray(); }
    [[nodiscard]] QByteArray movieId() const { return manifest.movie.id.toByteArray(); }
};

/// One free lesson, active and for everybody, with a package of master playlist, one rung, its media file and subtitles
/// and one key. `generation` makes other contents.
[[nodiscard]] PlayableMovie makePlayableMovie(QRandomGenerator &random, int generation = 1);

/// Uploads what it needs and publishes it; the answer to the release.
[[nodiscard]] HttpAnswer publishPlayable(HttpScenarioServer &server, const PlayableMovie &movie);

} // namespace cinefluent::tests
