// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/error.h"

namespace cinefluent {

/// No dictionary file is read above this.
inline constexpr qint64 maxDictionaryBytes = qint64(1) << 31;

[[nodiscard]] inline Error dictionaryUnreadable(const QString &path)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("dictionary_unreadable"),
                     QStringLiteral("A dictionary file cannot be read. Nothing else is affected; install it again or "
                                    "remove it."),
                     path);
}

[[nodiscard]] inline Error dictionaryBroken(const QString &path, const QString &what)
{
    return makeError(ErrorKind::Corrupt, QStringLiteral("dictionary_broken"),
                     QStringLiteral("A dictionary file is damaged. Nothing else is affected; install it again or "
                                    "remove it."),
                     path + QStringLiteral(": ") + what);
}

[[nodiscard]] inline Error dictionaryTooLarge(const QString &path)
{
    return makeError(ErrorKind::TooLarge, QStringLiteral("dictionary_too_large"),
                     QStringLiteral("A dictionary file is larger than 2 GB and is not read."), path);
}

} // namespace cinefluent
