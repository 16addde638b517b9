// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/runningcheck.h"

#include "common/quality/findings.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>

namespace cinefluent::quality {

namespace {

/// From here on ordering all cues anew is quicker than moving them one by one.
constexpr qsizetype manyMoves = 64;

struct CueEntry
{
    Cue cue;
    std::optional<MediaTime> previousOut; ///< as it was last checked with
    Coverage coverage;                    ///< its share
    QList<Issue> issues;
};

struct WordEntry
{
    std::optional<Headword> headword;
    QList<Occurrence> occurrences;
    QList<Issue> issues;
};

struct IdHash
{
    size_t operator()(const QUuid &id) const { return qHash(id); }
};

bool playsBefore(const Cue &a, const Cue &b)
{
    return a.range.in != b.range.in ? a.range.in < b.range.in : a.id < b.id;
}

using Spelling = std::pair<QString, QString>;

Spelling spellingOf(const Headword &headword)
{
    return {headword.word, headword.language};
}

} // namespace

class RunningCheck::Private
{
public:
    Private(const Content &content, const Profile &profile)
        : m_terms(content, profile)
    {
    }

    void fill(const Content &content);
    QList<QUuid> update(const Changes &changes);

    QList<Issue> issues;
    std::array<int, 3> counts{};

    [[nodiscard]] QList<Issue> issuesOf(const QUuid &subject) const
    {
        QList<Issue> found = subject == m_movie.id.uuid() ? m_movieIssues : QList<Issue>();
        found += m_lessonIssues.value(subject);
        if (const CueEntry *cue = cueOf(subject))
            found += cue->issues;
        if (const auto word = m_words.find(subject); word != m_words.end())
            found += word->second.issues;
        return found;
    }
    [[nodiscard]] const CueEntry *cueOf(const QUuid &id) const
    {
        const auto found = m_cues.find(id);
        return found == m_cues.end() ? nullptr : &found->second;
    }

private:
    void takeLessons(const QList<Lesson> &lessons);
    void takeWord(const Changes::Word &word);
    void takeCues(const Changes &changes);
    [[nodiscard]] ptrdiff_t placeOf(const Cue &cue) const;
    void dropFromTrack(const CueEntry &entry);
    void insertIntoTrack(CueEntry &entry);
    void orderTrack();
    void touch(const Cue &cue);
    void touchCuesIn(const TimeRange &range);

    void count(CueEntry &entry, const Coverage &coverage);
    void recheckMovie();
    void recheckCues();
    void recheckLessons();
    void recheckWords();
    void keep(QList<Issue> &former, QList<Issue> &&found, const QUuid &subject);
    void list();
    [[nodiscard]] bool isRepeated(const Headword &headword) const
    {
        const auto found = m_spellings.constFind(spellingOf(headword));
        return found != m_spellings.cend() && *found->begin() != headword.id.uuid();
    }

    Terms m_terms;
    Movie m_movie;
    QList<Issue> m_movieIssues;
    std::unordered_map<QUuid, CueEntry, IdHash> m_cues;
    std::vector<TimedCue> m_track;     ///< of the entries above, in playing order
    std::vector<CueEntry *> m_entries; ///< the same entries in the same order
    QList<Lesson> m_lessons;
    LessonCover m_cover;
    Coverage m_coverage; ///< of all cues
    QHash<QUuid, QList<Issue>> m_lessonIssues;
    std::map<QUuid, WordEntry> m_words;
    QHash<QUuid, QSet<QUuid>> m_wordsOfCue;
    QHash<Spelling, std::set<QUuid>> m_spellings;

