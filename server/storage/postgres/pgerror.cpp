// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgerror.h"

namespace cinefluent::server {

namespace {

struct Mapping
{
    std::string_view prefix; ///< of the SQLSTATE; the first that fits counts
    ErrorKind kind;
    const char *code;
    const char *message;
};

constexpr const char *tryAgain = "The database is not available for the moment. Nothing was changed unless it is shown "
                                 "as saved; try again shortly.";

constexpr Mapping mappings[] = {
    {"23505", ErrorKind::Conflict, "unique_violation", "This already exists. Nothing was changed."},
    {"23P01", ErrorKind::Conflict, "exclusion_violation", "This overlaps with what exists. Nothing was changed."},
    {"23503", ErrorKind::Conflict, "reference_violation",
     "Something this refers to does not exist (any more), or is still in use. Nothing was changed."},
    {"23502", ErrorKind::InvalidInput, "value_refused", "A required value is missing. Nothing was changed."},
    {"23514", ErrorKind::InvalidInput, "value_refused", "A value is out of its range. Nothing was changed."},
    {"22", ErrorKind::InvalidInput, "value_refused", "A value does not have the expected form. Nothing was changed."},
    {"42501", ErrorKind::PermissionDenied, "row_forbidden", "This is not yours to see or change. Nothing was changed."},
    {"40001", ErrorKind::Unavailable, "transaction_conflict",
     "Somebody changed the same data at the same time. Nothing was changed; try again."},
    {"40P01", ErrorKind::Unavailable, "transaction_conflict",
     "Somebody changed the same data at the same time. Nothing was changed; try again."},
    {"55P03", ErrorKind::Unavailable, "transaction_conflict",
     "Somebody is changing the same data. Nothing was changed; try again."},
    {"57014", ErrorKind::Unavailable, "database_timeout",
     "The database took too long and the work was given up. Nothing was changed; try again."},
    {"53100", ErrorKind::Unavailable, "database_disk_full",
     "The database's disk is full. Nothing was changed; the operator has to make room."},
    {"25006", ErrorKind::Unavailable, "database_read_only",
     "The database takes no changes for the moment. Nothing was changed; try again shortly."},
    {"XX001", ErrorKind::Corrupt, "database_corrupt",
     "Stored data is damaged. Nothing was changed; the operator has to restore a backup."},
    {"XX002", ErrorKind::Corrupt, "database_corrupt",
     "Stored data is damaged. Nothing was changed; the operator has to restore a backup."},
    {"08", ErrorKind::Unavailable, "database_unavailable", tryAgain},
    {"53", ErrorKind::Unavailable, "database_unavailable", tryAgain},
    {"57P", ErrorKind::Unavailable, "database_unavailable", tryAgain},
    {"58", ErrorKind::Unavailable, "database_unavailable", tryAgain},
};

QString detailOf(std::string_view sqlState, std::string_view text)
{
    const QString message = QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed();
    if (sqlState.empty())
        return message;
    return QStringLiteral("SQLSTATE %1: %2").arg(QLatin1String(sqlState.data(), qsizetype(sqlState.size())), message);
}

} // namespace

Error pgError(std::string_view sqlState, std::string_view text)
{
    if (sqlState.empty())
        return pgUnavailable(text);
    for (const Mapping &mapping : mappings) {
        if (sqlState.starts_with(mapping.prefix)) {
            return makeError(mapping.kind, QString::fromLatin1(mapping.code), QString::fromLatin1(mapping.message),
                             detailOf(sqlState, text));
        }
    }
    return makeError(ErrorKind::Internal, QStringLiteral("database_fault"),
                     QStringLiteral("Something went wrong on the server. Nothing was changed; the operator finds the "
                                    "cause in the log."),
                     detailOf(sqlState, text));
}

Error pgUnavailable(std::string_view text)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("database_unavailable"), QString::fromLatin1(tryAgain),
                     detailOf({}, text));
}

Error pgOutcomeUnknown(std::string_view text)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("database_outcome_unknown"),
                     QStringLiteral("The connection to the database was lost while saving. Check whether the change is "
                                    "there before trying again."),
                     detailOf({}, text));
}

Error pgBusy(std::string_view text)
{
    return makeError(
        ErrorKind::Unavailable, QStringLiteral("database_busy"),
        QStringLiteral("The server has more work than it can take. Nothing was changed; try again shortly."),
        detailOf({}, text));
}

bool isRetryable(const Error &error)
{
    return error.code == QLatin1String("transaction_conflict");
}

bool violates(const Error &error, QLatin1String constraint)
{
    static constexpr const char *codes[] = {"unique_violation", "exclusion_violation", "reference_violation",
                                            "value_refused"};
    for (const char *code : codes) {
        if (error.code == QLatin1String(code))
            return error.detail.contains(QLatin1Char('"') + QString(constraint) + QLatin1Char('"'));
    }
    return false;
}

} // namespace cinefluent::server
