// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <QByteArray>
#include <QList>
#include <QUuid>

#include <optional>

namespace cinefluent::api {

/// One release in a movie's history. Numbers count what was handed in, so a release that waits has one too.
struct ReleaseSummary
{
    QUuid releaseId;
    int number = 0; ///< 1-based within the movie
    Instant submittedAt{};
    std::optional<Instant> publishedAt; ///< when learners first saw it; nothing: not yet
    bool isLive = false;
    int lessonCount = 0;
    std::optional<Instant> publishAt = {}; ///< when it goes live by itself
    /// The code of why its time passed without effect; empty where none did. Scheduling it anew clears it.
    QString scheduleProblem = {};
    QString publishedBy = {}; ///< user name of who handed it in; empty where the account is gone

    friend bool operator==(const ReleaseSummary &, const ReleaseSummary &) = default;
};

/// Answer of `GET /studio/movies/{movieId}/releases`: newest first, in pages.
struct ReleasePage
{
    QList<ReleaseSummary> releases;
    int total = 0;
    int page = 1;
    int totalPages = 0;
    QString nextCursor = {}; ///< opaque, for the next page; empty at the end

    friend bool operator==(const ReleasePage &, const ReleasePage &) = default;
};

[[nodiscard]] QByteArray toJson(const ReleaseSummary &release);
[[nodiscard]] QByteArray toJson(const ReleasePage &page);

/// Answers are read leniently: members not known are skipped. Fails with "answer_invalid".
[[nodiscard]] Result<ReleaseSummary> releaseSummaryFromJson(const QByteArray &json);
[[nodiscard]] Result<ReleasePage> releasePageFromJson(const QByteArray &json);

} // namespace cinefluent::api
