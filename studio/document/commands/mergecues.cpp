// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/mergecues.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"
#include "studio/document/cuelook.h"

#include <QCoreApplication>

#include <algorithm>

namespace cinefluent::studio {

namespace {

void join(QString &text, const QString &more, const QString &separator)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += separator;
    text += more;
}

/// Before the texts are joined.
void joinLooks(Cue &merged, const Cue &cue, qsizetype separatorLength)
{
    if (merged.looks.isEmpty() && cue.looks.isEmpty())
        return;
    QStringList languages{QString()};
    languages += QStringList(merged.translations.keys()) + cue.translations.keys();
    languages.removeDuplicates();
    for (const QString &language : std::as_const(languages)) {
        const auto textOf = [&](const Cue &of) {
            return language.isEmpty() ? of.text : of.translations.value(language);
        };
        merged.looks.insert(language, joinedLook(merged.looks.value(language), textOf(merged),
                                                 cue.looks.value(language), textOf(cue), separatorLength));
    }
}

} // namespace

MergeCues::MergeCues(QList<CueId> ids, QString separator)
    : m_ids(std::move(ids))
    , m_separator(std::move(separator))
{
}

QByteArray MergeCues::verb() const
{
    return "merge_cues";
}

Result<ChangeSet> MergeCues::plan(const ProjectContent &content) const
{
    QList<qsizetype> places;
    for (const CueId id : m_ids) {
        const qsizetype place = content.track().indexOf(id);
        if (place < 0)
            return commanderrors::cueNotFound();
        if (!places.contains(place))
            places.append(place);
    }
    if (places.size() < 2) {
        return makeError(ErrorKind::InvalidInput, QStringLiteral("too_few_cues"),
                         QCoreApplication::translate("Commands", "Select two or more cues to join them."));
    }
    std::sort(places.begin(), places.end());

    ChangePlan plan(content);
    Cue merged = content.track().at(places.constFirst());
    QList<Occurrence> marks;
    for (const qsizetype place : places.mid(1)) {
        const Cue &cue = content.track().at(place);
        merged.range.out = std::max(merged.range.out, cue.range.out);
        joinLooks(merged, cue, m_separator.size());
        join(merged.text, cue.text, m_separator);
        join(merged.contextNotes, cue.contextNotes, m_separator);
        for (auto it = cue.translations.cbegin(); it != cue.translations.cend(); ++it)
            join(merged.translations[it.key()], *it, m_separator);
        for (const QString &word : cue.difficultyWords) {
            if (!merged.difficultyWords.contains(word))
                merged.difficultyWords.append(word);
        }
        const auto offset = int(merged.text.size() - cue.text.size());
        for (Occurrence occurrence : content.occurrencesInCue(cue.id)) {
            occurrence.cueId = merged.id.uuid();
            if (occurrence.length > 0)
                occurrence.start += offset;
            marks.append(occurrence);
        }
        plan.remove(cue.id);
    }
    plan.put(merged);
    for (const Occurrence &occurrence : marks)
        plan.put(occurrence);
    return plan.take();
}

} // namespace cinefluent::studio
