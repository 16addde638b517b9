// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/serverjobs.h"

#include "server/app/languageroots.h"
#include "server/integrations/stripe/stripegateway.h"
#include "server/services/account/accountdatarepository.h"
#include "server/services/payments/paymentend.h"

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

Task<Result<void>> eraseMails(MailTransport &mails, Job job)
{
    const QJsonObject payload = QJsonDocument::fromJson(job.payload).object();
    const UserId user = UserId::fromString(payload.value(QLatin1String("user")).toString());
    if (user.isNull())
        co_return makeError(ErrorKind::InvalidInput, QStringLiteral("job_payload_invalid"),
                            QStringLiteral("The job does not say what is to be done."));
    co_return mails.forget(user.uuid());
}

} // namespace

ServerJobs::ServerJobs(ProcessParts &parts)
    : m_parts(parts)
    , m_store(parts.jobTransactions)
    , m_accounts(parts.jobTransactions, parts.pii)
    , m_accountMailer(
          {m_accounts, *parts.mails, parts.pii, parts.clock, parts.random, parts.ids, appUrlOf(parts.config)})
    , m_searchUpkeep(parts.jobTransactions, LanguagePacks(languageRoots(parts.config)), parts.log)
    , m_analyticsRows(parts.jobTransactions, parts.clock)
    , m_analytics(m_analyticsRows)
    , m_releaseHistory(parts.jobTransactions)
    , m_scheduledReleases(m_releaseHistory, parts.answerStore(), parts.log)
    , m_runner({m_store, parts.jobSignal, parts.random, parts.log})
{
    m_runner.handle(QString::fromLatin1(eraseMailsJob),
                    [&mails = *parts.mails](Job job) { return eraseMails(mails, std::move(job)); });
    m_runner.handle(QString::fromLatin1(AccountMailOrder::jobKind),
                    [this](Job job) { return m_accountMailer.run(std::move(job)); });
    addSearchJobs(m_runner, m_searchUpkeep);
    m_analytics.join(m_runner);
    m_runner.handle(QString::fromLatin1(paymentEndJobKind), [this](Job job) { return endPayments(std::move(job)); });
    m_runner.handle(QString::fromLatin1(ReleaseSchedule::jobKind),
                    [this](Job job) { return m_scheduledReleases.run(std::move(job)); });
    const QString watch = QStringLiteral("jobs.watch");
    m_runner.handle(watch, [this](const Job &) { return watchDeadLetters(); });
    m_runner.schedule({watch, std::chrono::hours(1)});
}

/// Says again and again what waits for a person: the log may have been read by nobody when it happened.
Task<Result<void>> ServerJobs::watchDeadLetters()
{
    const auto letters = m_store.deadLetters();
    if (!letters)
        co_return letters.error();
    for (const DeadLetters &dead : *letters)
        m_parts.log.error("jobs_dead", {{"kind", dead.kind}, {"count", dead.count}});
    co_return {};
}

Task<Result<void>> ServerJobs::endPayments(Job job)
{
    StripeClient client(m_parts.config.stripe, m_parts.clock, m_parts.random);
    StripeGateway gateway(client, m_parts.config.stripe);
    co_return co_await server::endPayments(gateway, std::move(job));
}

} // namespace cinefluent::server
