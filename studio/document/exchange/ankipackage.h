// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"
#include "studio/document/exchange/flashcard.h"

#include <stop_token>

namespace cinefluent::studio {

/// Writes a deck as an Anki package (.apkg, collection schema 11, which every Anki since 2.1 reads): one note and one
/// card for each flashcard, with its sounds and picture. A card's id makes the note's: importing a later export into
/// Anki updates the notes and keeps what was learnt. `now` stamps the notes. Blocks.
/// Errors: "file_unreadable" (a sound or picture), "disk_full", "file_not_writable", "cancelled"; what was at `path`
/// stays then.
[[nodiscard]] Result<void> writeAnkiPackage(const FlashcardDeck &deck, const QString &path, Instant now,
                                            const std::stop_token &stop = {});

/// Reads an Anki package: our own exactly; others by the names of their note types' fields, and where those say
/// nothing, the first field as the word and the second as its translation. Markup is taken off the texts. Sounds and
/// pictures go into the existing folder `mediaFolder`. Blocks.
/// Errors: "zip_unreadable", "zip_too_large", "anki_package_unreadable", "anki_package_too_new" (made without "Support
/// older Anki versions"), "cards_empty", "cards_too_large" (over 200,000), "disk_full", "cancelled".
[[nodiscard]] Result<FlashcardDeck> readAnkiPackage(const QString &path, const QString &mediaFolder,
                                                    const std::stop_token &stop = {});

} // namespace cinefluent::studio
