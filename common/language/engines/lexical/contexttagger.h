// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/tagger.h"

#include <array>

namespace cinefluent {

/// Chooses readings by what parts of speech stand next to each other: the cheapest path (Viterbi) through the readings
/// of a sentence. The costs of neighbours are grammar written down by hand, the same for the European languages taught,
/// with what differs between them; nothing is learnt from annotated text.
class ContextTagger final : public Tagger
{
public:
    explicit ContextTagger(const QString &language);

    void order(QList<Word> &words, const QList<bool> &breaks) const override;

private:
    static constexpr int classCount = 21;

    void set(const char *before, const char *after, float cost);
    void setCommon();
    void setEnglish();
    void setGerman();
    void setRussian();

    std::array<std::array<float, classCount>, classCount> m_cost{};
};

} // namespace cinefluent
