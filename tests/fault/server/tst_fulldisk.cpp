// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/routes.h"
#include "common/api/studio.h"
#include "tests/common/api/manifestmaker.h"
#include "tests/support/eventually.h"
#include "tests/support/serverprocess.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <csignal>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

constexpr qint64 mib = 1024 * 1024;
constexpr qint64 reserveMib = 64;

struct Answer
{
    int status = 0;
    QJsonObject json;
};

/// A small file system of its own.
class SmallDisk
{
public:
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("--lazy"), m_folder.path()});
    }

    /// Empty where it stands, else why not.
    QString mount()
    {
        if (::geteuid() != 0)
            return QStringLiteral("mounting a tmpfs needs root");
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral("mount"),
                      {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                       QStringLiteral("size=288m,mode=0755"), QStringLiteral("tmpfs"), m_folder.path()});
        m_mounted =
            program.waitForFinished() && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
        QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeGroup | QFile::ExeOther);
        return m_mounted ? QString() : QString::fromLocal8Bit(program.readAll()).trimmed();
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] qint64 freeBytes() const
    {
        struct statvfs status;
        return ::statvfs(QFile::encodeName(m_folder.path()).constData(), &status) == 0
                   ? qint64(status.f_bavail) * qint64(status.f_frsize)
                   : -1;
    }

    /// A file of somebody else's that leaves `leftBytes`.
    bool fill(qint64 leftBytes)
    {
        const int file = ::open(QFile::encodeName(path(QStringLiteral("foreign"))).constData(),
                                O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        const QByteArray block(64 * 1024, 'f');
        ssize_t written = 0;
        while (file >= 0 && freeBytes() > leftBytes && written >= 0)
            written = ::write(file, block.constData(), size_t(std::min<qint64>(block.size(), freeBytes() - leftBytes)));
        if (file >= 0)
            ::close(file);
        return freeBytes() <= leftBytes;
    }

    bool makeRoom() { return QFile::remove(path(QStringLiteral("foreign"))); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::global()->generate());
    return bytes;
}

} // namespace

