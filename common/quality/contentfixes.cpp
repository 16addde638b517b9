// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/fixcandidates.h"
#include "common/quality/runningcheck.h"

#include <QHash>
#include <QSet>

namespace cinefluent::quality {

namespace {

/// What carrying out `fix` on `before` may have changed, as `after` has it.
RunningCheck::Changes changesOf(const QuickFix &fix, const Content &before, const Content &after)
{
    RunningCheck::Changes changes;
    QSet<QUuid> cues;
    for (const QuickFix::CueRange &change : fix.ranges)
        cues.insert(change.cueId);
    for (const QuickFix::CueText &change : fix.texts)
        cues.insert(change.cueId);
    for (const QUuid &id : fix.removedCues)
        cues.insert(id);
    for (const QUuid &id : std::as_const(cues)) {
        if (const Cue *cue = findById(after.cues, id))
            changes.cues.append(*cue);
        else
            changes.removedCues.append(id);
    }
    if (!fix.lessons.isEmpty())
        changes.lessons = after.lessons;
    QSet<QUuid> words(fix.removedHeadwords.begin(), fix.removedHeadwords.end());
    for (const Headword &word : fix.headwords)
        words.insert(word.id.uuid());
    for (const Occurrence &occurrence : fix.occurrences)
        words.insert(occurrence.headwordId.uuid());
    QSet<QUuid> moved(fix.removedOccurrences.begin(), fix.removedOccurrences.end());
    for (const Occurrence &occurrence : fix.occurrences)
        moved.insert(occurrence.id.uuid());
    for (const QList<Occurrence> &side : {before.occurrences, after.occurrences}) {
        for (const Occurrence &occurrence : side) {
            if (moved.contains(occurrence.id.uuid()))
                words.insert(occurrence.headwordId.uuid());
        }
    }
    QHash<QUuid, QList<Occurrence>> occurrences;
    if (!words.isEmpty()) {
        for (const Occurrence &occurrence : after.occurrences) {
            if (words.contains(occurrence.headwordId.uuid()))
                occurrences[occurrence.headwordId.uuid()].append(occurrence);
        }
    }
    for (const QUuid &id : std::as_const(words)) {
        const Headword *word = findById(after.headwords, id);
        changes.words.append({id, word ? std::optional(*word) : std::nullopt, occurrences.value(id)});
    }
    return changes;
}

/// Tries fixes on content of which it knows the findings.
class Mender
{
public:
    Mender(Content content, const Profile &profile)
        : m_content(std::move(content))
        , m_profile(profile)
    {
        m_check.reset(m_content, profile);
    }

    [[nodiscard]] bool has(const Issue &issue) const
    {
        const QString identity = identityOf(issue);
        const QList<Issue> there = m_check.issuesOf(issue.subjectId);
        return std::any_of(there.cbegin(), there.cend(), [&](const Issue &i) { return identityOf(i) == identity; });
    }

    /// Whether one of the candidates mends the issue and brings no other; its content is kept then.
    [[nodiscard]] bool mend(const Issue &issue)
    {
        const QList<QuickFix> candidates = fixCandidates(issue, m_content, m_profile);
        return std::any_of(candidates.cbegin(), candidates.cend(),
                           [&](const QuickFix &candidate) { return !candidate.isEmpty() && take(issue, candidate); });
    }

    [[nodiscard]] const Content &content() const { return m_content; }

private:
    bool take(const Issue &issue, const QuickFix &fix)
    {
        Content after = applied(m_content, fix);
        const QList<Issue> before = m_check.issues();
        const QList<QUuid> differing = m_check.update(changesOf(fix, m_content, after));
        const QSet<QUuid> subjects(differing.begin(), differing.end());
        QHash<QString, int> former;
        QHash<QString, int> now;
        for (const Issue &found : before) {
            if (subjects.contains(found.subjectId))
                ++former[identityOf(found)];
        }
        for (const QUuid &subject : differing) {
            for (const Issue &found : m_check.issuesOf(subject))
                ++now[identityOf(found)];
        }
        const bool addsNone = std::all_of(now.keyBegin(), now.keyEnd(),
                                          [&](const QString &key) { return now.value(key) <= former.value(key); });
        if (addsNone && !has(issue)) {
            m_content = std::move(after);
            return true;
        }
        m_check.update(changesOf(fix, after, m_content));
        return false;
    }

    Content m_content;
    const Profile &m_profile;
    RunningCheck m_check;
};

} // namespace

FixedContent fixesOf(const QList<Issue> &issues, Content content, const Profile &profile,
                     const std::function<bool(qsizetype)> &goOn)
{
    Mender mender(std::move(content), profile);
    FixedContent result;
    bool goesOn = true;
    for (qsizetype i = 0; i < issues.size(); ++i) {
        goesOn = goesOn && (!goOn || goOn(i));
        const bool isMended = !mender.has(issues[i]) || (goesOn && mender.mend(issues[i]));
        (isMended ? result.fixed : result.left).append(issues[i]);
    }
    result.content = mender.content();
    return result;
}

} // namespace cinefluent::quality
