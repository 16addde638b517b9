// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cinefluent::learning {

/// Forms in which answers are compared, by the rules of the language answered in (its BCP 47 tag; region and script are
/// not looked at). Unicode: NFKC before and after simple case folding (UAX #15; Unicode 3.13), by Qt's tables, and ß as
/// ss.
///
/// Equal here means right. Left out of regard: case (dotted and dotless i are kept apart in Turkish and Azerbaijani),
/// punctuation but apostrophes within words, width, spaces (all of them in Chinese, Japanese, Thai, Lao, Khmer and
/// Burmese, which write none between words), format characters, vowel points of Arabic script and Hebrew, ё for е in
/// Russian, and the substitutes of keyboards without umlauts: ae oe ue ss in German, aa ae oe in Danish and Norwegian.
[[nodiscard]] QString comparableAnswer(QStringView text, QStringView language);

/// The same with accents gone that a learner may forget without writing another word: marks over Latin, Greek and
/// Cyrillic letters and hamzas, but not those that make a letter of their own (ñ in Spanish; å ä ö in Swedish; й in
/// Russian; ç ğ ı ö ş ü in Turkish …) and none in Vietnamese. Marks of other scripts (dakuten, vowel signs) stay.
[[nodiscard]] QString looseAnswer(QStringView text, QStringView language);

/// The same with all accents gone, those of letters of their own too: answers that are alike only here differ in a
/// letter that matters, which is another word rather than a slip of the finger.
[[nodiscard]] QString bareAnswer(QStringView text, QStringView language);

/// Words of comparableAnswer; single characters in languages that write no spaces.
[[nodiscard]] QStringList answerTokens(QStringView text, QStringView language);

/// False for the languages above that write no spaces between words.
[[nodiscard]] bool writesSpaces(QStringView language);

/// Whether a slip of the finger can be told from another word by letters: not in Chinese, Japanese and Korean.
[[nodiscard]] bool toleratesTypos(QStringView language);

/// Whether the language writes capitals inside sentences by rule (German, Luxembourgish).
[[nodiscard]] bool hasCapitalNouns(QStringView language);

} // namespace cinefluent::learning
