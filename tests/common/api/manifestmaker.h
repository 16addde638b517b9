// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/releasemanifest.h"

#include <QRandomGenerator>

namespace cinefluent::tests {

/// A valid manifest whose every member varies with `random`: any text, several languages, up to `maxLessons` lessons.
[[nodiscard]] api::ReleaseManifest makeManifest(QRandomGenerator &random, int maxLessons = 4);

/// The bytes of an object that makeManifest() made up.
[[nodiscard]] QByteArray contentOf(const api::MediaObject &object);

/// Any text PostgreSQL and JSON can carry: ASCII with what JSON escapes, other scripts, emoji, line ends.
[[nodiscard]] QString makeText(QRandomGenerator &random, int maxLength);

} // namespace cinefluent::tests
