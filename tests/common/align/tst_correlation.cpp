// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/align/correlation.h"

#include <QTest>

#include <cmath>
#include <random>

namespace cinefluent {

class TestCorrelation : public QObject
{
    Q_OBJECT

private slots:
    void isTheSumOfProductsAtEachLag_data()
    {
        QTest::addColumn<int>("lengthA");
        QTest::addColumn<int>("lengthB");
        QTest::addColumn<int>("maxLag");
        QTest::newRow("equal") << 64 << 64 << 20;
        QTest::newRow("short on long") << 7 << 301 << 310;
        QTest::newRow("long on short") << 301 << 7 << 310;
        QTest::newRow("one value") << 1 << 1 << 3;
        QTest::newRow("odd lengths") << 97 << 53 << 97;
    }

    void isTheSumOfProductsAtEachLag()
    {
        QFETCH(const int, lengthA);
        QFETCH(const int, lengthB);
        QFETCH(const int, maxLag);
        std::mt19937 random(5);
        std::uniform_real_distribution<float> values(-1, 1);
        std::vector<float> a(static_cast<size_t>(lengthA));
        std::vector<float> b(static_cast<size_t>(lengthB));
        for (float &value : a)
            value = values(random);
        for (float &value : b)
            value = values(random);
        const std::vector<float> result = align::crossCorrelation(a, b, maxLag);
        QCOMPARE(int(result.size()), 2 * maxLag + 1);
        for (int lag = -maxLag; lag <= maxLag; ++lag) {
            double expected = 0;
            for (int i = 0; i < lengthA; ++i) {
                if (i + lag >= 0 && i + lag < lengthB)
                    expected += double(a[size_t(i)]) * double(b[size_t(i + lag)]);
            }
            QVERIFY(std::abs(double(result[size_t(lag + maxLag)]) - expected) < 1e-3);
        }
    }

    void nothingCorrelatesWithNothing()
    {
        QCOMPARE(align::crossCorrelation({}, {1, 2}, 2), std::vector<float>(5, 0.0F));
    }
};

} // namespace cinefluent

QTEST_GUILESS_MAIN(cinefluent::TestCorrelation)
#include "tst_correlation.moc"
