// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/quickfix.h"

#include "common/quality/fixcandidates.h"
#include "common/quality/textfixes.h"
#include "common/quality/textmeasure.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace cinefluent::quality {

namespace {

constexpr MediaTime cutReach = MediaTime::fromMs(500); ///< how far a cue's end may go to meet a cut

/// Looks for changes that would mend one issue, the gentlest first.
class Candidates
{
public:
    Candidates(const Issue &issue, const Content &content, const Profile &profile)
        : m_issue(issue)
        , m_content(content)
        , m_profile(profile)
    {
    }

    [[nodiscard]] QList<QuickFix> find();
    [[nodiscard]] static bool knows(QStringView code)
    {
        return std::any_of(makers().cbegin(), makers().cend(), [&](const Entry &entry) { return entry.code == code; });
    }

private:
    using Maker = void (Candidates::*)();
    struct Entry
    {
        QLatin1StringView code;
        Maker make;
    };
    static const QList<Entry> &makers();

    [[nodiscard]] const Cue *cue() const { return findById(m_content.cues, m_issue.subjectId); }
    [[nodiscard]] const Lesson *lesson() const { return findById(m_content.lessons, m_issue.subjectId); }
    [[nodiscard]] const Headword *headword() const { return findById(m_content.headwords, m_issue.subjectId); }

    [[nodiscard]] MediaTime frameAtOrBefore(MediaTime time) const
    {
        return m_profile.frameRate.timeOf(m_profile.frameRate.frameAt(time));
    }
    [[nodiscard]] MediaTime frameAtOrAfter(MediaTime time) const
    {
        const MediaTime before = frameAtOrBefore(time);
        return before == time ? time : m_profile.frameRate.timeOf(m_profile.frameRate.frameAt(time) + 1);
    }
    [[nodiscard]] MediaTime framesFrom(MediaTime time, int frames) const
    {
        return m_profile.frameRate.timeOf(m_profile.frameRate.frameAt(time) + frames);
    }

    /// The cue that the check compares this one with: of those that begin before it the one that ends last.
    [[nodiscard]] const Cue *before(const Cue &cue) const
    {
        const Cue *found = nullptr;
        for (const Cue &other : m_content.cues) {
            const bool isBefore = other.range.in < cue.range.in || (other.range.in == cue.range.in && &other < &cue);
            if (isBefore && (!found || other.range.out > found->range.out))
                found = &other;
        }
        return found;
    }

    void addRange(const Cue &of, MediaTime in, MediaTime out)
    {
        QuickFix fix;
        fix.ranges.append({of.id.uuid(), {in, out}});
        m_found.append(fix);
    }
    void addLesson(const Lesson &becomes)
    {
        QuickFix fix;
        fix.lessons.append(becomes);
        m_found.append(fix);
    }
    void addHeadword(const Headword &becomes)
    {
        QuickFix fix;
        fix.headwords.append(becomes);
        m_found.append(fix);
    }

    void changeTexts(const QString &language, const std::function<std::optional<FixedText>(const QString &)> &change);
    void lengthen(MediaTime duration);
    [[nodiscard]] QList<MediaTime> readableDurations(const QString &language) const;

    void makeRangeValid();
    void clipCueToFilm();
    void removeCue();
    void removeOddCharacters() { changeTexts(m_issue.args.value(1), withoutOddCharacters); }
    void keepApart();
    void lengthenToMinimum();
    void shortenToMaximum();
    void slowDown();
    void slowDownForLevel();
    void wrapLines();
    void meetCut();

    void clipLessonToFilm();
    void renumberLesson();
    void setLessonLanguage();
    void takeWholeCues();
    void partLessons();

    void setHeadwordLanguage();
    void uniteHeadwords();
    void removeHeadword();
    void mendDanglingMarks();
    void mendMarksOutsideText();

