// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/auth/userrepository.h"

namespace cinefluent::server {

class PgRow;
class PiiBox;
class Pipeline;
class TransactionPool;

/// The accounts in PostgreSQL: e-mail and full name sealed by the PII box, found by the blind index. One per reactor,
/// on whose thread the pipeline lives; the references outlive it.
class PgUserRepository final : public UserRepository
{
public:
    /// `profiles` reads profiles; null reads them through the pool (command line tools).
    PgUserRepository(TransactionPool &pool, Pipeline *profiles, const PiiBox &pii);

    [[nodiscard]] Task<Result<void>> insert(NewAccount account, std::optional<NewSession> session) override;
    [[nodiscard]] Task<Result<std::optional<Credentials>>> findCredentials(QString email) override;
    [[nodiscard]] Task<Result<std::optional<api::UserProfile>>> findProfile(UserId user) override;
    [[nodiscard]] Task<Result<void>> replacePasswordHash(UserId user, QByteArray oldHash, QByteArray newHash) override;

private:
    TransactionPool &m_pool;
    Pipeline *m_profiles;
    const PiiBox &m_pii;
};

} // namespace cinefluent::server
