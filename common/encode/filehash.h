// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace cinefluent::encode {

struct FileHash
{
    QString sha256; ///< lowercase hex
    qint64 sizeBytes = 0;

    friend bool operator==(const FileHash &, const FileHash &) = default;
};

/// Of the whole file, read in pieces of 1 MiB; `progress` is told how much is read. Errors: "file_unreadable",
/// "cancelled".
[[nodiscard]] Result<FileHash> hashFile(const QString &path, const std::stop_token &stop = {},
                                        const std::function<void(qint64 bytes)> &progress = {});

} // namespace cinefluent::encode
