// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/studio/document/randomeditor.h"

#include "studio/document/commands/addcues.h"
#include "studio/document/commands/addheadword.h"
#include "studio/document/commands/addlesson.h"
#include "studio/document/commands/addoccurrence.h"
#include "studio/document/commands/importcues.h"
#include "studio/document/commands/importtranslations.h"
#include "studio/document/commands/mergecues.h"
#include "studio/document/commands/removecues.h"
#include "studio/document/commands/removeheadword.h"
#include "studio/document/commands/removelesson.h"
#include "studio/document/commands/removeoccurrence.h"
#include "studio/document/commands/replacetexts.h"
#include "studio/document/commands/setcuedifficultywords.h"
#include "studio/document/commands/setcuelooks.h"
#include "studio/document/commands/setcuenotes.h"
#include "studio/document/commands/setcueranges.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/commands/setcuetranslation.h"
#include "studio/document/commands/setheadword.h"
#include "studio/document/commands/setlessondetails.h"
#include "studio/document/commands/setlessonrange.h"
#include "studio/document/commands/setmedia.h"
#include "studio/document/commands/setmoviedetails.h"
#include "studio/document/commands/setprojectsettings.h"
#include "studio/document/commands/shiftcues.h"
#include "studio/document/commands/splitcue.h"
#include "studio/document/cuelook.h"
#include "studio/document/entitycodec.h"

#include <QCryptographicHash>

