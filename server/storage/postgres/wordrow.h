// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/catalogue/cataloguerepository.h"
#include "server/storage/postgres/textcell.h"

namespace cinefluent::server {

/// The columns that wordFromRow reads: of the vocabulary as v, its sense as e and the translation chosen as t.
#define CINEFLUENT_WORD_COLUMNS                                                                                        \
    "v.id::text, v.frequency_rank, v.word, v.language, coalesce(t.translation, nullif(e.definition, ''), "             \
    "v.translation), t.language, v.pronunciation, v.part_of_speech, v.difficulty_level, v.example_sentence, "          \
    "v.audio_url"

/// From a row with CINEFLUENT_WORD_COLUMNS from column `first` on.
[[nodiscard]] WordRow wordFromRow(const PgRow &row, int first);

} // namespace cinefluent::server
