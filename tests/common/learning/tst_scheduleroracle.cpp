// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories under random options: npm ts-fsrs, which shares nothing with us, has to give the same cards.
#include "common/learning/scheduler.h"
#include "tests/support/oracle.h"
#include "tests/support/testruns.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <random>

using namespace cinefluent;
using namespace cinefluent::learning;
using namespace cinefluent::tests;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

struct History
{
    SchedulerOptions options;
    std::vector<std::pair<Rating, qint64>> reviews; ///< with Unix milliseconds
};

std::vector<minutes> randomSteps(std::mt19937 &random, size_t most)
{
    std::vector<minutes> steps;
    for (size_t count = random() % (most + 1); count > 0; --count)
        steps.push_back(minutes(1 + random() % 300));
    return steps;
}

History randomHistory(std::mt19937 &random)
{
    History history;
    SchedulerOptions &options = history.options;
    // The weights stay at least as far from their bounds as the defaults are, so that the oracle clips none.
    for (const size_t i : {0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 14, 15, 16, 17, 20})
        options.weights[i] = std::round(options.weights[i] * (1 + double(random() % 100) / 1'000) * 1e4) / 1e4;
    options.retention = 0.75 + double(random() % 24) / 100;
    options.maximumDays = random() % 3 ? 36'500 : 30 + int(random() % 400);
    options.shortTerm = random() % 4 != 0;
    if (random() % 2) {
        options.learningSteps = randomSteps(random, 4);
        options.relearningSteps = randomSteps(random, 1);
    }
    qint64 at = 1'600'000'000'000 + qint64(random() % 1'000'000'000);
    for (int count = 1 + int(random() % 15); count > 0; --count) {
        history.reviews.emplace_back(Rating(random() % 5 == 0 ? 1 : 2 + random() % 3), at);
        at += random() % 3 == 0 ? qint64(random() % 3'600'000)
                                : qint64(random() % 60) * 86'400'000 + random() % 86'400'000;
    }
    return history;
}

QJsonArray json(const std::vector<minutes> &steps)
{
    QJsonArray array;
    for (const minutes step : steps)
        array.append(qint64(step.count()));
    return array;
}

QJsonObject json(const History &history)
{
    QJsonArray weights;
    for (const double weight : history.options.weights)
        weights.append(weight);
    QJsonArray reviews;
    for (const auto &[rating, at] : history.reviews)
        reviews.append(QJsonArray{int(rating), at});
    return {{"weights", weights},
            {"retention", history.options.retention},
            {"maximumDays", history.options.maximumDays},
            {"shortTerm", history.options.shortTerm},
            {"learningSteps", json(history.options.learningSteps)},
            {"relearningSteps", json(history.options.relearningSteps)},
            {"reviews", reviews}};
}

/// Both round at the eighth decimal, so a long history may part in the last ones of a large stability.
bool isNear(double ours, double theirs)
{
    return std::abs(ours - theirs) <= 1e-6 * std::max(1.0, std::abs(theirs));
}

QString difference(const Card &card, const QJsonObject &oracle)
{
    if (!isNear(card.stabilityDays, oracle["stability"].toDouble(NAN)))
        return QStringLiteral("stability %1").arg(card.stabilityDays, 0, 'g', 12);
    if (!isNear(card.difficulty, oracle["difficulty"].toDouble(NAN)))
        return QStringLiteral("difficulty %1").arg(card.difficulty, 0, 'g', 12);
    const qint64 dueMs = std::chrono::floor<milliseconds>(*card.dueAt).time_since_epoch().count();
    if (dueMs != oracle["dueMs"].toInteger() || card.intervalDays != oracle["scheduledDays"].toInt())
        return QStringLiteral("%1 days, due %2").arg(card.intervalDays).arg(dueMs);
    if (int(card.state) != oracle["state"].toInt() || card.step != oracle["step"].toInt())
        return QStringLiteral("state %1, step %2").arg(int(card.state)).arg(card.step);
    if (card.reviews != oracle["reps"].toInt() || card.lapses != oracle["lapses"].toInt())
        return QStringLiteral("%1 reviews, %2 lapses").arg(card.reviews).arg(card.lapses);
    return {};
}

} // namespace

class TestSchedulerOracle : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTsFsrs()
    {
        const QString folder = QStringLiteral(CINEFLUENT_SOURCE_FOLDER);
        const QString modules = folder + "/tests/npm/node_modules";
        if (!QFileInfo::exists(modules + "/ts-fsrs/package.json"))
            QSKIP("npm ts-fsrs is not installed in tests/npm: no oracle to compare with");
        std::mt19937 random(runSeed());
        std::vector<History> histories;
        QJsonArray requests;
        for (int i = runCount(20'000, 1'000); i > 0; --i) {
            histories.push_back(randomHistory(random));
            requests.append(json(histories.back()));
        }
        const QByteArray answer =
            askProgram(QStringLiteral("node"), {folder + "/tests/common/learning/fsrsoracle.cjs", modules},
                       QJsonDocument(requests).toJson(QJsonDocument::Compact));
        const QJsonArray oracle = QJsonDocument::fromJson(answer).array();
        QCOMPARE(size_t(oracle.size()), histories.size());
        int compared = 0;
        for (size_t i = 0; i < histories.size(); ++i) {
            const auto scheduler = Scheduler::make(histories[i].options);
            QVERIFY(scheduler.ok());
            Card card;
            for (size_t j = 0; j < histories[i].reviews.size(); ++j) {
                const auto &[rating, at] = histories[i].reviews[j];
                card = scheduler->review(QUuid(), card, rating, Instant(milliseconds(at)));
                const QJsonObject expected = oracle[qsizetype(i)].toArray()[qsizetype(j)].toObject();
                const QString wrong = difference(card, expected);
                QVERIFY2(
                    wrong.isEmpty(),
                    qPrintable(
                        QStringLiteral("review %1 of %2: %3, not %4")
                            .arg(QString::number(j),
                                 QString::fromUtf8(QJsonDocument(json(histories[i])).toJson(QJsonDocument::Compact)),
                                 wrong, QString::fromUtf8(QJsonDocument(expected).toJson(QJsonDocument::Compact)))));
                ++compared;
            }
        }
        std::printf("%d reviews of %zu histories agree\n", compared, histories.size());
    }
};

QTEST_GUILESS_MAIN(TestSchedulerOracle)
#include "tst_scheduleroracle.moc"
