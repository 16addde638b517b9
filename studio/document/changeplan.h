// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/changeset.h"

#include <QHash>

namespace cinefluent::studio {

/// Collects what a command wants and turns it into a change set: the former state is looked up, entities set twice
/// count once, what ends as it was is dropped. The content outlives the plan and stays untouched.
class ChangePlan
{
public:
    explicit ChangePlan(const ProjectContent &content);

    void put(const Cue &cue);
    void put(const Lesson &lesson);
    void put(const Headword &headword);
    void put(const Occurrence &occurrence);
    void put(const Movie &movie);
    void put(const MediaReference &media);
    void put(const ProjectSettings &settings);
    void remove(CueId id); ///< and the occurrences in it
    void remove(LessonId id);
    void remove(HeadwordId id); ///< and its occurrences
    void remove(OccurrenceId id);

    [[nodiscard]] ChangeSet take();

private:
    template<typename T>
    void record(QList<EntityChange<T>> &changes, decltype(T::id) id, const T *before, std::optional<T> after);

    const ProjectContent &m_content;
    ChangeSet m_changes;
    QHash<QUuid, qsizetype> m_places; ///< entity id → index in its list
};

} // namespace cinefluent::studio
