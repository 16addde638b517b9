// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/releasemanifest.h"

#include <array>

namespace cinefluent::api {

/// One thing that two releases of a movie differ in. Things are the same by their ids, never by their texts.
struct ReleaseChange
{
    enum class Subject
    {
        Movie, ///< the details: title, description, posters …
        Lesson,
        Cue, ///< of one lesson
        Word
    };
    enum class Kind
    {
        Added,
        Removed,
        Changed
    };

    Subject subject = Subject::Movie;
    Kind kind = Kind::Changed;
    QUuid id;             ///< of movie, lesson, published cue or headword
    QUuid lessonId = {};  ///< of a cue
    QString label;        ///< title, text or word, as the later release has it; at most maxLabel characters
    QString before = {};  ///< the same as the earlier one has it, where it differs
    QStringList fields{}; ///< what changed, in the manifest's names: "title", "text", "range" …

    static constexpr qsizetype maxLabel = 200;

    friend bool operator==(const ReleaseChange &, const ReleaseChange &) = default;
};

struct ChangeCounts
{
    int added = 0;
    int removed = 0;
    int changed = 0;

    friend bool operator==(const ChangeCounts &, const ChangeCounts &) = default;
};

/// What changed from one release to another: all of it counted, the first of it listed.
struct ReleaseDiff
{
    static constexpr qsizetype maxChanges = 500;

    QUuid from;
    QUuid to;
    std::array<ChangeCounts, 4> counts{}; ///< by ReleaseChange::Subject
    /// In the order of the subjects, within one as the later release has them, and then what is gone. The cues of a
    /// lesson that came or went are counted, not listed.
    QList<ReleaseChange> changes;
    bool isTruncated = false; ///< there are more changes than `changes` has

    [[nodiscard]] const ChangeCounts &of(ReleaseChange::Subject subject) const { return counts[size_t(subject)]; }

    friend bool operator==(const ReleaseDiff &, const ReleaseDiff &) = default;
};

/// Linear in the size of both.
[[nodiscard]] ReleaseDiff diffOf(const ReleaseManifest &from, const ReleaseManifest &to);

/// Answer of `GET /studio/movies/{movieId}/releases/{releaseId}/diff/{otherId}`.
[[nodiscard]] QByteArray toJson(const ReleaseDiff &diff);
/// Read leniently. Fails with "answer_invalid".
[[nodiscard]] Result<ReleaseDiff> releaseDiffFromJson(const QByteArray &json);

} // namespace cinefluent::api
