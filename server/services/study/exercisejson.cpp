// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/study/exercisejson.h"

#include <QCryptographicHash>

namespace cinefluent::server {

namespace {

using namespace learning;

void writeTexts(JsonWriter &json, std::string_view name, const QStringList &texts)
{
    json.key(name).beginArray();
    for (const QString &text : texts)
        json.value(text);
    json.endArray();
}

void writeClip(JsonWriter &json, const ExerciseTarget &target)
{
    json.key("clip").beginObject().key("startTime").fixedValue(target.clip.in.us() / 1000, 3);
    json.key("endTime").fixedValue(target.clip.out.us() / 1000, 3);
    json.endObject();
}

struct Question
{
    JsonWriter &json;

    // The lemma would tell the answer wherever the line has the dictionary form.
    void operator()(const ClozeExercise &exercise) const
    {
        json.member("kind", "cloze").member("before", exercise.before).member("after", exercise.after);
        json.member("meaning", exercise.meaning).member("hint", exercise.hint);
        writeTexts(json, "options", exercise.options);
        writeClip(json, exercise.target);
    }
    void operator()(const ListeningExercise &exercise) const
    {
        json.member("kind", "listening");
        writeClip(json, exercise.target);
    }
    void operator()(const MatchingExercise &exercise) const
    {
        json.member("kind", "matching");
        writeTexts(json, "words", exercise.words);
        writeTexts(json, "meanings", exercise.meanings);
    }
    void operator()(const ChoiceExercise &exercise) const
    {
        json.member("kind", "multiple_choice").member("word", exercise.word).member("context", exercise.context);
        writeTexts(json, "options", exercise.options);
        writeClip(json, exercise.target);
    }
};

struct Solution
{
    JsonWriter &json;

    void operator()(const ClozeExercise &exercise) const
    {
        json.member("answer", exercise.answer).member("lemma", exercise.lemma);
    }
    void operator()(const ListeningExercise &exercise) const { json.member("answer", exercise.answer); }
    void operator()(const MatchingExercise &exercise) const
    {
        json.key("partners").beginArray();
        for (const int partner : exercise.partners)
            json.value(partner);
        json.endArray();
    }
    void operator()(const ChoiceExercise &exercise) const { json.member("option", exercise.answer); }
};

const char *nameOf(Verdict verdict)
{
    constexpr std::array names{"wrong", "almost", "correct"};
    return names.at(size_t(verdict));
}

} // namespace

void writeExercise(JsonWriter &json, const Exercise &exercise)
{
    json.beginObject().member("id", exercise.id.toString(QUuid::WithoutBraces));
    std::visit(Question{json}, exercise.content);
    json.endObject();
}

void writeGrade(JsonWriter &json, const Exercise &exercise, const ExerciseGrade &grade)
{
    json.beginObject().member("exerciseId", exercise.id.toString(QUuid::WithoutBraces));
    json.member("verdict", nameOf(grade.verdict)).key("score").fixedValue(grade.scoreHundredths, 2);
    std::visit(Solution{json}, exercise.content);
    json.endObject();
}

QString versionOf(const QList<Exercise> &exercises)
{
    QByteArray whole;
    JsonWriter json(whole);
    json.beginArray();
    for (const Exercise &exercise : exercises) {
        writeExercise(json, exercise);
        writeGrade(json, exercise, {});
    }
    json.endArray();
    constexpr qsizetype characters = 32;
    return QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(characters));
}

} // namespace cinefluent::server
