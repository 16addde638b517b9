// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/eventually.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace cinefluent::tests;

namespace {

constexpr int startTimeoutMs = 60'000;
constexpr int requests = 20'000; // some 6 MB of log, beyond what may wait
constexpr int requestsAtOnce = 500;

} // namespace

/// The server's program with a log that nobody reads.
class TestLogPipe : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QByteArray m_url;
    QByteArray m_log;
    int m_reader = -1;

    void readLog()
    {
        char buffer[16 * 1024];
        for (;;) {
            const ssize_t count = ::read(m_reader, buffer, sizeof buffer);
            if (count <= 0)
                return;
            m_log.append(buffer, count);
        }
    }
    /// Sends them over one connection; how many were answered.
    int ask(int count)
    {
        QTcpSocket client;
        client.connectToHost(QStringLiteral("127.0.0.1"), quint16(QUrl::fromEncoded(m_url).port()));
        int answered = 0;
        for (int sent = 0; sent < count; sent += requestsAtOnce) {
            client.write(QByteArray("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").repeated(requestsAtOnce));
            QByteArray in;
            if (!eventually([&] {
                    in += client.readAll();
                    return in.count("HTTP/1.1 200 ") == requestsAtOnce;
                }))
                return answered + int(in.count("HTTP/1.1 200 "));
            answered += requestsAtOnce;
        }
        return answered;
    }

private slots:
    void initTestCase()
    {
        // The private PostgreSQL runs as another user when we are root and has to get through.
        QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeGroup | QFile::ExeOther);
        const QByteArray pipe = QFile::encodeName(m_folder.filePath(QStringLiteral("log")));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        m_reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(m_reader >= 0);
        const QString ready = m_folder.filePath(QStringLiteral("ready"));
        m_server.setStandardErrorFile(QString::fromLocal8Bit(pipe));
        m_server.start(QStringLiteral(CINEFLUENT_SERVER_PROGRAM),
                       {QStringLiteral("serve"), QStringLiteral("--data-dir"),
                        m_folder.filePath(QStringLiteral("data")), QStringLiteral("--ready-file"), ready,
                        QStringLiteral("--port"), QStringLiteral("0")});
        QVERIFY(eventually(
            [&] {
                QFile file(ready);
                if (file.open(QIODevice::ReadOnly))
                    m_url = file.readAll().trimmed();
                return !m_url.isEmpty() || m_server.state() == QProcess::NotRunning;
            },
            startTimeoutMs));
        QVERIFY(!m_url.isEmpty());
    }

    void cleanupTestCase()
    {
        if (m_server.state() != QProcess::NotRunning) {
            m_server.kill();
            m_server.waitForFinished();
        }
        ::close(m_reader);
    }

    void answersWhileNobodyReadsTheLog()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(ask(requests), requests);
        std::printf("%d requests in %lld ms, nobody reading the log\n", requests, timer.elapsed());
        // It is read again.
        QVERIFY(eventually([this] {
            readLog();
            return m_log.contains("log_lines_dropped");
        }));
        QCOMPARE(ask(requestsAtOnce), requestsAtOnce);
        qint64 dropped = 0;
        int written = 0;
        QVERIFY(eventually([&] {
            readLog();
            dropped = 0;
            written = int(m_log.count("\"event\":\"request\""));
            for (const QByteArray &line : m_log.split('\n')) {
                const QJsonObject record = QJsonDocument::fromJson(line).object();
                if (record[QStringLiteral("event")] == QStringLiteral("log_lines_dropped"))
                    dropped += record[QStringLiteral("info")].toInteger();
            }
            return written + dropped >= requests + requestsAtOnce;
        }));
        std::printf("%d lines were written, %lld dropped\n", written, dropped);
        QVERIFY(dropped > 0 && written > 1'000);
    }

    void stopsWhenNobodyReadsTheLog()
    {
        QCOMPARE(ask(requestsAtOnce * 4), requestsAtOnce * 4);
        ::kill(pid_t(m_server.processId()), SIGTERM);
        QVERIFY(eventually([this] { return m_server.state() == QProcess::NotRunning; }));
        QCOMPARE(m_server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_server.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLogPipe)
#include "tst_logpipe.moc"
