// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/languagepacks.h"
#include "server/app/cli/commands.h"
#include "server/app/database.h"
#include "server/app/languageroots.h"
#include "server/http/httpserver.h"
#include "server/storage/objects/disk.h"
#include "server/storage/s3/s3objectshelf.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <functional>

namespace cinefluent::server {

namespace {

/// The command that mends it, as it can be typed.
QString mendOf(const Error &error, const QString &dataDirectory, const ServerConfig *config)
{
    const QString program = QStringLiteral("cinefluent-server ");
    const bool isPrivate = config && config->databaseUrl.isEmpty();
    const struct
    {
        const char *code;
        QString command;
    } mends[] = {
        {"data_directory_not_writable", QStringLiteral("sudo install -d -o \"$USER\" -m 0750 %1").arg(dataDirectory)},
        {"data_directory_unreachable", QStringLiteral("sudo chmod o+x %1").arg(dataDirectory)},
        {"data_directory_full", program + QStringLiteral("gc --data-dir %1").arg(dataDirectory)},
        {"data_directory_in_use", QStringLiteral("fuser -v %1/postgres.lock").arg(dataDirectory)},
        {"postgres_not_installed", QStringLiteral("sudo apt install postgresql")},
        {"postgres_user_missing", QStringLiteral("sudo apt install postgresql-common")},
        {"postgres_start_failed", QStringLiteral("tail -n 50 %1/postgres.log").arg(dataDirectory)},
        {"address_in_use", program + QStringLiteral("serve --port %1").arg(config ? config->port + 1 : 8080)},
        {"address_not_available", program + QStringLiteral("serve --host 127.0.0.1")},
        {"address_not_permitted", program + QStringLiteral("serve --port 8080")},
        {"storage_refused", program + QStringLiteral("config show --origin")},
        {"storage_unavailable",
         QStringLiteral("curl -sSI %1").arg(config ? config->s3.endpoint.toString() : QString())},
        {"schema_outdated", program + QStringLiteral("migrate")},
        {"jobs_dead", program + QStringLiteral("admin retry-jobs")},
    };
    for (const auto &mend : mends) {
        if (error.code == QLatin1String(mend.code))
            return mend.command;
    }
    if (error.kind == ErrorKind::InvalidInput)
        return program + QStringLiteral("config show --origin");
    return isPrivate ? QStringLiteral("tail -n 50 %1/postgres.log").arg(dataDirectory)
                     : QStringLiteral("psql \"$DATABASE_URL\" -c 'select version()'");
}

/// Numbered checks, one line each; a failure says how to mend it.
class Checks
{
public:
    void report(const char *name, const Result<QString> &outcome, const std::function<QString(const Error &)> &mend)
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
        std::printf("         mend: %s\n", mend(error).toUtf8().constData());
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

/// What is missing is said and no failure: search goes by the letters alone there.
QString lookAtLanguages(const LanguagePacks &packs)
{
    QStringList installed;
    QStringList missing;
    for (const QString &language : LanguagePacks::languages()) {
        const PackState state = packs.state(language);
        if (state.installed)
            installed.append(language);
        else
            missing.append(QStringLiteral("\n         %1: %2").arg(language, state.missing));
    }
    const QString have = installed.isEmpty() ? QStringLiteral("none") : installed.join(u' ');
    return missing.isEmpty() ? have
                             : have + QStringLiteral(" installed; in others search knows no forms of words:") +
                                   missing.join(QString());
}

Result<QString> checkObjects(const ServerConfig &config, const Clock &clock)
{
    if (!config.s3.isUsed())
        return QStringLiteral("files in the data directory");
    return S3ObjectShelf(config.s3, clock).probe();
}

} // namespace

int runDoctor(const Settings &settings, const Surroundings &surroundings)
{
    Checks checks;
    const QString dataDirectory = dataDirectoryOf(settings);
    const auto config = lookAtConfig(settings, surroundings.random);
    const auto mend = [&](const Error &error) { return mendOf(error, dataDirectory, config ? &*config : nullptr); };
    checks.report("configuration",
                  config ? Result<QString>(QStringLiteral("complete")) : Result<QString>(config.error()), mend);
    checks.report("data directory", checkDataDirectory(dataDirectory), mend);
    if (config) {
        checks.report("port", checkPort(*config), mend);
        checks.report("database", Database::look(*config), mend);
        checks.report("jobs", Database::lookAtJobs(*config), mend);
        checks.report("languages", lookAtLanguages(LanguagePacks(languageRoots(*config))), mend);
        checks.report("objects", checkObjects(*config, surroundings.clock), mend);
    }
    return checks.failed() ? exitFailed : exitDone;
}

} // namespace cinefluent::server
