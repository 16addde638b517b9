// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/align/trackaligner.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace cinefluent::align {

namespace {

constexpr double joinCost = 0.08; ///< for each cue beyond one and one
constexpr double apartPerSecond = 0.5;
constexpr double lengthWeight = 0.12;
constexpr double mostLength = 0.35;
constexpr double numberBonus = -0.15;
constexpr double numberPenalty = 0.3;
constexpr double joinedNumberPenalty = 0.7; ///< a cue with a number that the other side lacks does not belong to it
constexpr double signPenalty = 0.08;

struct Move
{
    int first;
    int second;
};
constexpr std::array moves{Move{1, 1}, Move{1, 0}, Move{0, 1}, Move{1, 2}, Move{2, 1}, Move{1, 3}, Move{3, 1}};

/// What of a cue's text counts.
struct Evidence
{
    double length = 0;
    QString numbers;
    QChar sign; ///< '?' or '!' at the end
};

Evidence evidenceOf(const QString &text)
{
    Evidence evidence;
    bool inNumber = false;
    for (const QChar c : text) {
        if (!c.isSpace())
            evidence.length += 1;
        if (c.isDigit())
            evidence.numbers += QString::number(c.digitValue());
        else if (inNumber)
            evidence.numbers += u' ';
        inNumber = c.isDigit();
        if (c == u'?' || c == u'？' || c == u'؟' || c == u';')
            evidence.sign = u'?';
        else if (c == u'!' || c == u'！')
            evidence.sign = u'!';
        else if (c.isLetterOrNumber())
            evidence.sign = QChar();
    }
    evidence.numbers = evidence.numbers.simplified();
    return evidence;
}

class Aligner
{
public:
    Aligner(const QList<AlignedCue> &first, const QList<AlignedCue> &second, const AlignOptions &options)
        : m_first(first)
        , m_second(second)
        , m_options(options)
    {
        double firstLength = 0;
        double secondLength = 0;
        for (const AlignedCue &cue : first) {
            m_firstEvidence.push_back(evidenceOf(cue.text));
            firstLength += m_firstEvidence.back().length;
        }
        for (const AlignedCue &cue : second) {
            m_secondEvidence.push_back(evidenceOf(cue.text));
            secondLength += m_secondEvidence.back().length;
        }
        m_usualRatio = std::log((secondLength + 1) / (firstLength + 1));
        makeBand();
    }

    QList<AlignedGroup> run()
    {
        m_cells[0][0].cost = 0;
        for (qsizetype i = 0; i <= m_first.size(); ++i) {
            for (qsizetype j = m_band[size_t(i)].low; j <= m_band[size_t(i)].high; ++j)
                relax(i, j);
        }
        return path();
    }

private:
    struct Band
    {
        qsizetype low = 0;
        qsizetype high = 0;
    };
    struct Cell
    {
        double cost = std::numeric_limits<double>::infinity();
        double step = 0;
        qint8 move = -1;
    };

    /// Which cues of the second track may have been passed when `i` of the first have.
    void makeBand()
    {
        qsizetype low = 0;
        qsizetype high = 0;
        for (qsizetype i = 0; i <= m_first.size(); ++i) {
            if (i == m_first.size()) {
                high = m_second.size();
            } else {
                while (high < m_second.size() && m_second[high].range.in <= m_first[i].range.in + m_options.window)
                    ++high;
            }
            const qsizetype formerHigh = i == 0 ? 0 : m_band.back().high;
            while (i > 0 && low < formerHigh && m_second[low].range.in + m_options.window < m_first[i - 1].range.in)
                ++low;
            m_band.push_back({low, high});
            m_cells.emplace_back(size_t(high - low) + 1);
        }
    }

    [[nodiscard]] Cell *cell(qsizetype i, qsizetype j)
    {
        if (i > m_first.size() || j < m_band[size_t(i)].low || j > m_band[size_t(i)].high)
            return nullptr;
        return &m_cells[size_t(i)][size_t(j - m_band[size_t(i)].low)];
    }