namespace cinefluent::tests {

using namespace studio;

RandomEditor::RandomEditor(quint64 seed)
    : m_engine(seed)
{
}

int RandomEditor::number(int least, int most)
{
    return least + int(m_engine() % quint64(most - least + 1));
}

QString RandomEditor::text()
{
    static const QStringList words{"the",  "lamp",  "keeper",  "rows",      "über",   "ночь",   "灯台",
                                   "\n",   "don't", "a\"b",    "<i>",       "🎬",      "façade", "x;DROP TABLE cue",
                                   "\r\n", "",      "e\u0301", "\u202Ertl", "\u2028", "%n %1",  "'"};
    QString result;
    for (int count = number(0, 6); count > 0; --count)
        result += words.at(number(0, int(words.size()) - 1)) + (number(0, 3) > 0 ? QStringLiteral(" ") : QString());
    if (number(0, 40) == 0)
        result += QChar(0xD800); // a lone surrogate
    if (number(0, 40) == 0)
        result += QChar(0);
    return result;
}

QString RandomEditor::language()
{
    static const QStringList tags{"es", "pt-BR", "zh-Hant", "de"};
    return tags.at(number(0, int(tags.size()) - 1));
}

TimeRange RandomEditor::range()
{
    const qint64 in = qint64(number(0, 7'200'000)) * 1000 + number(0, 999);
    return {MediaTime::fromUs(in), MediaTime::fromUs(in + number(0, 20) * 250'000 + number(0, 999))};
}

QString RandomEditor::look(const Cue &of)
{
    const QString former = of.looks.value(QString());
    const auto length = int(of.text.size());
    switch (number(0, 4)) {
    case 0:
        return alignedLook(former, of.text, number(0, 9));
    case 1:
        return rubyLook(former, of.text, number(0, length), number(0, length), text());
    case 2:
        return colouredLook(former, of.text, number(0, length), number(0, length), quint32(number(0, 0xFFFFFF)));
    case 3:
        return text(); // nothing that a look would say
    default:
        return toggledLook(former, of.text, number(0, length), number(0, length),
                           formats::TextStyle(1 << number(0, 3)));
    }
}

Cue RandomEditor::cue(const ProjectDocument &document)
{
    Cue result;
    result.id = document.newId<CueId>();
    do
        result.range = range();
    while (!result.range.isValid());
    result.text = text();
    if (number(0, 2) == 0)
        result.translations.insert(language(), text());
    if (number(0, 1) == 0) {
        Cue plain = result;
        makeCanonical(plain);
        result.looks.insert(QString(), look(plain));
    }
    if (number(0, 4) == 0)
        result.difficultyWords = {QStringLiteral("lamp"), QStringLiteral("rows")};
    return result;
}

CueId RandomEditor::anyCue(const ProjectDocument &document)
{
    const QList<Cue> &cues = document.cues();
    return cues.isEmpty() ? CueId() : cues.at(number(0, int(cues.size()) - 1)).id;
}

QList<CueId> RandomEditor::someCues(const ProjectDocument &document)
{
    QList<CueId> ids;
    for (int count = number(1, 5); count > 0; --count) {
        const CueId id = anyCue(document);
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

LessonId RandomEditor::anyLesson(const ProjectDocument &document)
{
    const QList<Lesson> &lessons = document.lessons();
    return lessons.isEmpty() ? LessonId() : lessons.at(number(0, int(lessons.size()) - 1)).id;
}

HeadwordId RandomEditor::anyHeadword(const ProjectDocument &document)
{
    const QList<HeadwordId> ids = document.content().headwords().keys();
    return ids.isEmpty() ? HeadwordId() : ids.at(number(0, int(ids.size()) - 1));
}

Headword RandomEditor::headword(const ProjectDocument &document, HeadwordId id)
{
    Headword result;
    result.id = id;
    result.word = QStringLiteral("word%1 ").arg(number(1, 60)) + text();
    result.language = QStringLiteral("en");
    result.partOfSpeech = QStringLiteral("noun");
    if (number(0, 1) == 0)
        result.frequencyRank = number(1, 50'000);
    if (const Headword *former = document.content().findHeadword(id))
        result.senses = former->senses.mid(number(0, 1));
    if (number(0, 2) > 0)
        result.senses.append({document.newId<SenseId>(), text(), {{language(), text()}}});
    return result;
}

RandomEditor::CommandPtr RandomEditor::cueCommand(const ProjectDocument &document, int kind)
{
    switch (kind) {
    case 0:
        return std::make_unique<AddCues>(QList<Cue>{cue(document), cue(document)});
    case 1:
        return std::make_unique<RemoveCues>(someCues(document));
    case 2:
        return std::make_unique<SetCueText>(anyCue(document), text());
    case 3:
        return std::make_unique<SetCueTranslation>(anyCue(document), language(), text());
    case 4: {
        if (number(0, 3) == 0)
            m_gesture = document.newId<CueId>().uuid();
        QList<CueRange> ranges;
        for (const CueId id : someCues(document))
            ranges.append({id, range()});
        return std::make_unique<SetCueRanges>(ranges, m_gesture);
    }
    case 5: {
        const Cue *old = document.content().findCue(anyCue(document));
        if (!old)
            return std::make_unique<AddCues>(QList<Cue>{cue(document)});
        const MediaTime at = old->range.in + MediaTime::fromUs(old->range.duration().us() / number(1, 4));
        return std::make_unique<SplitCue>(old->id, at, number(0, 20), document.newId<CueId>());
    }
    case 6:
        return std::make_unique<MergeCues>(someCues(document), QStringLiteral(" "));
    case 7:
        return std::make_unique<ShiftCues>(someCues(document), MediaTime::fromMs(number(-5000, 5000)));
    case 8:
        return std::make_unique<SetCueNotes>(anyCue(document), text());
    case 9: {
        QList<CueLookChange> changes;
        for (const CueId id : someCues(document)) {
            if (const Cue *of = document.content().findCue(id))
                changes.append({id, {}, look(*of)});
        }
        return std::make_unique<SetCueLooks>(changes);
    }
    case 10: {
        QList<TextReplacement> replacements;
        for (const CueId id : someCues(document)) {
            replacements.append({id, CueTextField::Text, {}, text()});
            replacements.append({id, CueTextField::Translation, language(), text()});
        }
        return std::make_unique<ReplaceTexts>("replace_text", replacements);
    }
    default:
        return std::make_unique<SetCueDifficultyWords>(anyCue(document), text().split(u' '));
    }
}

RandomEditor::CommandPtr RandomEditor::lessonCommand(const ProjectDocument &document, int kind)
{
    Lesson lesson;
    lesson.id = document.newId<LessonId>();
    lesson.language = number(0, 3) == 0 ? QStringLiteral("fr") : QStringLiteral("en");
    lesson.level = allLevels.at(size_t(number(0, 5)));
    lesson.order = number(0, 5);
    lesson.title = text();
    lesson.range = range();
    lesson.learningObjectives = {text(), text()};
    if (number(0, 1) == 1)
        lesson.posterAt = range().in;
    switch (kind) {
    case 0:
        return std::make_unique<AddLesson>(lesson);
    case 1:
        return std::make_unique<RemoveLesson>(anyLesson(document));
    case 2:
        return std::make_unique<SetLessonRange>(anyLesson(document), range());
    default:
        lesson.id = anyLesson(document);
        return std::make_unique<SetLessonDetails>(lesson);
    }
}

RandomEditor::CommandPtr RandomEditor::wordCommand(const ProjectDocument &document, int kind)
{
    switch (kind) {
    case 0: {
        Headword word = headword(document, document.newId<HeadwordId>());
        QList<Occurrence> occurrences;
        if (!word.senses.isEmpty() && !document.cues().isEmpty())
            occurrences.append({document.newId<OccurrenceId>(), word.id, word.senses.constFirst().id,
                                anyCue(document).uuid(), 0, number(0, 4)});
        return std::make_unique<AddHeadword>(word, occurrences);
    }
    case 1:
        return std::make_unique<RemoveHeadword>(anyHeadword(document));
    case 2:
        return std::make_unique<SetHeadword>(headword(document, anyHeadword(document)));
    case 3: {
        const Headword *word = document.content().findHeadword(anyHeadword(document));
        const SenseId sense = word && !word->senses.isEmpty() ? word->senses.constLast().id : SenseId();
        return std::make_unique<AddOccurrence>(Occurrence{document.newId<OccurrenceId>(),
                                                          word ? word->id : HeadwordId(), sense,
                                                          anyCue(document).uuid(), number(0, 6), number(0, 5)});
    }
    default: {
        const QList<OccurrenceId> ids = document.content().occurrences().keys();
        return std::make_unique<RemoveOccurrence>(ids.isEmpty() ? OccurrenceId()
                                                                : ids.at(number(0, int(ids.size()) - 1)));
    }
    }
}

RandomEditor::CommandPtr RandomEditor::projectCommand(const ProjectDocument &document, int kind)
{
    switch (kind) {
    case 0: {
        Movie movie = document.movie();
        movie.title = text();
        movie.genres = {text(), QStringLiteral("Drama")};
        movie.difficultyLevels = {{QStringLiteral("en"), allLevels.at(size_t(number(0, 5)))}};
        movie.tmdbId = number(0, 1) == 0 ? std::optional<int>() : number(1, 99'999);
        movie.releaseDate = QDate(1950 + number(0, 70), 2, 28);
        return std::make_unique<SetMovieDetails>(movie);
    }
    case 1: {
        MediaReference media;
        media.path = QStringLiteral("/films/%1.mkv").arg(number(1, 9));
        media.sizeBytes = number(1, 1'000'000);
        media.frameRate = *FrameRate::make(24000, 1001);
        media.sizePixels = QSize(1280, 720);
        return std::make_unique<SetMedia>(media);
    }
    case 2: {
        ProjectSettings settings = document.settings();
        settings.translationLanguages = {language(), language()};
        settings.qualityLimits.insert(QStringLiteral("maxLines"), number(1, 3));
        settings.qualityLimits.insert(QStringLiteral("maxCharactersPerSecond"), number(10, 200) / 8.0);
        return std::make_unique<SetProjectSettings>(settings);
    }
    case 3: {
        QList<Cue> cues;
        for (int i = number(1, 30); i > 0; --i)
            cues.append(cue(document));
        return std::make_unique<ImportCues>(cues,
                                            number(0, 4) == 0 ? ImportCues::Mode::Replace : ImportCues::Mode::Append);
    }
    default: {
        QHash<CueId, QString> texts;
        for (const CueId id : someCues(document))
            texts.insert(id, text());
        return std::make_unique<ImportTranslations>(language(), texts);
    }
    }
}

std::unique_ptr<Command> RandomEditor::nextCommand(const ProjectDocument &document)
{
    const int kind = number(0, 99);
    if (kind < 60)
        return cueCommand(document, number(0, 11));
    if (kind < 73)
        return lessonCommand(document, number(0, 3));
    if (kind < 90)
        return wordCommand(document, number(0, 4));
    return projectCommand(document, number(0, 4));
}

RandomEditor::Step RandomEditor::step(ProjectDocument &document)
{
    const int kind = number(0, 99);
    if (kind < 10 && document.canUndo())
        return {QStringLiteral("undo"), document.undo()};
    if (kind < 17 && document.canRedo())
        return {QStringLiteral("redo"), document.redo()};
    if (kind < 18 && !document.history().isEmpty()) {
        const auto least = std::max<qsizetype>(document.historyPosition() - 4, 0);
        const auto most = std::min<qsizetype>(document.historyPosition() + 4, document.history().size());
        return {QStringLiteral("jump"), document.goToHistory(number(int(least), int(most)))};
    }
    if (number(0, 5) == 0)
        document.endMerging();
    auto command = nextCommand(document);
    const QString verb = QString::fromLatin1(command->verb());
    return {verb, document.execute(std::move(command))};
}

QByteArray hashOf(const ProjectContent &content)
{
    ChangeSet all;
    for (const Cue &cue : content.cues())
        all.cues.append({std::nullopt, cue});
    for (const Lesson &lesson : content.lessons())
        all.lessons.append({std::nullopt, lesson});
    for (const Headword &headword : content.headwords())
        all.headwords.append({std::nullopt, headword});
    for (const Occurrence &occurrence : content.occurrences())
        all.occurrences.append({std::nullopt, occurrence});
    all.movie = ValueChange<Movie>{{}, content.movie()};
    all.media = ValueChange<MediaReference>{{}, content.media()};
    all.settings = ValueChange<ProjectSettings>{{}, content.settings()};
    return QCryptographicHash::hash(toJournal(all), QCryptographicHash::Sha256).toHex();
}

} // namespace cinefluent::tests