    const Issue &m_issue;
    const Content &m_content;
    const Profile &m_profile;
    QList<QuickFix> m_found;
};

const QList<Candidates::Entry> &Candidates::makers()
{
    static const QList<Entry> entries{
        {QLatin1StringView("cue_range_invalid"), &Candidates::makeRangeValid},
        {QLatin1StringView("cue_outside_film"), &Candidates::clipCueToFilm},
        {QLatin1StringView("cue_text_empty"), &Candidates::removeCue},
        {QLatin1StringView("cue_control_character"), &Candidates::removeOddCharacters},
        {QLatin1StringView("cue_odd_character"), &Candidates::removeOddCharacters},
        {QLatin1StringView("cue_overlaps"), &Candidates::keepApart},
        {QLatin1StringView("cue_gap_too_short"), &Candidates::keepApart},
        {QLatin1StringView("cue_too_short"), &Candidates::lengthenToMinimum},
        {QLatin1StringView("cue_too_long"), &Candidates::shortenToMaximum},
        {QLatin1StringView("cue_reading_speed"), &Candidates::slowDown},
        {QLatin1StringView("cue_reading_speed_level"), &Candidates::slowDownForLevel},
        {QLatin1StringView("cue_line_too_long"), &Candidates::wrapLines},
        {QLatin1StringView("cue_too_many_lines"), &Candidates::wrapLines},
        {QLatin1StringView("cue_crosses_cut"), &Candidates::meetCut},
        {QLatin1StringView("lesson_outside_film"), &Candidates::clipLessonToFilm},
        {QLatin1StringView("lesson_order_duplicate"), &Candidates::renumberLesson},
        {QLatin1StringView("lesson_order_invalid"), &Candidates::renumberLesson},
        {QLatin1StringView("lesson_language_invalid"), &Candidates::setLessonLanguage},
        {QLatin1StringView("lesson_cuts_cue"), &Candidates::takeWholeCues},
        {QLatin1StringView("lesson_overlaps"), &Candidates::partLessons},
        {QLatin1StringView("headword_language_invalid"), &Candidates::setHeadwordLanguage},
        {QLatin1StringView("headword_duplicate"), &Candidates::uniteHeadwords},
        {QLatin1StringView("headword_unused"), &Candidates::removeHeadword},
        {QLatin1StringView("occurrence_dangling"), &Candidates::mendDanglingMarks},
        {QLatin1StringView("occurrence_outside_text"), &Candidates::mendMarksOutsideText},
    };
    return entries;
}

QList<QuickFix> Candidates::find()
{
    const bool isThere = m_issue.subject == Subject::Cue        ? cue() != nullptr
                         : m_issue.subject == Subject::Lesson   ? lesson() != nullptr
                         : m_issue.subject == Subject::Headword ? true // its marks may outlive it
                                                                : false;
    for (const Entry &entry : makers()) {
        if (isThere && entry.code == m_issue.code)
            (this->*entry.make)();
    }
    return m_found;
}

/// The cue's own text and its translations into `language`, where `change` has something to say.
void Candidates::changeTexts(const QString &language,
                             const std::function<std::optional<FixedText>(const QString &)> &change)
{
    QuickFix fix;
    if (language == m_content.cueLanguage) {
        const auto fixed = change(cue()->text);
        if (fixed && fixed->text != cue()->text) {
            fix.texts.append({m_issue.subjectId, {}, fixed->text});
            for (Occurrence mark : m_content.occurrences) {
                if (mark.cueId != m_issue.subjectId || mark.length <= 0 || mark.start < 0 ||
                    mark.start > cue()->text.size() || mark.length > cue()->text.size() - mark.start)
                    continue;
                const int start = fixed->newIndex[size_t(mark.start)];
                const int end = fixed->newIndex[size_t(mark.start + mark.length)];
                if (start == mark.start && end - start == mark.length)
                    continue;
                mark.start = start;
                mark.length = end - start;
                fix.occurrences.append(mark);
            }
        }
    }
    const QString translation = cue()->translations.value(language);
    const auto fixed = translation.trimmed().isEmpty() ? std::nullopt : change(translation);
    if (fixed && fixed->text != translation)
        fix.texts.append({m_issue.subjectId, language, fixed->text});
    m_found.append(fix);
}

void Candidates::lengthen(MediaTime duration)
{
    const Cue &own = *cue();
    if (!own.range.isValid() || duration <= own.range.duration())
        return;
    addRange(own, own.range.in, frameAtOrAfter(own.range.in + duration));
    addRange(own, frameAtOrBefore(own.range.out - duration), own.range.out);
    const Cue *previous = before(own);
    const MediaTime earliest = previous ? framesFrom(previous->range.out, m_profile.minGapFrames) : MediaTime();
    if (earliest < own.range.in)
        addRange(own, earliest, frameAtOrAfter(earliest + duration));
}

void Candidates::makeRangeValid()
{
    const Cue &own = *cue();
    if (own.range.out < own.range.in)
        addRange(own, own.range.out, own.range.in);
    for (const MediaTime duration : readableDurations(m_content.cueLanguage)) {
        addRange(own, own.range.in, frameAtOrAfter(own.range.in + duration));
        addRange(own, frameAtOrBefore(own.range.in - duration), own.range.in);
    }
}

void Candidates::clipCueToFilm()
{
    if (!m_content.filmDuration)
        return addRange(*cue(), MediaTime(), cue()->range.out);
    const TimeRange clipped = cue()->range.clippedTo({MediaTime(), *m_content.filmDuration});
    addRange(*cue(), clipped.in, clipped.out);
}

void Candidates::removeCue()
{
    QuickFix fix;
    fix.removedCues.append(m_issue.subjectId);
    for (const Occurrence &mark : m_content.occurrences) {
        if (mark.cueId == m_issue.subjectId)
            fix.removedOccurrences.append(mark.id.uuid());
    }
    m_found.append(fix);
}

void Candidates::keepApart()
{
    const Cue *previous = before(*cue());
    if (!previous)
        return;
    addRange(*previous, previous->range.in, framesFrom(cue()->range.in, -m_profile.minGapFrames));
    addRange(*cue(), framesFrom(previous->range.out, m_profile.minGapFrames), cue()->range.out);
}

void Candidates::lengthenToMinimum()
{
    lengthen(MediaTime::fromMs(m_profile.limitsFor(m_content.cueLanguage).minDurationMs));
}

void Candidates::shortenToMaximum()
{
    const MediaTime longest = MediaTime::fromMs(m_profile.limitsFor(m_content.cueLanguage).maxDurationMs);
    addRange(*cue(), cue()->range.in, frameAtOrBefore(cue()->range.in + longest));
}

/// How long the cue's texts in `language` have to stand: for the slowest readers among its lessons', then for all
/// others.
QList<MediaTime> Candidates::readableDurations(const QString &language) const
{
    const Cue &own = *cue();
    const LanguageLimits &limits = m_profile.limitsFor(language);
    const bool isOwn = language == m_content.cueLanguage;
    const double ownCharacters = isOwn ? characterCount(own.text, language) : 0;
    const double characters = std::max(ownCharacters, characterCount(own.translations.value(language), language));
    const auto needed = [](double count, double speed) {
        return MediaTime::fromUs(qint64(std::ceil(count * 1e6 / speed)));
    };
    const MediaTime least =
        std::max(needed(characters, limits.maxCharactersPerSecond), MediaTime::fromMs(limits.minDurationMs));
    MediaTime slowest = least;
    for (const Lesson &lesson : m_content.lessons) {
        const double speed = m_profile.maxCharactersPerSecondOfLevel.value(lesson.level);
        if (speed > 0 && lesson.range.in <= own.range.out && own.range.in <= lesson.range.out)
            slowest = std::max(slowest, needed(ownCharacters, speed));
    }
    return slowest > least ? QList<MediaTime>{slowest, least} : QList<MediaTime>{least};
}

void Candidates::slowDown()
{
    for (const MediaTime duration : readableDurations(m_issue.args.value(2)))
        lengthen(duration);
}

void Candidates::slowDownForLevel()
{
    lengthen(readableDurations(m_content.cueLanguage).first());
}

void Candidates::wrapLines()
{
    const QString language = m_issue.args.value(2);
    const LanguageLimits &limits = m_profile.limitsFor(language);
    changeTexts(language, [&](const QString &text) { return rewrapped(text, language, limits); });
}

void Candidates::meetCut()
{
    const TimeRange &range = cue()->range;
    const auto first = std::upper_bound(m_content.cuts.cbegin(), m_content.cuts.cend(), range.in);
    const auto end = std::lower_bound(first, m_content.cuts.cend(), range.out);
    if (first == end)
        return;
    if (range.out - *first <= cutReach)
        addRange(*cue(), range.in, *first);
    if (*(end - 1) - range.in <= cutReach)
        addRange(*cue(), *(end - 1), range.out);
}

void Candidates::clipLessonToFilm()
{
    Lesson becomes = *lesson();
    becomes.range.in = std::max(becomes.range.in, MediaTime());
    if (m_content.filmDuration)
        becomes.range.out = std::min(becomes.range.out, *m_content.filmDuration);
    addLesson(becomes);
}

void Candidates::renumberLesson()
{
    Lesson becomes = *lesson();
    int last = 0;
    for (const Lesson &other : m_content.lessons) {
        if (other.language == becomes.language && other.id != becomes.id)
            last = std::max(last, other.order);
    }
    if (last == std::numeric_limits<int>::max())
        return;
    becomes.order = last + 1;
    addLesson(becomes);
}

void Candidates::setLessonLanguage()
{
    Lesson becomes = *lesson();
    becomes.language = m_content.cueLanguage;
    addLesson(becomes);
    int last = 0;
    for (const Lesson &other : m_content.lessons) {
        if (other.language == becomes.language)
            last = std::max(last, other.order);
    }
    if (last == std::numeric_limits<int>::max())
        return;
    becomes.order = last + 1;
    addLesson(becomes);
}

void Candidates::takeWholeCues()
{
    Lesson wider = *lesson();
    Lesson narrower = *lesson();
    // Cues may lie over each other: what one of them adds may cut the next.
    for (bool isDone = false; !isDone;) {
        isDone = true;
        for (const Cue &other : m_content.cues) {
            if (!other.range.isValid())
                continue;
            if (other.range.overlaps(wider.range) && !wider.range.contains(other.range)) {
                wider.range = {std::min(wider.range.in, other.range.in), std::max(wider.range.out, other.range.out)};
                isDone = false;
            }
            if (narrower.range.isValid() && other.range.overlaps(narrower.range) &&
                !narrower.range.contains(other.range)) {
                if (other.range.in < narrower.range.in)
                    narrower.range.in = other.range.out;
                else
                    narrower.range.out = other.range.in;
                isDone = false;
            }
        }
    }
    addLesson(wider);
    addLesson(narrower);
}

void Candidates::partLessons()
{
    const Lesson &own = *lesson();
    for (const Lesson &other : m_content.lessons) {
        if (&other == &own || other.language != own.language || !other.range.isValid() ||
            !other.range.overlaps(own.range))
            continue;
        const auto move = [&](Lesson becomes, TimeRange range) {
            becomes.range = range;
            addLesson(becomes);
        };
        move(other, {other.range.in, own.range.in});
        move(own, {other.range.out, own.range.out});
        move(own, {own.range.in, other.range.in});
        move(other, {own.range.out, other.range.out});
    }
}

void Candidates::setHeadwordLanguage()
{
    if (!headword())
        return;
    Headword becomes = *headword();
    becomes.language = m_content.cueLanguage;
    addHeadword(becomes);
}

void Candidates::uniteHeadwords()
{
    const Headword *own = headword();
    if (!own)
        return;
    const auto first = std::find_if(m_content.headwords.cbegin(), m_content.headwords.cend(), [&](const Headword &h) {
        return h.word == own->word && h.language == own->language && h.id != own->id;
    });
    if (first == m_content.headwords.cend())
        return;
    QuickFix fix;
    Headword becomes = *first;
    becomes.senses += own->senses;
    fix.headwords.append(becomes);
    fix.removedHeadwords.append(own->id.uuid());
    for (Occurrence mark : m_content.occurrences) {
        if (mark.headwordId == own->id) {
            mark.headwordId = first->id;
            fix.occurrences.append(mark);
        }
    }
    m_found.append(fix);
}

void Candidates::removeHeadword()
{
    QuickFix fix;
    fix.removedHeadwords.append(m_issue.subjectId);
    m_found.append(fix);
}

void Candidates::mendDanglingMarks()
{
    QSet<QUuid> cues;
    for (const Cue &other : m_content.cues)
        cues.insert(other.id.uuid());
    const Headword *own = headword();
    QuickFix mended;
    QuickFix removed;
    for (Occurrence mark : m_content.occurrences) {
        if (mark.headwordId.uuid() != m_issue.subjectId)
            continue;
        const bool hasCue = cues.contains(mark.cueId);
        const bool hasSense = own && std::any_of(own->senses.cbegin(), own->senses.cend(),
                                                 [&](const Sense &sense) { return sense.id == mark.senseId; });
        if (hasCue && hasSense)
            continue;
        removed.removedOccurrences.append(mark.id.uuid());
        if (hasCue && own && !own->senses.isEmpty()) {
            mark.senseId = own->senses.first().id;
            mended.occurrences.append(mark);
        } else {
            mended.removedOccurrences.append(mark.id.uuid());
        }
    }
    m_found.append(mended);
    m_found.append(removed);
}

void Candidates::mendMarksOutsideText()
{
    const Headword *own = headword();
    if (!own)
        return;
    QuickFix fix;
    for (Occurrence mark : m_content.occurrences) {
        const Cue *spoken = mark.headwordId == own->id ? findById(m_content.cues, mark.cueId) : nullptr;
        if (!spoken || (mark.start >= 0 && mark.length >= 0 && mark.start <= spoken->text.size() &&
                        mark.length <= spoken->text.size() - mark.start))
            continue;
        const qsizetype at = own->word.isEmpty() ? -1 : spoken->text.indexOf(own->word, 0, Qt::CaseInsensitive);
        mark.start = int(std::max<qsizetype>(at, 0));
        mark.length = at < 0 ? 0 : int(own->word.size()); // 0: only the cue is known
        fix.occurrences.append(mark);
    }
    m_found.append(fix);
}

QHash<QString, int> countsOf(const QList<Issue> &issues)
{
    QHash<QString, int> counts;
    for (const Issue &issue : issues)
        ++counts[identityOf(issue)];
    return counts;
}

} // namespace

