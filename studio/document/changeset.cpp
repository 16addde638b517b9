// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/changeset.h"

#include <QHash>
#include <QSet>

namespace cinefluent::studio {

namespace {

template<typename T>
auto idOf(const EntityChange<T> &change)
{
    return change.before ? change.before->id : change.after->id;
}

template<typename T>
QList<EntityChange<T>> inverted(const QList<EntityChange<T>> &changes)
{
    QList<EntityChange<T>> result;
    result.reserve(changes.size());
    for (const EntityChange<T> &change : changes)
        result.append({change.after, change.before});
    return result;
}

template<typename T>
std::optional<ValueChange<T>> inverted(const std::optional<ValueChange<T>> &change)
{
    if (!change)
        return std::nullopt;
    return ValueChange<T>{change->after, change->before};
}

template<typename T>
QList<EntityChange<T>> merged(const QList<EntityChange<T>> &first, const QList<EntityChange<T>> &later)
{
    QList<EntityChange<T>> result = first;
    QHash<decltype(T::id), qsizetype> places;
    for (qsizetype i = 0; i < first.size(); ++i)
        places.insert(idOf(first.at(i)), i);
    for (const EntityChange<T> &change : later) {
        const auto place = places.constFind(idOf(change));
        if (place == places.cend())
            result.append(change);
        else
            result[*place].after = change.after;
    }
    result.removeIf([](const EntityChange<T> &change) { return change.before == change.after; });
    return result;
}

template<typename T>
std::optional<ValueChange<T>> merged(const std::optional<ValueChange<T>> &first,
                                     const std::optional<ValueChange<T>> &later)
{
    if (!first || !later)
        return first ? first : later;
    if (first->before == later->after)
        return std::nullopt;
    return ValueChange<T>{first->before, later->after};
}

CueFields differingFields(const Cue &a, const Cue &b)
{
    CueFields fields;
    fields.setFlag(CueField::Range, a.range != b.range);
    fields.setFlag(CueField::Text, a.text != b.text || a.looks != b.looks);
    fields.setFlag(CueField::Translations, a.translations != b.translations || a.looks != b.looks);
    fields.setFlag(CueField::Notes, a.contextNotes != b.contextNotes || a.difficultyWords != b.difficultyWords);
    return fields;
}

template<typename Added, typename Removed, typename Changed, typename T>
void appendEvents(ChangeEvents &events, const QList<EntityChange<T>> &changes, Changed changed)
{
    Added added;
    Removed removed;
    for (const EntityChange<T> &change : changes) {
        if (!change.before)
            added.ids.append(change.after->id);
        else if (!change.after)
            removed.ids.append(change.before->id);
        else
            changed.ids.append(change.after->id);
    }
    if (!removed.ids.isEmpty())
        events.append(removed);
    if (!added.ids.isEmpty())
        events.append(added);
    if (!changed.ids.isEmpty())
        events.append(changed);
}

void appendVocabularyEvent(ChangeEvents &events, const ChangeSet &changes)
{
    if (changes.headwords.isEmpty() && changes.occurrences.isEmpty())
        return;
    VocabularyChanged event;
    QSet<HeadwordId> named;
    for (const EntityChange<Headword> &change : changes.headwords) {
        named.insert(idOf(change));
        (!change.before ? event.added : !change.after ? event.removed : event.changed).append(idOf(change));
    }
    QSet<QUuid> cues;
    for (const EntityChange<Occurrence> &change : changes.occurrences) {
        for (const std::optional<Occurrence> *side : {&change.before, &change.after}) {
            if (!*side)
                continue;
            if (!named.contains((*side)->headwordId)) {
                named.insert((*side)->headwordId);
                event.changed.append((*side)->headwordId);
            }
            if (!cues.contains((*side)->cueId)) {
                cues.insert((*side)->cueId);
                event.cues.append(CueId((*side)->cueId));
            }
        }
    }
    events.append(event);
}

} // namespace

bool ChangeSet::isEmpty() const
{
    return count() == 0;
}

qsizetype ChangeSet::count() const
{
    return cues.size() + lessons.size() + headwords.size() + occurrences.size() + (movie ? 1 : 0) + (media ? 1 : 0) +
           (settings ? 1 : 0);
}

ChangeSet ChangeSet::inverted() const
{
    using studio::inverted;
    return {inverted(cues),  inverted(lessons), inverted(headwords), inverted(occurrences),
            inverted(movie), inverted(media),   inverted(settings)};
}

ChangeSet ChangeSet::mergedWith(const ChangeSet &later) const
{
    return {merged(cues, later.cues),           merged(lessons, later.lessons),
            merged(headwords, later.headwords), merged(occurrences, later.occurrences),
            merged(movie, later.movie),         merged(media, later.media),
            merged(settings, later.settings)};
}

ChangeEvents ChangeSet::events() const
{
    ChangeEvents events;
    CuesChanged cuesChanged;
    for (const EntityChange<Cue> &change : cues) {
        if (change.before && change.after)
            cuesChanged.fields |= differingFields(*change.before, *change.after);
    }
    appendEvents<CuesAdded, CuesRemoved>(events, cues, cuesChanged);
    appendEvents<LessonsAdded, LessonsRemoved>(events, lessons, LessonsChanged{});
    appendVocabularyEvent(events, *this);
    if (movie)
        events.append(MovieChanged{});
    if (media)
        events.append(MediaChanged{});
    if (settings)
        events.append(SettingsChanged{});
    return events;
}

} // namespace cinefluent::studio
