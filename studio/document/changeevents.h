// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/ids.h"
#include "common/vocabulary/headword.h"

#include <QFlags>
#include <QList>
#include <QMetaType>

#include <variant>

namespace cinefluent::studio {

/// What about a cue is different now.
enum class CueField
{
    Range = 1,
    Text = 2,         ///< or its look
    Translations = 4, ///< or their looks
    Notes = 8         ///< context notes or difficulty words
};
Q_DECLARE_FLAGS(CueFields, CueField)
Q_DECLARE_OPERATORS_FOR_FLAGS(CueFields)

struct CuesAdded
{
    QList<CueId> ids;
};
struct CuesRemoved
{
    QList<CueId> ids;
};
/// A changed range may also have changed the cue's place in the track.
struct CuesChanged
{
    QList<CueId> ids;
    CueFields fields; ///< of any of them
};
struct LessonsAdded
{
    QList<LessonId> ids;
};
struct LessonsRemoved
{
    QList<LessonId> ids;
};
struct LessonsChanged
{
    QList<LessonId> ids;
};
/// Headwords, their senses or where they occur. A headword whose occurrences alone differ is among `changed`.
struct VocabularyChanged
{
    QList<HeadwordId> added;
    QList<HeadwordId> removed;
    QList<HeadwordId> changed;
    QList<CueId> cues; ///< cues whose marked words differ
};
struct MovieChanged
{
};
struct MediaChanged
{
};
struct SettingsChanged
{
};

using ChangeEvent = std::variant<CuesAdded, CuesRemoved, CuesChanged, LessonsAdded, LessonsRemoved, LessonsChanged,
                                 VocabularyChanged, MovieChanged, MediaChanged, SettingsChanged>;

/// Everything one command, undo or redo changed: at most one event of each type.
using ChangeEvents = QList<ChangeEvent>;

/// The event of type `Event` among `events`, or null.
template<typename Event>
[[nodiscard]] const Event *eventIn(const ChangeEvents &events)
{
    for (const ChangeEvent &event : events) {
        if (const auto *found = std::get_if<Event>(&event))
            return found;
    }
    return nullptr;
}

} // namespace cinefluent::studio

Q_DECLARE_METATYPE(cinefluent::studio::ChangeEvents)
