// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/qualitycheck.h"

#include "common/quality/findings.h"
#include "common/quality/issuecodes.h"

#include <algorithm>

namespace cinefluent::quality {

void Findings::add(const char *code, const QUuid &subjectId, const std::optional<TimeRange> &range,
                   const QStringList &args)
{
    const Rule *rule = findRule(QString::fromLatin1(code));
    Q_ASSERT(rule);
    issues.append({QString::fromLatin1(code), rule->severity, rule->subject, subjectId, range, args});
}

void checkMovie(Findings &findings)
{
    const Movie &movie = findings.content.movie;
    if (const Result<void> valid = validate(movie); !valid.ok()) {
        for (const FieldError &field : valid.error().fields)
            findings.add("movie_field_invalid", movie.id.uuid(), {}, {field.pointer, field.message});
    }
    if (findings.content.lessons.isEmpty())
        findings.add("movie_without_lessons", movie.id.uuid());
}

QList<Issue> check(const Content &content, const Profile &profile)
{
    Findings findings(content, profile);
    checkMovie(findings);
    checkLessons(findings);
    checkCues(findings);
    const auto timed = findings.issues.begin();
    std::stable_sort(timed, findings.issues.end(), [](const Issue &a, const Issue &b) {
        if (a.range.has_value() != b.range.has_value())
            return !a.range.has_value();
        return a.range && a.range->in < b.range->in;
    });
    checkVocabulary(findings);
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
