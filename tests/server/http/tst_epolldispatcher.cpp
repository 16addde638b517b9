// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/epolldispatcher.h"

#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <memory>

using namespace cinefluent;
using namespace cinefluent::server;

/// Runs in a thread with the dispatcher under test; the test's own loop is Qt's.
class TestEpollDispatcher : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        auto dispatcher = makeEpollDispatcher();
        QVERIFY(dispatcher);
        m_thread = std::make_unique<QThread>();
        m_thread->setEventDispatcher(dispatcher.release());
        m_worker = new QObject;
        m_worker->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread->start();
    }

    void cleanup()
    {
        m_thread->quit();
        QVERIFY(m_thread->wait(10'000));
    }

    void wakesForEventsOfOtherThreads()
    {
        std::atomic<int> received{0};
        constexpr int count = 20'000;
        for (int i = 0; i < count; ++i)
            QMetaObject::invokeMethod(
                m_worker, [&received] { ++received; }, Qt::QueuedConnection);
        QTRY_COMPARE(received.load(), count);
        // One at a time, so that each finds the thread asleep or about to be.
        for (int i = 0; i < 2000; ++i)
            inThread([&received] { ++received; });
        QCOMPARE(received.load(), count + 2000);
    }

    void firesTimersInOrderAndInTime()
    {
        QElapsedTimer clock;
        std::vector<std::pair<int, qint64>> fired;
        std::atomic<bool> done{false};
        inThread([&] {
            clock.start();
            for (const int ms : {60, 0, 20, 40}) {
                QTimer::singleShot(ms, Qt::PreciseTimer, m_worker, [&, ms] {
                    fired.emplace_back(ms, clock.elapsed());
                    done = fired.size() == 4;
                });
            }
        });
        QTRY_VERIFY(done);
        const int order[] = {0, 20, 40, 60};
        for (size_t i = 0; i < 4; ++i) {
            QCOMPARE(fired[i].first, order[i]);
            QVERIFY2(fired[i].second >= order[i], qPrintable(QString::number(fired[i].second)));
        }
    }

    void repeatsAndStopsTimers()
    {
        std::atomic<int> ticks{0};
        QTimer *timer = nullptr;
        inThread([&] {
            timer = new QTimer(m_worker);
            connect(timer, &QTimer::timeout, m_worker, [&] {
                if (++ticks == 5)
                    timer->stop();
            });
            timer->start(1);
        });
        QTRY_COMPARE(ticks.load(), 5);
        int remaining = 0;
        inThread([&] {
            remaining = timer->remainingTime();
            timer->start(100'000);
        });
        QCOMPARE(remaining, -1);
        inThread([&] { remaining = timer->remainingTime(); });
        QVERIFY(remaining > 99'000 && remaining <= 100'000);
        QCOMPARE(ticks.load(), 5);
    }

    void survivesNotifiersThatRemoveEachOther()
    {
        int first[2];
        int second[2];
        QCOMPARE(::pipe2(first, O_NONBLOCK), 0);
        QCOMPARE(::pipe2(second, O_NONBLOCK), 0);
        std::atomic<int> activations{0};
        inThread([&] {
            auto *one = new QSocketNotifier(first[0], QSocketNotifier::Read, m_worker);
            auto *two = new QSocketNotifier(second[0], QSocketNotifier::Read, m_worker);
            const auto removeBoth = [&activations, one, two] {
                ++activations;
                delete one;
                delete two;
            };
            connect(one, &QSocketNotifier::activated, m_worker, removeBoth);
            connect(two, &QSocketNotifier::activated, m_worker, removeBoth);
            QCOMPARE(::write(first[1], "x", 1), 1);
            QCOMPARE(::write(second[1], "x", 1), 1);
        });
        QTRY_COMPARE(activations.load(), 1);
        inThread([] {});
        QCOMPARE(activations.load(), 1);
        for (const int fd : {first[0], first[1], second[0], second[1]})
            ::close(fd);
    }

    void servesManySockets()
    {
        constexpr int count = 300;
        quint16 port = 0;
        inThread([&] {
            auto *server = new QTcpServer(m_worker);
            server->setMaxPendingConnections(count);
            connect(server, &QTcpServer::newConnection, m_worker, [server] {
                while (QTcpSocket *socket = server->nextPendingConnection()) {
                    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
                    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                }
            });
            server->listen(QHostAddress(QHostAddress::LocalHost));
            port = server->serverPort();
        });
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        for (int i = 0; i < count; ++i) {
            clients.push_back(std::make_unique<QTcpSocket>());
            clients.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            QVERIFY(clients.back()->waitForConnected(10'000));
        }
        for (int round = 0; round < 3; ++round) {
            for (const auto &client : clients) {
                client->write("ping");
                QVERIFY(client->waitForReadyRead(10'000));
                QCOMPARE(client->readAll(), QByteArray("ping"));
            }
        }
    }

private:
    template<typename F>
    void inThread(F &&function)
    {
        QMetaObject::invokeMethod(m_worker, std::forward<F>(function), Qt::BlockingQueuedConnection);
    }

    std::unique_ptr<QThread> m_thread;
    QObject *m_worker = nullptr;
};

QTEST_GUILESS_MAIN(TestEpollDispatcher)
#include "tst_epolldispatcher.moc"
