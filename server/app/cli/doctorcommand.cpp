// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/cli/commands.h"
#include "server/app/database.h"
#include "server/http/httpserver.h"
#include "server/storage/objects/disk.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <cerrno>
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

/// The folder itself, or the one that it would be made in.
QString nearestExisting(const QString &path)
{
    QString folder = path;
    while (!QFileInfo::exists(folder) && QFileInfo(folder).path() != folder)
        folder = QFileInfo(folder).path();
    return folder;
}

Result<QString> checkDataDirectory(const QString &path)
{
    constexpr qint64 leastFreeBytes = qint64(512) * 1024 * 1024;
    const QString folder = nearestExisting(path);
    if (!QFileInfo(folder).isDir() || ::access(QFile::encodeName(folder).constData(), W_OK | X_OK) != 0)
        return makeError(
            ErrorKind::Unavailable, QStringLiteral("data_directory_not_writable"),
            QStringLiteral("%1 cannot be written to: check its owner, its rights and its disk.").arg(folder),
            qt_error_string(errno));
    const qint64 freeBytes = SystemDisk().freeBytes(folder);
    if (freeBytes < leastFreeBytes)
        return makeError(ErrorKind::Unavailable, QStringLiteral("data_directory_full"),
                         QStringLiteral("%1 has only %2 MiB left: make room.").arg(folder).arg(freeBytes >> 20));
    const QString what = folder == path ? path : path + QStringLiteral(" (made by the first start)");
    return QStringLiteral("%1, %2 GiB free").arg(what).arg(double(freeBytes) / (1 << 30), 0, 'f', 1);
}

Result<QString> checkPort(const ServerConfig &config)
{
    const auto free = HttpServer::canListen(config.host, config.port);
    if (!free)
        return free.error();
    return QStringLiteral("%1 port %2 is free").arg(config.host.toString()).arg(config.port);
}

} // namespace

int runDoctor(const Settings &settings, const Surroundings &surroundings)
{
    Checks checks;
    const auto config = lookAtConfig(settings, surroundings.random);
    checks.report("configuration",
                  config ? Result<QString>(QStringLiteral("complete")) : Result<QString>(config.error()));
    checks.report("data directory", checkDataDirectory(dataDirectoryOf(settings)));
    if (config) {
        checks.report("port", checkPort(*config));
        checks.report("database", Database::look(*config));
        checks.report("jobs", Database::lookAtJobs(*config));
    }
    return checks.failed() ? exitFailed : exitDone;
}

} // namespace cinefluent::server
