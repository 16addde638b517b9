// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/cli/commands.h"
#include "server/app/database.h"
#include "server/storage/postgres/pgsessionrepository.h"
#include "server/storage/postgres/pguserrepository.h"

#include <QEventLoop>
#include <QFile>

#include <cstdio>

namespace cinefluent::server {

namespace {

constexpr qint64 maxPasswordInputBytes = 4096;
constexpr qsizetype madePasswordBytes = 15; ///< 120 bits, 20 characters

Error noPassword(const QString &reason)
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("password_unreadable"),
                     QStringLiteral("The password cannot be read: %1. No account was created.").arg(reason));
}

/// The first line of a file or of standard input.
Result<QString> readPassword(QFile &file)
{
    const QByteArray content = file.read(maxPasswordInputBytes + 1);
    if (content.isEmpty())
        return noPassword(QStringLiteral("it is empty"));
    if (content.size() > maxPasswordInputBytes)
        return noPassword(QStringLiteral("it is too long"));
    const qsizetype lineEnd = content.indexOf('\n');
    QByteArray line = lineEnd < 0 ? content : content.left(lineEnd);
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<QString> passwordFor(const CreateEditorOptions &options, RandomSource &random)
{
    if (options.passwordStdin) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return noPassword(input.errorString());
        return readPassword(input);
    }
    if (!options.passwordFile.isEmpty()) {
        QFile file(options.passwordFile);
        if (!file.open(QIODevice::ReadOnly))
            return noPassword(file.errorString());
        return readPassword(file);
    }
    return QString::fromLatin1(toBase64Url(Secret::generate(random, madePasswordBytes).view()));
}

Task<> create(ProcessParts &parts, RegisterRequest request, Role role, std::optional<Result<api::UserProfile>> &into,
              QEventLoop &loop)
{
    PgUserRepository users(parts.transactions, nullptr, parts.pii);
    PgSessionRepository sessions(parts.transactions);
    AuthService service(parts.authParts(users, sessions));
    into.emplace(co_await service.createAccount(std::move(request), role));
    loop.quit();
}

Result<api::UserProfile> createIn(ServerConfig config, RegisterRequest request, Role role,
                                  const Surroundings &surroundings)
{
    auto database = Database::open(config, Database::Use::Tool, surroundings.log);
    if (!database)
        return database.error();
    std::optional<Result<api::UserProfile>> created;
    if (const auto migrated = database->migrate(surroundings.log); !migrated) {
        created.emplace(migrated.error());
    } else {
        ProcessParts parts(std::move(config), database->settings().app, surroundings);
        QEventLoop loop;
        const auto task = create(parts, std::move(request), role, created, loop);
        if (!created)
            loop.exec();
    }
    database->close();
    return *created;
}

} // namespace

int runCreateEditor(Settings settings, const CreateEditorOptions &options, const Surroundings &surroundings)
{
    auto config = prepareConfig(settings, surroundings.random);
    if (!config) {
        complain(config.error());
        return exitCodeOf(config.error());
    }
    const auto password = passwordFor(options, surroundings.random);
    if (!password) {
        complain(password.error());
        return exitFailed;
    }
    RegisterRequest request{options.email, *password, std::nullopt, std::nullopt, std::nullopt};
    if (!options.username.isEmpty())
        request.username = options.username;
    if (!options.fullName.isEmpty())
        request.fullName = options.fullName;
    const Role role = roleFromString(options.role).value_or(Role::Editor);
    const auto profile = createIn(std::move(*config), std::move(request), role, surroundings);
    if (!profile) {
        complain(profile.error());
        return exitFailed;
    }
    std::printf("Created %s %s (%s).\n", options.role.toUtf8().constData(), profile->username.toUtf8().constData(),
                profile->id.toByteArray(QUuid::WithoutBraces).constData());
    if (!options.passwordStdin && options.passwordFile.isEmpty())
        std::printf("Password, shown this once: %s\n", password->toUtf8().constData());
    return exitDone;
}

} // namespace cinefluent::server
