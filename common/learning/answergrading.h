// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/learning/card.h"

#include <QString>
#include <QStringList>

namespace cinefluent::learning {

enum class Verdict : quint8
{
    Wrong,
    Almost, ///< counts as remembered; the right spelling should be shown
    Correct
};

/// What kept an answer from being perfect.
enum class Slip : quint8
{
    None,
    Capital, ///< still Correct; reported where nouns are written with a capital by rule
    Accent,
    Typo
};

struct AnswerGrade
{
    Verdict verdict = Verdict::Wrong;
    Slip slip = Slip::None; ///< None with Wrong

    friend bool operator==(const AnswerGrade &, const AnswerGrade &) = default;
};

/// A typed word or phrase against the answers that are right (see answertext.h for what is left out of regard).
/// Accents forgotten make it Almost; so does one slip in 5–9 letters and two in more (insertion, deletion, change or
/// swap of neighbours: optimal string alignment, Damerau 1964), unless digits differ, nothing but accents that make
/// another letter is wrong, or what was typed is another word of `otherWords`.
[[nodiscard]] AnswerGrade gradeAnswer(QStringView given, const QStringList &accepted, QStringView language,
                                      const QStringList &otherWords = {});

struct DictationGrade
{
    Verdict verdict = Verdict::Wrong; ///< Almost from 80 % on
    int scoreHundredths = 0;          ///< 0–10000

    friend bool operator==(const DictationGrade &, const DictationGrade &) = default;
};

/// A line written down from hearing, word by word (character by character where no spaces are written): the share of
/// words left after the cheapest alignment, in which a wrong, missing or additional word costs 1 and an Almost ½.
[[nodiscard]] DictationGrade gradeDictation(QStringView given, QStringView spoken, QStringView language);

/// What an answer says of the memory: Wrong is Again, Almost Hard, Correct Good. Easy is for the learner to claim.
[[nodiscard]] Rating ratingFor(Verdict verdict);

} // namespace cinefluent::learning
