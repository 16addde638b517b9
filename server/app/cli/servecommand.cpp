// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/application.h"
#include "server/app/cli/commands.h"
#include "server/app/stopsignals.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <cstdio>
#include <vector>

namespace cinefluent::server {

namespace {

void removeStaleReadyFile(const QString &path)
{
    if (!path.isEmpty())
        QFile::remove(path);
}

Error readyFileUnwritable(const QSaveFile &file)
{
    return makeError(
        ErrorKind::Unavailable, QStringLiteral("ready_file_unwritable"),
        QStringLiteral("The ready file %1 cannot be written: %2.").arg(file.fileName(), file.errorString()));
}

/// Before anything is started.
Result<void> checkReadyFile(const QString &path)
{
    if (path.isEmpty())
        return {};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return readyFileUnwritable(file);
    file.cancelWriting();
    return {};
}

Result<void> writeReadyFile(const QString &path, const QUrl &url)
{
    if (path.isEmpty())
        return {};
    QSaveFile file(path);
    const QByteArray line = url.toEncoded() + '\n';
    if (file.open(QIODevice::WriteOnly) && file.write(line) == line.size() && file.commit())
        return {};
    return readyFileUnwritable(file);
}

void logFailure(const Error &error, Logger &log)
{
    // What a program said at length ends with what matters; all of it stands in that program's own log.
    constexpr qsizetype maxDetailLength = 600;
    std::vector<LogField> fields{{"code", error.code}, {"message", error.message}};
    if (!error.detail.isEmpty())
        fields.emplace_back("detail", error.detail.right(maxDetailLength).trimmed());
    log.write(LogLevel::Error, "start_failed", fields);
}

void greet(const QUrl &url)
{
    const QByteArray text = url.toEncoded();
    std::printf("CineFluent serves at %s\n"
                "  health     %s/healthz  %s/readyz\n"
                "  catalogue  %s/movies\n"
                "  reference  %s/docs\n"
                "Stop with Ctrl+C.\n",
                text.constData(), text.constData(), text.constData(), text.constData(), text.constData());
    std::fflush(stdout);
}

void logIgnored(const Settings &settings, Logger &log)
{
    for (const QString &name : settings.ignored())
        log.warning("setting_ignored", {{"name", name}, {"reason", "this server has no Supabase"}});
}

} // namespace

int runServe(Settings settings, const Surroundings &surroundings)
{
    logIgnored(settings, surroundings.log);
    auto config = prepareConfig(settings, surroundings.random);
    if (!config) {
        complain(config.error());
        return exitCodeOf(config.error());
    }
    const QString readyFile = config->readyFile;
    removeStaleReadyFile(readyFile);
    const StopSignals signals_([] { QCoreApplication::quit(); });
    Application application(std::move(*config), surroundings);
    Result<void> started = checkReadyFile(readyFile);
    if (started)
        started = application.start();
    if (started)
        started = writeReadyFile(readyFile, application.url());
    if (!started) {
        logFailure(started.error(), surroundings.log);
        complain(started.error());
        application.stop();
        return exitFailed;
    }
    greet(application.url());
    QCoreApplication::exec();
    removeStaleReadyFile(readyFile);
    application.stop();
    return exitDone;
}

} // namespace cinefluent::server
