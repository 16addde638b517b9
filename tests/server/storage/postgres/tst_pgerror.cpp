// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgerror.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;

class TestPgError : public QObject
{
    Q_OBJECT

private slots:
    void maps_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *state, ErrorKind kind, const char *code) {
            QTest::newRow(*state ? state : "none") << QByteArray(state) << int(kind) << QString::fromLatin1(code);
        };
        row("23505", ErrorKind::Conflict, "unique_violation");
        row("23503", ErrorKind::Conflict, "reference_violation");
        row("23502", ErrorKind::InvalidInput, "value_refused");
        row("23514", ErrorKind::InvalidInput, "value_refused");
        row("22P02", ErrorKind::InvalidInput, "value_refused");
        row("22021", ErrorKind::InvalidInput, "value_refused");
        row("42501", ErrorKind::PermissionDenied, "row_forbidden");
        row("40001", ErrorKind::Unavailable, "transaction_conflict");
        row("40P01", ErrorKind::Unavailable, "transaction_conflict");
        row("57014", ErrorKind::Unavailable, "database_timeout");
        row("53100", ErrorKind::Unavailable, "database_disk_full");
        row("53300", ErrorKind::Unavailable, "database_unavailable");
        row("57P03", ErrorKind::Unavailable, "database_unavailable");
        row("08006", ErrorKind::Unavailable, "database_unavailable");
        row("", ErrorKind::Unavailable, "database_unavailable");
        row("25006", ErrorKind::Unavailable, "database_read_only");
        row("XX001", ErrorKind::Corrupt, "database_corrupt");
        row("42P01", ErrorKind::Internal, "database_fault");
        row("XX000", ErrorKind::Internal, "database_fault");
    }

    void maps()
    {
        QFETCH(QByteArray, state);
        QFETCH(int, kind);
        QFETCH(QString, code);
        const Error error = pgError(state.toStdString(), "the server's own words");
        QCOMPARE(int(error.kind), kind);
        QCOMPARE(error.code, code);
        QVERIFY(error.detail.contains(QLatin1String("the server's own words")));
        QVERIFY(!error.message.contains(QLatin1String("own words")));
        QVERIFY(!error.message.isEmpty());
        QCOMPARE(isRetryable(error), state.startsWith("40"));
    }

    void knowsTheConstraint()
    {
        const Error error = pgError("23505", "duplicate key value violates unique constraint \"users_username_key\"");
        QVERIFY(violates(error, QLatin1String("users_username_key")));
        QVERIFY(!violates(error, QLatin1String("users_username")));
        QVERIFY(!violates(pgError("42P01", "\"users_username_key\""), QLatin1String("users_username_key")));
    }
};

QTEST_GUILESS_MAIN(TestPgError)
#include "tst_pgerror.moc"
