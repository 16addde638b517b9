// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"
#include "server/services/search/searchupkeep.h"
#include "server/services/search/wordforms.h"
#include "server/services/work/workerpool.h"
#include "server/storage/postgres/transactionpool.h"

#include <QSet>

#include <mutex>

namespace cinefluent::server {

/// As cinefluent_worker, in transactions of the jobs' pool.
class PgSearchUpkeep final : public SearchUpkeep
{
public:
    explicit PgSearchUpkeep(TransactionPool &pool);
    /// With the language engine, which reads lines on a thread of its own. `log` is told once of each language that is
    /// taught and cannot be read, with the remedy; it outlives this.
    PgSearchUpkeep(TransactionPool &pool, LanguagePacks packs, Logger &log);

    Task<Result<bool>> indexNext() override;
    Task<Result<bool>> analyseNext() override;
    Task<Result<void>> refreshTrends() override;
    Task<Result<void>> refreshPopularity() override;
    Task<Result<void>> expireSearches() override;

private:
    [[nodiscard]] Task<Result<void>> call(const char *sql);
    /// Installed, and read without an error since the last run that came to its end.
    [[nodiscard]] QStringList readableLanguages();
    /// Leaves the language to the next run: others do not wait for it.
    void passOver(const QString &language, const Error &error);
    /// The end of a run: what is missing is told, what was passed over is tried again next time, memory is let go.
    [[nodiscard]] Task<Result<void>> finishRun();
    void tell(std::string_view event, const QString &language, const QString &remedy);

    TransactionPool &m_pool;
    Logger *m_log = nullptr;
    std::mutex m_mutex; ///< of the two below
    QSet<QString> m_passedOver;
    QSet<QString> m_told;
    std::unique_ptr<WordForms> m_forms;
    std::unique_ptr<WorkerPool> m_reader; ///< last: waits for what uses m_forms
};

} // namespace cinefluent::server