    // What one update has to look at again.
    bool m_isMovieTouched = false;
    bool m_areAllLessonsTouched = false;
    std::vector<TimeRange> m_touchedRanges; ///< lessons that share an instant with one
    QSet<QUuid> m_touchedCues;
    QSet<QUuid> m_touchedWords;
    QSet<QUuid> m_differing;
};

void RunningCheck::Private::fill(const Content &content)
{
    Changes all;
    all.movie = content.movie;
    all.cues = content.cues;
    all.lessons = content.lessons;
    std::map<QUuid, Changes::Word> words;
    for (const Headword &headword : content.headwords)
        words[headword.id.uuid()].headword = headword;
    for (const Occurrence &occurrence : content.occurrences)
        words[occurrence.headwordId.uuid()].occurrences.append(occurrence);
    for (auto &[id, word] : words) {
        word.id = id;
        all.words.append(word);
    }
    m_cues.reserve(size_t(content.cues.size()));
    m_isMovieTouched = true;
    update(all);
}

QList<QUuid> RunningCheck::Private::update(const Changes &changes)
{
    if (changes.movie && *changes.movie != m_movie) {
        m_movie = *changes.movie;
        m_isMovieTouched = true;
    }
    takeCues(changes);
    if (changes.lessons)
        takeLessons(*changes.lessons);
    for (const Changes::Word &word : changes.words)
        takeWord(word);

    recheckCues();
    recheckMovie();
    recheckLessons();
    recheckWords();
    const QList<QUuid> differing(m_differing.cbegin(), m_differing.cend());
    m_differing.clear();
    if (!differing.isEmpty())
        list();
    return differing;
}

/// A cue is another one, or is or was somewhere else: who looks at it must look again.
void RunningCheck::Private::touch(const Cue &cue)
{
    m_touchedCues.insert(cue.id.uuid());
    m_touchedRanges.push_back(cue.range);
    if (const auto words = m_wordsOfCue.constFind(cue.id.uuid()); words != m_wordsOfCue.cend())
        m_touchedWords.unite(*words);
}

void RunningCheck::Private::takeCues(const Changes &changes)
{
    const bool orderAnew = changes.cues.size() + changes.removedCues.size() > manyMoves;
    bool areTimesTouched = false;
    for (const QUuid &id : changes.removedCues) {
        const auto found = m_cues.find(id);
        if (found == m_cues.end())
            continue;
        areTimesTouched = true;
        touch(found->second.cue);
        if (!found->second.issues.isEmpty())
            m_differing.insert(id);
        if (!orderAnew)
            dropFromTrack(found->second);
        m_touchedCues.remove(id);
        count(found->second, {});
        m_cues.erase(found);
    }
    for (const Cue &cue : changes.cues) {
        CueEntry &entry = m_cues[cue.id.uuid()];
        const bool isNew = entry.cue.id.isNull();
        if (!isNew) {
            if (entry.cue == cue)
                continue;
            touch(entry.cue);
        }
        const bool isMoved = isNew || entry.cue.range != cue.range;
        areTimesTouched = areTimesTouched || isMoved;
        if (isMoved && !isNew && !orderAnew)
            dropFromTrack(entry);
        entry.cue = cue;
        if (isMoved && !orderAnew)
            insertIntoTrack(entry);
        touch(entry.cue);
    }
    if (!areTimesTouched)
        return;
    if (orderAnew)
        orderTrack();
    updateLatestOut(m_track);
    std::optional<MediaTime> previousOut;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i]->previousOut != previousOut)
            m_touchedCues.insert(m_entries[i]->cue.id.uuid());
        m_entries[i]->previousOut = previousOut;
        previousOut = m_track[i].latestOut;
    }
}

/// Where `cue` is in the track, or belongs.
ptrdiff_t RunningCheck::Private::placeOf(const Cue &cue) const
{
    return std::lower_bound(m_track.begin(), m_track.end(), cue,
                            [](const TimedCue &a, const Cue &b) { return playsBefore(*a.cue, b); }) -
           m_track.begin();
}

void RunningCheck::Private::dropFromTrack(const CueEntry &entry)
{
    const ptrdiff_t place = placeOf(entry.cue);
    m_track.erase(m_track.begin() + place);
    m_entries.erase(m_entries.begin() + place);
}

void RunningCheck::Private::insertIntoTrack(CueEntry &entry)
{
    const ptrdiff_t place = placeOf(entry.cue);
    m_track.insert(m_track.begin() + place, {&entry.cue, {}});
    m_entries.insert(m_entries.begin() + place, &entry);
}

void RunningCheck::Private::orderTrack()
{
    m_entries.clear();
    for (auto &[id, entry] : m_cues)
        m_entries.push_back(&entry);
    std::sort(m_entries.begin(), m_entries.end(),
              [](const CueEntry *a, const CueEntry *b) { return playsBefore(a->cue, b->cue); });
    m_track.clear();
    for (const CueEntry *entry : m_entries)
        m_track.push_back({&entry->cue, {}});
}

void RunningCheck::Private::touchCuesIn(const TimeRange &range)
{
    for (const TimedCue &timed : cuesAround(m_track, range))
        m_touchedCues.insert(timed.cue->id.uuid());
}