bool QuickFix::isEmpty() const
{
    return ranges.isEmpty() && texts.isEmpty() && removedCues.isEmpty() && lessons.isEmpty() && headwords.isEmpty() &&
           occurrences.isEmpty() && removedHeadwords.isEmpty() && removedOccurrences.isEmpty();
}

QList<QuickFix> fixCandidates(const Issue &issue, const Content &content, const Profile &profile)
{
    return Candidates(issue, content, profile).find();
}

bool isMechanical(QStringView code)
{
    return Candidates::knows(code);
}

QString identityOf(const Issue &issue)
{
    static const QHash<QString, int> languageArgument{{QStringLiteral("cue_control_character"), 1},
                                                      {QStringLiteral("cue_odd_character"), 1},
                                                      {QStringLiteral("cue_reading_speed"), 2},
                                                      {QStringLiteral("cue_line_too_long"), 2},
                                                      {QStringLiteral("cue_too_many_lines"), 2},
                                                      {QStringLiteral("cue_translation_missing"), 0},
                                                      {QStringLiteral("headword_translation_missing"), 1},
                                                      {QStringLiteral("movie_field_invalid"), 0}};
    const int index = languageArgument.value(issue.code, -1);
    return issue.code + u' ' + issue.subjectId.toString(QUuid::WithoutBraces) + u' ' + issue.args.value(index);
}

