// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/publish/releasetexts.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace cinefluent::studio {

namespace {

struct ReleaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseTexts)
};

QString dateText(Instant instant)
{
    return QLocale().toString(toDateTime(instant).toLocalTime(), QLocale::ShortFormat);
}

/// A field of the manifest as editors know it; by its own name where it is new.
QString fieldText(const QString &field)
{
    const QHash<QString, QString> names{
        {QStringLiteral("title"), ReleaseTexts::tr("title")},
        {QStringLiteral("originalTitle"), ReleaseTexts::tr("original title")},
        {QStringLiteral("description"), ReleaseTexts::tr("description")},
        {QStringLiteral("releaseDate"), ReleaseTexts::tr("release date")},
        {QStringLiteral("durationMinutes"), ReleaseTexts::tr("duration")},
        {QStringLiteral("posterUrl"), ReleaseTexts::tr("poster")},
        {QStringLiteral("backdropUrl"), ReleaseTexts::tr("backdrop")},
        {QStringLiteral("trailerUrl"), ReleaseTexts::tr("trailer")},
        {QStringLiteral("imdbRatingTenths"), ReleaseTexts::tr("rating")},
        {QStringLiteral("ageRating"), ReleaseTexts::tr("age rating")},
        {QStringLiteral("genres"), ReleaseTexts::tr("genres")},
        {QStringLiteral("availableLanguages"), ReleaseTexts::tr("languages")},
        {QStringLiteral("difficultyLevels"), ReleaseTexts::tr("levels")},
        {QStringLiteral("popularityHundredths"), ReleaseTexts::tr("popularity")},
        {QStringLiteral("isPremium"), ReleaseTexts::tr("premium")},
        {QStringLiteral("isActive"), ReleaseTexts::tr("visibility")},
        {QStringLiteral("language"), ReleaseTexts::tr("language")},
        {QStringLiteral("level"), ReleaseTexts::tr("level")},
        {QStringLiteral("order"), ReleaseTexts::tr("order")},
        {QStringLiteral("sequence"), ReleaseTexts::tr("order")},
        {QStringLiteral("range"), ReleaseTexts::tr("times")},
        {QStringLiteral("learningObjectives"), ReleaseTexts::tr("objectives")},
        {QStringLiteral("video"), ReleaseTexts::tr("clip")},
        {QStringLiteral("package"), ReleaseTexts::tr("streams")},
        {QStringLiteral("subtitles"), ReleaseTexts::tr("subtitle file")},
        {QStringLiteral("occurrences"), ReleaseTexts::tr("words taught")},
        {QStringLiteral("text"), ReleaseTexts::tr("text")},
        {QStringLiteral("translations"), ReleaseTexts::tr("translations")},
        {QStringLiteral("difficultyWords"), ReleaseTexts::tr("words pointed out")},
        {QStringLiteral("contextNotes"), ReleaseTexts::tr("notes")},
        {QStringLiteral("word"), ReleaseTexts::tr("spelling")},
        {QStringLiteral("partOfSpeech"), ReleaseTexts::tr("part of speech")},
        {QStringLiteral("frequencyRank"), ReleaseTexts::tr("frequency")},
        {QStringLiteral("pronunciation"), ReleaseTexts::tr("pronunciation")},
        {QStringLiteral("exampleSentence"), ReleaseTexts::tr("example")},
        {QStringLiteral("audio"), ReleaseTexts::tr("sound")},
        {QStringLiteral("senses"), ReleaseTexts::tr("meanings")},
    };
    return names.value(field, field);
}

} // namespace

QString stateText(const api::ReleaseSummary &release)
{
    if (release.isLive)
        return ReleaseTexts::tr("Live");
    if (release.publishAt)
        return ReleaseTexts::tr("Goes live on %1").arg(dateText(*release.publishAt));
    if (!release.scheduleProblem.isEmpty())
        return ReleaseTexts::tr("Did not go live: %1").arg(release.scheduleProblem);
    return release.publishedAt ? ReleaseTexts::tr("Former, first live on %1").arg(dateText(*release.publishedAt))
                               : ReleaseTexts::tr("Waits");
}

QString countsText(const api::ReleaseDiff &diff)
{
    using Subject = api::ReleaseChange::Subject;
    const auto all = [&diff](Subject subject) {
        const api::ChangeCounts &counts = diff.of(subject);
        return counts.added + counts.removed + counts.changed;
    };
    QStringList parts;
    if (all(Subject::Movie) > 0)
        parts.append(ReleaseTexts::tr("the movie's details"));
    if (const int lessons = all(Subject::Lesson))
        parts.append(ReleaseTexts::tr("%n lesson(s)", nullptr, lessons));
    if (const int cues = all(Subject::Cue))
        parts.append(ReleaseTexts::tr("%n cue(s)", nullptr, cues));
    if (const int words = all(Subject::Word))
        parts.append(ReleaseTexts::tr("%n word(s)", nullptr, words));
    return parts.isEmpty() ? ReleaseTexts::tr("nothing differs") : QLocale().createSeparatedList(parts);
}

QString subjectText(const api::ReleaseChange &change)
{
    const QString label = change.label.simplified();
    switch (change.subject) {
    case api::ReleaseChange::Subject::Movie:
        return ReleaseTexts::tr("Movie: %1").arg(label);
    case api::ReleaseChange::Subject::Lesson:
        return ReleaseTexts::tr("Lesson: %1").arg(label);
    case api::ReleaseChange::Subject::Cue:
        return ReleaseTexts::tr("Cue: %1").arg(label);
    case api::ReleaseChange::Subject::Word:
        break;
    }
    return ReleaseTexts::tr("Word: %1").arg(label);
}

QString kindText(api::ReleaseChange::Kind kind)
{
    switch (kind) {
    case api::ReleaseChange::Kind::Added:
        return ReleaseTexts::tr("Added");
    case api::ReleaseChange::Kind::Removed:
        return ReleaseTexts::tr("Removed");
    case api::ReleaseChange::Kind::Changed:
        break;
    }
    return ReleaseTexts::tr("Changed");
}

QString fieldsText(const api::ReleaseChange &change)
{
    QStringList names;
    for (const QString &field : change.fields)
        names.append(fieldText(field));
    return names.join(QStringLiteral(", "));
}

} // namespace cinefluent::studio
