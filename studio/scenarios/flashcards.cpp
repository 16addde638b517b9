// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/flashcards.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace cinefluent::studio {

namespace {

/// Where a sense is first spoken.
struct FirstPlace
{
    const Cue *cue = nullptr;
    int start = 0;
};

QHash<SenseId, FirstPlace> firstPlaces(const ProjectContent &content, const std::optional<LessonId> &lesson)
{
    const Lesson *within = lesson ? content.findLesson(*lesson) : nullptr;
    QHash<SenseId, FirstPlace> places;
    for (const Occurrence &occurrence : content.occurrences()) {
        const Cue *cue = content.findCue(CueId(occurrence.cueId));
        if (!cue || (lesson && (!within || !cue->range.overlaps(within->range))))
            continue;
        FirstPlace &place = places[occurrence.senseId];
        if (!place.cue || std::pair(cue->range.in, occurrence.start) < std::pair(place.cue->range.in, place.start))
            place = {cue, occurrence.start};
    }
    return places;
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').simplified();
}

QString tagOf(const QString &text)
{
    return text.simplified().replace(u' ', u'_');
}

FilmCard cardOf(const ProjectContent &content, const Headword &headword, const Sense &sense, const QString &language,
                const FirstPlace &place)
{
    FilmCard result;
    Flashcard &card = result.card;
    card.id = sense.id.uuid();
    card.word = headword.word;
    card.language = headword.language;
    card.partOfSpeech = headword.partOfSpeech;
    card.level = headword.level;
    card.frequencyRank = headword.frequencyRank;
    card.pronunciation = headword.pronunciation;
    card.definition = sense.definition;
    card.translation = sense.translations.value(language);
    card.translationLanguage = language;
    card.sentence = headword.exampleSentence;
    card.film = content.movie().title;
    if (!place.cue)
        return result;
    result.sentence = place.cue->range;
    card.sentence = oneLine(place.cue->text);
    card.sentenceTranslation = oneLine(place.cue->translations.value(language));
    card.at = MediaTime::fromMs(place.cue->range.in.floorMs());
    for (const LessonId &id : content.lessonsAt(place.cue->range.in)) {
        if (const Lesson *lesson = content.findLesson(id); lesson && !lesson->title.isEmpty())
            card.tags.append(tagOf(lesson->title));
    }
    return result;
}

/// Sets `target` where it is empty; true where both say something and differ.
bool fill(QString &target, const QString &value)
{
    const QString text = value.trimmed();
    if (target.isEmpty())
        target = text;
    return !text.isEmpty() && text != target;
}

/// Joins cards into headwords, one card after the other.
class WordImporter
{
public:
    WordImporter(const ProjectContent &content, QString language, const std::function<QUuid()> &newId)
        : m_content(content)
        , m_language(std::move(language))
        , m_newId(newId)
    {
    }

    void take(const Flashcard &card)
    {
        constexpr qsizetype maxWordLength = 255;
        const QString taught = m_content.settings().originalLanguage;
        const QString word = oneLine(card.word).normalized(QString::NormalizationForm_C);
        if (word.isEmpty() || word.size() > maxWordLength || (!card.language.isEmpty() && card.language != taught)) {
            ++m_plan.leftOut;
            return;
        }
        Entry &entry = entryOf(word, taught);
        const Headword before = entry.headword;
        const bool factsDiffer = takeFacts(entry.headword, card);
        const bool senseDiffers = takeSense(entry.headword, card);
        entry.isChanged |= entry.headword != before;
        if (factsDiffer || senseDiffers)
            ++m_plan.conflicts;
        else if (entry.headword == before)
            ++m_plan.unchanged;
    }

    WordImportPlan plan()
    {
        for (const QString &word : std::as_const(m_order)) {
            const Entry &entry = m_words[word];
            if (entry.isKnown && entry.isChanged)
                m_plan.changed.append(entry.headword);
            if (!entry.isKnown)
                m_plan.added.append(entry.headword);
        }
        return std::move(m_plan);
    }

private:
    struct Entry
    {
        Headword headword;
        bool isKnown = false; ///< in the project
        bool isChanged = false;
    };

