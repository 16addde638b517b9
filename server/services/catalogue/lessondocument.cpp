// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/lessondocument.h"

#include "common/base/jsonwriter.h"
#include "server/services/security/secret.h"

namespace cinefluent::server {

namespace {

constexpr qsizetype minCompressedBytes = 1024;

std::string_view viewOf(const QByteArray &utf8)
{
    return {utf8.constData(), size_t(utf8.size())};
}

void writeText(JsonWriter &json, std::string_view name, const QByteArray &utf8)
{
    json.key(name).utf8Value(viewOf(utf8));
}

void writeNullableText(JsonWriter &json, std::string_view name, const QByteArray &utf8)
{
    json.key(name);
    if (utf8.isEmpty())
        json.nullValue();
    else
        json.utf8Value(viewOf(utf8));
}

void writeStrings(JsonWriter &json, std::string_view name, const QStringList &texts)
{
    json.key(name).beginArray();
    for (const QString &text : texts)
        json.value(text);
    json.endArray();
}

void writeCue(JsonWriter &json, const CueRow &cue)
{
    json.beginObject();
    writeText(json, "id", cue.id);
    json.key("startTime").fixedValue(cue.startMs, 3).key("endTime").fixedValue(cue.endMs, 3);
    writeText(json, "text", cue.text);
    writeNullableText(json, "translation", cue.translation);
    writeNullableText(json, "translationLanguage", cue.translationLanguage);
    writeStrings(json, "difficultyWords", cue.difficultyWords);
    writeNullableText(json, "contextNotes", cue.contextNotes);
    json.member("sequenceOrder", cue.sequence).endObject();
}

void writeWord(JsonWriter &json, const WordRow &word, const MediaUrls &urls)
{
    json.beginObject();
    writeText(json, "id", word.id);
    writeText(json, "word", word.word);
    writeText(json, "language", word.language);
    writeText(json, "translation", word.translation);
    writeNullableText(json, "translationLanguage", word.translationLanguage);
    writeNullableText(json, "pronunciation", word.pronunciation);
    writeNullableText(json, "partOfSpeech", word.partOfSpeech);
    writeNullableText(json, "difficultyLevel", word.level);
    json.key("frequencyRank");
    if (word.frequencyRank)
        json.value(*word.frequencyRank);
    else
        json.nullValue();
    writeNullableText(json, "exampleSentence", word.exampleSentence);
    writeNullableText(json, "audioUrl", urls.publicUrl(word.audioUrl).toUtf8());
    json.endObject();
}

} // namespace

LessonDocument::LessonDocument(LessonId id, const LessonContent &content, const MediaUrls &urls)
    : m_releaseId(content.releaseId)
{
    m_json.reserve(1024 + 256 * qsizetype(content.cues.size()) + 384 * qsizetype(content.words.size()));
    JsonWriter json(m_json);
    json.beginObject().member("id", id.toString());
    writeText(json, "title", content.title);
    writeText(json, "description", content.description);
    writeNullableText(json, "videoUrl", urls.publicUrl(content.videoUrl).toUtf8());
    json.key("subtitles").beginArray();
    for (const CueRow &cue : content.cues)
        writeCue(json, cue);
    json.endArray().key("vocabulary").beginArray();
    for (const WordRow &word : content.words)
        writeWord(json, word, urls);
    json.endArray();
    writeStrings(json, "learningObjectives", content.learningObjectives);
    m_json.squeeze();
    if (m_json.size() >= minCompressedBytes)
        m_gzip = GzipHead::compress(m_json);
    m_digest = sha256(m_json);
}

QByteArray LessonDocument::tail(const LessonProgress &progress)
{
    QByteArray tail = QByteArrayLiteral(",\"userProgress\":");
    JsonWriter json(tail);
    writeProgress(json, progress);
    tail.append('}');
    return tail;
}

QByteArray LessonDocument::json(const LessonProgress &progress) const
{
    return m_json + tail(progress);
}

QByteArray LessonDocument::gzip(const LessonProgress &progress) const
{
    return m_gzip.finish(tail(progress));
}

QByteArray LessonDocument::etag(const LessonProgress &progress) const
{
    return "W/\"" + toBase64Url(QByteArrayView(sha256(m_digest + tail(progress))).first(16)) + '"';
}

} // namespace cinefluent::server
