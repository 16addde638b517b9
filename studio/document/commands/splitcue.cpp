// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/splitcue.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"
#include "studio/document/cuelook.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct Halves
{
    QString first;
    QString second;
    qsizetype secondStart = 0; ///< where `second` begins in the whole
};

Halves halve(const QString &text, qsizetype position)
{
    qsizetype end = position;
    while (end > 0 && text.at(end - 1).isSpace())
        --end;
    qsizetype start = position;
    while (start < text.size() && text.at(start).isSpace())
        ++start;
    return {text.left(end), text.mid(start), start};
}

/// The blank nearest to `target`, or `target` moved off a surrogate pair in text without blanks.
qsizetype seamNear(const QString &text, qsizetype target)
{
    for (qsizetype distance = 0; distance <= text.size(); ++distance) {
        for (const qsizetype at : {target - distance, target + distance}) {
            if (at >= 0 && at < text.size() && text.at(at).isSpace())
                return at;
        }
    }
    return target > 0 && target < text.size() && text.at(target).isLowSurrogate() ? target - 1 : target;
}

void splitLook(const QString &language, const Cue &cue, const QString &text, const Halves &halves, Cue &first,
               Cue &second)
{
    const QString look = cue.looks.value(language);
    if (look.isEmpty())
        return;
    first.looks.insert(language, partOfLook(look, text, 0, halves.first.size(), true));
    second.looks.insert(language, partOfLook(look, text, halves.secondStart, halves.second.size(), false));
}

} // namespace

SplitCue::SplitCue(CueId id, MediaTime at, qsizetype textPosition, CueId secondId)
    : m_id(id)
    , m_at(at)
    , m_textPosition(textPosition)
    , m_secondId(secondId)
{
}

QByteArray SplitCue::verb() const
{
    return "split_cue";
}

Result<ChangeSet> SplitCue::plan(const ProjectContent &content) const
{
    const Cue *cue = content.findCue(m_id);
    if (!cue)
        return commanderrors::cueNotFound();
    if (m_secondId.isNull() || content.findCue(m_secondId))
        return commanderrors::cueInvalid(QStringLiteral("second id"));
    if (m_at <= cue->range.in || m_at >= cue->range.out) {
        return makeError(
            ErrorKind::InvalidInput, QStringLiteral("split_outside_cue"),
            QCoreApplication::translate("Commands", "Move the playhead inside the cue to split it there."));
    }
    const qsizetype position = std::clamp<qsizetype>(m_textPosition, 0, cue->text.size());
    const Halves text = halve(cue->text, position);
    Cue first = *cue;
    first.range.out = m_at;
    first.text = text.first;
    Cue second = *cue;
    second.id = m_secondId;
    second.range.in = m_at;
    second.text = text.second;
    splitLook({}, *cue, cue->text, text, first, second);
    for (auto it = cue->translations.cbegin(); it != cue->translations.cend(); ++it) {
        const qsizetype share = cue->text.isEmpty() ? 0 : it->size() * position / cue->text.size();
        const Halves part = halve(*it, seamNear(*it, share));
        first.translations[it.key()] = part.first;
        second.translations[it.key()] = part.second;
        splitLook(it.key(), *cue, *it, part, first, second);
    }
    first.translations.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    second.translations.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    first.difficultyWords.removeIf(
        [&](const QString &word) { return !first.text.contains(word, Qt::CaseInsensitive); });
    second.difficultyWords.removeIf(
        [&](const QString &word) { return !second.text.contains(word, Qt::CaseInsensitive); });

    ChangePlan plan(content);
    plan.put(first);
    plan.put(second);
    for (Occurrence occurrence : content.occurrencesInCue(m_id)) {
        if (occurrence.length > 0 && occurrence.start >= text.secondStart) {
            occurrence.cueId = m_secondId.uuid();
            occurrence.start -= int(text.secondStart);
        } else if (occurrence.start + occurrence.length > text.first.size()) {
            occurrence.start = 0; // the seam goes through the word: its cue alone is known
            occurrence.length = 0;
        }
        plan.put(occurrence);
    }
    return plan.take();
}

} // namespace cinefluent::studio
