// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/cli/commands.h"
#include "server/app/database.h"

#include <QStorageInfo>
#include <QTcpServer>
#include <QTemporaryFile>

#include <cstdio>

namespace cinefluent::server {

namespace {

/// Numbered checks, one line each; a failure says how to mend it.
class Checks
{
public:
    void report(const char *name, const Result<QString> &outcome)
    {
        ++m_number;
        if (outcome) {
            std::printf("%d  ok    %s: %s\n", m_number, name, outcome->toUtf8().constData());
            return;
        }
        m_failed = true;
        const Error &error = outcome.error();
        std::printf("%d  FAIL  %s: %s\n", m_number, name, error.message.toUtf8().constData());
        for (const FieldError &field : error.fields)
            std::printf("         %s: %s\n", field.pointer.toUtf8().constData(), field.message.toUtf8().constData());
        if (!error.detail.isEmpty())
            std::printf("         (%s)\n", error.detail.toUtf8().constData());
    }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    int m_number = 0;
    bool m_failed = false;
};

Result<QString> checkDataDirectory(const QString &path)
{
    constexpr qint64 leastFreeBytes = qint64(512) * 1024 * 1024;
    QTemporaryFile probe(path + QStringLiteral("/.doctor-XXXXXX"));
    if (!probe.open() || probe.write("x") != 1 || !probe.flush())
        return makeError(ErrorKind::Unavailable, QStringLiteral("data_directory_not_writable"),
                         QStringLiteral("%1 cannot be written to: check its owner, its rights and its disk.").arg(path),
                         probe.errorString());
    const qint64 freeBytes = QStorageInfo(path).bytesAvailable();
    if (freeBytes < leastFreeBytes)
        return makeError(ErrorKind::Unavailable, QStringLiteral("data_directory_full"),
                         QStringLiteral("%1 has only %2 MiB left: make room.").arg(path).arg(freeBytes >> 20));
    return QStringLiteral("%1, %2 GiB free").arg(path).arg(double(freeBytes) / (1 << 30), 0, 'f', 1);
}

Result<QString> checkPort(const ServerConfig &config)
{
    const QString where = QStringLiteral("%1 port %2").arg(config.host.toString()).arg(config.port);
    QTcpServer probe;
    if (probe.listen(config.host, config.port))
        return where + QStringLiteral(" is free");
    return makeError(ErrorKind::Unavailable, QStringLiteral("address_in_use"),
                     QStringLiteral("%1 cannot be used: stop what listens there (a running server of yours?) or choose "
                                    "another with --port.")
                         .arg(where),
                     probe.errorString());
}

Result<QString> checkDatabase(const ServerConfig &config, Logger &log)
{
    auto database = Database::open(config, Database::Use::Tool, log);
    if (!database)
        return database.error();
    const auto migrated = database->migrate(log);
    const QString where = database->settings().app.display();
    database->close();
    if (!migrated)
        return migrated.error();
    return where + QStringLiteral(" answers, schema is current");
}

} // namespace

int runDoctor(Settings settings, const Surroundings &surroundings)
{
    Checks checks;
    const auto config = prepareConfig(settings, surroundings.random);
    checks.report("configuration",
                  config ? Result<QString>(QStringLiteral("complete")) : Result<QString>(config.error()));
    checks.report("data directory", checkDataDirectory(dataDirectoryOf(settings)));
    if (config) {
        checks.report("port", checkPort(*config));
        checks.report("database", checkDatabase(*config, surroundings.log));
    }
    return checks.failed() ? exitFailed : exitDone;
}

} // namespace cinefluent::server
