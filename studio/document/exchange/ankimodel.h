// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cinefluent::studio::anki {

/// The file format of a collection, schema 11, as Anki's manual and its source describe it
/// (https://docs.ankiweb.net, rslib/src/storage/schema11.sql); only the statements' shape is theirs.
[[nodiscard]] const QStringList &schema();

/// The names of our note type's fields: flashcardColumns(), then the three for media.
[[nodiscard]] QStringList fieldNames();
inline const QString wordSoundField = QStringLiteral("word_sound");
inline const QString sentenceSoundField = QStringLiteral("sentence_sound");
inline const QString pictureField = QStringLiteral("picture");

/// Our note type: stable, so that imports into Anki find it again.
inline constexpr qint64 modelId = 1'764'000'000'123;

/// What the collection's one row says, as JSON.
[[nodiscard]] QString modelsJson(qint64 nowS, qint64 deckId);
[[nodiscard]] QString decksJson(qint64 nowS, qint64 deckId, const QString &deckName);
[[nodiscard]] QString deckOptionsJson();
[[nodiscard]] QString configJson(qint64 deckId);

} // namespace cinefluent::studio::anki
