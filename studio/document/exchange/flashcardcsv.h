// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "studio/document/exchange/flashcard.h"

#include <QByteArray>

namespace cinefluent::studio {

/// A table after RFC 4180 in UTF-8, a header row with the columns' names, lines end with CR LF; sounds and pictures are
/// not in it. Begins with a byte order mark where `withByteOrderMark`, which Excel wants.
[[nodiscard]] QByteArray flashcardsToCsv(const QList<Flashcard> &cards, bool withByteOrderMark = false);

/// Cards of such a table, or of any other with a column for the word: names that other programs use are known, comma,
/// semicolon and tab are told apart, the encoding is found out. Rows without a word are left out.
/// Errors: "cards_empty" (no rows), "cards_no_word" (no column for the word), "cards_too_large" (over 200,000 rows or
/// 64 MB).
[[nodiscard]] Result<QList<Flashcard>> flashcardsFromCsv(const QByteArray &bytes);

/// What a column or field of this name holds: an index into the columns of `flashcardsToCsv`, −1 where it is unknown.
[[nodiscard]] int flashcardColumn(const QString &name);

/// The columns' names, and a card's texts in their order.
[[nodiscard]] const QStringList &flashcardColumns();
[[nodiscard]] QStringList flashcardTexts(const Flashcard &card);
/// Sets what column `column` says; values that are no such thing (a rank that is no number) are left out.
void setFlashcardText(Flashcard &card, int column, const QString &text);

} // namespace cinefluent::studio
