// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/changeset.h"
#include "studio/document/entitycodec.h"

#include <QCborArray>
#include <QCborMap>
#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

using Key = QLatin1StringView;

// An entry is [id, before, after] with whole maps or null where it is added or removed; where it is changed, both
// maps hold the fields that differ.

QCborMap fieldsOf(const QCborMap &map, const QCborMap &other)
{
    QCborMap result;
    for (const auto &field : map) {
        if (other.value(field.first.toString()) != field.second)
            result.insert(field.first.toString(), QCborValue(field.second));
    }
    return result;
}

template<typename T>
QCborArray encodeEntry(const QString &id, const T *before, const T *after)
{
    if (!before || !after) {
        return {id, before ? QCborValue(toCbor(*before)) : QCborValue(nullptr),
                after ? QCborValue(toCbor(*after)) : QCborValue(nullptr)};
    }
    const QCborMap was = toCbor(*before);
    const QCborMap is = toCbor(*after);
    return {id, fieldsOf(was, is), fieldsOf(is, was)};
}

template<typename T>
void encodeList(QCborMap &journal, Key key, const QList<EntityChange<T>> &changes)
{
    if (changes.isEmpty())
        return;
    QCborArray entries;
    for (const EntityChange<T> &change : changes) {
        const T *before = change.before ? &*change.before : nullptr;
        const T *after = change.after ? &*change.after : nullptr;
        if (const T *either = before ? before : after) // a change has at least one side
            entries.append(encodeEntry(either->id.toString(), before, after));
    }
    journal.insert(key, entries);
}

template<typename T>
void encodeValue(QCborMap &journal, Key key, const std::optional<ValueChange<T>> &change)
{
    if (change)
        journal.insert(key, encodeEntry({}, &change->before, &change->after));
}

Error corrupt(const QString &detail)
{
    return makeError(ErrorKind::Corrupt, QStringLiteral("journal_corrupt"),
                     QCoreApplication::translate("Document", "This step of the history cannot be read. The project "
                                                             "itself is as it was."),
                     detail);
}

Error mismatch(const QString &detail)
{
    return makeError(ErrorKind::Corrupt, QStringLiteral("journal_mismatch"),
                     QCoreApplication::translate("Document", "This step of the history does not fit the project. The "
                                                             "project itself is as it was."),
                     detail);
}

template<typename T>
Result<T> decodeWhole(QCborMap map)
{
    T entity;
    addLaterFields(map, &entity);
    fromCbor(map, entity);
    if (toCbor(entity) != map)
        return corrupt(QStringLiteral("fields are missing or of the wrong type"));
    return entity;
}

/// `entry` seen in playing direction: what must be there now and what shall be.
struct Sides
{
    QString id;
    QCborValue now;
    QCborValue then;
};

Result<Sides> sidesOf(const QCborValue &entry, Direction direction)
{
    const QCborArray parts = entry.toArray();
    if (parts.size() != 3 || !parts.at(0).isString())
        return corrupt(QStringLiteral("an entry is not of three parts"));
    const bool forward = direction == Direction::Forward;
    return Sides{parts.at(0).toString(), parts.at(forward ? 1 : 2), parts.at(forward ? 2 : 1)};
}

template<typename T>
Result<T> patched(const T &current, const QCborMap &now, const QCborMap &then)
{
    QCborMap map = toCbor(current);
    for (const auto &field : now) {
        if (map.value(field.first.toString()) != field.second)
            return mismatch(QStringLiteral("field %1").arg(field.first.toString()));
    }
    for (const auto &field : then)
        map[field.first.toString()] = QCborValue(field.second);
    return decodeWhole<T>(map);
}

template<typename T>
Result<EntityChange<T>> decodeEntry(const Sides &sides, const T *current)
{
    if (sides.now.isNull()) {
        if (current)
            return mismatch(sides.id + QStringLiteral(" is there already"));
        Result<T> added = decodeWhole<T>(sides.then.toMap());
        if (!added)
            return added.error();
        return EntityChange<T>{std::nullopt, *added};
    }
    if (!current)
        return mismatch(sides.id + QStringLiteral(" is not there"));
    if (sides.then.isNull()) {
        QCborMap now = sides.now.toMap();
        addLaterFields(now, current);
        if (toCbor(*current) != now)
            return mismatch(sides.id + QStringLiteral(" differs"));
        return EntityChange<T>{*current, std::nullopt};
    }
    Result<T> changed = patched(*current, sides.now.toMap(), sides.then.toMap());
    if (!changed)
        return changed.error();
    return EntityChange<T>{*current, *changed};
}

template<typename T, typename Find>
Result<void> decodeList(const QCborMap &journal, Key key, Direction direction, Find find,
                        QList<EntityChange<T>> &changes)
{
    for (const QCborValue &entry : journal.value(key).toArray()) {
        const Result<Sides> sides = sidesOf(entry, direction);
        if (!sides)
            return sides.error();
        Result<EntityChange<T>> change = decodeEntry<T>(*sides, find(decltype(T::id)::fromString(sides->id)));
        if (!change)
            return change.error();
        changes.append(*change);
    }
    return {};
}

template<typename T>
Result<void> decodeValue(const QCborMap &journal, Key key, Direction direction, const T &current,
                         std::optional<ValueChange<T>> &change)
{
    if (!journal.contains(key))
        return {};
    const Result<Sides> sides = sidesOf(journal.value(key), direction);
    if (!sides)
        return sides.error();
    Result<T> changed = patched(current, sides->now.toMap(), sides->then.toMap());
    if (!changed)
        return changed.error();
    change = ValueChange<T>{current, *changed};
    return {};
}

} // namespace

QByteArray toJournal(const ChangeSet &changes)
{
    QCborMap journal;
    encodeList(journal, Key("cues"), changes.cues);
    encodeList(journal, Key("lessons"), changes.lessons);
    encodeList(journal, Key("headwords"), changes.headwords);
    encodeList(journal, Key("occurrences"), changes.occurrences);
    encodeValue(journal, Key("movie"), changes.movie);
    encodeValue(journal, Key("media"), changes.media);
    encodeValue(journal, Key("settings"), changes.settings);
    return QCborValue(journal).toCbor();
}

Result<ChangeSet> fromJournal(const QByteArray &journal, const ProjectContent &content, Direction direction)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(journal, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return corrupt(error.errorString());
    const QCborMap map = value.toMap();
    ChangeSet changes;
    const auto cue = [&](CueId id) { return content.findCue(id); };
    const auto lesson = [&](LessonId id) { return content.findLesson(id); };
    const auto headword = [&](HeadwordId id) { return content.findHeadword(id); };
    const auto occurrence = [&](OccurrenceId id) { return content.findOccurrence(id); };
    for (const Result<void> &part :
         {decodeList(map, Key("cues"), direction, cue, changes.cues),
          decodeList(map, Key("lessons"), direction, lesson, changes.lessons),
          decodeList(map, Key("headwords"), direction, headword, changes.headwords),
          decodeList(map, Key("occurrences"), direction, occurrence, changes.occurrences),
          decodeValue(map, Key("movie"), direction, content.movie(), changes.movie),
          decodeValue(map, Key("media"), direction, content.media(), changes.media),
          decodeValue(map, Key("settings"), direction, content.settings(), changes.settings)}) {
        if (!part)
            return part.error();
    }
    return changes;
}

} // namespace cinefluent::studio
