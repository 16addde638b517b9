// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/qualitylimits.h"

#include "common/quality/issuecodes.h"

#include <algorithm>
#include <array>

namespace cinefluent::studio {

namespace {

using Unit = QualityLimit::Unit;
using Scope = QualityLimit::Scope;

constexpr QLatin1StringView levelCode("cue_reading_speed_level");

struct Figure
{
    const char *code;
    Unit unit;
    Scope scope;
    quality::LimitBounds bounds;
    bool isWhole;
};

constexpr double msInSecond = 1000;
constexpr quality::LimitBounds lessonSeconds{quality::lessonDurationMsBounds.min / msInSecond,
                                             quality::lessonDurationMsBounds.max / msInSecond};

constexpr std::array figures{
    Figure{"lesson_too_short", Unit::Seconds, Scope::Project, lessonSeconds, false},
    Figure{"lesson_too_long", Unit::Seconds, Scope::Project, lessonSeconds, false},
    Figure{"cue_gap_too_short", Unit::Frames, Scope::Project, quality::gapFramesBounds, true},
    Figure{"cue_too_short", Unit::Milliseconds, Scope::Language, quality::cueDurationMsBounds, true},
    Figure{"cue_too_long", Unit::Milliseconds, Scope::Language, quality::cueDurationMsBounds, true},
    Figure{"cue_reading_speed", Unit::CharactersPerSecond, Scope::Language, quality::characterSpeedBounds, false},
    Figure{"cue_line_too_long", Unit::Characters, Scope::Language, quality::lineLengthBounds, true},
    Figure{"cue_too_many_lines", Unit::Lines, Scope::Language, quality::lineCountBounds, true},
};

const quality::LanguageLimits &limitsOf(const quality::Profile &profile, const QString &language)
{
    return language.isEmpty() ? profile.fallback : profile.limitsFor(language);
}

quality::LanguageLimits &ownLimits(quality::Profile &profile, const QString &language)
{
    if (language.isEmpty())
        return profile.fallback;
    const QString key = language.section(u'-', 0, 0).toLower();
    if (!profile.languages.contains(key))
        profile.languages.insert(key, profile.fallback);
    return profile.languages[key];
}

void setLanguageLimit(quality::LanguageLimits &limits, const QString &code, double figure)
{
    if (code == u"cue_reading_speed")
        limits.maxCharactersPerSecond = figure;
    else if (code == u"cue_line_too_long")
        limits.maxLineLength = int(figure);
    else if (code == u"cue_too_many_lines")
        limits.maxLines = int(figure);
    else if (code == u"cue_too_short")
        limits.minDurationMs = std::min(qint64(figure), limits.maxDurationMs);
    else if (code == u"cue_too_long")
        limits.maxDurationMs = std::max(qint64(figure), limits.minDurationMs);
}

std::optional<double> languageLimit(const quality::LanguageLimits &limits, const QString &code)
{
    if (code == u"cue_reading_speed")
        return limits.maxCharactersPerSecond;
    if (code == u"cue_line_too_long")
        return limits.maxLineLength;
    if (code == u"cue_too_many_lines")
        return limits.maxLines;
    return double(code == u"cue_too_short" ? limits.minDurationMs : limits.maxDurationMs);
}

} // namespace

QList<QualityLimit> adjustableLimits()
{
    QList<QualityLimit> limits;
    for (const quality::Rule &rule : quality::allRules()) {
        if (!quality::isAdjustable(rule))
            continue;
        QualityLimit limit;
        limit.code = QString::fromLatin1(rule.code);
        const auto figure = std::find_if(figures.begin(), figures.end(), [&](const Figure &each) {
            return limit.code == QLatin1StringView(each.code);
        });
        if (figure != figures.end()) {
            limit.unit = figure->unit;
            limit.scope = figure->scope;
            limit.bounds = figure->bounds;
            limit.isWhole = figure->isWhole;
        }
        if (limit.code != levelCode) {
            limits.append(limit);
            continue;
        }
        limit.unit = Unit::CharactersPerSecond;
        limit.scope = Scope::Level;
        limit.bounds = quality::characterSpeedBounds;
        limit.isWhole = false;
        for (const Level level : {Level::A1, Level::A2, Level::B1, Level::B2, Level::C1, Level::C2}) {
            limit.level = level;
            limits.append(limit);
        }
    }
    return limits;
}

std::optional<double> limitIn(const quality::Profile &profile, const QualityLimit &limit, const QString &language)
{
    if (limit.unit == Unit::None)
        return std::nullopt;
    if (limit.scope == Scope::Language)
        return languageLimit(limitsOf(profile, language), limit.code);
    if (limit.scope == Scope::Level) {
        const auto found = profile.maxCharactersPerSecondOfLevel.constFind(*limit.level);
        return found == profile.maxCharactersPerSecondOfLevel.cend() ? std::nullopt : std::optional(*found);
    }
    if (limit.unit == Unit::Frames)
        return profile.minGapFrames;
    return (limit.code == u"lesson_too_short" ? profile.minLessonMs : profile.maxLessonMs) / msInSecond;
}

void setLimit(quality::Profile &profile, const QualityLimit &limit, const QString &language,
              std::optional<double> figure)
{
    if (limit.unit == Unit::None || (!figure && limit.scope != Scope::Level))
        return;
    const double value = std::clamp(figure.value_or(limit.bounds.min), limit.bounds.min, limit.bounds.max);
    if (limit.scope == Scope::Level) {
        if (figure)
            profile.maxCharactersPerSecondOfLevel.insert(*limit.level, value);
        else
            profile.maxCharactersPerSecondOfLevel.remove(*limit.level);
    } else if (limit.scope == Scope::Language) {
        setLanguageLimit(ownLimits(profile, language), limit.code, value);
    } else if (limit.unit == Unit::Frames) {
        profile.minGapFrames = int(value);
    } else if (limit.code == u"lesson_too_short") {
        profile.minLessonMs = std::min(int(value * msInSecond), profile.maxLessonMs);
    } else {
        profile.maxLessonMs = std::max(int(value * msInSecond), profile.minLessonMs);
    }
}

std::optional<quality::Severity> weightIn(const quality::Profile &profile, const QString &code)
{
    const auto found = profile.weights.constFind(code);
    if (found != profile.weights.cend())
        return *found;
    const quality::Rule *rule = quality::findRule(code);
    return rule ? std::optional(rule->severity) : std::nullopt;
}

void setWeight(quality::Profile &profile, const QString &code, std::optional<quality::Severity> weight)
{
    const quality::Rule *rule = quality::findRule(code);
    if (!rule || !quality::isAdjustable(*rule))
        return;
    if (weight == rule->severity)
        profile.weights.remove(code);
    else
        profile.weights.insert(code, weight);
}

} // namespace cinefluent::studio
