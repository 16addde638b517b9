// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/jsonwriter.h"
#include "studio/scenarios/cli/projectjson.h"

namespace cinefluent::studio {

namespace {

const char *nameOf(CandidateKind kind)
{
    switch (kind) {
    case CandidateKind::Word:
        return "word";
    case CandidateKind::Name:
        return "name";
    case CandidateKind::Filler:
        return "filler";
    case CandidateKind::Cognate:
        return "cognate";
    }
    return "word";
}

const char *nameOf(WordStanding standing)
{
    switch (standing) {
    case WordStanding::Suggested:
        return "suggested";
    case WordStanding::Ignored:
        return "ignored";
    case WordStanding::Known:
        return "known";
    }
    return "suggested";
}

const char *nameOf(align::SyncOutcome outcome)
{
    switch (outcome) {
    case align::SyncOutcome::Moved:
        return "moved";
    case align::SyncOutcome::AlreadyInSync:
        return "in_sync";
    case align::SyncOutcome::Refused:
        return "refused";
    }
    return "refused";
}

/// Null where nothing was refused.
const char *nameOf(align::SyncRefusal refusal)
{
    switch (refusal) {
    case align::SyncRefusal::None:
        return nullptr;
    case align::SyncRefusal::TooFewCues:
        return "too_few_cues";
    case align::SyncRefusal::NoSpeech:
        return "no_speech";
    case align::SyncRefusal::NotCertain:
        return "not_certain";
    }
    return nullptr;
}

WordStanding standingIn(const SuggestedWords &words, const SuggestedWord &word, const ProjectSettings &settings)
{
    return standingOf(settings, wordKey(words.language, word.candidate.lemma, word.partOfSpeech));
}

QString field(QString text)
{
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QByteArray suggestionsJson(const SuggestedWords &words, const ProjectSettings &settings)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    json.member("language", words.language);
    json.member("target", words.target);
    json.key("missing").beginArray();
    for (const QString &text : words.missing)
        json.value(text);
    json.endArray();
    json.key("words").beginArray();
    for (const SuggestedWord &word : words.words) {
        json.beginObject();
        json.member("lemma", word.candidate.lemma);
        json.member("partOfSpeech", word.partOfSpeech);
        json.member("kind", nameOf(word.candidate.kind));
        json.member("levelEstimated", word.candidate.level);
        if (word.candidate.rank)
            json.member("rank", *word.candidate.rank);
        else
            json.key("rank").nullValue();
        json.member("value", word.candidate.value);
        json.member("count", qint64(word.candidate.occurrences.size()));
        json.member("meaning", word.meaning);
        json.member("example", word.example);
        json.member("firstCueId", word.firstCue.toString());
        json.member("firstUs", word.firstTime.us());
        json.member("standing", nameOf(standingIn(words, word, settings)));
        json.endObject();
    }
    json.endArray().endObject();
    return out;
}

QByteArray suggestionsCsv(const SuggestedWords &words, const ProjectSettings &settings)
{
    QByteArray out("lemma,part_of_speech,kind,level_estimated,rank,count,meaning,example,first_us,standing\r\n");
    for (const SuggestedWord &word : words.words) {
        const QStringList row{word.candidate.lemma,
                              word.partOfSpeech,
                              QString::fromLatin1(nameOf(word.candidate.kind)),
                              word.candidate.level,
                              word.candidate.rank ? QString::number(*word.candidate.rank) : QString(),
                              QString::number(word.candidate.occurrences.size()),
                              word.meaning,
                              word.example,
                              QString::number(word.firstTime.us()),
                              QString::fromLatin1(nameOf(standingIn(words, word, settings)))};
        QStringList fields;
        for (const QString &text : row)
            fields.append(field(text));
        out += fields.join(u',').toUtf8() + "\r\n";
    }
    return out;
}

QByteArray syncJson(const SyncProposal &proposal)
{
    const align::SyncResult &result = proposal.result;
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    json.member("outcome", nameOf(result.outcome));
    if (const char *refusal = nameOf(result.refusal))
        json.member("refusal", refusal);
    else
        json.key("refusal").nullValue();
    json.member("confidence", result.confidence);
    json.member("cues", qint64(result.cues.size()));
    json.member("stretch", result.isStretched());
    json.key("parts").beginArray();
    for (const align::SyncPart &part : result.parts) {
        json.beginObject();
        json.member("firstCue", qint64(part.firstCue));
        json.member("cueCount", qint64(part.cueCount));
        json.member("shiftUs", part.shift.us());
        json.member("confidence", part.confidence);
        json.endObject();
    }
    json.endArray().endObject();
    return out;
}

} // namespace cinefluent::studio
