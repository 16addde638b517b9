// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/exercisebuilder.h"

#include "common/learning/answertext.h"
#include "common/learning/eventstamp.h"
#include "common/learning/stablehash.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace cinefluent::learning {

namespace {

constexpr int mostExercises = 100;
constexpr int mostOptions = 8;
constexpr MediaTime shortestClip = MediaTime::fromMs(300);

/// A word in its line, with everything that belongs to it.
struct Place
{
    const Headword *headword = nullptr;
    const Sense *sense = nullptr;
    const LessonCue *cue = nullptr;
    qsizetype start = 0;
    qsizetype length = 0; ///< 0 where the word's place in the line is not known

    [[nodiscard]] ExerciseTarget target() const { return {headword->id, sense->id, cue->publishedId, cue->cue.range}; }
    [[nodiscard]] QString spoken() const { return cue->cue.text.mid(start, length); }
};

bool isLetter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark() || text[at].isSurrogate());
}

/// Whether the stretch is inside the text and cuts neither a surrogate pair nor a letter from its marks.
bool isStretch(const QString &text, qsizetype start, qsizetype length)
{
    if (start < 0 || length <= 0 || start >= text.size() || length > text.size() - start)
        return false;
    const qsizetype end = start + length;
    const auto cuts = [&](qsizetype at) {
        return at < text.size() && (text[at].isLowSurrogate() || text[at].isMark());
    };
    return !cuts(start) && !cuts(end) && !text.mid(start, length).trimmed().isEmpty();
}

void findWord(Place &place)
{
    const QString &text = place.cue->cue.text;
    const QString &word = place.headword->word;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && !word.isEmpty();
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (!isLetter(text, at - 1) && !isLetter(text, at + word.size()) && isStretch(text, at, word.size())) {
            place.start = at;
            place.length = word.size();
            return;
        }
    }
}

QString withCapitalOf(const QString &word, const QString &model, const QString &modelLemma)
{
    const bool isSentenceStart =
        !model.isEmpty() && !modelLemma.isEmpty() && model[0].isUpper() && !modelLemma[0].isUpper();
    return isSentenceStart && !word.isEmpty() ? word[0].toUpper() + word.mid(1) : word;
}

class Builder
{
public:
    Builder(const LessonMaterial &material, const ExerciseOrder &order);

    [[nodiscard]] QList<Exercise> build();

private:
    using Content = std::optional<decltype(Exercise::content)>;

    [[nodiscard]] Content make(ExerciseKind kind);
    [[nodiscard]] Content cloze(const Place &place);
    [[nodiscard]] Content listening(const Place &place);
    [[nodiscard]] Content choice(const Place &place);
    [[nodiscard]] Content matching();
    [[nodiscard]] QString formOf(const Headword &headword) const;

    const ExerciseOrder &m_order;
    Lesson m_lesson;
    SeededRandom m_random;
    QList<Headword> m_headwords; ///< by id
    QList<Headword> m_pool;
    Lemmas m_lemmas;
    QList<LessonCue> m_cues;
    std::vector<Place> m_places; ///< shuffled
    std::array<QSet<HeadwordId>, 4> m_used;
    QSet<QUuid> m_heard; ///< lines, so that none is dictated twice
};

Builder::Builder(const LessonMaterial &material, const ExerciseOrder &order)
    : m_order(order)
    , m_lesson(material.lesson)
    , m_random(order.seed ^ stableHash(material.lesson.id.toByteArray()))
    , m_headwords(material.headwords)
    , m_pool(material.headwords + material.others)
    , m_lemmas(material.lemmas)
    , m_cues(material.cues)
{
    QHash<HeadwordId, const Headword *> headwords;
    for (const Headword &headword : std::as_const(m_headwords)) {
        if (headword.language == m_lesson.language)
            headwords.insert(headword.id, &headword);
    }
    QHash<QUuid, const LessonCue *> cues;
    for (const LessonCue &cue : std::as_const(m_cues))
        cues.insert(cue.cue.id.uuid(), &cue);
    QList<Occurrence> occurrences = material.occurrences;
    std::sort(occurrences.begin(), occurrences.end(),
              [](const Occurrence &a, const Occurrence &b) { return compareBytes(a.id.uuid(), b.id.uuid()) < 0; });
    for (const Occurrence &occurrence : std::as_const(occurrences)) {
        Place place{headwords.value(occurrence.headwordId), nullptr, cues.value(occurrence.cueId)};
        if (!place.headword || !place.cue)
            continue;
        const auto sense = std::find_if(place.headword->senses.begin(), place.headword->senses.end(),
                                        [&](const Sense &one) { return one.id == occurrence.senseId; });
        if (sense == place.headword->senses.end())
            continue;
        place.sense = &*sense;
        if (isStretch(place.cue->cue.text, occurrence.start, occurrence.length)) {
            place.start = occurrence.start;
            place.length = occurrence.length;
        } else {
            findWord(place);
        }
        m_places.push_back(place);
    }
    m_random.shuffle(m_places);
}

