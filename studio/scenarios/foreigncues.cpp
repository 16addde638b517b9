// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/foreigncues.h"

#include "studio/document/cuelook.h"
#include "studio/document/entitycodec.h"

#include <algorithm>
#include <numeric>

namespace cinefluent::studio {

namespace {

/// What a cue without a duration gets: long enough to be seen and dragged.
constexpr MediaTime repairedDuration = MediaTime::fromSeconds(1);

} // namespace

std::optional<TimeRange> placedOnFilm(const TimeRange &range, const FilmIndex *film, bool &isRepaired)
{
    TimeRange placed = range;
    if (placed.in < MediaTime())
        return std::nullopt;
    if (film)
        placed = {film->snap(placed.in), film->snap(placed.out)};
    if (placed.isValid())
        return placed;
    isRepaired = true;
    placed.out = placed.in + repairedDuration;
    if (film)
        placed.out = film->snap(placed.out);
    return placed.isValid() ? std::optional<TimeRange>(placed) : std::nullopt;
}

ForeignCues foreignCuesOf(const formats::SubtitleFile &file, const FilmIndex *film)
{
    QList<qsizetype> order(file.cues.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&file](qsizetype a, qsizetype b) { return file.cues.at(a).range.in < file.cues.at(b).range.in; });
    ForeignCues foreign;
    for (const qsizetype index : std::as_const(order)) {
        const formats::SubtitleCue &source = file.cues.at(index);
        bool isRepaired = false;
        const std::optional<TimeRange> range = placedOnFilm(source.range, film, isRepaired);
        if (!range || source.text.trimmed().isEmpty()) {
            ++foreign.dropped;
            continue;
        }
        foreign.repaired += isRepaired ? 1 : 0;
        foreign.indices.append(index);
        foreign.cues.append({*range, canonical(source.text), CueLook::of(file, index, true).serialise()});
    }
    return foreign;
}

} // namespace cinefluent::studio
