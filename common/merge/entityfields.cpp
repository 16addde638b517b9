// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/merge/entityfields.h"

#include "common/merge/listvalue.h"

#include <algorithm>

namespace cinefluent::merge {

namespace {

using Name = QLatin1StringView;
using Texts = QMap<QString, QString>;

/// Writes fields one after another; an optional that holds nothing writes none.
class Writer
{
public:
    Writer &text(Name name, const QString &value)
    {
        m_fields.insert(name, value);
        return *this;
    }
    Writer &number(Name name, qint64 value) { return text(name, QString::number(value)); }
    Writer &flag(Name name, bool value) { return text(name, value ? QStringLiteral("1") : QStringLiteral("0")); }
    Writer &list(Name name, const QStringList &value) { return text(name, toListValue(value)); }
    Writer &maybe(Name name, const std::optional<int> &value) { return value ? number(name, *value) : *this; }
    Writer &range(const TimeRange &range)
    {
        return text(Name("range"), QStringLiteral("%1 %2").arg(range.in.us()).arg(range.out.us()));
    }
    Writer &texts(const QString &prefix, const Texts &values)
    {
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            m_fields.insert(prefix + it.key(), *it);
        return *this;
    }
    [[nodiscard]] Fields take() { return std::move(m_fields); }

private:
    Fields m_fields;
};

class Reader
{
public:
    explicit Reader(const Fields &fields)
        : m_fields(fields)
    {
    }

    [[nodiscard]] QString text(Name name) const { return m_fields.value(name); }
    [[nodiscard]] qint64 number(Name name, qint64 fallback) const
    {
        bool isNumber = false;
        const qint64 value = m_fields.value(name).toLongLong(&isNumber);
        return isNumber ? value : fallback;
    }
    [[nodiscard]] int small(Name name, int fallback) const
    {
        const qint64 value = number(name, fallback);
        return value == qint64(int(value)) ? int(value) : fallback;
    }
    [[nodiscard]] std::optional<int> maybe(Name name) const
    {
        return m_fields.contains(name) ? std::optional(small(name, 0)) : std::nullopt;
    }
    [[nodiscard]] bool flag(Name name, bool fallback) const
    {
        const QString value = m_fields.value(name);
        return value.isEmpty() ? fallback : value == u'1';
    }
    [[nodiscard]] QStringList list(Name name) const { return fromListValue(m_fields.value(name)); }
    [[nodiscard]] Level level(Name name) const { return parseLevel(m_fields.value(name)).value_or(Level::A1); }
    [[nodiscard]] TimeRange range() const
    {
        const QStringList ends = m_fields.value(QStringLiteral("range")).split(u' ');
        if (ends.size() != 2)
            return {};
        return {MediaTime::fromUs(ends.at(0).toLongLong()), MediaTime::fromUs(ends.at(1).toLongLong())};
    }
    [[nodiscard]] Texts texts(const QString &prefix) const
    {
        Texts values;
        for (auto it = m_fields.lowerBound(prefix); it != m_fields.cend() && it.key().startsWith(prefix); ++it)
            values.insert(it.key().mid(prefix.size()), *it);
        return values;
    }

private:
    const Fields &m_fields;
};

/// Where `words` begin in `text`, as near to `start` as may be, the earlier of two equally near; −1 where nowhere.
qsizetype nearest(const QString &text, const QString &words, qsizetype start)
{
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (best < 0 || qAbs(at - start) < qAbs(best - start))
            best = at;
    }
    return best;
}

} // namespace

