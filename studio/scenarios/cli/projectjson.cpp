// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/cli/projectjson.h"

#include "common/base/jsonwriter.h"

#include <QSet>

#include <algorithm>

namespace cinefluent::studio {

namespace {

void write(JsonWriter &json, const char *name, const QStringList &list)
{
    json.key(name).beginArray();
    for (const QString &text : list)
        json.value(text);
    json.endArray();
}

void write(JsonWriter &json, const LessonCue &entry)
{
    json.beginObject();
    json.member("id", entry.publishedId.toString(QUuid::WithoutBraces));
    json.member("cueId", entry.cue.id.toString());
    json.member("sequence", entry.sequence);
    json.member("inUs", entry.cue.range.in.us());
    json.member("outUs", entry.cue.range.out.us());
    json.member("text", entry.cue.text);
    json.key("translations").beginObject();
    for (auto it = entry.cue.translations.cbegin(); it != entry.cue.translations.cend(); ++it)
        json.dataKey(it.key()).value(*it);
    json.endObject();
    write(json, "difficultyWords", entry.cue.difficultyWords);
    json.member("contextNotes", entry.cue.contextNotes);
    json.endObject();
}

QStringList wordsOf(const ProjectContent &content, const QList<LessonCue> &cues)
{
    QSet<QString> words;
    for (const LessonCue &entry : cues) {
        for (const Occurrence &occurrence : content.occurrencesInCue(entry.cue.id)) {
            if (const Headword *headword = content.findHeadword(occurrence.headwordId))
                words.insert(headword->word);
        }
    }
    QStringList sorted(words.cbegin(), words.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void write(JsonWriter &json, const ProjectContent &content, const Lesson &lesson)
{
    const QList<LessonCue> cues = content.cuesOfLesson(lesson.id);
    json.beginObject();
    json.member("id", lesson.id.toString());
    json.member("language", lesson.language);
    json.member("level", toString(lesson.level));
    json.member("order", lesson.order);
    json.member("title", lesson.title);
    json.member("description", lesson.description);
    json.member("inUs", lesson.range.in.us());
    json.member("outUs", lesson.range.out.us());
    write(json, "learningObjectives", lesson.learningObjectives);
    json.member("isPremium", lesson.isPremium);
    json.key("cues").beginArray();
    for (const LessonCue &cue : cues)
        write(json, cue);
    json.endArray();
    write(json, "words", wordsOf(content, cues));
    json.endObject();
}

} // namespace

QByteArray projectJson(const ProjectDocument &document)
{
    const ProjectContent &content = document.content();
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    json.key("movie").beginObject();
    json.member("id", content.movie().id.toString());
    json.member("title", content.movie().title);
    json.endObject();
    const MediaReference &media = content.media();
    json.key("film").beginObject();
    json.member("path", document.mediaLocation().path);
    json.member("contentHash", media.contentHash);
    json.member("durationUs", media.duration.us());
    json.member("frameRate", media.frameRate.toString());
    json.member("frameCount", media.frameCount);
    json.endObject();
    json.member("originalLanguage", content.settings().originalLanguage);
    write(json, "translationLanguages", content.settings().translationLanguages);
    json.member("cueCount", qint64(content.cues().size()));
    json.key("lessons").beginArray();
    for (const Lesson &lesson : content.lessons())
        write(json, content, lesson);
    json.endArray();
    json.endObject();
    return out;
}

QByteArray exchangeJson(const SyncSummary &summary)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    json.member("sent", qint64(summary.sent));
    json.member("received", qint64(summary.received));
    json.member("conflicts", qint64(summary.conflicts));
    json.member("repaired", summary.wasRepaired);
    json.member("newHistory", summary.wasNewHistory);
    json.endObject();
    return out;
}

QByteArray publishJson(const PublishSummary &summary)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    json.member("movieId", summary.receipt.movieId.toString());
    json.member("releaseId", summary.receipt.releaseId.toString(QUuid::WithoutBraces));
    json.member("number", summary.receipt.number);
    if (summary.waitsUntil)
        json.member("publishAt", toIso8601(*summary.waitsUntil));
    else
        json.member("publishedAt", toIso8601(summary.receipt.publishedAt));
    json.key("lessons").beginArray();
    for (const api::PublishedLesson &lesson : summary.receipt.lessons) {
        json.beginObject();
        json.member("id", lesson.id.toString());
        json.member("videoUrl", lesson.videoUrl);
        json.endObject();
    }
    json.endArray();
    json.member("lessonsEncoded", summary.lessonsEncoded);
    json.member("lessonsReused", summary.lessonsReused);
    json.member("objectsUploaded", summary.objectsUploaded);
    json.member("objectsAlreadyThere", summary.objectsAlreadyThere);
    json.member("uploadedBytes", summary.uploadedBytes);
    json.endObject();
    return out;
}

QByteArray importJson(const QString &projectPath, const SubtitleImportSummary &summary, const QStringList &filmWarnings)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    json.member("project", projectPath);
    json.member("cues", qint64(summary.cues));
    json.member("dropped", qint64(summary.dropped));
    json.member("repaired", qint64(summary.repaired));
    json.member("unmatched", qint64(summary.unmatched));
    json.member("format", summary.format);
    json.member("encoding", QString::fromLatin1(summary.encoding));
    json.key("warnings").beginArray();
    for (const QString &warning : filmWarnings)
        json.value(warning);
    for (const formats::SubtitleWarning &warning : summary.warnings)
        json.value(formats::warningText(warning));
    json.endArray();
    json.endObject();
    return out;
}

QByteArray convertJson(const ConvertedSubtitles &converted)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    json.member("cues", qint64(converted.cues));
    json.member("sourceFormat", converted.sourceFormat);
    json.member("format", converted.format);
    json.key("warnings").beginArray();
    for (const formats::SubtitleWarning &warning : converted.warnings)
        json.value(formats::warningText(warning));
    json.endArray();
    json.endObject();
    return out;
}

QByteArray errorJson(const Error &error)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("error").beginObject();
    json.member("code", error.code);
    json.member("message", error.message);
    json.key("errors").beginArray();
    for (const FieldError &field : error.fields) {
        json.beginObject();
        json.member("pointer", field.pointer);
        json.member("code", field.code);
        json.member("message", field.message);
        json.endObject();
    }
    json.endArray().endObject().endObject();
    return out;
}

} // namespace cinefluent::studio
