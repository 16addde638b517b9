// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/serverjobs.h"

namespace cinefluent::server {

namespace {

/// Where links of mails lead.
QString appUrlOf(const ServerConfig &config)
{
    if (!config.mail.appUrl.isEmpty())
        return config.mail.appUrl;
    if (!config.publicUrl.isEmpty())
        return config.publicUrl.toString(QUrl::StripTrailingSlash);
    return QStringLiteral("http://%1:%2").arg(config.host.toString()).arg(config.port);
}

} // namespace

ServerJobs::ServerJobs(ProcessParts &parts)
    : m_store(parts.jobTransactions)
    , m_accounts(parts.jobTransactions, parts.pii)
    , m_accountMailer(
          {m_accounts, *parts.mails, parts.pii, parts.clock, parts.random, parts.ids, appUrlOf(parts.config)})
    , m_searchUpkeep(parts.jobTransactions)
    , m_analyticsRows(parts.jobTransactions, parts.clock)
    , m_analytics(m_analyticsRows)
    , m_runner({m_store, parts.jobSignal, parts.random, parts.log})
{
    m_runner.handle(QString::fromLatin1(AccountMailOrder::jobKind),
                    [this](Job job) { return m_accountMailer.run(std::move(job)); });
    addSearchJobs(m_runner, m_searchUpkeep);
    m_analytics.join(m_runner);
}

} // namespace cinefluent::server
