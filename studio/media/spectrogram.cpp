// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/spectrogram.h"

#include <algorithm>
#include <cmath>

namespace cinefluent::studio {

namespace {

void raise(Spectrogram::Column &column, const Spectrogram::Column &other)
{
    for (size_t band = 0; band < column.size(); ++band)
        column[band] = std::max(column[band], other[band]);
}

} // namespace

qint64 Spectrogram::binCount() const
{
    const std::lock_guard lock(m_mutex);
    return qint64(m_levels.front().size());
}

bool Spectrogram::isComplete() const
{
    const std::lock_guard lock(m_mutex);
    return m_isComplete;
}

void Spectrogram::setComplete()
{
    const std::lock_guard lock(m_mutex);
    m_isComplete = true;
}

std::vector<Spectrogram::Column> Spectrogram::allBins() const
{
    const std::lock_guard lock(m_mutex);
    return m_levels.front();
}

void Spectrogram::append(const std::vector<Column> &columns)
{
    const std::lock_guard lock(m_mutex);
    m_levels.front().insert(m_levels.front().end(), columns.begin(), columns.end());
    for (size_t level = 1;; ++level) {
        const size_t groups = m_levels[level - 1].size() / size_t(levelFactor);
        if (groups == 0)
            break;
        if (m_levels.size() == level)
            m_levels.emplace_back();
        const std::vector<Column> &finer = m_levels[level - 1];
        for (size_t group = m_levels[level].size(); group < groups; ++group) {
            Column whole = finer[group * size_t(levelFactor)];
            for (size_t i = 1; i < size_t(levelFactor); ++i)
                raise(whole, finer[group * size_t(levelFactor) + i]);
            m_levels[level].push_back(whole);
        }
    }
}

Spectrogram::Column Spectrogram::loudest(qint64 firstBin, qint64 endBin) const
{
    Column column{};
    qint64 bin = std::max<qint64>(firstBin, 0);
    const qint64 end = std::min(endBin, qint64(m_levels.front().size()));
    while (bin < end) {
        // The coarsest group that begins here and ends in time.
        size_t level = 0;
        qint64 width = 1;
        while (level + 1 < m_levels.size() && bin % (width * levelFactor) == 0 && bin + width * levelFactor <= end &&
               size_t(bin / (width * levelFactor)) < m_levels[level + 1].size()) {
            ++level;
            width *= levelFactor;
        }
        raise(column, m_levels[level][size_t(bin / width)]);
        bin += width;
    }
    return column;
}

std::vector<Spectrogram::Column> Spectrogram::columns(TimeRange range, int count) const
{
    std::vector<Column> result;
    result.reserve(size_t(std::max(count, 0)));
    const std::lock_guard lock(m_mutex);
    const double step = double(range.duration().us()) / std::max(count, 1);
    for (int i = 0; i < count; ++i) {
        const auto from = qint64(std::floor((double(range.in.us()) + step * i) / double(binUs)));
        const auto to = qint64(std::ceil((double(range.in.us()) + step * (i + 1)) / double(binUs)));
        result.push_back(loudest(from, std::max(to, from + 1)));
    }
    return result;
}

std::vector<Spectrogram::Column> Spectrogram::bins(qint64 first, int count) const
{
    std::vector<Column> result(size_t(std::max(count, 0)), Column{});
    const std::lock_guard lock(m_mutex);
    const std::vector<Column> &all = m_levels.front();
    for (qint64 i = 0; i < count; ++i) {
        if (first + i >= 0 && first + i < qint64(all.size()))
            result[size_t(i)] = all[size_t(first + i)];
    }
    return result;
}

} // namespace cinefluent::studio
