// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/language/engines/frequency/wordlist.h"
#include "common/language/textanalyser.h"

#include <memory>

namespace cinefluent {

/// The rank of headwords, out of a list of written forms: what is counted for "went" and "goes" is counted for "go".
///
/// Lists give ranks without counts, so a form at rank r weighs 1/(r + 2.7) (Zipf and Mandelbrot). It goes to the
/// reading that the analyser takes for the form alone; words inside of a form ("c'est") share it.
class LemmaRanks final : public FrequencyList
{
public:
    /// Reads at most the first `formLimit` forms, some 10 to 40 µs each. Cancelled where a stop is requested.
    [[nodiscard]] static Result<std::unique_ptr<LemmaRanks>>
    build(const WordList &forms, TextAnalyser &analyser, int formLimit = 20'000, const std::stop_token &stop = {});

    /// Of a lemma as the analyser writes it.
    [[nodiscard]] std::optional<int> rank(const QString &lemma) const override;
    [[nodiscard]] QStringList words() const override;
    [[nodiscard]] int size() const override { return int(m_ranks.size()); }

private:
    QHash<QString, int> m_ranks;
};

} // namespace cinefluent
