// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/profile.h"

namespace cinefluent::quality {

const LanguageLimits &Profile::limitsFor(QStringView languageTag) const
{
    const qsizetype dash = languageTag.indexOf(u'-');
    const auto found = languages.constFind((dash < 0 ? languageTag : languageTag.left(dash)).toString().toLower());
    return found == languages.constEnd() ? fallback : *found;
}

Profile Profile::standard(Audience audience)
{
    const bool adult = audience == Audience::Adult;
    Profile profile;
    profile.fallback.maxCharactersPerSecond = adult ? 17 : 13;
    const auto add = [&](const char *language, double speed, int lineLength, qint64 minDurationMs) {
        LanguageLimits limits = profile.fallback;
        limits.maxCharactersPerSecond = speed;
        limits.maxLineLength = lineLength;
        limits.minDurationMs = minDurationMs;
        profile.languages.insert(QLatin1String(language), limits);
    };
    add("en", adult ? 20 : 17, 42, 833);
    add("ar", adult ? 20 : 17, 42, 833);
    add("hi", adult ? 22 : 18, 42, 833);
    add("ko", adult ? 12 : 9, 16, 833);
    add("zh", adult ? 9 : 7, 16, 833);
    add("ja", 4, 23, 500);
    add("th", adult ? 17 : 13, 35, 833);
    // Learners read slower than the film's own audience; beginners need about half the speed.
    profile.maxCharactersPerSecondOfLevel = {{Level::A1, 12}, {Level::A2, 14}, {Level::B1, 17}};
    return profile;
}

} // namespace cinefluent::quality
