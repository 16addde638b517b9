// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/word.h"

namespace cinefluent {

/// Finds the words of a text. Punctuation, symbols and spaces belong to no word.
class Tokenizer
{
public:
    Tokenizer() = default;
    virtual ~Tokenizer() = default;
    Tokenizer(const Tokenizer &) = delete;
    Tokenizer &operator=(const Tokenizer &) = delete;

    /// In order, without overlaps. One thread at a time.
    [[nodiscard]] virtual QList<WordSpan> words(const QString &text) = 0;
};

} // namespace cinefluent
