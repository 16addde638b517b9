// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/lessondocument.h"

#include "server/services/catalogue/jsonfields.h"
#include "server/services/security/secret.h"

namespace cinefluent::server {

namespace {

constexpr qsizetype minCompressedBytes = 1024;

void writeCue(JsonWriter &json, const CueRow &cue)
{
    json.beginObject();
    writeText(json, "id", cue.id);
    json.key("startTime").fixedValue(cue.startMs, 3).key("endTime").fixedValue(cue.endMs, 3);
    writeText(json, "text", cue.text);
    writeNullable(json, "translation", cue.translation);
    writeNullable(json, "translationLanguage", cue.translationLanguage);
    writeStrings(json, "difficultyWords", cue.difficultyWords);
    writeNullable(json, "contextNotes", cue.contextNotes);
    json.member("sequenceOrder", cue.sequence).endObject();
}

} // namespace

void writeWord(JsonWriter &json, const WordRow &word, const MediaUrls &urls)
{
    json.beginObject();
    writeText(json, "id", word.id);
    writeText(json, "word", word.word);
    writeText(json, "language", word.language);
    writeText(json, "translation", word.translation);
    writeNullable(json, "translationLanguage", word.translationLanguage);
    writeNullable(json, "pronunciation", word.pronunciation);
    writeNullable(json, "partOfSpeech", word.partOfSpeech);
    writeNullable(json, "difficultyLevel", word.level);
    json.key("frequencyRank");
    if (word.frequencyRank)
        json.value(*word.frequencyRank);
    else
        json.nullValue();
    writeNullable(json, "exampleSentence", word.exampleSentence);
    writeNullable(json, "audioUrl", urls.publicUrl(word.audioUrl).toUtf8());
    json.endObject();
}

LessonDocument::LessonDocument(LessonId id, const LessonContent &content, const MediaUrls &urls)
    : m_releaseId(content.releaseId)
{
    m_json.reserve(1024 + 256 * qsizetype(content.cues.size()) + 384 * qsizetype(content.words.size()));
    JsonWriter json(m_json);
    json.beginObject().member("id", id.toString());
    writeText(json, "title", content.title);
    writeText(json, "description", content.description);
    writeNullable(json, "videoUrl", urls.publicUrl(content.videoUrl).toUtf8());
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