void RunningCheck::Private::takeLessons(const QList<Lesson> &lessons)
{
    if (lessons == m_lessons)
        return;
    m_areAllLessonsTouched = true;
    m_isMovieTouched = m_isMovieTouched || lessons.isEmpty() != m_lessons.isEmpty();
    // Only the level of a lesson and where it lies matter to cues, and its place in the list where two are alike.
    const auto isAlike = [](const Lesson &a, const Lesson &b) { return a.level == b.level && a.range == b.range; };
    const auto [before, after] =
        std::mismatch(m_lessons.cbegin(), m_lessons.cend(), lessons.cbegin(), lessons.cend(), isAlike);
    for (auto lesson = before; lesson != m_lessons.cend(); ++lesson)
        touchCuesIn(lesson->range);
    for (auto lesson = after; lesson != lessons.cend(); ++lesson)
        touchCuesIn(lesson->range);
    for (const Lesson &lesson : std::as_const(m_lessons)) {
        const bool isLeft =
            std::any_of(lessons.cbegin(), lessons.cend(), [&](const Lesson &other) { return other.id == lesson.id; });
        if (!isLeft && !m_lessonIssues.take(lesson.id.uuid()).isEmpty())
            m_differing.insert(lesson.id.uuid());
    }
    m_lessons = lessons;
    m_cover = LessonCover(lessons);
}

void RunningCheck::Private::takeWord(const Changes::Word &word)
{
    WordEntry &entry = m_words[word.id];
    QSet<QUuid> before;
    QSet<QUuid> after;
    for (const Occurrence &occurrence : std::as_const(entry.occurrences))
        before.insert(occurrence.cueId);
    for (const Occurrence &occurrence : word.occurrences)
        after.insert(occurrence.cueId);
    for (const QUuid &id : (before - after) + (after - before)) {
        QSet<QUuid> &words = m_wordsOfCue[id];
        if (after.contains(id))
            words.insert(word.id);
        else
            words.remove(word.id);
        if (words.isEmpty())
            m_wordsOfCue.remove(id);
        if (const CueEntry *cue = cueOf(id)) // its lessons may teach a word more or less
            m_touchedRanges.push_back(cue->cue.range);
    }
    const auto touchSpelling = [this](const Headword &headword) -> std::set<QUuid> & {
        std::set<QUuid> &alike = m_spellings[spellingOf(headword)];
        for (const QUuid &id : alike)
            m_touchedWords.insert(id);
        return alike;
    };
    if (entry.headword) {
        std::set<QUuid> &alike = touchSpelling(*entry.headword);
        alike.erase(word.id);
        if (alike.empty())
            m_spellings.remove(spellingOf(*entry.headword));
    }
    if (word.headword)
        touchSpelling(*word.headword).insert(word.id);
    entry.headword = word.headword;
    entry.occurrences = word.occurrences;
    m_touchedWords.insert(word.id);
}

void RunningCheck::Private::keep(QList<Issue> &former, QList<Issue> &&found, const QUuid &subject)
{
    if (former == found)
        return;
    former = std::move(found);
    m_differing.insert(subject);
}

/// Keeps the tally: `entry` now counts as `coverage`.
void RunningCheck::Private::count(CueEntry &entry, const Coverage &coverage)
{
    if (entry.coverage == coverage)
        return;
    m_coverage.cues += coverage.cues - entry.coverage.cues;
    m_coverage.outside += coverage.outside - entry.coverage.outside;
    entry.coverage = coverage;
    m_isMovieTouched = true;
}

void RunningCheck::Private::recheckMovie()
{
    if (!m_isMovieTouched)
        return;
    m_isMovieTouched = false;
    Findings findings(m_terms);
    checkMovie(findings, m_movie, !m_lessons.isEmpty(), m_coverage);
    keep(m_movieIssues, std::move(findings.issues), m_movie.id.uuid());
}

void RunningCheck::Private::recheckCues()
{
    for (const QUuid &id : std::as_const(m_touchedCues)) {
        const auto found = m_cues.find(id);
        if (found == m_cues.end())
            continue;
        CueEntry &entry = found->second;
        const TimeRange &range = entry.cue.range;
        const int counted = range.isValid() ? 1 : 0;
        count(entry, {counted, m_cover.touches(range) ? 0 : counted});
        Findings findings(m_terms);
        checkCue(findings, entry.cue, entry.previousOut, m_lessons);
        keep(entry.issues, std::move(findings.issues), id);
    }
    m_touchedCues.clear();
}

