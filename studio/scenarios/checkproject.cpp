// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/checkproject.h"

namespace cinefluent::studio {

namespace {

template<typename Number>
void overrideWith(const QJsonObject &limits, const char *name, Number &limit)
{
    const QJsonValue value = limits.value(QLatin1StringView(name));
    if (value.isDouble() && value.toDouble() > 0)
        limit = Number(value.toDouble());
}

} // namespace

quality::Profile profileOf(const ProjectContent &content)
{
    const ProjectSettings &settings = content.settings();
    const bool children = settings.audience == QLatin1String("children");
    quality::Profile profile =
        quality::Profile::standard(children ? quality::Audience::Children : quality::Audience::Adult);
    if (content.media().isSet())
        profile.frameRate = content.media().frameRate;
    const QJsonObject &limits = settings.qualityLimits;
    overrideWith(limits, "minGapFrames", profile.minGapFrames);
    overrideWith(limits, "minLessonMs", profile.minLessonMs);
    overrideWith(limits, "maxLessonMs", profile.maxLessonMs);
    quality::LanguageLimits own = profile.limitsFor(settings.originalLanguage);
    overrideWith(limits, "maxCharactersPerSecond", own.maxCharactersPerSecond);
    overrideWith(limits, "maxLineLength", own.maxLineLength);
    overrideWith(limits, "maxLines", own.maxLines);
    overrideWith(limits, "minDurationMs", own.minDurationMs);
    overrideWith(limits, "maxDurationMs", own.maxDurationMs);
    profile.languages.insert(settings.originalLanguage.section(u'-', 0, 0).toLower(), own);
    return profile;
}

quality::Content qualityContentOf(const ProjectContent &content, const QList<MediaTime> &cuts)
{
    quality::Content result;
    result.movie = content.movie();
    result.cues = content.cues();
    result.cueLanguage = content.settings().originalLanguage;
    result.lessons = content.lessons();
    result.headwords = content.headwords().values();
    result.occurrences = content.occurrences().values();
    result.learnerLanguages = content.settings().translationLanguages;
    if (content.media().isSet())
        result.filmDuration = content.media().duration;
    result.cuts = cuts;
    return result;
}

QList<quality::Issue> checkProject(const ProjectContent &content, const QList<MediaTime> &cuts)
{
    return quality::check(qualityContentOf(content, cuts), profileOf(content));
}

} // namespace cinefluent::studio
