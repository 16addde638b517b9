// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/objects/reservedspace.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;

namespace {

constexpr qint64 mib = 1024 * 1024;
constexpr qint64 reserve = 64 * mib;

class CountedDisk final : public Disk
{
public:
    [[nodiscard]] int makeFolder(const QString &) override { return 0; }
    [[nodiscard]] int sync(const QString &) override { return 0; }
    [[nodiscard]] int rename(const QString &, const QString &) override { return 0; }
    [[nodiscard]] qint64 freeBytes(const QString &) override { return free; }

    qint64 free = 0;
};

class EventList final : public Logger
{
public:
    void write(LogLevel, std::string_view event, Fields) override
    {
        events.append(QByteArray(event.data(), event.size()));
    }

    QByteArrayList events;
};

} // namespace

class TestReservedSpace : public QObject
{
    Q_OBJECT

private:
    CountedDisk m_disk;
    EventList m_log;
    std::unique_ptr<ReservedSpace> m_space;

private slots:
    void init()
    {
        m_disk.free = 100 * mib;
        m_log.events.clear();
        m_space = std::make_unique<ReservedSpace>(QStringLiteral("/"), reserve, m_disk, m_log);
    }

    void setsRoomAsideOnce()
    {
        SpaceClaim first(m_space.get());
        QVERIFY(first.grow(20 * mib));
        {
            SpaceClaim second(m_space.get());
            QVERIFY(!second.grow(17 * mib)); // 36 above the reserve, 20 of which are promised
            QVERIFY(second.grow(16 * mib));
        }
        SpaceClaim third(m_space.get());
        QVERIFY(third.grow(16 * mib)); // what the second held is free again
        // What is written moves from the promise to the disk.
        QVERIFY(first.spend(20 * mib));
        m_disk.free -= 20 * mib;
        SpaceClaim fourth(m_space.get());
        QVERIFY(!fourth.grow(1));
    }

    void growsWithABodyOfUnknownLength()
    {
        SpaceClaim claim(m_space.get());
        QVERIFY(claim.grow(0));
        for (int i = 0; i < 36; ++i) {
            QVERIFY(claim.spend(mib));
            m_disk.free -= mib;
        }
        QVERIFY(!claim.spend(1));
    }

    void endsAnUploadWhoseRoomOthersTook()
    {
        SpaceClaim claim(m_space.get());
        QVERIFY(claim.grow(30 * mib));
        QVERIFY(claim.spend(mib));
        m_disk.free = reserve - 1;
        QVERIFY(!claim.spend(mib));
    }

    void namesItsStateOnceAndDoesNotFlicker()
    {
        m_space->refresh();
        QCOMPARE(m_space->state(), StorageSpace::State::Ample);
        const QList<std::pair<qint64, StorageSpace::State>> course{
            {79, StorageSpace::State::Low},      {81, StorageSpace::State::Low}, {85, StorageSpace::State::Ample},
            {79, StorageSpace::State::Low},      {8, StorageSpace::State::Low},  {7, StorageSpace::State::Exhausted},
            {9, StorageSpace::State::Exhausted}, {12, StorageSpace::State::Low}, {0, StorageSpace::State::Exhausted},
            {90, StorageSpace::State::Ample},
        };
        for (const auto &[freeMib, state] : course) {
            m_disk.free = freeMib * mib;
            m_space->refresh();
            m_space->refresh();
            QCOMPARE(m_space->state(), state);
        }
        QCOMPARE(m_log.events, (QByteArrayList{"storage_low", "storage_recovered", "storage_low", "storage_exhausted",
                                               "storage_low", "storage_exhausted", "storage_recovered"}));
    }

    void keepsNothingBackWhereNothingIsAsked()
    {
        ReservedSpace none(QStringLiteral("/"), 0, m_disk, m_log);
        m_disk.free = 0;
        none.refresh();
        QVERIFY(none.take(mib));
        QVERIFY(none.isReserveWhole());
        QCOMPARE(none.state(), StorageSpace::State::Ample);
        // A disk that cannot be asked stops nobody.
        m_disk.free = -1;
        QVERIFY(m_space->take(mib));
    }
};

QTEST_GUILESS_MAIN(TestReservedSpace)
#include "tst_reservedspace.moc"
