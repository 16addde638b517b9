// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/frequency/lemmaranks.h"

#include <algorithm>
#include <utility>

namespace cinefluent {

namespace {

constexpr double mandelbrotOffset = 2.7;

} // namespace

Result<std::unique_ptr<LemmaRanks>> LemmaRanks::build(const WordList &forms, TextAnalyser &analyser, int formLimit,
                                                      const std::stop_token &stop)
{
    const QStringList all = forms.words();
    QHash<QString, double> weights;
    for (qsizetype i = 0; i < all.size() && i < formLimit; ++i) {
        const auto words = analyser.analyse(all[i], stop);
        if (!words)
            return words.error();
        for (const Word &word : *words)
            weights[word.readings.first().lemma] += 1.0 / (double(i) + 1 + mandelbrotOffset) / double(words->size());
    }
    QList<std::pair<double, QString>> order;
    order.reserve(weights.size());
    for (auto weight = weights.cbegin(); weight != weights.cend(); ++weight)
        order.append({-weight.value(), weight.key()});
    std::sort(order.begin(), order.end());
    auto ranks = std::make_unique<LemmaRanks>();
    ranks->m_ranks.reserve(order.size());
    for (const auto &[weight, lemma] : std::as_const(order))
        ranks->m_ranks.insert(lemma, int(ranks->m_ranks.size()) + 1);
    return ranks;
}

QStringList LemmaRanks::words() const
{
    QStringList ordered(m_ranks.size());
    for (auto entry = m_ranks.cbegin(); entry != m_ranks.cend(); ++entry)
        ordered[entry.value() - 1] = entry.key();
    return ordered;
}

std::optional<int> LemmaRanks::rank(const QString &lemma) const
{
    const auto found = m_ranks.constFind(lemma);
    return found == m_ranks.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace cinefluent
