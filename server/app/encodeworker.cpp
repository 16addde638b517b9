// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/encodeworker.h"

#include "server/services/encoding/releaseencoder.h"
#include "server/services/publishing/publishingservice.h"
#include "server/storage/postgres/pgobjectrepository.h"
#include "server/storage/postgres/pgreleaserepository.h"
#include "server/storage/postgres/pipeline.h"

#include <QDir>
#include <QFile>

namespace cinefluent::server {

namespace {

JobRunnerOptions oneAtATime()
{
    JobRunnerOptions options;
    options.threads = 1;
    return options;
}

Error folderUnusable(const QString &path)
{
    return makeError(
        ErrorKind::Unavailable, QStringLiteral("data_directory_not_writable"),
        QStringLiteral("The data directory cannot be written to. Nothing was started; check its owner, its "
                       "rights and the space on its disk."),
        path);
}

Error alreadyRunning()
{
    return makeError(ErrorKind::Conflict, QStringLiteral("worker_running"),
                     QStringLiteral("A worker runs in this data directory already. Nothing was started; give another "
                                    "one a data directory of its own."));
}

} // namespace

EncodeWorker::EncodeWorker(ProcessParts &parts)
    : m_parts(parts)
    , m_store(parts.jobTransactions)
    , m_encodings(parts.jobTransactions)
    , m_folder(parts.config.dataDirectory + QStringLiteral("/worker"))
    , m_lock(m_folder + QStringLiteral("/lock"))
    , m_runner({m_store, parts.jobSignal, parts.random, parts.log}, oneAtATime())
{
    m_runner.handle(QString::fromLatin1(Encodings::jobKind), [this](Job job) { return run(std::move(job)); });
}

Result<void> EncodeWorker::start()
{
    if (!QDir().mkpath(m_folder))
        return folderUnusable(m_folder);
    if (!m_lock.tryLock())
        return m_lock.error() == QLockFile::LockFailedError ? alreadyRunning() : folderUnusable(m_folder);
    if (const auto succeeded = succeedFormer(); !succeeded)
        return succeeded;
    m_parts.startAnnouncing(); // servers forget what they kept of a movie that is published here
    m_runner.start();
    return {};
}

/// Its lease would go on for a while after it died.
Result<void> EncodeWorker::succeedFormer()
{
    QFile note(m_folder + QStringLiteral("/runner"));
    if (note.open(QIODevice::ReadOnly)) {
        if (const auto ended = m_store.renew(note.readAll(), std::chrono::milliseconds(0)); !ended)
            return ended;
        note.close();
    }
    const QByteArray &name = m_runner.name();
    if (!note.open(QIODevice::WriteOnly | QIODevice::Truncate) || note.write(name) != name.size())
        return folderUnusable(note.fileName());
    return {};
}

Task<Result<void>> EncodeWorker::run(Job job)
{
    // What belongs to a thread is made on the runner's.
    Pipeline reads(m_parts.database);
    PgObjectRepository objects(m_parts.jobTransactions, reads);
    PgReleaseRepository releases(m_parts.releases);
    AnswerCache answers(m_parts.answerStore());
    PublishingService publishing(releases, m_parts.objectStore(), m_parts.mediaUrls, answers, m_parts.publishingWorkers,
                                 m_parts.config.databaseUrl.isEmpty() ? &m_parts.space : nullptr, m_parts.pii);
    const auto publish = [&publishing](MovieId movie, QByteArray manifest, std::optional<Instant> publishAt,
                                       Identity editor) -> Task<Result<void>> {
        const auto outcome = co_await publishing.publish(movie, manifest, publishAt, editor, {});
        if (!outcome)
            co_return outcome.error();
        co_return Result<void>();
    };
    ReleaseEncoder encoder({m_encodings, m_parts.objectStore(), objects, publish, m_builder, m_parts.log, m_folder});
    co_return co_await encoder.run(std::move(job));
}

} // namespace cinefluent::server
