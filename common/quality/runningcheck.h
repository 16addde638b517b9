// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/qualitycheck.h"

#include <memory>

namespace cinefluent::quality {

/// Keeps the findings of content that is being edited: after a change only what it could affect is checked again – the
/// cues it names and those that follow them, the lessons that show them, the words that occur in them – so that it
/// costs microseconds where check() costs milliseconds. Not for several threads at once.
///
/// `issues()` is always what check() would find in the same content with its cues by IN and then by id, its lessons in
/// the order given, its headwords and its occurrences by id.
class RunningCheck
{
public:
    /// What may differ from what was there; naming too much does no harm.
    struct Changes
    {
        /// A headword with all places where it occurs, by id.
        struct Word
        {
            QUuid id;
            std::optional<Headword> headword; ///< nothing: there is none (any more)
            QList<Occurrence> occurrences;
        };

        QList<Cue> cues; ///< added or changed, as they are now
        QList<QUuid> removedCues;
        std::optional<QList<Lesson>> lessons; ///< all of them, where any was added, changed or removed
        QList<Word> words;
        std::optional<Movie> movie;
    };

    RunningCheck();
    ~RunningCheck();
    RunningCheck(RunningCheck &&other) noexcept;
    RunningCheck &operator=(RunningCheck &&other) noexcept;

    /// Starts over: another project, or what holds for all of it (limits, languages, film, cuts) has changed.
    void reset(const Content &content, const Profile &profile);
    /// Ids of the subjects whose findings differ now, each once, in no order.
    QList<QUuid> update(const Changes &changes);

    [[nodiscard]] const QList<Issue> &issues() const;
    /// Those about one subject, in their order.
    [[nodiscard]] QList<Issue> issuesOf(const QUuid &subject) const;
    [[nodiscard]] int count(Severity severity) const;
    /// The worst finding about a cue.
    [[nodiscard]] std::optional<Severity> worstOfCue(const QUuid &id) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cinefluent::quality
