// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "studio/document/changeevents.h"
#include "studio/document/projectcontent.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace cinefluent::studio {

/// One entity before and after: without `before` it is added, without `after` removed.
template<typename T>
struct EntityChange
{
    std::optional<T> before;
    std::optional<T> after;

    friend bool operator==(const EntityChange &, const EntityChange &) = default;
};

/// One of the things there is exactly one of.
template<typename T>
struct ValueChange
{
    T before;
    T after;

    friend bool operator==(const ValueChange &, const ValueChange &) = default;
};

enum class Direction
{
    Forward, ///< redo
    Backward ///< undo
};

/// What a command does to the content, both ways: the unit that is applied, written and journaled. Each entity is in
/// it at most once and differs before and after.
struct ChangeSet
{
    QList<EntityChange<Cue>> cues;
    QList<EntityChange<Lesson>> lessons;
    QList<EntityChange<Headword>> headwords;
    QList<EntityChange<Occurrence>> occurrences;
    std::optional<ValueChange<Movie>> movie;
    std::optional<ValueChange<MediaReference>> media;
    std::optional<ValueChange<ProjectSettings>> settings;

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] ChangeSet inverted() const;
    /// This, then `later`, as one step: what cancels out is dropped.
    [[nodiscard]] ChangeSet mergedWith(const ChangeSet &later) const;
    [[nodiscard]] ChangeEvents events() const;
    /// How many entities differ, for the history's text.
    [[nodiscard]] qsizetype count() const;

    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

/// CBOR with only the fields that differ, each with both sides.
[[nodiscard]] QByteArray toJournal(const ChangeSet &changes);

/// The change that carries `content` one journal entry in `direction`. Every stored field is compared with the
/// content first; error "journal_mismatch" where the two do not fit, "journal_corrupt" where the bytes are none of
/// ours.
[[nodiscard]] Result<ChangeSet> fromJournal(const QByteArray &journal, const ProjectContent &content,
                                            Direction direction);

} // namespace cinefluent::studio
