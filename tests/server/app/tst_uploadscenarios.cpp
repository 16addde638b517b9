// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testruns.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

using Headers = QList<QPair<QByteArray, QByteArray>>;

QByteArray digest(const QByteArray &content, QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256)
{
    return QCryptographicHash::hash(content, algorithm);
}

QByteArray metadata(const QByteArray &sha256, const QByteArray &type = "video/mp4")
{
    return "sha256 " + sha256.toBase64() + ",filetype " + type.toBase64();
}

HttpScenario tus(const QByteArray &method, const QByteArray &path, const Headers &headers = {},
                 const QByteArray &body = {}, Sender sender = Sender::Editor)
{
    HttpScenario scenario;
    scenario.method = method;
    scenario.path = path;
    scenario.body = body;
    scenario.sender = sender;
    scenario.headers = headers;
    scenario.headers.emplaceBack("Tus-Resumable", "1.0.0");
    return scenario;
}

HttpScenario creation(const QByteArray &content)
{
    return tus("POST", "/studio/uploads",
               {{"Upload-Length", QByteArray::number(content.size())},
                {"Upload-Metadata", metadata(digest(content).toHex())}});
}

HttpScenario piece(const QByteArray &path, qint64 offset, const QByteArray &content, const QByteArray &checksum = {})
{
    Headers headers{{"Content-Type", "application/offset+octet-stream"}, {"Upload-Offset", QByteArray::number(offset)}};
    if (!checksum.isEmpty())
        headers.emplaceBack("Upload-Checksum", checksum);
    return tus("PATCH", path, headers, content);
}

QByteArray bytes(QRandomGenerator &random, int size)
{
    QByteArray content(size, Qt::Uninitialized);
    for (char &byte : content)
        byte = char(random.generate());
    return content;
}

} // namespace

/// tus 1.0 over HTTP, by the document of the protocol. tests/e2e has the clients.
class TestUploadScenarios : public QObject
{
    Q_OBJECT

private:
    QByteArray begin(const QByteArray &content)
    {
        const HttpAnswer answer = m_server->send(creation(content));
        if (answer.status != 201)
            qWarning("%d %s", answer.status, answer.body.constData());
        return "/studio/" + answer.header("Location");
    }
    HttpAnswer head(const QByteArray &path, Sender sender = Sender::Editor)
    {
        return m_server->send(tus("HEAD", path, {}, {}, sender));
    }
    bool isVisible(const QByteArray &content)
    {
        return m_server->send("HEAD", "/studio/objects/" + digest(content).toHex(), {}, Sender::Editor).status == 200;
    }
    QDir folder() const { return QDir(m_server->dataDirectory() + QStringLiteral("/objects/uploads")); }

    TempPostgres m_postgres;
    std::unique_ptr<HttpScenarioServer> m_server;
    QRandomGenerator m_random{20261123};

private slots:
    void initTestCase()
    {
        const auto started = m_postgres.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_server = std::make_unique<HttpScenarioServer>(*database);
        QVERIFY(m_server->start().ok());
    }

    void saysWhatItCan()
    {
        const HttpAnswer answer = m_server->send("OPTIONS", "/studio/uploads");
        QCOMPARE(answer.status, 204);
        QCOMPARE(answer.header("Tus-Version"), QByteArray("1.0.0"));
        QCOMPARE(answer.header("Tus-Extension"), QByteArray("creation,expiration,checksum,termination"));
        QCOMPARE(answer.header("Tus-Checksum-Algorithm"), QByteArray("sha1,sha256"));
        QCOMPARE(answer.header("Tus-Max-Size").toLongLong(), m_server->parts().config.uploadLimitBytes);
    }

