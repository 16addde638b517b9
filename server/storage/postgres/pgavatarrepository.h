// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/account/avatarservice.h"
#include "server/services/security/piibox.h"
#include "server/storage/postgres/pipeline.h"

namespace cinefluent::server {

class TransactionPool;

/// Pictures in the table `avatars`, and their addresses in users.avatar_url.
class PgAvatarRepository final : public AvatarRepository
{
public:
    PgAvatarRepository(TransactionPool &transactions, Pipeline &reads, const PiiBox &pii);

    [[nodiscard]] Task<Result<Changed>> put(UserId user, QUuid id, AvatarImage image, QString url) override;
    [[nodiscard]] Task<Result<Changed>> remove(UserId user) override;
    [[nodiscard]] Task<Result<std::optional<AvatarImage>>> find(QUuid id) override;

private:
    TransactionPool &m_transactions;
    Pipeline &m_reads;
    const PiiBox &m_pii;
};

} // namespace cinefluent::server
