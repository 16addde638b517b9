// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/delivery/availabilityrepository.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

class PgAvailabilityRepository final : public AvailabilityRepository
{
public:
    explicit PgAvailabilityRepository(TransactionPool &transactions);

    Task<Result<MovieCountries>> countries(MovieId movie, Identity editor) override;
    Task<Result<void>> setCountries(MovieId movie, MovieCountries countries, Identity editor,
                                    QByteArray requestId) override;
    Task<Result<std::optional<int>>> viewingAge(UserId user) override;
    Task<Result<void>> setViewingAge(UserId user, std::optional<int> years) override;

private:
    TransactionPool &m_transactions;
};

} // namespace cinefluent::server
