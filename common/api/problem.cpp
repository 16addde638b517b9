// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/problem.h"

#include "common/api/objectreader.h"

#include <QJsonDocument>

namespace cinefluent::api {

namespace {

struct Status
{
    int number;
    ErrorKind kind;
};

constexpr Status statuses[] = {
    {400, ErrorKind::InvalidInput}, {401, ErrorKind::Unauthenticated}, {403, ErrorKind::PermissionDenied},
    {404, ErrorKind::NotFound},     {405, ErrorKind::Unsupported},     {408, ErrorKind::Unavailable},
    {409, ErrorKind::Conflict},     {411, ErrorKind::InvalidInput},    {412, ErrorKind::Conflict},
    {413, ErrorKind::TooLarge},     {414, ErrorKind::TooLarge},        {415, ErrorKind::Unsupported},
    {416, ErrorKind::InvalidInput}, {417, ErrorKind::InvalidInput},    {421, ErrorKind::InvalidInput},
    {422, ErrorKind::InvalidInput}, {426, ErrorKind::Unsupported},     {429, ErrorKind::RateLimited},
    {431, ErrorKind::TooLarge},     {500, ErrorKind::Internal},        {501, ErrorKind::Unsupported},
    {502, ErrorKind::Unavailable},  {503, ErrorKind::Unavailable},     {504, ErrorKind::Unavailable},
    {505, ErrorKind::Unsupported},  {507, ErrorKind::Unavailable},
};

ErrorKind kindOf(int status)
{
    for (const Status &entry : statuses) {
        if (entry.number == status)
            return entry.kind;
    }
    return status >= 500 ? ErrorKind::Unavailable : ErrorKind::InvalidInput;
}

} // namespace

Result<Problem> problemFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object.contains(QLatin1StringView("status")) && !object.contains(QLatin1StringView("title")))
        return makeError(ErrorKind::InvalidInput, QStringLiteral("problem_unreadable"),
                         QStringLiteral("The answer says that something went wrong, but not what."));
    Problem problem;
    problem.status = object.value(QLatin1StringView("status")).toInt(500);
    problem.code = object.value(QLatin1StringView("code")).toString();
    problem.title = object.value(QLatin1StringView("title")).toString();
    problem.detail = object.value(QLatin1StringView("detail")).toString();
    problem.requestId = object.value(QLatin1StringView("requestId")).toString();
    const QJsonArray errors = object.value(QLatin1StringView("errors")).toArray();
    for (const QJsonValue &error : errors) {
        if (problem.errors.size() == Offences::limit)
            break;
        problem.errors.append({error[QLatin1StringView("pointer")].toString(),
                               error[QLatin1StringView("code")].toString(),
                               error[QLatin1StringView("message")].toString()});
    }
    return problem;
}

Error toError(const Problem &problem)
{
    Error error = makeError(kindOf(problem.status),
                            problem.code.isEmpty() ? QStringLiteral("http_%1").arg(problem.status) : problem.code,
                            problem.detail.isEmpty() ? problem.title : problem.detail,
                            QStringLiteral("status %1, request %2").arg(problem.status).arg(problem.requestId));
    error.fields = problem.errors;
    return error;
}

} // namespace cinefluent::api
