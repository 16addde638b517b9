// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"
#include "studio/document/exchange/flashcard.h"
#include "studio/document/projectcontent.h"

#include <functional>
#include <optional>

namespace cinefluent::studio {

/// A card and the stretch of the film its sentence is spoken in; nothing for a word that is marked nowhere.
struct FilmCard
{
    Flashcard card;
    std::optional<TimeRange> sentence;
};

/// The project's words as cards for learners of `language`: one for each sense that is translated into it or defined,
/// in the order in which they are first spoken, those spoken nowhere at the end. `lesson`: only senses marked in its
/// cues.
[[nodiscard]] QList<FilmCard> flashcardsOf(const ProjectContent &content, const QString &language,
                                           const std::optional<LessonId> &lesson = {});

/// What a list of cards would do to the project's words.
struct WordImportPlan
{
    QList<Headword> added;
    QList<Headword> changed; ///< words there are, with senses, translations and facts they lacked
    qsizetype unchanged = 0; ///< cards that say nothing new
    qsizetype leftOut = 0;   ///< cards of another language than the film's, or whose word is too long
    qsizetype conflicts = 0; ///< cards that say otherwise than the project, which keeps what it has

    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && changed.isEmpty(); }
};

/// Fills what is empty and adds what is new; nothing that the editor wrote is replaced. A card without a language is of
/// the film's; one whose translation has none is for learners of `language`. `newId` makes the ids of headwords and
/// senses.
[[nodiscard]] WordImportPlan planWordImport(const ProjectContent &content, const QList<Flashcard> &cards,
                                            const QString &language, const std::function<QUuid()> &newId);

} // namespace cinefluent::studio
