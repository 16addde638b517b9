// SPDX-License-Identifier: GPL-3.0-or-later
// progressserver DATA_DIRECTORY SOCKET LESSON_ID USER_ID…: the least server that owns a private PostgreSQL and takes
// progress through the write batcher, for tests that kill it. Lines "user event percent" are answered "event ok" after
// the commit, or "event code".
#include "server/storage/postgres/migrator.h"
#include "server/storage/postgres/privatepostgres.h"
#include "server/storage/postgres/sqlscript.h"
#include "server/storage/postgres/writebatcher.h"

#include <QCoreApplication>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QSocketNotifier>

#include <sys/signalfd.h>

#include <csignal>
#include <cstdio>

using namespace cinefluent;
using namespace cinefluent::server;

namespace {

/// The shape of the real statement: append what is new, fold it into the lesson's progress.
constexpr BatchStatement recordStatement{
    {"test_record_progress",
     "with fresh as (insert into progress_events (user_id, event_id, lesson_id, progress_percentage, time_spent,"
     " occurred_at) select distinct on (user_id, event_id) user_id, event_id, lesson_id, percentage, 1, now()"
     " from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::numeric[]) as r(user_id, event_id, lesson_id, percentage)"
     " order by user_id, event_id on conflict do nothing returning *)"
     " insert into user_progress as p (user_id, lesson_id, progress_percentage, time_spent)"
     " select user_id, lesson_id, max(progress_percentage), sum(time_spent) from fresh group by 1, 2 order by 1, 2"
     " on conflict (user_id, lesson_id) do update set"
     " progress_percentage = greatest(p.progress_percentage, excluded.progress_percentage),"
     " time_spent = p.time_spent + excluded.time_spent"},
    4};

QByteArray seedScript(const QByteArray &lesson, const QStringList &users)
{
    QByteArray sql =
        "insert into movies (id, title) values ('" + lesson +
        "', 'Film') on conflict do nothing;"
        "insert into movie_lessons (id, movie_id, language, difficulty_level, lesson_order, title) values ('" +
        lesson + "', '" + lesson + "', 'en', 'A1', 1, 'One') on conflict (id) do nothing;";
    for (const QString &user : users) {
        const QByteArray id = user.toLatin1();
        sql += "insert into users (id, email_ciphertext, email_index) values ('" + id + "', '', '" + id +
               "') on conflict do nothing;";
    }
    return sql;
}

Task<> answer(WriteBatcher &batcher, QByteArray lesson, QByteArray line, QPointer<QLocalSocket> client)
{
    const QList<QByteArray> words = line.trimmed().split(' ');
    const auto outcome =
        co_await batcher.write(pgParams(PgValue::utf8(words.value(0)), PgValue::utf8(words.value(1)),
                                        PgValue::utf8(lesson), PgValue::fixed(words.value(2).toInt(), 2)));
    if (client)
        client->write(words.value(1) + ' ' + (outcome.ok() ? QByteArray("ok") : outcome.error().code.toUtf8()) + '\n');
}

int report(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(describe(error)));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    sigset_t signalSet;
    sigemptyset(&signalSet);
    sigaddset(&signalSet, SIGTERM);
    sigprocmask(SIG_BLOCK, &signalSet, nullptr);
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    QSocketNotifier terminated(signalfd(-1, &signalSet, SFD_CLOEXEC), QSocketNotifier::Read);
    QObject::connect(&terminated, &QSocketNotifier::activated, &application, &QCoreApplication::quit);

    PrivatePostgresOptions options;
    options.dataDirectory = arguments[1];
    PrivatePostgres postgres(options);
    if (const auto started = postgres.start(); !started)
        return report(started.error());
    if (const auto migrated = Migrator(postgres.settings().owner).migrate(); !migrated)
        return report(migrated.error());
    const QByteArray lesson = arguments[3].toLatin1();
    const ConnectionSettings superuser = postgres.settings().owner.withUser(QStringLiteral("postgres"));
    if (const auto seeded = runScript(superuser, seedScript(lesson, arguments.mid(4))); !seeded)
        return report(seeded.error());

    Pipeline pipeline(postgres.settings().app);
    WriteBatcher batcher(pipeline, recordStatement, RowAccess::asRole(RowAccess::Role::Ingestion));
    QLocalServer server;
    QObject::connect(&server, &QLocalServer::newConnection, &server, [&] {
        while (QLocalSocket *client = server.nextPendingConnection()) {
            QObject::connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
            QObject::connect(client, &QLocalSocket::readyRead, client, [&, client] {
                while (client->canReadLine())
                    answer(batcher, lesson, client->readLine(), client);
            });
        }
    });
    QLocalServer::removeServer(arguments[2]);
    if (!server.listen(arguments[2]))
        return 3;
    return QCoreApplication::exec();
}
