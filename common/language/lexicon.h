// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/word.h"

namespace cinefluent {

/// The lemmatiser: what a word form can be, without its context.
class Lexicon
{
public:
    Lexicon() = default;
    virtual ~Lexicon() = default;
    Lexicon(const Lexicon &) = delete;
    Lexicon &operator=(const Lexicon &) = delete;

    /// Every reading of `form`, exactly as it is spelt (callers try lowercase themselves); empty where it is unknown.
    /// One thread at a time.
    [[nodiscard]] virtual QList<Reading> readings(const QString &form) = 0;
};

} // namespace cinefluent
