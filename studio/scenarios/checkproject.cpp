// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/checkproject.h"

#include "common/quality/profilefile.h"
#include "studio/media/clipping.h"
#include "studio/media/scenecuts.h"

#include <QStandardPaths>

namespace cinefluent::studio {

namespace {

template<typename Number>
void overrideWith(const QJsonObject &limits, const char *name, Number &limit)
{
    const QJsonValue value = limits.value(QLatin1StringView(name));
    if (value.isDouble() && value.toDouble() > 0)
        limit = Number(value.toDouble());
}

constexpr QLatin1StringView profileKey("profile");

/// The profile that the project brings itself.
std::optional<quality::Profile> ownProfile(const QJsonObject &limits)
{
    const QJsonValue file = limits.value(profileKey);
    if (!file.isString())
        return std::nullopt;
    const Result<quality::Profile> read = quality::readProfile(file.toString().toUtf8());
    return read ? std::optional(read.value()) : std::nullopt;
}

} // namespace

quality::Profile profileOf(const ProjectContent &content)
{
    const ProjectSettings &settings = content.settings();
    const bool children = settings.audience == QLatin1String("children");
    const QJsonObject &limits = settings.qualityLimits;
    quality::Profile profile = ownProfile(limits).value_or(
        quality::Profile::standard(children ? quality::Audience::Children : quality::Audience::Adult));
    if (content.media().isSet())
        profile.frameRate = content.media().frameRate;
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

Result<ProjectSettings> withProfile(ProjectSettings settings, const QByteArray &file)
{
    if (const Result<quality::Profile> read = quality::readProfile(file); !read)
        return read.error();
    settings.qualityLimits = QJsonObject{{profileKey, QString::fromUtf8(file)}};
    return settings;
}

ProjectSettings withStandardLimits(ProjectSettings settings)
{
    settings.qualityLimits = {};
    return settings;
}

QByteArray profileFileOf(const ProjectContent &content)
{
    const QJsonObject &limits = content.settings().qualityLimits;
    if (limits.size() == 1 && ownProfile(limits))
        return limits.value(profileKey).toString().toUtf8();
    return quality::writeProfile(profileOf(content));
}

QString filmCacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/waveforms");
}

QList<MediaTime> knownCuts(const ProjectContent &content, const QString &cacheFolder)
{
    if (!content.media().isSet())
        return {};
    return hardCutTimes(cachedCuts(cacheFolder, content.media().contentHash.toLatin1()).value_or(QList<SceneCut>()));
}

QList<TimeRange> knownClipping(const ProjectContent &content, const QString &cacheFolder)
{
    if (!content.media().isSet())
        return {};
    return cachedClipping(cacheFolder, content.media().contentHash.toLatin1());
}

quality::Content qualityContentOf(const ProjectContent &content, const QList<MediaTime> &cuts,
                                  const QList<TimeRange> &clippedSound)
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
    result.clippedSound = clippedSound;
    return result;
}

QList<quality::Issue> checkProject(const ProjectContent &content, const QList<MediaTime> &cuts,
                                   const QList<TimeRange> &clippedSound)
{
    return quality::check(qualityContentOf(content, cuts, clippedSound), profileOf(content));
}

QList<quality::Issue> checkProject(const ProjectContent &content, const QString &cacheFolder)
{
    return checkProject(content, knownCuts(content, cacheFolder), knownClipping(content, cacheFolder));
}

} // namespace cinefluent::studio