QList<Exercise> Builder::build()
{
    QList<Exercise> exercises;
    QList<ExerciseKind> kinds = m_order.kinds;
    const int wanted = std::clamp(m_order.count, 0, mostExercises);
    for (qsizetype turn = 0; exercises.size() < wanted && !kinds.isEmpty();) {
        const ExerciseKind kind = kinds[turn % kinds.size()];
        const Content content = make(kind);
        if (!content) {
            kinds.removeAll(kind);
            continue;
        }
        const QByteArray name = QByteArray::number(m_order.seed) + '/' + m_order.learnerLanguage.toUtf8() + '/' +
                                QByteArray::number(exercises.size()) + '/' + toString(kind).toLatin1();
        exercises.append({deriveUuid(m_lesson.id.uuid(), name), *content});
        ++turn;
    }
    return exercises;
}

Builder::Content Builder::make(ExerciseKind kind)
{
    if (kind == ExerciseKind::Matching)
        return matching();
    QSet<HeadwordId> &used = m_used[size_t(kind)];
    for (const Place &place : m_places) {
        if (used.contains(place.headword->id))
            continue;
        Content content;
        if (kind == ExerciseKind::Cloze)
            content = cloze(place);
        else if (kind == ExerciseKind::Listening)
            content = listening(place);
        else
            content = choice(place);
        if (content) {
            used.insert(place.headword->id);
            return content;
        }
    }
    return std::nullopt;
}

Builder::Content Builder::cloze(const Place &place)
{
    if (place.length == 0)
        return std::nullopt;
    const QString &text = place.cue->cue.text;
    const QString answer = place.spoken();
    const QString &language = m_lesson.language;
    ClozeExercise exercise{place.target(),
                           text.left(place.start),
                           text.mid(place.start + place.length),
                           answer,
                           place.headword->word,
                           meaningOf(*place.sense, m_order.learnerLanguage),
                           place.cue->cue.translations.value(m_order.learnerLanguage),
                           {}};
    if (m_order.typedCloze)
        return exercise;
    // Neither the word in any form of the line nor a word that is offered already.
    QSet<QString> taken{looseAnswer(answer, language), looseAnswer(place.headword->word, language)};
    const int most = std::clamp(m_order.options, 2, mostOptions);
    for (const Headword &other : rankedDistractors(*place.headword, m_pool, m_random, m_lemmas)) {
        const QString option = withCapitalOf(formOf(other), answer, place.headword->word);
        const QString key = looseAnswer(option, language);
        if (key.isEmpty() || taken.contains(key))
            continue;
        taken.insert(key);
        exercise.options.append(option);
        if (exercise.options.size() == most - 1)
            break;
    }
    if (exercise.options.isEmpty())
        return std::nullopt;
    exercise.options.append(answer);
    m_random.shuffle(exercise.options);
    return exercise;
}

Builder::Content Builder::listening(const Place &place)
{
    const TimeRange &clip = place.cue->cue.range;
    const MediaTime end = m_lesson.range.duration();
    // What touches an edge may have been cut there: its text would be longer than what is heard.
    if (m_heard.contains(place.cue->publishedId) || clip.in <= MediaTime() || clip.out >= end ||
        clip.duration() < shortestClip)
        return std::nullopt;
    const QStringList tokens = answerTokens(place.cue->cue.text, m_lesson.language);
    if (tokens.size() < 2 || tokens.size() > (writesSpaces(m_lesson.language) ? 15 : 30))
        return std::nullopt;
    m_heard.insert(place.cue->publishedId);
    return ListeningExercise{place.target(), place.cue->cue.text.simplified()};
}

