// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/frequency/lemmaranks.h"

#include <algorithm>
#include <cstring>
#include <numeric>
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
    for (const auto &[weight, lemma] : std::as_const(order)) {
        ranks->m_starts.push_back(quint32(ranks->m_pool.size()));
        ranks->m_pool.append(lemma.toUtf8()).append('\0');
    }
    ranks->m_pool.squeeze();
    ranks->m_starts.shrink_to_fit();
    ranks->m_byWord.resize(ranks->m_starts.size());
    std::iota(ranks->m_byWord.begin(), ranks->m_byWord.end(), 0U);
    std::sort(ranks->m_byWord.begin(), ranks->m_byWord.end(),
              [&ranks](quint32 a, quint32 b) { return std::strcmp(ranks->lemmaAt(a), ranks->lemmaAt(b)) < 0; });
    return ranks;
}

QStringList LemmaRanks::words() const
{
    QStringList ordered;
    ordered.reserve(size());
    for (quint32 place = 0; place < m_starts.size(); ++place)
        ordered.append(QString::fromUtf8(lemmaAt(place)));
    return ordered;
}

std::optional<int> LemmaRanks::rank(const QString &lemma) const
{
    const QByteArray wanted = lemma.toUtf8();
    const auto found =
        std::lower_bound(m_byWord.begin(), m_byWord.end(), wanted, [this](quint32 place, const QByteArray &word) {
            return std::strcmp(lemmaAt(place), word.constData()) < 0;
        });
    if (found == m_byWord.end() || wanted != lemmaAt(*found))
        return std::nullopt;
    return int(*found) + 1;
}

} // namespace cinefluent
