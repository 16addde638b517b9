// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/encode/packagebuilder.h"
#include "server/app/processparts.h"
#include "server/services/jobs/jobrunner.h"
#include "server/storage/postgres/pgencodings.h"
#include "server/storage/postgres/pgjobs.h"

#include <QLockFile>

namespace cinefluent::server {

/// What `cinefluent-server worker` does: makes ordered releases, one at a time (an encode takes all the processors
/// there are), and nothing else of the queue. Any number of workers may share a database and a storage.
class EncodeWorker
{
public:
    explicit EncodeWorker(ProcessParts &parts);

    /// One worker a data directory. What an earlier one was at when it died is taken up at once. Errors: Unavailable
    /// "data_directory_not_writable", Conflict "worker_running".
    [[nodiscard]] Result<void> start();
    /// Ends the encode that runs, which keeps what is finished, and gives its order back.
    void stop() { m_runner.stop(); }

private:
    [[nodiscard]] Result<void> succeedFormer();
    [[nodiscard]] Task<Result<void>> run(Job job);

    ProcessParts &m_parts;
    PgJobStore m_store;
    PgEncodings m_encodings;
    encode::PackageBuilder m_builder;
    QString m_folder;
    QLockFile m_lock;
    JobRunner m_runner;
};

} // namespace cinefluent::server
