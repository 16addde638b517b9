// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace cinefluent {

/// What sort of failure an error is. Edges map it: the server to an HTTP status, the studio to an icon and a tone.
enum class ErrorKind
{
    InvalidInput,     ///< The caller's data breaks a rule; `Error::fields` may say where.
    Unauthenticated,  ///< No identity, or one that is wrong or expired.
    PermissionDenied, ///< A known identity that may not do this.
    NotFound,
    Conflict,    ///< The state has moved on: duplicate, stale version, already done.
    TooLarge,    ///< Over a stated limit of size or count.
    RateLimited, ///< Allowed, but not this often.
    Unsupported, ///< Well formed, but nothing here can do it (format, codec, version).
    Unavailable, ///< A resource is missing for now (database, disk, network); trying again may help.
    Cancelled,   ///< The user or a shutdown asked for it to stop.
    Corrupt,     ///< Stored data does not match its checksum or grammar.
    Internal     ///< A fault of ours.
};

/// One offending member of an input document.
struct FieldError
{
    QString pointer; ///< RFC 6901 JSON pointer, or a column or option name where the input is no JSON.
    QString code;    ///< Stable, snake_case.
    QString message; ///< For people, a sentence in English.
};

/// A failure as a value. `message` may be shown to anybody; `detail` is for the log alone and is never sent.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString code;    ///< Stable, snake_case, e.g. "lesson_not_found": what programs and translations key on.
    QString message; ///< Public: what happened, what is safe, what to do next.
    QString detail;  ///< Internal: file names, SQL states, library messages.
    QList<FieldError> fields;
    int retryAfterS = 0; ///< Seconds after which trying again makes sense; 0 where that is not known.

    /// The same error with `text` put before the internal detail, for callers that know the circumstances.
    [[nodiscard]] Error within(const QString &text) const;
};

[[nodiscard]] inline Error makeError(ErrorKind kind, QString code, QString message, QString detail = {})
{
    return Error{kind, std::move(code), std::move(message), std::move(detail), {}, 0};
}

/// For logs and test failures: "code: message [detail]".
[[nodiscard]] QString describe(const Error &error);

} // namespace cinefluent
