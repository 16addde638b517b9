// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/ids.h"

#include <QSet>
#include <QTest>

#include <thread>

using namespace cinefluent;

namespace {

class FixedClock final : public Clock
{
public:
    Instant time{std::chrono::milliseconds(1'700'000'000'123)};
    [[nodiscard]] Instant now() const override { return time; }
};

} // namespace

class TestIds : public QObject
{
    Q_OBJECT

private slots:
    void carriesTimeVersionAndVariant()
    {
        FixedClock clock;
        SystemRandom random;
        IdGenerator generator(clock, random);
        const QUuid id = generator.next();
        const QByteArray bytes = id.toRfc4122();
        quint64 ms = 0;
        for (int i = 0; i < 6; ++i)
            ms = ms << 8 | quint8(bytes[i]);
        QCOMPARE(ms, quint64(1'700'000'000'123));
        QCOMPARE(quint8(bytes[6]) >> 4, 7);
        QCOMPARE(quint8(bytes[8]) >> 6, 2);
    }

    void increasesWhileTheClockStandsOrGoesBack()
    {
        FixedClock clock;
        SystemRandom random;
        IdGenerator generator(clock, random);
        QByteArray last = generator.next().toRfc4122();
        for (int i = 0; i < 20'000; ++i) {
            if (i == 10'000)
                clock.time -= std::chrono::hours(1);
            const QByteArray next = generator.next().toRfc4122();
            QVERIFY(last < next);
            last = next;
        }
    }

    void isUniqueAcrossThreads()
    {
        SystemClock clock;
        SystemRandom random;
        IdGenerator generator(clock, random);
        std::array<QList<QUuid>, 4> made;
        std::vector<std::thread> threads;
        for (auto &list : made)
            threads.emplace_back([&] {
                for (int i = 0; i < 5000; ++i)
                    list.append(generator.next());
            });
        for (std::thread &thread : threads)
            thread.join();
        QSet<QUuid> all;
        for (const auto &list : made)
            all.unite(QSet<QUuid>(list.begin(), list.end()));
        QCOMPARE(all.size(), 20'000);
    }

    void derivesAsTheRfcDoes()
    {
        // RFC 9562, appendix A.4.
        const QUuid dns = QUuid::fromString(QStringLiteral("6ba7b810-9dad-11d1-80b4-00c04fd430c8"));
        QCOMPARE(deriveUuid(dns, "www.example.com").toString(QUuid::WithoutBraces),
                 QStringLiteral("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
