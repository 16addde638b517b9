// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>

namespace cinefluent::api {

inline constexpr char problemContentType[] = "application/problem+json";

/// RFC 9457 problem details, as every answer with a status of 400 and above carries them:
/// `{"type","title","status","code","detail","requestId","errors":[{"pointer","code","message"}]}`.
struct Problem
{
    int status = 500;
    QString code;      ///< stable, snake_case: what programs and translations key on
    QString title;     ///< the status in words
    QString detail;    ///< for people: what happened, what is safe, what to do next
    QString requestId; ///< names the request in the server's log
    QList<FieldError> errors;
};

/// Lenient (a proxy may have answered): any JSON object with a status or title will do; fails with
/// "problem_unreadable".
[[nodiscard]] Result<Problem> problemFromJson(const QByteArray &json);

/// The error a client makes of a problem: kind by status, code and fields as sent, the request id in the detail.
[[nodiscard]] Error toError(const Problem &problem);

} // namespace cinefluent::api