    void takesAFileInPieces()
    {
        const QByteArray content = bytes(m_random, 100'000);
        const QByteArray path = begin(content);
        qint64 offset = 0;
        for (const int size : {1, 40'000, 0, 59'998, 1}) {
            QVERIFY(!isVisible(content));
            const HttpAnswer answer = m_server->send(piece(path, offset, content.mid(offset, size)));
            offset += size;
            QVERIFY2(answer.status == 204, answer.body.constData());
            QCOMPARE(answer.header("Upload-Offset").toLongLong(), offset);
            QCOMPARE(answer.header("Tus-Resumable"), QByteArray("1.0.0"));
            QVERIFY(answer.header("Upload-Expires").endsWith(" GMT"));
            const HttpAnswer state = head(path);
            QCOMPARE(state.status, 200);
            QCOMPARE(state.header("Upload-Offset").toLongLong(), offset);
            QCOMPARE(state.header("Upload-Length").toLongLong(), content.size());
            QCOMPARE(state.header("Upload-Metadata"), metadata(digest(content).toHex()));
            QCOMPARE(state.header("Cache-Control"), QByteArray("no-store"));
        }
        QCOMPARE(m_server->send(tus("GET", path)).json()[QStringLiteral("offsetBytes")].toInt(), content.size());
        const HttpAnswer object =
            m_server->send("GET", "/studio/objects/" + digest(content).toHex(), {}, Sender::Editor);
        QCOMPARE(object.body, content);
        QVERIFY(folder().entryList({QStringLiteral("*.data")}, QDir::Files).isEmpty());
    }

    void storesTheSameContentOnce()
    {
        const QByteArray content = bytes(m_random, 5'000);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(m_server->send(piece(begin(content), 0, content)).status, 204);
        QVERIFY(isVisible(content));
        QVERIFY(folder().entryList({QStringLiteral("*.data")}, QDir::Files).isEmpty());
    }

    void refusesAsTheRowSays_data()
    {
        QTest::addColumn<HttpScenario>("scenario");
        const QByteArray sha = digest("x").toHex();
        const QByteArray gone = "/studio/uploads/00000000-0000-4000-8000-000000000000";
        const auto row = [](const char *name, HttpScenario scenario, int status, const QByteArray &code) {
            scenario.status = status;
            if (!code.isEmpty())
                scenario.mustContain = {code};
            QTest::newRow(name) << scenario;
        };
        const auto create = [](const QByteArray &length, const QByteArray &data) {
            Headers headers{{"Upload-Metadata", data}};
            if (!length.isNull())
                headers.emplaceBack("Upload-Length", length);
            return tus("POST", "/studio/uploads", headers);
        };
        HttpScenario old = create("1", metadata(sha));
        old.headers.last() = {"Tus-Resumable", "0.2.2"};
        row("another version", old, 412, "tus_version_unsupported");
        HttpScenario none = create("1", metadata(sha));
        none.headers.removeLast();
        row("no version", none, 412, "tus_version_unsupported");
        row("no length", create({}, metadata(sha)), 400, "upload_length_invalid");
        row("negative length", create("-1", metadata(sha)), 400, "upload_length_invalid");
        row("length with a plus", create("+1", metadata(sha)), 400, "upload_length_invalid");
        row("no bytes", create("0", metadata(sha)), 400, "object_empty");
        row("too large", create("524289", metadata(sha)), 413, "upload_too_large");
        row("no hash", create("1", "filetype " + QByteArray("video/mp4").toBase64()), 400, "object_name_invalid");
        row("HTML", create("1", metadata(sha, "text/html")), 400, "object_type_invalid");
        row("metadata in no base64", create("1", "sha256 ***"), 400, "upload_metadata_invalid");
        row("metadata twice", create("1", metadata(sha) + ',' + metadata(sha)), 400, "upload_metadata_invalid");
        HttpScenario learner = create("1", metadata(sha));
        learner.sender = Sender::Learner;
        row("of a learner", learner, 403, {});
        row("an unknown one", tus("HEAD", gone), 404, {});
        row("a piece of an unknown one", piece(gone, 0, "x"), 404, "upload_not_found");
        row("the end of an unknown one", tus("DELETE", gone), 404, "upload_not_found");
        row("an override of nothing", tus("POST", gone), 400, "method_override_invalid");
    }
    void refusesAsTheRowSays()
    {
        QFETCH(HttpScenario, scenario);
        const QString fault = m_server->check(scenario);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void refusesPiecesThatDoNotFit()
    {
        const QByteArray content = "0123456789";
        const QByteArray path = begin(content);
        QCOMPARE(m_server->send(piece(path, 1, "1")).status, 409);
        QCOMPARE(m_server->send(piece(path, 0, "0123456789!")).status, 413);
        HttpScenario untyped = piece(path, 0, "0");
        untyped.headers[0].second = "application/octet-stream";
        QCOMPARE(m_server->send(untyped).status, 415);
        QCOMPARE(m_server->send(piece(path, 0, "0123")).status, 204);
        QCOMPARE(m_server->send(piece(path, 0, "0123")).status, 409);
        QCOMPARE(head(path).header("Upload-Offset"), QByteArray("4"));
        // Another editor's upload is not there.
        QCOMPARE(head(path, Sender::Admin).status, 404);
        HttpScenario foreign = piece(path, 4, "456789");
        foreign.sender = Sender::Admin;
        QCOMPARE(m_server->send(foreign).status, 404);
        QCOMPARE(head(path).header("Upload-Offset"), QByteArray("4"));
        QVERIFY(!isVisible(content));
    }

    void checksWhatAPieceHashesTo()
    {
        const QByteArray content = "checked content";
        const QByteArray path = begin(content);
        const QByteArray sha1 = "sha1 " + digest("checked", QCryptographicHash::Sha1).toBase64();
        QCOMPARE(m_server->send(piece(path, 0, "chucked", sha1)).status, 460);
        QCOMPARE(m_server->send(piece(path, 0, "checked", "md5 AAAA")).status, 400);
        QCOMPARE(m_server->send(piece(path, 0, "checked", "sha1 no base64")).status, 400);
        QCOMPARE(head(path).header("Upload-Offset"), QByteArray("0"));
        QCOMPARE(m_server->send(piece(path, 0, "checked", sha1)).status, 204);
        const QByteArray sha256 = "sha256 " + digest(" content").toBase64();
        QCOMPARE(m_server->send(piece(path, 7, " contend", sha256)).status, 460);
        QCOMPARE(m_server->send(piece(path, 7, " content", sha256)).status, 204);
        QVERIFY(isVisible(content));
    }

    void endsAnUploadOfOtherContent()
    {
        const QByteArray path = begin("announced");
        const HttpAnswer answer = m_server->send(piece(path, 0, "delivered"));
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("object_mismatch"));
        QCOMPARE(head(path).status, 404);
        QVERIFY(!isVisible("announced") && !isVisible("delivered"));
    }

    void endsWhenToldTo()
    {
        const QByteArray path = begin("to be ended");
        QCOMPARE(m_server->send(piece(path, 0, "to be")).status, 204);
        const qsizetype files = folder().entryList(QDir::Files).size();
        QCOMPARE(m_server->send(tus("POST", path, {{"X-HTTP-Method-Override", "DELETE"}})).status, 204);
        QCOMPARE(head(path).status, 404);
        QCOMPARE(folder().entryList(QDir::Files).size(), files - 2);
        QCOMPARE(m_server->send(tus("DELETE", begin("ended at once"))).status, 204);
        QCOMPARE(folder().entryList(QDir::Files).size(), files - 2);
    }

    void tellsWhereToGoOn()
    {
        const QByteArray content = bytes(m_random, 3'000);
        const QByteArray list = "/studio/uploads?sha256=" + digest(content).toHex();
        QVERIFY(m_server->send(tus("GET", list)).json()[QStringLiteral("uploads")].toArray().isEmpty());
        (void)begin(content);
        const QByteArray path = begin(content);
        QCOMPARE(m_server->send(piece(path, 0, content.first(1'000))).status, 204);
        const QJsonArray uploads = m_server->send(tus("GET", list)).json()[QStringLiteral("uploads")].toArray();
        QCOMPARE(uploads.size(), 2);
        QCOMPARE(uploads[0][QStringLiteral("offsetBytes")].toInt(), 1'000);
        QVERIFY(path.endsWith(uploads[0][QStringLiteral("id")].toString().toLatin1()));
        QVERIFY(m_server->send(tus("GET", list, {}, {}, Sender::Admin))
                    .json()[QStringLiteral("uploads")]
                    .toArray()
                    .isEmpty());
    }

    /// What another process finds in the folder.
    void outlivesARestart()
    {
        const QByteArray content = bytes(m_random, 50'000);
        const QByteArray path = begin(content);
        QCOMPARE(m_server->send(piece(path, 0, content.first(20'000))).status, 204);
        server::ProcessParts &parts = m_server->parts();
        const QUuid id = QUuid::fromString(QString::fromLatin1(path.mid(path.lastIndexOf('/') + 1)));
        server::LocalUploadStage next(folder().path(), parts.disk, parts.space, parts.storageWorkers, parts.clock);
        QVERIFY(next.prepare().ok());
        const auto found = next.find(id);
        QVERIFY(found && found->owner == m_server->userId(Sender::Editor));
        QCOMPARE(found->offsetBytes, 20'000);
        QCOMPARE(found->lengthBytes, 50'000);
        QCOMPARE(found->sha256.toLatin1(), digest(content).toHex());
        QCOMPARE(m_server->send(piece(path, 20'000, content.mid(20'000))).status, 204);
        QVERIFY(isVisible(content));
    }

    /// All are on their way before the first is answered. One is taken, and its bytes alone are there.
    void takesOneOfManyPiecesForOneOffset()
    {
        const int requests = runCount(10'000, 240);
        constexpr int connections = 40;
        const QByteArray whole(1'001, 'x');
        const QByteArray path = begin(whole);
        const auto content = [](int number) { return QByteArray::number(number).leftJustified(1'000, '.'); };
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        std::vector<QByteArray> answers(connections);
        for (int i = 0; i < connections; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(QStringLiteral("127.0.0.1"),
                                          QUrl(QString::fromLatin1(m_server->url())).port());
            QVERIFY(sockets.back()->waitForConnected());
        }
        const int each = requests / connections;
        for (int k = 0; k < each; ++k) {
            for (int i = 0; i < connections; ++i)
                sockets[i]->write("PATCH " + path +
                                  " HTTP/1.1\r\nHost: x\r\nTus-Resumable: 1.0.0\r\nAuthorization: Bearer " +
                                  m_server->accessToken(Sender::Editor) +
                                  "\r\nContent-Type: application/offset+octet-stream\r\nUpload-Offset: 0\r\n"
                                  "Content-Length: 1000\r\n\r\n" +
                                  content(i * each + k));
        }
        int taken = -1;
        int refused = 0;
        for (int i = 0; i < connections; ++i) {
            QByteArray &answer = answers[i];
            const auto lines = [&answer] { return answer.count("HTTP/1.1 "); };
            QTRY_VERIFY_WITH_TIMEOUT((answer += sockets[i]->readAll(), lines() >= each), 120'000);
            QByteArrayList parts;
            for (const QByteArray &line : answer.split('\n')) {
                if (line.contains("HTTP/1.1 "))
                    parts.append(line);
            }
            for (int k = 0; k < each; ++k) {
                if (parts[k].contains(" 204 ")) {
                    QCOMPARE(taken, -1);
                    taken = i * each + k;
                } else {
                    QVERIFY2(parts[k].contains(" 409 ") || parts[k].contains(" 503 "), parts[k].constData());
                    ++refused;
                }
            }
        }
        qInfo("%d pieces for one offset over %d connections: one taken, %d refused", requests, connections, refused);
        QVERIFY(taken >= 0);
        QCOMPARE(refused, each * connections - 1);
        QFile data(
            folder().filePath(QString::fromLatin1(path.mid(path.lastIndexOf('/') + 1)) + QStringLiteral(".data")));
        QVERIFY(data.open(QFile::ReadOnly));
        QCOMPARE(data.readAll(), content(taken));
    }

    /// Last: it moves the clock on.
    void forgetsAfterAWhile()
    {
        const QByteArray path = begin("never finished");
        QCOMPARE(m_server->send(piece(path, 0, "never")).status, 204);
        m_server->clock().advance(std::chrono::hours(71));
        m_server->signInAgain();
        QCOMPARE(m_server->send(piece(path, 5, " fin")).status, 204);
        m_server->clock().advance(std::chrono::hours(71));
        m_server->signInAgain();
        QCOMPARE(head(path).header("Upload-Offset"), QByteArray("9"));
        m_server->clock().advance(std::chrono::hours(2));
        QCOMPARE(head(path).status, 404);
        (void)begin("sweeps");
        QVERIFY(!QFile::exists(
            folder().filePath(QString::fromLatin1(path.mid(path.lastIndexOf('/') + 1)) + QStringLiteral(".data"))));
    }
};

QTEST_GUILESS_MAIN(TestUploadScenarios)
#include "tst_uploadscenarios.moc"
