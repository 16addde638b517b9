// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/tagger.h"

namespace cinefluent {

/// Keeps the lexicon's own order, for languages whose lexicon ranks its readings itself.
class FirstReading final : public Tagger
{
public:
    void order(QList<Word> &, const QList<bool> &) const override {}
};

} // namespace cinefluent
