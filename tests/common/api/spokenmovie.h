// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/releasemanifest.h"

#include <QRandomGenerator>

namespace cinefluent::tests {

/// A movie that is really spoken: lessons of a minute one after another, each teaching `words` words of its own, each
/// word in a line of its own ("aqui <word> hoy"), with translations into English. Lesson n teaches the words
/// spokenWord(language, n, 0 …).
[[nodiscard]] api::ReleaseManifest makeSpokenMovie(QRandomGenerator &random, const QString &language, int lessons,
                                                   int words);

[[nodiscard]] QString spokenWord(const QString &language, int lesson, int word);
/// What it means in English.
[[nodiscard]] QString spokenMeaning(int lesson, int word);

} // namespace cinefluent::tests