Fields toFields(const Movie &movie)
{
    Texts levels;
    for (auto it = movie.difficultyLevels.cbegin(); it != movie.difficultyLevels.cend(); ++it)
        levels.insert(it.key(), toString(*it));
    return Writer()
        .maybe(Name("tmdbId"), movie.tmdbId)
        .text(Name("title"), movie.title)
        .text(Name("originalTitle"), movie.originalTitle)
        .text(Name("description"), movie.description)
        .text(Name("released"), movie.releaseDate.toString(Qt::ISODate))
        .maybe(Name("minutes"), movie.durationMinutes)
        .text(Name("poster"), movie.posterUrl)
        .text(Name("backdrop"), movie.backdropUrl)
        .text(Name("trailer"), movie.trailerUrl)
        .maybe(Name("rating"), movie.imdbRatingTenths)
        .text(Name("age"), movie.ageRating)
        .list(Name("genres"), movie.genres)
        .list(Name("languages"), movie.availableLanguages)
        .texts(QStringLiteral("levels/"), levels)
        .number(Name("popularity"), movie.popularityHundredths)
        .flag(Name("premium"), movie.isPremium)
        .flag(Name("active"), movie.isActive)
        .take();
}

Movie movieOf(const Fields &fields)
{
    const Reader read(fields);
    Movie movie;
    movie.tmdbId = read.maybe(Name("tmdbId"));
    movie.title = read.text(Name("title"));
    movie.originalTitle = read.text(Name("originalTitle"));
    movie.description = read.text(Name("description"));
    movie.releaseDate = QDate::fromString(read.text(Name("released")), Qt::ISODate);
    movie.durationMinutes = read.maybe(Name("minutes"));
    movie.posterUrl = read.text(Name("poster"));
    movie.backdropUrl = read.text(Name("backdrop"));
    movie.trailerUrl = read.text(Name("trailer"));
    movie.imdbRatingTenths = read.maybe(Name("rating"));
    movie.ageRating = read.text(Name("age"));
    movie.genres = read.list(Name("genres"));
    movie.availableLanguages = read.list(Name("languages"));
    const Texts levels = read.texts(QStringLiteral("levels/"));
    for (auto it = levels.cbegin(); it != levels.cend(); ++it) {
        if (const auto level = parseLevel(*it))
            movie.difficultyLevels.insert(it.key(), *level);
    }
    movie.popularityHundredths = read.small(Name("popularity"), 0);
    movie.isPremium = read.flag(Name("premium"), false);
    movie.isActive = read.flag(Name("active"), true);
    return movie;
}

Fields toFields(const Cue &cue)
{
    return Writer()
        .range(cue.range)
        .text(Name("text"), cue.text)
        .texts(QStringLiteral("translations/"), cue.translations)
        .list(Name("words"), cue.difficultyWords)
        .text(Name("notes"), cue.contextNotes)
        .texts(QStringLiteral("looks/"), cue.looks)
        .take();
}

Cue cueOf(CueId id, const Fields &fields)
{
    const Reader read(fields);
    return {id,
            read.range(),
            read.text(Name("text")),
            read.texts(QStringLiteral("translations/")),
            read.list(Name("words")),
            read.text(Name("notes")),
            read.texts(QStringLiteral("looks/"))};
}

Fields toFields(const Lesson &lesson)
{
    Writer write;
    write.text(Name("language"), lesson.language)
        .text(Name("level"), toString(lesson.level))
        .number(Name("order"), lesson.order)
        .text(Name("title"), lesson.title)
        .text(Name("description"), lesson.description)
        .range(lesson.range)
        .list(Name("objectives"), lesson.learningObjectives)
        .flag(Name("premium"), lesson.isPremium);
    if (lesson.posterAt)
        write.number(Name("poster"), lesson.posterAt->us());
    return write.take();
}

Lesson lessonOf(LessonId id, const Fields &fields)
{
    const Reader read(fields);
    Lesson lesson;
    lesson.id = id;
    lesson.language = read.text(Name("language"));
    lesson.level = read.level(Name("level"));
    lesson.order = read.small(Name("order"), 1);
    lesson.title = read.text(Name("title"));
    lesson.description = read.text(Name("description"));
    lesson.range = read.range();
    lesson.learningObjectives = read.list(Name("objectives"));
    lesson.isPremium = read.flag(Name("premium"), false);
    if (fields.contains(QStringLiteral("poster")))
        lesson.posterAt = MediaTime::fromUs(read.number(Name("poster"), 0));
    return lesson;
}

