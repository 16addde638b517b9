// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/sync/replica.h"

#include <QByteArray>

namespace cinefluent::sync {

/// What goes over the wire, as docs/sync-protocol.md has it. Reading takes hostile input and refuses what breaks a rule
/// or a limit: "json_invalid", "json_too_large", "sync_invalid" (InvalidInput, the pointer in `fields`). Pure; any
/// thread.
[[nodiscard]] QByteArray toJson(const ExchangeRequest &request);
[[nodiscard]] QByteArray toJson(const ExchangeAnswer &answer);
[[nodiscard]] Result<ExchangeRequest> readRequest(const QByteArray &json);
[[nodiscard]] Result<ExchangeAnswer> readAnswer(const QByteArray &json);

/// One operation with its id, as a log keeps it.
[[nodiscard]] QByteArray toJson(const Operation &operation);
[[nodiscard]] Result<Operation> readOperation(const QByteArray &json);

/// A whole state, as a server keeps it beside its log.
[[nodiscard]] QByteArray toJson(const Snapshot &snapshot);
[[nodiscard]] Result<Snapshot> readSnapshot(const QByteArray &json);

/// A client's own record of itself.
[[nodiscard]] QByteArray toJson(const ReplicaContent &content);
[[nodiscard]] Result<ReplicaContent> readReplica(const QByteArray &json);

/// Bytes of a request; clients send fewer operations at a time rather than more.
inline constexpr qsizetype maxRequestBytes = 8 * 1024 * 1024;
/// Bytes of an answer, whole states included.
inline constexpr qsizetype maxAnswerBytes = 128 * 1024 * 1024;
/// UTF-16 units of one field's value and name, and fields of one entity's change.
inline constexpr qsizetype maxValueLength = 100'000;
inline constexpr qsizetype maxNameLength = 200;
inline constexpr qsizetype maxFields = 500;

} // namespace cinefluent::sync