Builder::Content Builder::choice(const Place &place)
{
    const QString &learner = m_order.learnerLanguage;
    const QString meaning = meaningOf(*place.sense, learner);
    QStringList taken = meaningKeys(meaning, learner);
    if (taken.isEmpty())
        return std::nullopt;
    ChoiceExercise exercise{place.target(), place.headword->word, place.cue->cue.text, {}, 0};
    const int most = std::clamp(m_order.options, 2, mostOptions);
    for (const Headword &other : rankedDistractors(*place.headword, m_pool, m_random, m_lemmas)) {
        const QString option = other.senses.isEmpty() ? QString() : meaningOf(other.senses.constFirst(), learner);
        const QStringList keys = meaningKeys(option, learner);
        const bool overlaps =
            std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return taken.contains(key); });
        if (keys.isEmpty() || overlaps)
            continue;
        taken += keys;
        exercise.options.append(option);
        if (exercise.options.size() == most - 1)
            break;
    }
    if (exercise.options.isEmpty())
        return std::nullopt;
    exercise.answer = int(m_random.below(quint64(exercise.options.size() + 1)));
    m_random.shuffle(exercise.options);
    exercise.options.insert(exercise.answer, meaning);
    return exercise;
}

Builder::Content Builder::matching()
{
    const QString &learner = m_order.learnerLanguage;
    QSet<HeadwordId> &used = m_used[size_t(ExerciseKind::Matching)];
    const int most = std::clamp(m_order.pairs, 2, mostOptions);
    MatchingExercise exercise;
    QSet<QString> taken;
    QSet<QString> words;
    QList<HeadwordId> chosen;
    for (const Place &place : m_places) {
        const HeadwordId id = place.headword->id;
        const QString word = looseAnswer(place.headword->word, m_lesson.language);
        const QString meaning = meaningOf(*place.sense, learner);
        if (used.contains(id) || chosen.contains(id) || word.isEmpty() || words.contains(word) ||
            meaningKeys(meaning, learner).isEmpty())
            continue;
        // All meanings of the word, also those that are not asked for: another pair's might be one of them.
        QSet<QString> keys;
        for (const Sense &sense : place.headword->senses) {
            for (const QString &key : meaningKeys(meaningOf(sense, learner), learner))
                keys.insert(key);
        }
        if (keys.intersects(taken))
            continue;
        taken.unite(keys);
        words.insert(word);
        chosen.append(id);
        exercise.targets.append(place.target());
        exercise.words.append(place.headword->word);
        exercise.meanings.append(meaning);
        if (exercise.words.size() == most)
            break;
    }
    if (exercise.words.size() < 2)
        return std::nullopt;
    used.unite(QSet<HeadwordId>(chosen.begin(), chosen.end()));
    QList<int> order;
    for (int i = 0; i < exercise.words.size(); ++i)
        order.append(i);
    m_random.shuffle(order);
    const QStringList meanings = exercise.meanings;
    exercise.partners = QList<int>(order.size(), 0);
    for (int i = 0; i < order.size(); ++i) {
        exercise.meanings[i] = meanings[order[i]];
        exercise.partners[order[i]] = i;
    }
    return exercise;
}

/// The word as the lesson speaks it somewhere, so that an inflected answer does not stand out; else its lemma.
QString Builder::formOf(const Headword &headword) const
{
    const Place *best = nullptr;
    for (const Place &place : m_places) {
        const bool isBetter = place.length > 0 && place.headword->id == headword.id &&
                              (!best || place.cue->sequence < best->cue->sequence ||
                               (place.cue->sequence == best->cue->sequence && place.start < best->start));
        if (isBetter)
            best = &place;
    }
    if (!best)
        return headword.word;
    const QString form = best->spoken();
    const bool isSentenceStart = form[0].isUpper() && !headword.word.isEmpty() && !headword.word[0].isUpper();
    return isSentenceStart ? form[0].toLower() + form.mid(1) : form;
}

} // namespace

QString toString(ExerciseKind kind)
{
    static constexpr std::array names{QLatin1String("cloze"), QLatin1String("listening"), QLatin1String("matching"),
                                      QLatin1String("multiple_choice")};
    return names[size_t(kind)];
}

QList<Exercise> buildExercises(const LessonMaterial &material, const ExerciseOrder &order)
{
    return Builder(material, order).build();
}

} // namespace cinefluent::learning
