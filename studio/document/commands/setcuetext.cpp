// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setcuetext.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"
#include "studio/document/entitycodec.h"

namespace cinefluent::studio {

namespace {

/// Where a marked stretch of `before` is in `after`, seen as one replacement between a common beginning and end.
Occurrence moved(Occurrence occurrence, const QString &before, const QString &after)
{
    if (occurrence.length == 0)
        return occurrence;
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;

    const qsizetype end = occurrence.start + occurrence.length;
    if (end <= head)
        return occurrence;
    if (occurrence.start >= before.size() - tail) {
        occurrence.start += int(after.size() - before.size());
        return occurrence;
    }
    const QString word = before.mid(occurrence.start, occurrence.length);
    if (after.mid(occurrence.start, occurrence.length) == word)
        return occurrence;
    occurrence.start = 0;
    occurrence.length = 0;
    return occurrence;
}

} // namespace

SetCueText::SetCueText(CueId id, QString text)
    : m_id(id)
    , m_text(canonical(text))
{
}

QByteArray SetCueText::verb() const
{
    return "set_cue_text";
}

Result<ChangeSet> SetCueText::plan(const ProjectContent &content) const
{
    const Cue *cue = content.findCue(m_id);
    if (!cue)
        return commanderrors::cueNotFound();
    ChangePlan plan(content);
    Cue changed = *cue;
    changed.text = m_text;
    plan.put(changed);
    for (const Occurrence &occurrence : content.occurrencesInCue(m_id))
        plan.put(moved(occurrence, cue->text, m_text));
    return plan.take();
}

QByteArray SetCueText::mergeKey() const
{
    return m_id.toByteArray();
}

} // namespace cinefluent::studio
