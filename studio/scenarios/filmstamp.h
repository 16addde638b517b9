// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace cinefluent::studio {

/// What a file looks like from outside: while this stays, its content is taken to stay.
struct FilmStamp
{
    QString path; ///< canonical
    qint64 sizeBytes = -1;
    qint64 modifiedMs = 0; ///< since 1970 UTC

    friend bool operator==(const FilmStamp &, const FilmStamp &) = default;
};

[[nodiscard]] FilmStamp stampOf(const QString &path);

/// SHA-256 over all of the film, lowercase hex: what encoded lessons are known by, so that copying or touching the film
/// encodes nothing anew. Reads the film once (a 10 GB film takes most of a minute) and remembers the answer in
/// `workFolder` with the file's stamp. For a worker; `progress`: 0–1. Errors: "file_unreadable", "cancelled".
[[nodiscard]] Result<QString> filmSha256(const QString &path, const QString &workFolder,
                                         const std::function<void(double)> &progress = {},
                                         const std::stop_token &stop = {});

} // namespace cinefluent::studio