    Entry &entryOf(const QString &word, const QString &language)
    {
        const auto found = m_words.find(word);
        if (found != m_words.end())
            return *found;
        m_order.append(word);
        if (const Headword *known = m_content.findHeadword(word, language))
            return *m_words.insert(word, {*known, true});
        Headword made;
        made.id = HeadwordId(m_newId());
        made.word = word;
        made.language = language;
        return *m_words.insert(word, {made});
    }

    static bool takeFacts(Headword &headword, const Flashcard &card)
    {
        const QList<bool> differ{fill(headword.partOfSpeech, card.partOfSpeech), fill(headword.level, card.level),
                                 fill(headword.pronunciation, card.pronunciation)};
        // A card's sentence is one of many; the word keeps the first.
        fill(headword.exampleSentence, oneLine(card.sentence));
        if (!headword.frequencyRank)
            headword.frequencyRank = card.frequencyRank;
        return differ.contains(true);
    }

    bool takeSense(Headword &headword, const Flashcard &card) const
    {
        const QString language = card.translationLanguage.isEmpty() ? m_language : card.translationLanguage;
        const QString translation = oneLine(card.translation);
        const QString definition = card.definition.trimmed();
        auto sense = std::find_if(headword.senses.begin(), headword.senses.end(),
                                  [&](const Sense &one) { return !card.id.isNull() && one.id.uuid() == card.id; });
        if (sense == headword.senses.end()) {
            sense = std::find_if(headword.senses.begin(), headword.senses.end(), [&](const Sense &one) {
                return !translation.isEmpty() ? one.translations.value(language) == translation
                                              : one.definition == definition;
            });
        }
        if (sense != headword.senses.end()) {
            const bool definitionDiffers = fill(sense->definition, definition);
            return (!translation.isEmpty() && fill(sense->translations[language], translation)) || definitionDiffers;
        }
        if (!translation.isEmpty() || !definition.isEmpty() || headword.senses.isEmpty()) {
            Sense added{SenseId(m_newId()), definition, {}};
            if (!translation.isEmpty())
                added.translations.insert(language, translation);
            headword.senses.append(added);
        }
        return false;
    }

    const ProjectContent &m_content;
    QString m_language;
    const std::function<QUuid()> &m_newId;
    QHash<QString, Entry> m_words;
    QStringList m_order;
    WordImportPlan m_plan;
};

} // namespace

QList<FilmCard> flashcardsOf(const ProjectContent &content, const QString &language,
                             const std::optional<LessonId> &lesson)
{
    const QHash<SenseId, FirstPlace> places = firstPlaces(content, lesson);
    QList<FilmCard> cards;
    for (const Headword &headword : content.headwords()) {
        for (const Sense &sense : headword.senses) {
            const bool isMarked = places.contains(sense.id);
            const bool saysSomething = !sense.translations.value(language).isEmpty() || !sense.definition.isEmpty();
            if (saysSomething && (isMarked || !lesson))
                cards.append(cardOf(content, headword, sense, language, places.value(sense.id)));
        }
    }
    const auto isEarlier = [](const FilmCard &a, const FilmCard &b) {
        if (a.sentence.has_value() != b.sentence.has_value())
            return a.sentence.has_value();
        return a.sentence && a.sentence->in < b.sentence->in;
    };
    std::stable_sort(cards.begin(), cards.end(), isEarlier);
    return cards;
}

WordImportPlan planWordImport(const ProjectContent &content, const QList<Flashcard> &cards, const QString &language,
                              const std::function<QUuid()> &newId)
{
    WordImporter importer(content, language, newId);
    for (const Flashcard &card : cards)
        importer.take(card);
    return importer.plan();
}

} // namespace cinefluent::studio
