// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/encode/packagebuilder.h"

#include <QString>

namespace cinefluent::encode {

/// Remembers in the work folder which clip was made from which input, so that it is not made again. The record is
/// written last: where it stands, its files are whole.
class FinishedLessons
{
public:
    explicit FinishedLessons(QString workFolder);

    [[nodiscard]] QString pathOf(const LessonId &lesson, const char *extension) const;

    /// The lesson's clip and poster if their record has this fingerprint and the files still have its hashes.
    [[nodiscard]] std::optional<BuiltLesson> find(const LessonId &lesson, const QString &fingerprint,
                                                  const std::stop_token &stop) const;
    /// Takes away everything under the lesson's names.
    void forget(const LessonId &lesson) const;
    [[nodiscard]] Result<void> remember(const BuiltLesson &lesson, const QString &fingerprint) const;

    /// Writes beside the target, checks the size, then renames. Error "work_folder_unusable" or "encode_disk_full".
    [[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &content) const;

private:
    QString m_folder;
};

/// Hashes a finished file. Errors: "file_unreadable", "cancelled".
[[nodiscard]] Result<BuiltFile> describeFile(const QString &path, const QString &contentType,
                                             const std::stop_token &stop);

/// SHA-256 over everything that encoding a lesson depends on; texts are not part of it.
[[nodiscard]] QString fingerprintOf(const PackageRequest &request, const LessonClip &clip);

} // namespace cinefluent::encode
