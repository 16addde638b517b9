// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/releasediff.h"

#include "common/api/answer.h"
#include "common/base/jsonwriter.h"

#include <QHash>

namespace cinefluent::api {

namespace {

using Subject = ReleaseChange::Subject;
using Kind = ReleaseChange::Kind;

constexpr std::array subjectNames{"movie", "lesson", "cue", "word"};
constexpr std::array countNames{"movie", "lessons", "cues", "words"};
constexpr std::array kindNames{"added", "removed", "changed"};

class Fields
{
public:
    template<typename T>
    Fields &compare(const char *name, const T &before, const T &after)
    {
        if (!(before == after))
            m_names.append(QString::fromLatin1(name));
        return *this;
    }
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    QStringList m_names;
};

QStringList fieldsOf(const Movie &a, const Movie &b)
{
    return Fields()
        .compare("tmdbId", a.tmdbId, b.tmdbId)
        .compare("title", a.title, b.title)
        .compare("originalTitle", a.originalTitle, b.originalTitle)
        .compare("description", a.description, b.description)
        .compare("releaseDate", a.releaseDate, b.releaseDate)
        .compare("durationMinutes", a.durationMinutes, b.durationMinutes)
        .compare("posterUrl", a.posterUrl, b.posterUrl)
        .compare("backdropUrl", a.backdropUrl, b.backdropUrl)
        .compare("trailerUrl", a.trailerUrl, b.trailerUrl)
        .compare("imdbRatingTenths", a.imdbRatingTenths, b.imdbRatingTenths)
        .compare("ageRating", a.ageRating, b.ageRating)
        .compare("genres", a.genres, b.genres)
        .compare("availableLanguages", a.availableLanguages, b.availableLanguages)
        .compare("difficultyLevels", a.difficultyLevels, b.difficultyLevels)
        .compare("popularityHundredths", a.popularityHundredths, b.popularityHundredths)
        .compare("isPremium", a.isPremium, b.isPremium)
        .compare("isActive", a.isActive, b.isActive)
        .names();
}

QStringList fieldsOf(const ManifestLesson &a, const ManifestLesson &b)
{
    return Fields()
        .compare("language", a.lesson.language, b.lesson.language)
        .compare("level", a.lesson.level, b.lesson.level)
        .compare("order", a.lesson.order, b.lesson.order)
        .compare("title", a.lesson.title, b.lesson.title)
        .compare("description", a.lesson.description, b.lesson.description)
        .compare("range", a.lesson.range, b.lesson.range)
        .compare("learningObjectives", a.lesson.learningObjectives, b.lesson.learningObjectives)
        .compare("isPremium", a.lesson.isPremium, b.lesson.isPremium)
        .compare("video", a.videoSha256, b.videoSha256)
        .compare("subtitles", a.subtitlesSha256, b.subtitlesSha256)
        .compare("occurrences", a.occurrences, b.occurrences)
        .compare("package", a.package, b.package)
        .names();
}

QStringList fieldsOf(const LessonCue &a, const LessonCue &b)
{
    return Fields()
        .compare("range", a.cue.range, b.cue.range)
        .compare("text", a.cue.text, b.cue.text)
        .compare("translations", a.cue.translations, b.cue.translations)
        .compare("difficultyWords", a.cue.difficultyWords, b.cue.difficultyWords)
        .compare("contextNotes", a.cue.contextNotes, b.cue.contextNotes)
        .compare("sequence", a.sequence, b.sequence)
        .names();
}

QStringList fieldsOf(const Headword &a, const Headword &b)
{
    return Fields()
        .compare("word", a.word, b.word)
        .compare("language", a.language, b.language)
        .compare("partOfSpeech", a.partOfSpeech, b.partOfSpeech)
        .compare("level", a.level, b.level)
        .compare("frequencyRank", a.frequencyRank, b.frequencyRank)
        .compare("pronunciation", a.pronunciation, b.pronunciation)
        .compare("exampleSentence", a.exampleSentence, b.exampleSentence)
        .compare("audio", a.audioSha256, b.audioSha256)
        .compare("senses", a.senses, b.senses)
        .names();
}

/// Never through the middle of a surrogate pair.
QString shortened(const QString &text)
{
    const qsizetype length = std::min(text.size(), ReleaseChange::maxLabel);
    const bool cutsPair = length > 0 && length < text.size() && text.at(length - 1).isHighSurrogate();
    return text.left(cutsPair ? length - 1 : length);
}

/// Collects what differs, bounded.
class Comparison
{
public:
    explicit Comparison(ReleaseDiff &diff)
        : m_diff(diff)
    {
    }

    void note(ReleaseChange change, bool isListed = true)
    {
        ChangeCounts &counts = m_diff.counts[size_t(change.subject)];
        ++(change.kind == Kind::Added ? counts.added : change.kind == Kind::Removed ? counts.removed : counts.changed);
        if (!isListed)
            return;
        if (m_diff.changes.size() < ReleaseDiff::maxChanges)
            m_diff.changes.append(std::move(change));
        else
            m_diff.isTruncated = true;
    }

