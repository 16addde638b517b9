// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/encoding/encodings.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

/// Orders in the table `encodings`, over door 1. Safe wherever its pool is.
class PgEncodings final : public Encodings
{
public:
    explicit PgEncodings(TransactionPool &transactions);

    Task<Result<EncodingState>> add(publishing::EncodeOrder order, std::optional<Instant> publishAt, Identity editor,
                                    QByteArray requestId) override;
    Task<Result<EncodingState>> find(MovieId movie, QUuid release, Identity editor) override;
    Task<Result<EncodingState>> cancel(MovieId movie, QUuid release, Identity editor, QByteArray requestId) override;

    Task<Result<std::optional<EncodingWork>>> take(QUuid release) override;
    [[nodiscard]] Result<bool> report(const QUuid &release, const EncodingProgress &progress) override;
    Task<Result<void>> finish(QUuid release) override;
    Task<Result<void>> fail(QUuid release, Error problem) override;

private:
    TransactionPool &m_transactions;
};

} // namespace cinefluent::server