void RunningCheck::Private::recheckLessons()
{
    const auto isTouched = [&](const TimeRange &range) {
        return m_areAllLessonsTouched || std::any_of(m_touchedRanges.begin(), m_touchedRanges.end(),
                                                     [&](const TimeRange &touched) { return touched.overlaps(range); });
    };
    const LessonNumbers numbers = numbersOf(m_lessons);
    const auto isTaught = [this](const QUuid &cue) { return m_wordsOfCue.contains(cue); };
    for (qsizetype i = 0; i < m_lessons.size(); ++i) {
        if (!isTouched(m_lessons[i].range))
            continue;
        const QUuid &id = m_lessons[i].id.uuid();
        Findings findings(m_terms);
        checkLesson(findings, m_lessons, i, numbers, m_track, isTaught);
        keep(m_lessonIssues[id], std::move(findings.issues), id);
    }
    m_areAllLessonsTouched = false;
    m_touchedRanges.clear();
}

void RunningCheck::Private::recheckWords()
{
    const auto cue = [this](const QUuid &id) {
        const CueEntry *entry = cueOf(id);
        return entry ? &entry->cue : nullptr;
    };
    for (const QUuid &id : std::as_const(m_touchedWords)) {
        const auto found = m_words.find(id);
        if (found == m_words.end())
            continue;
        WordEntry &entry = found->second;
        Findings findings(m_terms);
        if (entry.headword)
            checkHeadword(findings, *entry.headword, isRepeated(*entry.headword), !entry.occurrences.isEmpty());
        std::vector<const Occurrence *> occurrences;
        for (const Occurrence &occurrence : std::as_const(entry.occurrences))
            occurrences.push_back(&occurrence);
        checkOccurrences(findings, id, entry.headword ? &*entry.headword : nullptr, occurrences, cue);
        keep(entry.issues, std::move(findings.issues), id);
        if (!entry.headword && entry.occurrences.isEmpty())
            m_words.erase(found);
    }
    m_touchedWords.clear();
}

/// All findings in their order.
void RunningCheck::Private::list()
{
    issues.clear();
    issues += m_movieIssues;
    std::vector<const Lesson *> lessons;
    for (const Lesson &lesson : std::as_const(m_lessons))
        lessons.push_back(&lesson);
    std::stable_sort(lessons.begin(), lessons.end(),
                     [](const Lesson *a, const Lesson *b) { return a->range.in < b->range.in; });
    auto lesson = lessons.cbegin();
    const auto listLessonsUpTo = [&](std::optional<MediaTime> time) {
        for (; lesson != lessons.cend() && (!time || (*lesson)->range.in <= *time); ++lesson)
            issues += m_lessonIssues.value((*lesson)->id.uuid());
    };
    for (const CueEntry *entry : m_entries) {
        listLessonsUpTo(entry->cue.range.in);
        if (!entry->issues.isEmpty())
            issues += entry->issues;
    }
    listLessonsUpTo(std::nullopt);
    for (const bool isKnown : {true, false}) {
        for (const auto &[id, word] : m_words) {
            if (word.headword.has_value() == isKnown)
                issues += word.issues;
        }
    }
    counts = {};
    for (const Issue &issue : std::as_const(issues))
        ++counts[size_t(issue.severity)];
}

RunningCheck::RunningCheck()
    : d(std::make_unique<Private>(Content(), Profile::standard()))
{
}

RunningCheck::~RunningCheck() = default;
RunningCheck::RunningCheck(RunningCheck &&other) noexcept = default;
RunningCheck &RunningCheck::operator=(RunningCheck &&other) noexcept = default;

void RunningCheck::reset(const Content &content, const Profile &profile)
{
    d = std::make_unique<Private>(content, profile);
    d->fill(content);
}

QList<QUuid> RunningCheck::update(const Changes &changes)
{
    return d->update(changes);
}

const QList<Issue> &RunningCheck::issues() const
{
    return d->issues;
}

QList<Issue> RunningCheck::issuesOf(const QUuid &subject) const
{
    return d->issuesOf(subject);
}

int RunningCheck::count(Severity severity) const
{
    return d->counts[size_t(severity)];
}

std::optional<Severity> RunningCheck::worstOfCue(const QUuid &id) const
{
    const CueEntry *entry = d->cueOf(id);
    if (!entry || entry->issues.isEmpty())
        return std::nullopt;
    return std::max_element(entry->issues.cbegin(), entry->issues.cend(),
                            [](const Issue &a, const Issue &b) { return a.severity < b.severity; })
        ->severity;
}

} // namespace cinefluent::quality
