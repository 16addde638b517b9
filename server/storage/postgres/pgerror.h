// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/error.h"

#include <string_view>

namespace cinefluent::server {

/// The one place where an SQLSTATE becomes an `Error`:
///
/// | SQLSTATE                              | kind             | code                     |
/// |---------------------------------------|------------------|--------------------------|
/// | 23505                                 | Conflict         | unique_violation         |
/// | 23P01                                 | Conflict         | exclusion_violation      |
/// | 23503                                 | Conflict         | reference_violation      |
/// | 23502, 23514, 22*                     | InvalidInput     | value_refused            |
/// | 42501                                 | PermissionDenied | row_forbidden            |
/// | 40001, 40P01, 55P03                   | Unavailable      | transaction_conflict     |
/// | 57014                                 | Unavailable      | database_timeout         |
/// | 53100                                 | Unavailable      | database_disk_full       |
/// | 25006                                 | Unavailable      | database_read_only       |
/// | 08*, 53*, 57P*, 58*, none             | Unavailable      | database_unavailable     |
/// | XX001, XX002                          | Corrupt          | database_corrupt         |
/// | others                                | Internal         | database_fault           |
///
/// `text` is the server's message; it goes to `Error::detail` with the SQLSTATE. Repositories that know what a
/// violated constraint means replace the error: see `violates`.
[[nodiscard]] Error pgError(std::string_view sqlState, std::string_view text);

/// No connection, or one that was lost before the statement's outcome was known ("database_unavailable").
[[nodiscard]] Error pgUnavailable(std::string_view text);

/// A commit whose answer was lost: it may or may not have happened ("database_outcome_unknown", Unavailable).
[[nodiscard]] Error pgOutcomeUnknown(std::string_view text);

/// The waiting line is full; nothing was done ("database_busy", Unavailable).
[[nodiscard]] Error pgBusy(std::string_view text);

/// Whether the transaction was rolled back for reasons that may be gone at once: worth running again.
[[nodiscard]] bool isRetryable(const Error &error);

/// Whether the error is a violation of the named unique, foreign key, check or exclusion constraint (or unique index).
[[nodiscard]] bool violates(const Error &error, QLatin1String constraint);

} // namespace cinefluent::server
