// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/scenecuts.h"

#include "studio/media/cutcache.h"

#include <algorithm>

namespace cinefluent::studio {

QList<MediaTime> hardCutTimes(const QList<SceneCut> &cuts)
{
    QList<MediaTime> times;
    for (const SceneCut &cut : cuts) {
        if (cut.kind == TransitionKind::Cut)
            times.append(cut.time);
    }
    return times;
}

std::optional<MediaTime> cutBefore(const QList<SceneCut> &cuts, MediaTime time)
{
    const auto found = std::lower_bound(cuts.begin(), cuts.end(), time,
                                        [](const SceneCut &cut, MediaTime other) { return cut.time < other; });
    return found == cuts.begin() ? std::nullopt : std::optional(std::prev(found)->time);
}

std::optional<MediaTime> cutAfter(const QList<SceneCut> &cuts, MediaTime time)
{
    const auto found = std::upper_bound(cuts.begin(), cuts.end(), time,
                                        [](MediaTime other, const SceneCut &cut) { return other < cut.time; });
    return found == cuts.end() ? std::nullopt : std::optional(found->time);
}

qsizetype cutShownAt(const QList<SceneCut> &cuts, const TimeRange &shown)
{
    const auto holds = [&](const SceneCut &cut) { return cut.range.isValid() && shown.overlaps(cut.range); };
    const auto begins = std::find_if(cuts.begin(), cuts.end(),
                                     [&](const SceneCut &cut) { return cut.time >= shown.in && cut.time < shown.out; });
    const auto found = begins != cuts.end() ? begins : std::find_if(cuts.begin(), cuts.end(), holds);
    return found == cuts.end() ? -1 : found - cuts.begin();
}

std::optional<QList<SceneCut>> cachedCuts(const QString &cacheFolder, const QByteArray &contentHash)
{
    if (cacheFolder.isEmpty() || contentHash.isEmpty())
        return std::nullopt;
    return CutCache(cacheFolder).load(contentHash);
}

} // namespace cinefluent::studio
