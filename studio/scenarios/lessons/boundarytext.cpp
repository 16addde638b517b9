// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/lessons/boundarytext.h"

#include "common/timeline/framerate.h"

#include <QCoreApplication>
#include <QLocale>

namespace cinefluent::studio {

namespace {

struct BoundaryTexts
{
    Q_DECLARE_TR_FUNCTIONS(LessonPlan)
};

constexpr MediaTime shortestPause = MediaTime::fromMs(50); ///< said as 0.1 s; below that nobody hears one

QString handText(const planning::BoundaryReasons &reasons, const QString &time)
{
    if (!reasons.isBetweenSentences)
        return BoundaryTexts::tr("Set by hand at %1, inside a sentence").arg(time);
    if (reasons.isAtCut)
        return BoundaryTexts::tr("Set by hand at %1, on a scene cut").arg(time);
    return BoundaryTexts::tr("Set by hand at %1, between sentences").arg(time);
}

QString edgeText(const PlanBoundary &boundary, const QString &time)
{
    const bool isBegin = boundary.ends < 0;
    if (boundary.reasons.isAtOtherLesson)
        return isBegin ? BoundaryTexts::tr("First words after a lesson you already have, at %1").arg(time)
                       : BoundaryTexts::tr("Last words before a lesson you already have, at %1").arg(time);
    if (boundary.reasons.isAtCut)
        return isBegin ? BoundaryTexts::tr("Scene cut before the first words of the film, at %1").arg(time)
                       : BoundaryTexts::tr("Scene cut after the last words of the film, at %1").arg(time);
    return isBegin ? BoundaryTexts::tr("First words of the film, at %1").arg(time)
                   : BoundaryTexts::tr("Last words of the film, at %1").arg(time);
}

} // namespace

QString boundaryText(const PlanBoundary &boundary)
{
    const planning::BoundaryReasons &reasons = boundary.reasons;
    const QString time = toClockText(boundary.time);
    if (reasons.isSetByHand)
        return handText(reasons, time);
    if (reasons.isFilmEnd || reasons.isAtOtherLesson)
        return edgeText(boundary, time);
    const QString pause = QLocale().toString(double(reasons.pause.us()) / 1e6, 'f', 1);
    if (reasons.pause < shortestPause)
        return reasons.isAtCut ? BoundaryTexts::tr("Scene cut and sentence end at %1, without a pause").arg(time)
                               : BoundaryTexts::tr("Sentence end at %1, without a pause").arg(time);
    return reasons.isAtCut ? BoundaryTexts::tr("Scene cut and sentence end at %1, pause of %2 s").arg(time, pause)
                           : BoundaryTexts::tr("Sentence end at %1, pause of %2 s").arg(time, pause);
}

} // namespace cinefluent::studio