std::optional<QuickFix> quickFixOf(const Issue &issue, const Content &content, const Profile &profile)
{
    const QList<QuickFix> candidates = fixCandidates(issue, content, profile);
    if (candidates.isEmpty())
        return std::nullopt;
    const QHash<QString, int> before = countsOf(check(content, profile));
    const QString identity = identityOf(issue);
    for (const QuickFix &candidate : candidates) {
        if (candidate.isEmpty())
            continue;
        const QHash<QString, int> after = countsOf(check(applied(content, candidate), profile));
        const bool addsNone = std::all_of(after.keyBegin(), after.keyEnd(),
                                          [&](const QString &key) { return after.value(key) <= before.value(key); });
        if (addsNone && !after.contains(identity))
            return candidate;
    }
    return std::nullopt;
}

Content applied(Content content, const QuickFix &fix)
{
    for (const QuickFix::CueRange &change : fix.ranges) {
        if (Cue *cue = findById(content.cues, change.cueId))
            cue->range = change.range;
    }
    for (const QuickFix::CueText &change : fix.texts) {
        if (Cue *cue = findById(content.cues, change.cueId))
            (change.language.isEmpty() ? cue->text : cue->translations[change.language]) = change.text;
    }
    const auto put = [](auto &list, const auto &changed) {
        for (const auto &item : changed) {
            if (auto *there = findById(list, item.id.uuid()))
                *there = item;
        }
    };
    put(content.lessons, fix.lessons);
    put(content.headwords, fix.headwords);
    put(content.occurrences, fix.occurrences);
    const auto remove = [](auto &list, const QList<QUuid> &ids) {
        list.removeIf([&](const auto &item) { return ids.contains(item.id.uuid()); });
    };
    remove(content.cues, fix.removedCues);
    remove(content.headwords, fix.removedHeadwords);
    remove(content.occurrences, fix.removedOccurrences);
    return content;
}

} // namespace cinefluent::quality
