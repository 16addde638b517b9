// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/mediatime.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace cinefluent::studio {

/// One sense of a word for one learner's language, as programs for learning by cards exchange it. Texts are plain, '\n'
/// between lines.
struct Flashcard
{
    QUuid id; ///< the sense's; null where the card came from elsewhere
    QString word;
    QString language;     ///< tag of the language taught; empty where unknown
    QString partOfSpeech; ///< Universal POS tag in lowercase; empty where unknown
    QString level;        ///< CEFR code; empty where unknown
    std::optional<int> frequencyRank;
    QString pronunciation; ///< IPA, or a reading where the card came from elsewhere
    QString definition;
    QString translation;
    QString translationLanguage; ///< tag; empty where unknown
    QString sentence;
    QString sentenceTranslation;
    QString film;                ///< its title
    std::optional<MediaTime> at; ///< of the sentence in the film
    QString wordSoundPath;       ///< a local file; empty where none
    QString sentenceSoundPath;
    QString picturePath;
    QStringList tags; ///< without spaces in them

    friend bool operator==(const Flashcard &, const Flashcard &) = default;
};

struct FlashcardDeck
{
    QString name;
    QList<Flashcard> cards;
};

} // namespace cinefluent::studio
