// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sync/wire.h"
#include "tests/common/sync/simulatededitor.h"
#include "tests/support/eventually.h"
#include "tests/support/serverprocess.h"
#include "tests/support/testruns.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace cinefluent;
using namespace cinefluent::sync;
using namespace cinefluent::tests;

/// Editors who go on while the server and its database are killed at any moment: in the end all have the same, and
/// every edit is there.
class TestSyncKill : public QObject
{
    Q_OBJECT

private:
    struct Answer
    {
        int status = 0;
        QByteArray body;
    };

    Answer post(const QByteArray &path, const QByteArray &body, bool killsMeanwhile = false)
    {
        QNetworkRequest request(QUrl::fromEncoded(m_server.url() + path));
        request.setTransferTimeout(30'000);
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
        if (!m_token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_token);
        const std::unique_ptr<QNetworkReply> reply(m_client.post(request, body));
        if (killsMeanwhile) {
            // Some moment between the request's way out and long after its answer.
            QTimer::singleShot(int(m_random() % 12), this, [this] { m_server.sendSignal(SIGKILL); });
            if (!eventually([&] { return !m_server.isRunning(); }, 30'000))
                return {};
        }
        if (!eventually([&] { return reply->isFinished(); }, 35'000))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
    }

    /// Whether an answer came.
    bool exchange(SimulatedEditor &editor, bool killsMeanwhile = false)
    {
        const ExchangeRequest request = editor.replica().request();
        const Answer answer = post(m_path, toJson(request), killsMeanwhile);
        if (answer.status == 0 || answer.status >= 500)
            return false;
        const auto read = readAnswer(answer.body);
        if (!read)
            qFatal("%d %s", answer.status, answer.body.left(300).constData());
        for (const Operation &operation : request.operations)
            m_ledger.noteLogged(operation);
        const Received received = editor.replica().receive(*read, QUuid::createUuid());
        if (received != Received::Applied)
            qFatal("an answer of a server that lost nothing was not applied: %d", int(received));
        editor.save();
        return true;
    }

private slots:
    void nothingAcknowledgedIsLost()
    {
        m_random.seed(runSeed());
        const int kills = runCount(100, 4);
        const QByteArray name = "editor@kill.example";
        const QByteArray password = "violet anchor drum";
        QVERIFY(m_server.start({"--log-level", "error"}));
        const auto made =
            m_server.run({"admin", "create-editor", "--email", name, "--password-stdin"}, password + '\n');
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const auto signIn = [&] {
            m_token.clear();
            const Answer answer = post("/auth/login", "{\"email\":\"" + name + "\",\"password\":\"" + password + "\"}");
            m_token = QJsonDocument::fromJson(answer.body)["session"]["accessToken"].toString().toLatin1();
            return answer.status;
        };
        QCOMPARE(signIn(), 200);
        m_path = "/studio/movies/" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "/sync";
        std::vector<SimulatedEditor> editors;
        for (int i = 0; i < 3; ++i) {
            ReplicaContent file;
            file.client = QUuid::createUuid();
            editors.emplace_back(file, m_random(), std::chrono::hours(0));
        }
        int cutOff = 0;
        for (int kill = 0; kill < kills; ++kill) {
            for (int step = 0; step < 30; ++step) {
                SimulatedEditor &editor = editors.at(m_random() % editors.size());
                editor.edit(m_random, m_ledger);
                if (m_random() % 4 == 0)
                    QVERIFY(exchange(editor));
            }
            cutOff += !exchange(editors.at(m_random() % editors.size()), true);
            QVERIFY(m_server.waitForEnd() == 128 + SIGKILL);
            QFile::remove(m_server.readyFile()); // of the one that is dead
            QVERIFY(m_server.start({"--log-level", "error"}));
        }
        for (int round = 0; round < 3; ++round) {
            for (SimulatedEditor &editor : editors) {
                do
                    QVERIFY(exchange(editor));
                while (!editor.replica().isSettled());
            }
        }
        std::printf("%d kills, %d requests cut off, %lld edits in %lld operations\n", kills, cutOff,
                    qlonglong(m_ledger.edits()), qlonglong(editors.front().replica().content().cursor));
        const SharedState &state = editors.front().replica().shown();
        QCOMPARE(m_ledger.missingIn(state), QStringList());
        for (const SimulatedEditor &editor : editors)
            QCOMPARE(editor.replica().shown().digest().toString(), state.digest().toString());
    }

private:
    std::mt19937_64 m_random;
    TokenLedger m_ledger;
    ServerProcess m_server;
    QNetworkAccessManager m_client;
    QByteArray m_token;
    QByteArray m_path;
};

QTEST_GUILESS_MAIN(TestSyncKill)
#include "tst_synckill.moc"
