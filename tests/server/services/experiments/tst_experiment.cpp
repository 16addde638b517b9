// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/experiments/experiment.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace cinefluent;
using namespace cinefluent::server;

namespace {

Experiment experimentOf(const QString &key, std::vector<Variant> variants)
{
    Experiment experiment;
    experiment.key = key;
    experiment.variants = std::move(variants);
    return experiment;
}

UserId userOf(std::mt19937_64 &random)
{
    return UserId(QUuid(uint(random()), ushort(random()), ushort(random()), uchar(random()), uchar(random()),
                        uchar(random()), uchar(random()), uchar(random()), uchar(random()), uchar(random()),
                        uchar(random())));
}

/// Pearson's statistic of counts against shares.
double chiSquare(const QHash<QString, int> &counts, const std::vector<Variant> &variants, int users)
{
    int total = 0;
    for (const Variant &variant : variants)
        total += variant.weight;
    double sum = 0;
    for (const Variant &variant : variants) {
        const double expected = double(users) * variant.weight / total;
        sum += std::pow(counts.value(variant.name) - expected, 2) / expected;
    }
    return sum;
}

} // namespace

class TestExperiment : public QObject
{
    Q_OBJECT

private slots:
    /// The sample ratio test: shares as the weights say. A fixed seed, and bounds that a fair die passes 9,999 times
    /// of 10,000.
    void sharesFollowTheWeights()
    {
        constexpr int users = 50'000;
        struct Row
        {
            std::vector<Variant> variants;
            double bound; // of chi-square at p = 0.0001
        };
        const std::vector<Row> rows{{{{"a", 1}, {"b", 1}}, 15.14},
                                    {{{"a", 90}, {"b", 10}}, 15.14},
                                    {{{"a", 1}, {"b", 2}, {"c", 3}, {"d", 994}}, 21.11}};
        int number = 0;
        for (const Row &row : rows) {
            std::mt19937_64 random(7);
            const Experiment experiment = experimentOf(QStringLiteral("trial_%1").arg(++number), row.variants);
            QHash<QString, int> counts;
            for (int i = 0; i < users; ++i)
                ++counts[variantOf(experiment, userOf(random))];
            const double statistic = chiSquare(counts, row.variants, users);
            QVERIFY2(statistic < row.bound, qPrintable(QString::number(statistic)));
        }
    }

    /// Who is in one arm of a trial falls into those of another evenly.
    void trialsDoNotDependOnEachOther()
    {
        std::mt19937_64 random(11);
        const std::vector<Variant> halves{{"a", 1}, {"b", 1}};
        const Experiment one = experimentOf(QStringLiteral("one"), halves);
        const Experiment two = experimentOf(QStringLiteral("two"), halves);
        QHash<QString, int> counts;
        for (int i = 0; i < 40'000; ++i) {
            const UserId user = userOf(random);
            ++counts[variantOf(one, user) + variantOf(two, user)];
        }
        const double statistic = chiSquare(counts, {{"aa", 1}, {"ab", 1}, {"ba", 1}, {"bb", 1}}, 40'000);
        QVERIFY2(statistic < 21.11, qPrintable(QString::number(statistic)));
    }

    void isTheSameForEver()
    {
        // From Python: int.from_bytes(sha256(b"short_clips\n" + uuid.bytes).digest()[:8], "big") % 100.
        const UserId user(QUuid("01234567-89ab-7def-8123-456789abcdef"));
        std::vector<Variant> variants;
        for (int i = 10; i < 20; ++i)
            variants.push_back({QStringLiteral("v%1").arg(i), 10});
        QCOMPARE(variantOf(experimentOf(QStringLiteral("short_clips"), variants), user), QStringLiteral("v15"));
    }
};

QTEST_GUILESS_MAIN(TestExperiment)
#include "tst_experiment.moc"
