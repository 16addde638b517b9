// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/auth/identity.h"
#include "server/services/security/piibox.h"
#include "server/storage/postgres/pqcompat.h"

namespace cinefluent::server {

// Statements on accounts and their sessions that several repositories run inside their transactions, as
// cinefluent_auth. They throw what exec() throws.

/// Ends every session of the user that has not ended, but `kept` (null: none is), and says which.
QList<SessionId> endSessions(pqxx::work &work, UserId user, SessionId kept, Instant now, const char *reason);

/// Seals the user's address and full name anew with the current key, changed where given (an empty name: none). The
/// blind index follows the address. Corrupt "pii_unreadable"; NotFound "account_not_found".
[[nodiscard]] Result<void> resealUser(pqxx::work &work, UserId user, const PiiBox &pii,
                                      const std::optional<QString> &newEmail,
                                      const std::optional<QString> &newFullName);

/// What a client told of itself, as it stands in `sessions.client_ciphertext`.
[[nodiscard]] PiiBox::Sealed sealDevice(const QString &device, SessionId session, const PiiBox &pii);
/// Empty for no bytes.
[[nodiscard]] Result<QString> openDevice(const QByteArray &sealed, int keyVersion, SessionId session,
                                         const PiiBox &pii);

} // namespace cinefluent::server
