// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/qualitycheck.h"

#include "common/quality/findings.h"
#include "common/quality/textmeasure.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <numeric>

namespace cinefluent::quality {

namespace {

/// The codes as strings, made once.
const QString &codeOf(size_t rule)
{
    static const auto codes = [] {
        std::array<QString, rules.size()> made;
        std::transform(rules.begin(), rules.end(), made.begin(),
                       [](const Rule &each) { return QString::fromLatin1(each.code); });
        return made;
    }();
    return codes[rule];
}

std::vector<TimedCue> trackOf(const QList<Cue> &cues)
{
    std::vector<TimedCue> track;
    track.reserve(size_t(cues.size()));
    for (const Cue &cue : cues)
        track.push_back({&cue, {}});
    const auto isBefore = [](const TimedCue &a, const TimedCue &b) { return a.cue->range.in < b.cue->range.in; };
    if (!std::is_sorted(track.begin(), track.end(), isBefore))
        std::stable_sort(track.begin(), track.end(), isBefore);
    updateLatestOut(track);
    return track;
}

Coverage coverageOf(const Content &content)
{
    const LessonCover cover(content.lessons);
    Coverage coverage;
    for (const Cue &cue : content.cues) {
        if (!cue.range.isValid())
            continue;
        ++coverage.cues;
        coverage.outside += cover.touches(cue.range) ? 0 : 1;
    }
    return coverage;
}

void checkTimed(Findings &findings, const Content &content)
{
    const std::vector<TimedCue> track = trackOf(content.cues);
    std::vector<qsizetype> lessons(size_t(content.lessons.size()));
    std::iota(lessons.begin(), lessons.end(), 0);
    std::stable_sort(lessons.begin(), lessons.end(), [&](qsizetype a, qsizetype b) {
        return content.lessons[a].range.in < content.lessons[b].range.in;
    });
    QSet<QUuid> taught;
    for (const Occurrence &occurrence : content.occurrences)
        taught.insert(occurrence.cueId);
    const auto isTaught = [&](const QUuid &cue) { return taught.contains(cue); };
    const LessonNumbers numbers = numbersOf(content.lessons);
    auto lesson = lessons.cbegin();
    const auto checkLessonsUpTo = [&](std::optional<MediaTime> time) {
        for (; lesson != lessons.cend() && (!time || content.lessons[*lesson].range.in <= *time); ++lesson)
            checkLesson(findings, content.lessons, *lesson, numbers, track, isTaught);
    };
    std::optional<MediaTime> previousOut;
    for (const TimedCue &timed : track) {
        checkLessonsUpTo(timed.cue->range.in);
        checkCue(findings, *timed.cue, previousOut, content.lessons);
        previousOut = timed.latestOut;
    }
    checkLessonsUpTo(std::nullopt);
}

void checkVocabulary(Findings &findings, const Content &content)
{
    QHash<QUuid, const Cue *> cues;
    std::map<QUuid, std::vector<const Occurrence *>> occurrences;
    for (const Occurrence &occurrence : content.occurrences)
        occurrences[occurrence.headwordId.uuid()].push_back(&occurrence);
    if (!occurrences.empty()) {
        cues.reserve(content.cues.size());
        for (const Cue &cue : content.cues)
            cues.insert(cue.id.uuid(), &cue);
    }
    const auto cueOf = [&](const QUuid &id) { return cues.value(id); };
    QSet<std::pair<QString, QString>> words;
    QSet<QUuid> known;
    for (const Headword &headword : content.headwords) {
        const QUuid &id = headword.id.uuid();
        const auto found = occurrences.find(id);
        const std::pair key{headword.word, headword.language};
        checkHeadword(findings, headword, words.contains(key), found != occurrences.end());
        words.insert(key);
        if (found != occurrences.end() && !known.contains(id))
            checkOccurrences(findings, id, &headword, found->second, cueOf);
        known.insert(id);
    }
    for (const auto &[id, those] : occurrences) {
        if (!known.contains(id))
            checkOccurrences(findings, id, nullptr, those, cueOf);
    }
}

} // namespace

Terms::Terms(const Content &content, Profile limits)
    : profile(std::move(limits))
    , cueLanguage(content.cueLanguage)
    , learnerLanguages(content.learnerLanguages)
    , filmDuration(content.filmDuration)
    , cuts(content.cuts)
    , clippedSound(content.clippedSound)
    , slowestLevelLimit(std::numeric_limits<double>::infinity())
{
    for (size_t i = 0; i < rules.size(); ++i) {
        weights[i] = rules[i].severity;
        if (!profile.weights.isEmpty() && isAdjustable(rules[i]))
            weights[i] = profile.weights.value(codeOf(i), weights[i]);
    }
    for (const double limit : std::as_const(profile.maxCharactersPerSecondOfLevel))
        slowestLevelLimit = std::min(slowestLevelLimit, limit);
}

const LanguageTerms &Terms::of(const QString &language) const
{
    const auto found = std::find_if(m_languages.begin(), m_languages.end(),
                                    [&](const LanguageTerms &terms) { return terms.language == language; });
    if (found != m_languages.end())
        return *found;
    m_languages.push_back({language, profile.limitsFor(language), countsNarrowAsHalf(language)});
    return m_languages.back();
}

std::span<const TimeRange> Terms::clippedIn(const TimeRange &range) const
{
    const auto first = std::partition_point(clippedSound.cbegin(), clippedSound.cend(),
                                            [&](const TimeRange &clipped) { return clipped.out <= range.in; });
    const auto end = std::partition_point(first, clippedSound.cend(),
                                          [&](const TimeRange &clipped) { return clipped.in < range.out; });
    return {first, end};
}

void Findings::add(RuleIndex rule, const QUuid &subjectId, const std::optional<TimeRange> &range,
                   const QStringList &args)
{
    if (const std::optional<Severity> &weight = terms.weights[rule.value()])
        issues.append({codeOf(rule.value()), *weight, rules[rule.value()].subject, subjectId, range, args});
}

void checkMovie(Findings &findings, const Movie &movie, bool hasLessons, const Coverage &coverage)
{
    if (const Result<void> valid = validate(movie); !valid.ok()) {
        for (const FieldError &field : valid.error().fields)
            findings.add("movie_field_invalid", movie.id.uuid(), {}, {field.pointer, field.message});
    }
    if (!hasLessons)
        findings.add("movie_without_lessons", movie.id.uuid());
    else if (coverage.outside > 0)
        findings.add("movie_cues_outside_lessons", movie.id.uuid(), {},
                     {QString::number(coverage.outside), QString::number(coverage.cues)});
}

QList<Issue> check(const Content &content, const Profile &profile)
{
    const Terms terms(content, profile);
    Findings findings(terms);
    checkMovie(findings, content.movie, !content.lessons.isEmpty(), coverageOf(content));
    checkTimed(findings, content);
    checkVocabulary(findings, content);
    return findings.issues;
}

bool blocksPublishing(const QList<Issue> &issues)
{
    return std::any_of(issues.cbegin(), issues.cend(),
                       [](const Issue &issue) { return issue.severity == Severity::Error; });
}

QString messageOf(const Issue &issue)
{
    const Rule *rule = findRule(issue.code);
    if (!rule)
        return issue.code;
    // One pass, so that an argument that holds "%1" stays what it is.
    QString message;
    const QString pattern = QString::fromUtf8(rule->message);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int index = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (index < 1) {
            message += pattern[i];
            continue;
        }
        message += issue.args.value(index - 1);
        ++i;
    }
    return message;
}

QString toString(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

QString toString(Subject subject)
{
    switch (subject) {
    case Subject::Movie:
        return QStringLiteral("movie");
    case Subject::Lesson:
        return QStringLiteral("lesson");
    case Subject::Cue:
        return QStringLiteral("cue");
    case Subject::Headword:
        break;
    }
    return QStringLiteral("headword");
}

} // namespace cinefluent::quality
