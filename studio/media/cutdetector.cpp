// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/cutdetector.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace cinefluent::studio {

namespace {

constexpr int blockPx = 8;
constexpr int mostShiftX = 5;
constexpr int mostShiftY = 2;
constexpr int cutLookahead = 8;
constexpr int lowestLuma = 16;
constexpr int highestLuma = 235;
constexpr double leastCut = 7.0;
constexpr double leastChange = 9.0; ///< between the two ends of a slow transition

int plane(const CutSignature &signature, int index)
{
    return signature.values[size_t(index)];
}

/// Mean absolute difference, colour as strong as light.
double plainDifference(const CutSignature &a, const CutSignature &b)
{
    int luma = 0;
    int chroma = 0;
    for (int i = 0; i < CutSignature::lumaBytes; ++i)
        luma += std::abs(plane(a, i) - plane(b, i));
    for (int i = CutSignature::lumaBytes; i < CutSignature::sizeBytes; ++i)
        chroma += std::abs(plane(a, i) - plane(b, i));
    return double(luma) / CutSignature::lumaBytes + double(chroma) / CutSignature::chromaBytes / 2;
}

int blockDifference(const CutSignature &a, const CutSignature &b, int x, int y, int shiftX, int shiftY)
{
    int sum = 0;
    const int rows = std::min(blockPx, CutSignature::height - y);
    for (int row = 0; row < rows; ++row) {
        const quint8 *left = a.values.data() + (y + row + shiftY) * CutSignature::width + x + shiftX;
        const quint8 *right = b.values.data() + (y + row) * CutSignature::width + x;
        for (int column = 0; column < blockPx; ++column)
            sum += std::abs(int(left[column]) - int(right[column]));
    }
    return sum;
}

/// The same with every block of `b` taken from where it fits best in `a`: what is left after a pan or a zoom.
double movingDifference(const CutSignature &a, const CutSignature &b)
{
    int luma = 0;
    for (int y = 0; y < CutSignature::height; y += blockPx) {
        const int rows = std::min(blockPx, CutSignature::height - y);
        for (int x = 0; x < CutSignature::width; x += blockPx) {
            int best = blockDifference(a, b, x, y, 0, 0);
            for (int shiftY = std::max(-mostShiftY, -y);
                 shiftY <= std::min(mostShiftY, CutSignature::height - rows - y); ++shiftY) {
                for (int shiftX = std::max(-mostShiftX, -x);
                     shiftX <= std::min(mostShiftX, CutSignature::width - blockPx - x); ++shiftX)
                    best = std::min(best, blockDifference(a, b, x, y, shiftX, shiftY));
            }
            luma += best;
        }
    }
    int chroma = 0;
    for (int i = CutSignature::lumaBytes; i < CutSignature::sizeBytes; ++i)
        chroma += std::abs(plane(a, i) - plane(b, i));
    return double(luma) / CutSignature::lumaBytes + double(chroma) / CutSignature::chromaBytes / 2;
}

/// Blocks are searched only where it matters.
double difference(const CutSignature &a, const CutSignature &b)
{
    const double plain = plainDifference(a, b);
    return plain < leastCut / 2 ? plain : movingDifference(a, b);
}

double distanceFrom(const CutSignature &signature, int level)
{
    qint64 sum = 0;
    for (int i = 0; i < CutSignature::sizeBytes; ++i) {
        const int offset = plane(signature, i) - (i < CutSignature::lumaBytes ? level : 128);
        sum += offset * offset;
    }
    return std::sqrt(double(sum) / CutSignature::sizeBytes);
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

CutDetector::CutDetector(double sensitivity)
    : m_scale(std::pow(4.0, 0.5 - std::clamp(sensitivity, 0.0, 1.0)))
{
}

bool CutDetector::has(qint64 number) const
{
    return number >= m_first && number <= last();
}

void CutDetector::add(const CutSignature &frame)
{
    Frame added{frame, 0, distanceFrom(frame, lowestLuma), distanceFrom(frame, highestLuma)};
    if (!m_frames.empty())
        added.difference = difference(m_frames.back().signature, frame);
    m_frames.push_back(added);
    ++m_added;
    for (; m_nextCut + cutLookahead <= last(); ++m_nextCut)
        lookForCut(m_nextCut);
    for (; m_nextSlow + reachFrames <= last(); ++m_nextSlow) {
        lookForFade(m_nextSlow, TransitionKind::FadeBlack);
        lookForFade(m_nextSlow, TransitionKind::FadeWhite);
        lookForDissolve(m_nextSlow);
        release(m_nextSlow - reachFrames);
    }
    if (m_frames.size() > 2 * reachFrames + 1) {
        m_frames.pop_front();
        ++m_first;
    }
}

void CutDetector::finish()
{
    for (; m_nextCut <= last(); ++m_nextCut)
        lookForCut(m_nextCut);
    for (; m_nextSlow <= last(); ++m_nextSlow) {
        lookForFade(m_nextSlow, TransitionKind::FadeBlack);
        lookForFade(m_nextSlow, TransitionKind::FadeWhite);
        lookForDissolve(m_nextSlow);
    }
    release(m_added);
}

std::vector<ShotTransition> CutDetector::take()
{
    return std::exchange(m_decided, {});
}

/// The usual change from frame to frame on one side of a cut.
double CutDetector::neighbourhood(qint64 number, int direction) const
{
    std::vector<double> values;
    for (int i = 1; i <= cutLookahead; ++i) {
        const qint64 other = number + direction * i;
        if (has(other) && other > 0)
            values.push_back(at(other).difference);
    }
    return medianOf(std::move(values));
}

/// Whether one of the next frames looks like one of the last ones: a flash, a strobe light, a damaged frame.
bool CutDetector::returns(qint64 number, double difference) const
{
    for (int before = 1; before <= 3; ++before) {
        for (int after = 0; after < cutLookahead; ++after) {
            const bool isItself = before == 1 && after == 0;
            if (isItself || !has(number - before) || !has(number + after))
                continue;
            if (studio::difference(at(number - before).signature, at(number + after).signature) < 0.4 * difference)
                return true;
        }
    }
    return false;
}

void CutDetector::lookForCut(qint64 number)
{
    if (!has(number) || !has(number - 1))
        return;
    const double change = at(number).difference;
    const double before = neighbourhood(number, -1);
    const double after = neighbourhood(number, 1);
    const double threshold =
        m_scale * std::max({leastCut, 2.0 * std::max(before, after), 3.0 * std::min(before, after)});
    if (change < threshold || returns(number, change))
        return;
    decide({TransitionKind::Cut, number, number, number, 1 - 0.5 * threshold / change});
}

/// A blank frame, or the darkest (brightest) one between two ramps.
void CutDetector::lookForFade(qint64 number, TransitionKind kind)
{
    const auto distance = [&](qint64 i) {
        return kind == TransitionKind::FadeBlack ? at(i).fromBlack : at(i).fromWhite;
    };
    if (!has(number))
        return;
    const double lowest = distance(number);
    constexpr double slack = 1.0;
    // The blank stretch around, of which this must be the first frame.
    if (has(number - 1) && distance(number - 1) <= lowest)
        return;
    qint64 blankEnd = number;
    while (has(blankEnd + 1) && distance(blankEnd + 1) <= lowest + slack / 2)
        ++blankEnd;
    const auto climb = [&](qint64 from, int direction) { // until it falls or levels off
        constexpr int span = 3;
        qint64 top = from;
        double steepest = 0;
        for (qint64 i = from + direction; has(i) && std::abs(i - from) <= reachFrames; i += direction) {
            if (distance(i) < distance(top) - slack)
                break;
            if (distance(i) > distance(top))
                top = i;
            if (std::abs(i - from) <= span)
                continue;
            const double gain = distance(i) - distance(i - span * direction);
            steepest = std::max(steepest, gain);
            if (gain < 0.15 * steepest)
                break;
        }
        return top;
    };
    const auto rampEnd = [&](qint64 top, int direction) { // past it the shot itself changes
        const double full = 0.95 * distance(top);
        while (top != number && distance(top + direction) >= full)
            top += direction;
        return top;
    };
    const qint64 start = rampEnd(climb(number, -1), 1);
    const qint64 end = rampEnd(climb(blankEnd, 1), -1);
    const double lesser = std::min(distance(start), distance(end));
    const double depth = lowest / std::max(lesser, 1.0);
    if (lesser < leastChange * m_scale + lowest || depth > std::min(0.5, 0.25 / m_scale) || number - start < 3 ||
        end - blankEnd < 3)
        return;
    const auto isRamp = [&](qint64 from, qint64 to) { // no single step is most of the way
        double most = 0;
        for (qint64 i = from + 1; i <= to; ++i)
            most = std::max(most, std::abs(distance(i) - distance(i - 1)));
        return most < 0.5 * std::abs(distance(to) - distance(from));
    };
    if (!isRamp(start, number) || !isRamp(blankEnd, end))
        return;
    decide({kind, (number + blankEnd + 1) / 2, start + 1, end - 1, 1 - std::min(depth, 0.5)});
}

/// The share of the later end in every frame of [from, to], with the largest part that neither end explains.
std::vector<double> CutDetector::mixture(qint64 from, qint64 to, double &worstResidual) const
{
    const auto &a = at(from).signature.values;
    const auto &b = at(to).signature.values;
    double whole = 1;
    for (size_t i = 0; i < a.size(); ++i)
        whole += double(b[i] - a[i]) * double(b[i] - a[i]);
    std::vector<double> shares;
    worstResidual = 0;
    for (qint64 n = from; n <= to; ++n) {
        const auto &f = at(n).signature.values;
        int along = 0;
        int square = 0;
        for (size_t i = 0; i < f.size(); ++i) {
            along += (f[i] - a[i]) * (b[i] - a[i]);
            square += (f[i] - a[i]) * (f[i] - a[i]);
        }
        const double share = along / whole;
        shares.push_back(share);
        worstResidual = std::max(worstResidual, square / whole - share * share);
    }
    return shares;
}

/// How much the shot beside a dissolve changes by itself in as many frames; cuts bound it.
double CutDetector::flankChange(qint64 edge, qint64 length, int direction) const
{
    qint64 far = std::clamp(edge + direction * length, m_first, last());
    for (const ShotTransition &other : m_pending) {
        if (other.kind != TransitionKind::Cut)
            continue;
        if (direction < 0 && other.frame <= edge)
            far = std::max(far, other.frame);
        else if (direction > 0 && other.frame > edge)
            far = std::min(far, other.frame - 1);
    }
    const qint64 span = std::abs(far - edge);
    if (span < 2)
        return 0;
    return difference(at(edge).signature, at(far).signature) * double(length) / double(span);
}

bool CutDetector::fitDissolve(qint64 number, qint64 half, ShotTransition &found) const
{
    qint64 from = number - half;
    qint64 to = number + half;
    double middle = double(number);
    double length = 0;
    double residual = 0;
    for (int round = 0; round < 4; ++round) {
        if (from < m_first || to > last() || to - from < 4)
            return false;
        const auto shares = mixture(from, to, residual);
        double sumX = 0;
        double sumA = 0;
        double sumXx = 0;
        double sumXa = 0;
        double count = 0;
        for (size_t i = 0; i < shares.size(); ++i) {
            if (shares[i] < 0.12 || shares[i] > 0.88)
                continue;
            const double x = double(i);
            sumX += x;
            sumA += shares[i];
            sumXx += x * x;
            sumXa += x * shares[i];
            ++count;
        }
        const double spread = count * sumXx - sumX * sumX;
        if (count < 3 || spread <= 0)
            return false;
        const double slope = (count * sumXa - sumX * sumA) / spread;
        if (slope < 1.0 / reachFrames)
            return false;
        length = 1 / slope;
        middle = double(from) + sumX / count + (0.5 - sumA / count) / slope;
        const auto nextFrom = qint64(std::floor(middle - length / 2));
        const auto nextTo = qint64(std::ceil(middle + length / 2));
        if (nextFrom == from && nextTo == to)
            break;
        from = nextFrom;
        to = nextTo;
    }
    if (from < m_first || to > last() || length < 4 || std::abs(middle - double(number)) > double(half))
        return false;
    const double change = difference(at(from).signature, at(to).signature);
    const auto shares = mixture(from, to, residual);
    double fault = 0;
    for (size_t i = 0; i < shares.size(); ++i)
        fault = std::max(fault, std::abs(shares[i] - (double(from) + double(i) - middle) / length - 0.5));
    if (change < leastChange * m_scale)
        return false;
    // Steady motion is a mixture of its ends too, but then it goes on before and after.
    const double around = std::max(flankChange(from, to - from, -1), flankChange(to, to - from, 1));
    const double doubt = std::max({residual / 0.15, fault / 0.2, around / (0.6 * change)}) * m_scale;
    if (doubt > 1)
        return false;
    const auto frame = qint64(std::lround(middle));
    found = {TransitionKind::Dissolve, frame, from + 1, to - 1, 1 - 0.5 * doubt};
    return true;
}

void CutDetector::lookForDissolve(qint64 number)
{
    ShotTransition best;
    for (const qint64 half : {5, 9, 15, 24, 38}) {
        ShotTransition found;
        if (fitDissolve(number, half, found) && std::abs(found.frame - number) <= 1 && found.score > best.score)
            best = found;
    }
    if (best.score > 0)
        decide(best);
}

/// Keeps the better one of two that overlap; a cut belongs to itself alone, and a fade is more than the dissolves that
/// its ramps are.
void CutDetector::decide(const ShotTransition &found)
{
    const auto rank = [](const ShotTransition &transition) {
        switch (transition.kind) {
        case TransitionKind::Cut:
            return 1.0 + transition.score;
        case TransitionKind::Dissolve:
            return transition.score;
        default:
            return 2.0 + transition.score;
        }
    };
    for (const ShotTransition &other : m_pending) {
        const bool overlaps = other.firstFrame <= found.lastFrame + 1 && found.firstFrame <= other.lastFrame + 1;
        if (overlaps && rank(other) >= rank(found))
            return;
    }
    std::erase_if(m_pending, [&](const ShotTransition &other) {
        return other.firstFrame <= found.lastFrame + 1 && found.firstFrame <= other.lastFrame + 1;
    });
    m_pending.push_back(found);
}

void CutDetector::release(qint64 before)
{
    std::sort(m_pending.begin(), m_pending.end(),
              [](const ShotTransition &a, const ShotTransition &b) { return a.frame < b.frame; });
    auto end = m_pending.begin();
    while (end != m_pending.end() && end->lastFrame < before)
        ++end;
    m_decided.insert(m_decided.end(), m_pending.begin(), end);
    m_pending.erase(m_pending.begin(), end);
}

} // namespace cinefluent::studio
