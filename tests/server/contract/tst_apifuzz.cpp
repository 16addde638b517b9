// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contractserver.h"
#include "tests/support/testruns.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

constexpr int skippedCode = 77;
constexpr int limitMs = 900'000;

/// What reading may write: who searched for what, when a session was used last.
const QByteArrayList tablesOfReading{"searches", "sessions"};

} // namespace

/// Malformed requests to every operation, made from openapi.yaml by apifuzz.mjs: no 5xx, nothing stored, still alive.
class TestApiFuzz : public QObject
{
    Q_OBJECT

    ContractServer m_server;

    /// One line a table: its rows' number and their digest, whatever their order.
    QByteArrayList content()
    {
        QByteArrayList lines;
        const QByteArray names =
            m_server.ask("select string_agg(format('%I', c.relname), ' ' order by c.relname) from pg_class c"
                         " join pg_namespace n on n.oid = c.relnamespace"
                         " where n.nspname = 'public' and c.relkind = 'r'");
        for (const QByteArray &table : names.split(' ')) {
            if (!tablesOfReading.contains(table))
                lines.append(
                    table + ": " +
                    m_server.ask("select count(*) || ' rows, ' || coalesce(md5(string_agg(row, '' order by row)), '-')"
                                 " from (select md5(t::text) as row from " +
                                 table + " t) as rows"));
        }
        return lines;
    }

    QJsonObject parameters() const
    {
        QJsonObject parameters;
        for (auto value = m_server.values().cbegin(); value != m_server.values().cend(); ++value)
            parameters.insert(QString::fromLatin1(value.key()), QString::fromLatin1(value.value()));
        return parameters;
    }

private slots:
    void initTestCase() { m_server.start(); }

    void refusesWhatIsMalformed()
    {
        QTemporaryDir folder;
        QFile config(folder.filePath(QStringLiteral("config.json")));
        QVERIFY(config.open(QFile::WriteOnly));
        const QJsonObject told{
            {QStringLiteral("url"), QString::fromLatin1(m_server.http().url())},
            {QStringLiteral("token"), QString::fromLatin1(m_server.http().accessToken(Sender::Admin))},
            {QStringLiteral("seed"), qint64(runSeed())},
            {QStringLiteral("count"), runCount(1000, 200)},
            {QStringLiteral("parameters"), parameters()}};
        QVERIFY(config.write(QJsonDocument(told).toJson()) > 0);
        config.close();
        const QByteArrayList before = content();

        QProcess fuzzer;
        fuzzer.setProcessChannelMode(QProcess::MergedChannels);
        QSignalSpy finished(&fuzzer, &QProcess::finished);
        fuzzer.start(QStringLiteral("node"),
                     {QStringLiteral(CINEFLUENT_SOURCE_DIR "/tests/server/contract/apifuzz.mjs"),
                      QStringLiteral(CINEFLUENT_SOURCE_DIR "/resources/openapi.yaml"), config.fileName()});
        QVERIFY2(fuzzer.waitForStarted(), "node is missing");
        QVERIFY(finished.wait(limitMs));
        const QByteArray report = fuzzer.readAll();
        if (fuzzer.exitCode() == skippedCode)
            QSKIP(report.constData());
        std::printf("%s\n", report.constData());
        QVERIFY2(fuzzer.exitCode() == 0, "the fuzzer's report is above");

        QCOMPARE(m_server.http().send("GET", "/readyz").status, 200);
        const QByteArrayList after = content();
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(after[i], before[i]);
    }
};

QTEST_GUILESS_MAIN(TestApiFuzz)
#include "tst_apifuzz.moc"
