// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/engines/german/germanlexicon.h"
#include "common/language/engines/lexical/contexttagger.h"
#include "common/language/tagger.h"

namespace cinefluent {

/// The choice by neighbours, then separated verbs put together: "Ich rufe dich morgen an" reads anrufen at "rufe".
class GermanTagger final : public Tagger
{
public:
    /// `lexicon` outlives this.
    explicit GermanTagger(const GermanLexicon &lexicon);

    void order(QList<Word> &words, const QList<bool> &breaks) const override;

private:
    const GermanLexicon &m_lexicon;
    ContextTagger m_context;
};

} // namespace cinefluent