    void relax(qsizetype i, qsizetype j)
    {
        const double cost = cell(i, j)->cost;
        if (std::isinf(cost))
            return;
        for (size_t move = 0; move < moves.size(); ++move) {
            const auto [a, b] = moves[move];
            if (i + a > m_first.size() || j + b > m_second.size())
                continue;
            Cell *next = cell(i + a, j + b);
            if (!next)
                continue;
            const double step = a == 0 || b == 0 ? m_options.aloneCost : pairCost(i, a, j, b);
            if (cost + step < next->cost)
                *next = {cost + step, step, qint8(move)};
        }
    }

    /// Of several cues, each has to say a part of what the other side says.
    static bool allShare(const QList<AlignedCue> &cues, qsizetype from, int count, const TimeRange &other)
    {
        for (int k = 0; count > 1 && k < count; ++k) {
            if (!cues[from + k].range.overlaps(other))
                return false;
        }
        return true;
    }

    [[nodiscard]] double pairCost(qsizetype i, int a, qsizetype j, int b) const
    {
        const TimeRange one{m_first[i].range.in, m_first[i + a - 1].range.out};
        const TimeRange other{m_second[j].range.in, m_second[j + b - 1].range.out};
        if (!allShare(m_first, i, a, other) || !allShare(m_second, j, b, one))
            return std::numeric_limits<double>::infinity();
        const double shared = double((std::min(one.out, other.out) - std::max(one.in, other.in)).us()) / 1e6;
        const double whole = double((std::max(one.out, other.out) - std::min(one.in, other.in)).us()) / 1e6;
        double cost = shared > 0 ? 1 - shared / std::max(whole, 1e-6) : 1 - shared * apartPerSecond;
        cost += joinCost * (a + b - 2);
        double firstLength = 0;
        double secondLength = 0;
        QString firstNumbers;
        QString secondNumbers;
        for (int k = 0; k < a; ++k) {
            firstLength += m_firstEvidence[size_t(i + k)].length;
            firstNumbers += m_firstEvidence[size_t(i + k)].numbers + u' ';
        }
        for (int k = 0; k < b; ++k) {
            secondLength += m_secondEvidence[size_t(j + k)].length;
            secondNumbers += m_secondEvidence[size_t(j + k)].numbers + u' ';
        }
        const double ratio = std::log((secondLength + 4) / (firstLength + 4)) - m_usualRatio;
        cost += std::min(mostLength, lengthWeight * std::abs(ratio));
        firstNumbers = firstNumbers.simplified();
        secondNumbers = secondNumbers.simplified();
        if (!firstNumbers.isEmpty() && !secondNumbers.isEmpty()) {
            const double penalty = a + b > 2 ? joinedNumberPenalty : numberPenalty;
            cost += firstNumbers == secondNumbers ? numberBonus : penalty;
        }
        if (m_firstEvidence[size_t(i + a - 1)].sign != m_secondEvidence[size_t(j + b - 1)].sign)
            cost += signPenalty;
        return std::max(0.0, cost);
    }

    [[nodiscard]] QList<AlignedGroup> path()
    {
        QList<AlignedGroup> groups;
        qsizetype i = m_first.size();
        qsizetype j = m_second.size();
        while (i > 0 || j > 0) {
            const Cell &here = *cell(i, j);
            const auto [a, b] = moves[size_t(here.move)];
            AlignedGroup group;
            for (qsizetype k = i - a; k < i; ++k)
                group.first.append(k);
            for (qsizetype k = j - b; k < j; ++k)
                group.second.append(k);
            group.cost = here.step;
            groups.prepend(group);
            i -= a;
            j -= b;
        }
        return groups;
    }

    const QList<AlignedCue> &m_first;
    const QList<AlignedCue> &m_second;
    AlignOptions m_options;
    std::vector<Evidence> m_firstEvidence;
    std::vector<Evidence> m_secondEvidence;
    double m_usualRatio = 0;
    std::vector<Band> m_band;
    std::vector<std::vector<Cell>> m_cells;
};

} // namespace

QList<AlignedGroup> alignTracks(const QList<AlignedCue> &first, const QList<AlignedCue> &second,
                                const AlignOptions &options)
{
    return Aligner(first, second, options).run();
}

} // namespace cinefluent::align
