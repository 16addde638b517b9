// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"
#include "common/lesson/ids.h"

#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace cinefluent::server {

/// The seed's `ProgressUpdate`, as a client sends it.
struct ProgressUpdate
{
    LessonId lessonId;
    int percentHundredths = 0;     ///< "progressPercentage", 0–100, rounded to two decimals
    int timeSpentSeconds = 0;      ///< since the client's event before; 0–86,400, rounded
    qint64 positionMs = 0;         ///< "currentPosition" in seconds, 0–999,999, rounded to milliseconds
    QStringList vocabularyLearned; ///< at most 500 words of at most 255 characters
    /// JSON object of at most 16 KiB: at most 64 quizzes with names of at most 100 characters and 4 KiB each.
    QByteArray quizResults = QByteArrayLiteral("{}");
    std::optional<QUuid> eventId; ///< names this event, however often it is sent
    std::optional<Instant> occurredAt;
};

/// What one request reports: a `ProgressUpdate` alone, or `{"events": [ProgressUpdate, …], "sentAt"}` of a device that
/// was offline.
struct ProgressReport
{
    static constexpr qsizetype maxEvents = 100;
    static constexpr qsizetype maxSizeBytes = 256 * 1024;

    std::vector<ProgressUpdate> updates; ///< at least one; of a batch each has its event id, no two the same
    std::optional<Instant> sentAt;       ///< by the device's clock
    bool isBatch = false;
};

/// Strict: "progress_invalid" with a field error for each member that is missing, wrong or unknown.
[[nodiscard]] Result<ProgressReport> progressReportFromJson(const QByteArray &json);

} // namespace cinefluent::server
