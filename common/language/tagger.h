// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/word.h"

namespace cinefluent {

/// Puts the readings of neighbouring words into the order in which they are likely.
class Tagger
{
public:
    Tagger() = default;
    virtual ~Tagger() = default;
    Tagger(const Tagger &) = delete;
    Tagger &operator=(const Tagger &) = delete;

    /// `words` is one sentence; each has at least one reading. `breaks` tells for each word whether punctuation stands
    /// before it.
    virtual void order(QList<Word> &words, const QList<bool> &breaks) const = 0;
};

} // namespace cinefluent
