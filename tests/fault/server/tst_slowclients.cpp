// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serverprocess.h"
#include "tests/support/testruns.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace cinefluent::tests;

namespace {

constexpr int answerLimitMs = 10'000;

/// One kept connection that asks again and again and notes how long each answer took.
class Bystander
{
public:
    explicit Bystander(const QUrl &server)
        : m_server(server)
    {
    }

    /// One request; false where no complete answer with status 200 came.
    bool ask(const QByteArray &path)
    {
        if (m_socket.state() != QAbstractSocket::ConnectedState) {
            m_socket.abort();
            if (!m_socket.bind(QHostAddress(QStringLiteral("127.0.0.2"))))
                return false;
            m_socket.connectToHost(m_server.host(), quint16(m_server.port()));
            if (!m_socket.waitForConnected(answerLimitMs))
                return false;
        }
        QElapsedTimer timer;
        timer.start();
        m_socket.write("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
        QByteArray answer;
        qsizetype wanted = -1;
        while (wanted < 0 || answer.size() < wanted) {
            if (!waitForInput())
                return false;
            answer += m_socket.readAll();
            const qsizetype head = answer.indexOf("\r\n\r\n");
            if (wanted >= 0 || head < 0)
                continue;
            const qsizetype length = answer.indexOf("Content-Length: ");
            if (length < 0 || length > head)
                return false;
            wanted = head + 4 + answer.mid(length + 16, answer.indexOf('\r', length) - length - 16).toInt();
        }
        m_timesUs.append(timer.nsecsElapsed() / 1000);
        return answer.startsWith("HTTP/1.1 200");
    }

    [[nodiscard]] qsizetype count() const { return m_timesUs.size(); }
    [[nodiscard]] double percentileMs(int percent)
    {
        std::sort(m_timesUs.begin(), m_timesUs.end());
        return double(m_timesUs.at((m_timesUs.size() - 1) * percent / 100)) / 1000;
    }

private:
    /// With an event loop, which meanwhile empties the pipe that the server logs into.
    bool waitForInput()
    {
        if (m_socket.bytesAvailable() > 0)
            return true;
        QEventLoop loop;
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &loop, &QEventLoop::quit);
        QObject::connect(&m_socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
        QTimer::singleShot(answerLimitMs, &loop, &QEventLoop::quit);
        loop.exec();
        return m_socket.bytesAvailable() > 0;
    }

    QUrl m_server;
    QTcpSocket m_socket;
    QList<qint64> m_timesUs;
};

} // namespace

/// slowhttptest's four attacks with thousands of connections, while somebody else goes on using the server. The
/// attacker's address counts as a proxy's here: the limit for one address, which would end the attack, is not in play.
class TestSlowClients : public QObject
{
    Q_OBJECT

    ServerProcess m_server;

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("slowhttptest")).isEmpty())
            QSKIP("slowhttptest is not installed (packaging/debian-packages.txt)");
        QVERIFY2(m_server.start({QStringLiteral("--trusted-proxies"), QStringLiteral("127.0.0.0/8")}),
                 m_server.log().constData());
    }

    void leavesOthersAlone_data()
    {
        QTest::addColumn<QStringList>("mode");
        QTest::addColumn<QString>("path");
        const auto list = [](const char *words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); };
        QTest::newRow("slow headers") << list("-H -i 3") << QStringLiteral("/movies");
        QTest::newRow("slow body") << list("-B -i 3 -s 8192 -f application/json") << QStringLiteral("/auth/login");
        QTest::newRow("ranges") << list("-R -a 1 -b 3000") << QStringLiteral("/openapi.yaml");
        QTest::newRow("slow reading") << list("-X -w 256 -y 512 -n 3 -z 32") << QStringLiteral("/openapi.yaml");
    }

    void leavesOthersAlone()
    {
        QFETCH(QStringList, mode);
        QFETCH(QString, path);
        const int connections = runCount(5000, 300);
        const int seconds = runCount(30, 4);
        const QString url = QString::fromLatin1(m_server.url());
        QStringList arguments = mode;
        arguments << QStringLiteral("-c") << QString::number(connections) << QStringLiteral("-r")
                  << QString::number(connections / 4) << QStringLiteral("-l") << QString::number(seconds)
                  << QStringLiteral("-p") << QStringLiteral("5") << QStringLiteral("-u") << url + path;
        QProcess attacker;
        attacker.setProcessChannelMode(QProcess::MergedChannels);
        // Its connections need more descriptors than the usual soft limit.
        attacker.start(QStringLiteral("sh"),
                       QStringList{QStringLiteral("-c"), QStringLiteral("ulimit -n 16000; exec slowhttptest \"$@\""),
                                   QStringLiteral("sh")} +
                           arguments);
        QVERIFY(attacker.waitForStarted());
        Bystander bystander{QUrl(url)};
        while (attacker.state() == QProcess::Running) {
            QVERIFY(bystander.ask("/readyz"));
            QVERIFY(bystander.ask("/healthz"));
            QTest::qWait(10);
        }
        const QByteArray report = attacker.readAll();
        QVERIFY2(report.contains("service available"), report.right(2000).constData());
        qInfo("%d connections, %lld answers to others: p50 %.1f ms, p99 %.1f ms, slowest %.1f ms", connections,
              qint64(bystander.count()), bystander.percentileMs(50), bystander.percentileMs(99),
              bystander.percentileMs(100));
        if (runCount(1, 0)) // a figure of a machine that has nothing else to do
            QVERIFY(bystander.percentileMs(99) < 500);
        QVERIFY(m_server.isRunning());
    }
};

QTEST_GUILESS_MAIN(TestSlowClients)
#include "tst_slowclients.moc"
