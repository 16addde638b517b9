// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/wordrow.h"

namespace cinefluent::server {

WordRow wordFromRow(const PgRow &row, int first)
{
    WordRow word;
    word.id = utf8Of(row, first);
    word.frequencyRank = row.optInt64(first + 1);
    word.word = utf8Of(row, first + 2);
    word.language = utf8Of(row, first + 3);
    word.translation = utf8Of(row, first + 4);
    word.translationLanguage = utf8Of(row, first + 5);
    word.pronunciation = utf8Of(row, first + 6);
    word.partOfSpeech = utf8Of(row, first + 7);
    word.level = utf8Of(row, first + 8);
    word.exampleSentence = utf8Of(row, first + 9);
    word.audioUrl = row.text(first + 10);
    return word;
}

} // namespace cinefluent::server