Fields toFields(const Headword &headword)
{
    QStringList senses;
    for (const Sense &sense : headword.senses)
        senses.append(sense.id.toString());
    return Writer()
        .text(Name("word"), headword.word)
        .text(Name("language"), headword.language)
        .text(Name("pos"), headword.partOfSpeech)
        .text(Name("level"), headword.level)
        .maybe(Name("rank"), headword.frequencyRank)
        .text(Name("ipa"), headword.pronunciation)
        .text(Name("example"), headword.exampleSentence)
        .text(Name("audio"), headword.audioSha256)
        .list(Name("senses"), senses)
        .take();
}

Fields toFields(const Sense &sense, HeadwordId headword)
{
    return Writer()
        .text(Name("headword"), headword.toString())
        .text(Name("definition"), sense.definition)
        .texts(QStringLiteral("translations/"), sense.translations)
        .take();
}

Headword headwordOf(HeadwordId id, const Fields &fields, const QMap<QString, Fields> &senses)
{
    const Reader read(fields);
    Headword headword;
    headword.id = id;
    headword.word = read.text(Name("word"));
    headword.language = read.text(Name("language"));
    headword.partOfSpeech = read.text(Name("pos"));
    headword.level = read.text(Name("level"));
    headword.frequencyRank = read.maybe(Name("rank"));
    headword.pronunciation = read.text(Name("ipa"));
    headword.exampleSentence = read.text(Name("example"));
    headword.audioSha256 = read.text(Name("audio"));
    QStringList order;
    for (const QString &sense : read.list(Name("senses"))) {
        if (senses.contains(sense) && !order.contains(sense))
            order.append(sense);
    }
    for (auto it = senses.cbegin(); it != senses.cend(); ++it) {
        if (!order.contains(it.key()))
            order.append(it.key());
    }
    for (const QString &sense : std::as_const(order)) {
        const Fields own = senses.value(sense);
        const Reader readSense(own);
        headword.senses.append({SenseId::fromString(sense), readSense.text(Name("definition")),
                                readSense.texts(QStringLiteral("translations/"))});
    }
    return headword;
}

Fields toFields(const Occurrence &occurrence, const QString &cueText)
{
    return Writer()
        .text(Name("headword"), occurrence.headwordId.toString())
        .text(Name("sense"), occurrence.senseId.toString())
        .text(Name("cue"), occurrence.cueId.toString(QUuid::WithoutBraces))
        .text(Name("place"), QStringLiteral("%1 %2 ").arg(occurrence.start).arg(occurrence.length) +
                                 cueText.mid(occurrence.start, occurrence.length))
        .take();
}

Occurrence occurrenceOf(OccurrenceId id, const Fields &fields, const QString &cueText)
{
    const Reader read(fields);
    const QString place = read.text(Name("place"));
    const QString words = place.section(u' ', 2);
    const int length = place.section(u' ', 1, 1).toInt();
    Occurrence occurrence;
    occurrence.id = id;
    occurrence.headwordId = HeadwordId::fromString(read.text(Name("headword")));
    occurrence.senseId = SenseId::fromString(read.text(Name("sense")));
    occurrence.cueId = CueId::fromString(read.text(Name("cue"))).uuid();
    occurrence.start = std::max(0, place.section(u' ', 0, 0).toInt());
    if (length <= 0)
        return occurrence;
    const qsizetype found = words.size() == length ? nearest(cueText, words, occurrence.start) : -1;
    if (found >= 0) {
        occurrence.start = int(found);
        occurrence.length = length;
    } else {
        occurrence.start = 0;
    }
    return occurrence;
}

} // namespace cinefluent::merge