    /// Two lists of things with ids. `idOf` and `labelOf` say what a thing's are.
    template<typename T, typename IdOf, typename LabelOf>
    void lists(Subject subject, const QList<T> &before, const QList<T> &after, IdOf idOf, LabelOf labelOf,
               const QUuid &lesson = {}, bool isListed = true)
    {
        QHash<QUuid, const T *> former;
        former.reserve(before.size());
        for (const T &thing : before)
            former.insert(idOf(thing), &thing);
        for (const T &thing : after) {
            const T *const was = former.take(idOf(thing));
            const QString label = labelOf(thing);
            if (!was) {
                note({subject, Kind::Added, idOf(thing), lesson, shortened(label)}, isListed);
                continue;
            }
            const QStringList fields = fieldsOf(*was, thing);
            if (fields.isEmpty())
                continue;
            const QString wasLabel = labelOf(*was);
            note({subject, Kind::Changed, idOf(thing), lesson, shortened(label),
                  wasLabel == label ? QString() : shortened(wasLabel), fields},
                 isListed);
        }
        for (const T &thing : before) {
            if (former.contains(idOf(thing)))
                note({subject, Kind::Removed, idOf(thing), lesson, shortened(labelOf(thing))}, isListed);
        }
    }

private:
    ReleaseDiff &m_diff;
};

void compareCues(Comparison &comparison, const ReleaseManifest &from, const ReleaseManifest &to)
{
    const auto idOf = [](const LessonCue &cue) { return cue.publishedId; };
    const auto labelOf = [](const LessonCue &cue) { return cue.cue.text; };
    QHash<LessonId, const ManifestLesson *> former;
    for (const ManifestLesson &entry : from.lessons)
        former.insert(entry.lesson.id, &entry);
    for (const ManifestLesson &entry : to.lessons) {
        const ManifestLesson *const was = former.take(entry.lesson.id);
        comparison.lists(Subject::Cue, was ? was->cues : QList<LessonCue>(), entry.cues, idOf, labelOf,
                         entry.lesson.id.uuid(), was != nullptr);
    }
    for (const ManifestLesson &entry : from.lessons) {
        if (former.contains(entry.lesson.id))
            comparison.lists(Subject::Cue, entry.cues, {}, idOf, labelOf, entry.lesson.id.uuid(), false);
    }
}

template<typename Names>
qint64 placeOf(ObjectReader &reader, const char *member, const Names &names)
{
    const QString name = reader.string(member, 20);
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return qint64(i);
    }
    reader.offend(member, "unknown_value", QStringLiteral("This is none of the known values."));
    return 0;
}

} // namespace

ReleaseDiff diffOf(const ReleaseManifest &from, const ReleaseManifest &to)
{
    ReleaseDiff diff;
    diff.from = from.releaseId;
    diff.to = to.releaseId;
    Comparison comparison(diff);
    if (const QStringList fields = fieldsOf(from.movie, to.movie); !fields.isEmpty())
        comparison.note({Subject::Movie,
                         Kind::Changed,
                         to.movie.id.uuid(),
                         {},
                         shortened(to.movie.title),
                         from.movie.title == to.movie.title ? QString() : shortened(from.movie.title),
                         fields});
    comparison.lists(
        Subject::Lesson, from.lessons, to.lessons, [](const ManifestLesson &entry) { return entry.lesson.id.uuid(); },
        [](const ManifestLesson &entry) { return entry.lesson.title; });
    compareCues(comparison, from, to);
    comparison.lists(
        Subject::Word, from.headwords, to.headwords, [](const Headword &headword) { return headword.id.uuid(); },
        [](const Headword &headword) { return headword.word; });
    return diff;
}

QByteArray toJson(const ReleaseDiff &diff)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().member("from", diff.from.toString(QUuid::WithoutBraces));
    json.member("to", diff.to.toString(QUuid::WithoutBraces)).key("counts").beginObject();
    for (size_t i = 0; i < diff.counts.size(); ++i) {
        const ChangeCounts &counts = diff.counts[i];
        json.key(countNames[i]).beginObject().member("added", counts.added).member("removed", counts.removed);
        json.member("changed", counts.changed).endObject();
    }
    json.endObject().key("changes").beginArray();
    for (const ReleaseChange &change : diff.changes) {
        json.beginObject().member("subject", subjectNames[size_t(change.subject)]);
        json.member("kind", kindNames[size_t(change.kind)]).member("id", change.id.toString(QUuid::WithoutBraces));
        json.key("lessonId");
        if (change.lessonId.isNull())
            json.nullValue();
        else
            json.value(change.lessonId.toString(QUuid::WithoutBraces));
        json.member("label", change.label).member("before", change.before).key("fields").beginArray();
        for (const QString &field : change.fields)
            json.value(field);
        json.endArray().endObject();
    }
    json.endArray().member("isTruncated", diff.isTruncated).endObject();
    return out;
}

Result<ReleaseDiff> releaseDiffFromJson(const QByteArray &json)
{
    return readAnswer<ReleaseDiff>(json, [](ObjectReader &reader) {
        constexpr qint64 maxInt = std::numeric_limits<int>::max();
        ReleaseDiff diff;
        diff.from = reader.uuid("from");
        diff.to = reader.uuid("to");
        ObjectReader counts = reader.member("counts");
        for (size_t i = 0; i < diff.counts.size(); ++i) {
            ObjectReader one = counts.member(countNames[i]);
            diff.counts[i] = {int(one.integer("added", 0, maxInt)), int(one.integer("removed", 0, maxInt)),
                              int(one.integer("changed", 0, maxInt))};
        }
        reader.each("changes", ReleaseDiff::maxChanges, [&](ObjectReader &entry) {
            ReleaseChange change;
            change.subject = Subject(placeOf(entry, "subject", subjectNames));
            change.kind = Kind(placeOf(entry, "kind", kindNames));
            change.id = entry.uuid("id");
            const QString lesson = entry.nullableString("lessonId", 36);
            change.lessonId = lesson.isEmpty() ? QUuid() : QUuid::fromString(lesson);
            change.label = entry.string("label", ReleaseChange::maxLabel);
            change.before = entry.string("before", ReleaseChange::maxLabel);
            change.fields = entry.strings("fields", 50, 50);
            diff.changes.append(change);
        });
        diff.isTruncated = reader.boolean("isTruncated");
        return diff;
    });
}

} // namespace cinefluent::api
