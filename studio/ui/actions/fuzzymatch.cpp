// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/fuzzymatch.h"

namespace cinefluent::studio {

namespace {

constexpr int baseScore = 10;
constexpr int runBonus = 22;
constexpr int wordStartBonus = 20;
constexpr int gapCost = 1;
constexpr int unreachable = -1'000'000;

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    QString wanted;
    for (const QChar c : pattern) {
        if (!c.isSpace())
            wanted.append(c.toLower());
    }
    if (wanted.isEmpty())
        return FuzzyMatch{};
    const qsizetype m = wanted.size();
    const qsizetype n = text.size();
    if (m > n)
        return std::nullopt;

    // best[i][j]: best score with wanted[i] matched at text[j]; from[i][j]: where wanted[i - 1] was matched.
    QList<QList<int>> best(m, QList<int>(n, unreachable));
    QList<QList<int>> from(m, QList<int>(n, -1));
    for (qsizetype i = 0; i < m; ++i) {
        for (qsizetype j = i; j < n; ++j) {
            if (text[j].toLower() != wanted[i])
                continue;
            const int own = baseScore + (startsWord(text, j) ? wordStartBonus : 0);
            if (i == 0) {
                best[i][j] = own - gapCost * int(std::min<qsizetype>(j, 10));
                continue;
            }
            for (qsizetype k = i - 1; k < j; ++k) {
                if (best[i - 1][k] == unreachable)
                    continue;
                const int step = k + 1 == j ? runBonus : -gapCost * int(std::min<qsizetype>(j - k - 1, 10));
                const int score = best[i - 1][k] + own + step;
                if (score > best[i][j]) {
                    best[i][j] = score;
                    from[i][j] = int(k);
                }
            }
        }
    }
    const auto &last = best[m - 1];
    const auto top = std::max_element(last.begin(), last.end());
    if (*top == unreachable)
        return std::nullopt;
    FuzzyMatch match;
    match.score = *top;
    qsizetype at = std::distance(last.begin(), top);
    for (qsizetype i = m - 1; i >= 0; --i) {
        match.positions.prepend(int(at));
        at = from[i][at];
    }
    return match;
}

bool isCoherent(const FuzzyMatch &match, QStringView text)
{
    constexpr qsizetype tellingRun = 3;
    const QList<int> &positions = match.positions;
    for (qsizetype first = 0; first < positions.size();) {
        qsizetype last = first + 1;
        while (last < positions.size() && positions[last] == positions[last - 1] + 1)
            ++last;
        if (!startsWord(text, positions[first]) && last - first < tellingRun)
            return false;
        first = last;
    }
    return true;
}

} // namespace cinefluent::studio
