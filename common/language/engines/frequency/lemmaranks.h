// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/language/engines/frequency/wordlist.h"
#include "common/language/textanalyser.h"

#include <memory>
#include <vector>

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
    [[nodiscard]] int size() const override { return int(m_starts.size()); }

private:
    [[nodiscard]] const char *lemmaAt(quint32 place) const { return m_pool.constData() + m_starts[place]; }

    QByteArray m_pool;             ///< lemmas in UTF-8, each with its end
    std::vector<quint32> m_starts; ///< in the pool, by rank
    std::vector<quint32> m_byWord; ///< places in `m_starts`, in the order of the bytes
};

} // namespace cinefluent