/// The real server on a disk that fills up: what it refuses, what goes on, and that it comes back by itself.
class TestFullDisk : public QObject
{
    Q_OBJECT

private:
    Answer ask(const QByteArray &method, const QByteArray &path, const QByteArray &body, const QByteArray &token,
               const QByteArray &type = "application/json")
    {
        QNetworkRequest request(QUrl::fromEncoded(m_server->url() + path));
        request.setTransferTimeout(30'000);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        const std::unique_ptr<QNetworkReply> reply(m_client.sendCustomRequest(request, method, body));
        if (!eventually([&] { return reply->isFinished(); }, 35'000))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson(reply->readAll()).object()};
    }

    Answer upload(const QByteArray &content, const QByteArray &type = "video/mp4")
    {
        const QByteArray name = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        return ask("PUT", api::routes::toStudioObject(QString::fromLatin1(name)).toLatin1(), content, m_editor, type);
    }

    /// An upload that does not say how long it will be: the status of its answer.
    int uploadChunks(int count)
    {
        QTcpSocket socket;
        const QUrl url(QString::fromLatin1(m_server->url()));
        socket.connectToHost(url.host(), quint16(url.port()));
        if (!socket.waitForConnected(5'000))
            return 0;
        socket.write("PUT /studio/objects/" + QByteArray(64, 'a') + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " +
                     m_editor + "\r\nContent-Type: video/mp4\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "10000\r\n" + QByteArray(mib / 16, 'c') + "\r\n";
        QByteArray answer;
        for (int i = 0; i < count && answer.isEmpty() && socket.state() == QTcpSocket::ConnectedState; ++i) {
            socket.write(chunk);
            while (socket.bytesToWrite() > 0 && answer.isEmpty() && socket.waitForBytesWritten(10'000))
                answer += socket.readAll();
        }
        while (answer.isEmpty() && socket.waitForReadyRead(5'000))
            answer += socket.readAll();
        answer += socket.readAll(); // what came together with the end of the connection
        return answer.mid(9, 3).toInt();
    }

    /// One event; the more words, the more the database has to write.
    Answer report(const QUuid &event, int words)
    {
        QByteArray list;
        for (int i = 0; i < words; ++i)
            list += (i ? ",\"" : "\"") + randomBytes(20).toHex() + '"';
        const QByteArray body = "{\"lessonId\":\"" + m_lesson + "\",\"eventId\":\"" +
                                event.toByteArray(QUuid::WithoutBraces) +
                                "\",\"progressPercentage\":1,\"timeSpent\":1,\"currentPosition\":1,"
                                "\"vocabularyLearned\":[" +
                                list + "]}";
        return ask("POST", "/progress/update", body, m_learner);
    }

    /// Reports until `count` were answered; gives how many were refused, and sees that each was refused for the disk.
    int reportMany(int count, int words)
    {
        int refused = 0;
        for (int i = 0; i < count; ++i) {
            const QUuid event = QUuid::createUuid();
            const Answer answer = report(event, words);
            if (answer.status == 200) {
                ++m_acknowledged;
                continue;
            }
            ++refused;
            const QString code = answer.json["code"].toString();
            if (answer.status != 503 || !code.startsWith(QLatin1String("database_")))
                qWarning("unexpected answer %d %s", answer.status, qPrintable(code));
        }
        return refused;
    }

    qint64 recordedSeconds()
    {
        const Answer lesson = ask("GET", "/lessons/" + m_lesson, {}, m_learner);
        return lesson.json["userProgress"].toObject()["timeSpent"].toInteger(-1);
    }

    bool eventuallyReady(int status, const QString &storage = {}, int timeoutMs = 30'000)
    {
        return eventually(
            [&] {
                const Answer answer = ask("GET", "/readyz", {}, {});
                return answer.status == status && (storage.isEmpty() || answer.json["storage"] == storage);
            },
            timeoutMs);
    }

    void makeAccounts()
    {
        const auto made = m_server->run({"admin", "create-editor", "--email", "ed@example.org", "--password-stdin"},
                                        "harbor lemon quiet\n");
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const Answer login =
            ask("POST", "/auth/login", "{\"email\":\"ed@example.org\",\"password\":\"harbor lemon quiet\"}", {});
        m_editor = login.json["session"]["accessToken"].toString().toLatin1();
        QVERIFY(!m_editor.isEmpty());
        const Answer learner =
            ask("POST", "/auth/register", "{\"email\":\"l@example.org\",\"password\":\"violet anchor drum\"}", {});
        m_learner = learner.json["session"]["accessToken"].toString().toLatin1();
        QVERIFY(!m_learner.isEmpty());
    }

    void publishLesson()
    {
        QRandomGenerator random(1);
        api::ReleaseManifest manifest = makeManifest(random, 1);
        manifest.movie.isPremium = false;
        manifest.movie.isActive = true;
        for (auto &lesson : manifest.lessons)
            lesson.lesson.isPremium = false;
        for (const api::MediaObject &object : manifest.objects)
            QVERIFY(upload(contentOf(object), object.contentType.toLatin1()).status < 300);
        const Answer published =
            ask("PUT", api::routes::toStudioRelease(manifest.movie.id).toLatin1(), api::toJson(manifest), m_editor);
        QCOMPARE(published.status, 200);
        m_lesson = manifest.lessons.first().lesson.id.toString().toLatin1();
    }

    QStringList arguments() const { return {QStringLiteral("--storage-reserve-mb"), QString::number(reserveMib)}; }

    SmallDisk m_disk;
    std::unique_ptr<ServerProcess> m_server;
    QNetworkAccessManager m_client;
    QByteArray m_editor;
    QByteArray m_learner;
    QByteArray m_lesson;
    qint64 m_acknowledged = 0;

private slots:
    void initTestCase()
    {
        if (const QString why = m_disk.mount(); !why.isEmpty())
            QSKIP(qPrintable(QStringLiteral("no small disk: ") + why));
        m_server = std::make_unique<ServerProcess>(m_disk.path(QStringLiteral("data")));
        QVERIFY2(m_server->start(arguments()), m_server->log().constData());
        makeAccounts();
        publishLesson();
        QVERIFY(eventuallyReady(200, QStringLiteral("ample")));
    }

    void uploadsLeaveTheReserve()
    {
        int stored = 0;
        while (upload(randomBytes(4 * mib)).status == 201)
            ++stored;
        Answer answer;
        while ((answer = upload(randomBytes(mib / 2))).status == 201)
            QVERIFY(m_disk.freeBytes() >= (reserveMib - 1) * mib);
        QCOMPARE(answer.status, 507);
        QCOMPARE(answer.json["code"].toString(), QStringLiteral("storage_full"));
        QVERIFY(stored >= 1);
        const qint64 left = m_disk.freeBytes();
        qInfo("%d uploads of 4 MiB stored, %lld KiB free", stored, left / 1024);
        QVERIFY(left >= (reserveMib - 1) * mib);
        QVERIFY(left < (reserveMib + 2) * mib);
        QCOMPARE(uploadChunks(64), 507);
        QVERIFY(m_disk.freeBytes() >= (reserveMib - 1) * mib);
        QVERIFY(eventuallyReady(200, QStringLiteral("low")));
        QVERIFY(m_server->log().contains("storage_low"));
        QCOMPARE(reportMany(20, 10), 0);
    }

    void progressGoesOnInsideTheReserve()
    {
        QVERIFY(m_disk.fill((reserveMib / 2) * mib));
        QCOMPARE(upload(randomBytes(1024)).status, 507);
        QCOMPARE(reportMany(200, 20), 0);
        QVERIFY(eventuallyReady(200, QStringLiteral("low")));
        // It also stops and starts there.
        m_server->sendSignal(SIGTERM);
        QCOMPARE(m_server->waitForEnd(), 0);
        QVERIFY2(m_server->start(arguments()), m_server->log().constData());
        QCOMPARE(recordedSeconds(), m_acknowledged);
    }

    void saysSoWhenNothingIsLeft()
    {
        QVERIFY(m_disk.fill(0));
        QVERIFY(eventuallyReady(503));
        const int refused = reportMany(150, 400);
        qInfo("%d of 150 reports refused on the full disk", refused);
        QVERIFY(refused > 0);
        QVERIFY(eventuallyReady(503));
        QVERIFY(m_server->isRunning());
        QVERIFY(m_server->log().contains("storage_exhausted"));
    }

    void comesBackWithRoom()
    {
        QVERIFY(m_disk.makeRoom());
        QVERIFY(eventuallyReady(200));
        // A report that was refused may have been recorded, one that was acknowledged must be.
        QVERIFY(eventually([&] { return recordedSeconds() >= m_acknowledged; }));
        const qint64 before = recordedSeconds();
        m_acknowledged = 0;
        QCOMPARE(reportMany(20, 10), 0);
        QCOMPARE(recordedSeconds(), before + 20);
        m_acknowledged = before + 20;
    }

    void losesNothingWhenStoppedOnAFullDisk()
    {
        QVERIFY(m_disk.fill(0));
        m_server->sendSignal(SIGTERM);
        QVERIFY(m_server->waitForEnd(60'000) >= 0);
        QVERIFY(m_disk.makeRoom());
        QVERIFY2(m_server->start(arguments()), m_server->log().constData());
        QVERIFY(eventuallyReady(200));
        QCOMPARE(recordedSeconds(), m_acknowledged);
        QCOMPARE(reportMany(5, 1), 0);
    }

    void cleanupTestCase()
    {
        if (m_server && QTest::currentTestFailed())
            qWarning("%s", m_server->log().right(4000).constData());
        m_server.reset();
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
