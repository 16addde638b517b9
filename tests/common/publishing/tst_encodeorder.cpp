// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/publishing/encodeorder.h"
#include "tests/common/api/manifestmaker.h"
#include "tests/support/testruns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::publishing;

namespace {

QString hashOf(int number)
{
    return QStringLiteral("%1").arg(number, 64, 16, QLatin1Char('0'));
}

encode::BuiltFile fileOf(int number, const char *type)
{
    return {QStringLiteral("/made/%1").arg(number), hashOf(number), 100 + number, QString::fromLatin1(type)};
}

/// What a builder might have made of the order.
encode::PackageResult packageOf(const EncodeOrder &order)
{
    encode::PackageResult package;
    int number = 1000;
    for (const api::ManifestLesson &entry : order.manifest.lessons) {
        encode::BuiltLesson built;
        built.id = entry.lesson.id;
        built.video = fileOf(number++, "video/mp4");
        built.subtitles = fileOf(number++, "text/vtt");
        built.poster = fileOf(number++, "image/jpeg");
        built.streams.master = QStringLiteral("master.m3u8");
        built.streams.files = {{QStringLiteral("master.m3u8"), fileOf(number++, "application/vnd.apple.mpegurl")},
                               {QStringLiteral("video-480/video.mp4"), fileOf(number++, "video/mp4")}};
        built.streams.keys = {{QUuid::createUuid(), QByteArray(16, 'k')}};
        package.lessons.append(built);
    }
    return package;
}

} // namespace

class TestEncodeOrder : public QObject
{
    Q_OBJECT

private:
    QRandomGenerator m_random;

    /// As a client writes it: a manifest without what is yet to be made.
    QJsonObject makeOrder()
    {
        const api::ReleaseManifest manifest = tests::makeManifest(m_random, 3);
        QSet<QString> media;
        for (const api::ManifestLesson &lesson : manifest.lessons) {
            media += {lesson.videoSha256, lesson.subtitlesSha256};
            for (const api::PackageFile &file : lesson.package.files)
                media.insert(file.sha256);
        }
        QJsonObject release = QJsonDocument::fromJson(api::toJson(manifest)).object();
        QJsonArray lessons;
        for (const QJsonValue &value : release[QLatin1String("lessons")].toArray()) {
            QJsonObject lesson = value.toObject();
            for (const char *name : {"videoSha256", "subtitlesSha256", "package"})
                lesson.remove(QLatin1String(name));
            lessons.append(lesson);
        }
        QJsonArray objects;
        for (const QJsonValue &object : release[QLatin1String("objects")].toArray()) {
            if (!media.contains(object[QLatin1String("sha256")].toString()))
                objects.append(object);
        }
        release[QLatin1String("lessons")] = lessons;
        release[QLatin1String("objects")] = objects;
        return {{QStringLiteral("film"), QJsonObject{{QStringLiteral("sha256"), hashOf(1)},
                                                     {QStringLiteral("sizeBytes"), 5'000'000},
                                                     {QStringLiteral("contentType"), QStringLiteral("video/mp4")}}},
                {QStringLiteral("release"), release}};
    }
    static Result<EncodeOrder> read(const QJsonObject &order)
    {
        return encodeOrderFromJson(QJsonDocument(order).toJson());
    }

private slots:
    void initTestCase() { m_random.seed(tests::runSeed()); }

    void comesBackAsItWasWritten()
    {
        for (int i = 0; i < 200; ++i) {
            const auto order = read(makeOrder());
            QVERIFY2(order.ok(), order.ok() ? "" : qPrintable(describe(order.error())));
            const auto again = encodeOrderFromJson(toJson(*order));
            QVERIFY(again.ok());
            QVERIFY(*again == *order);
        }
    }

    void asksTheBuilderForEachLesson()
    {
        auto order = read(makeOrder());
        QVERIFY(order.ok());
        const Lesson &first = order->manifest.lessons.first().lesson;
        order->postersUs.insert(first.id.toString(), first.range.duration().us() - 1);
        order->audioStream = 2;
        order = encodeOrderFromJson(toJson(*order));
        QVERIFY(order.ok());
        const encode::PackageRequest request =
            toPackageRequest(*order, QStringLiteral("/film"), QStringLiteral("/work"));
        QCOMPARE(request.filmSha256, hashOf(1));
        QCOMPARE(request.audioStream, 2);
        QVERIFY(request.lessons.first().posterAt ==
                order->manifest.lessons.first().lesson.range.duration() - MediaTime::fromUs(1));
        QCOMPARE(request.lessons.size(), order->manifest.lessons.size());
        for (qsizetype i = 0; i < request.lessons.size(); ++i) {
            const api::ManifestLesson &entry = order->manifest.lessons.at(i);
            QCOMPARE(request.lessons.at(i).id, entry.lesson.id);
            QVERIFY(request.lessons.at(i).range == entry.lesson.range);
            QVERIFY(request.lessons.at(i).subtitlesVtt.startsWith("WEBVTT"));
            QCOMPARE(request.lessons.at(i).texts.isEmpty(), entry.cues.isEmpty());
        }
    }

    /// With the media in it is a release like any other, and nothing of what stood for them is left.
    void becomesARelease()
    {
        for (int i = 0; i < 100; ++i) {
            const auto order = read(makeOrder());
            QVERIFY(order.ok());
            const api::ReleaseManifest manifest = withMedia(*order, packageOf(*order));
            const auto valid = api::validate(manifest);
            QVERIFY2(valid.ok(), valid.ok() ? "" : qPrintable(describe(valid.error())));
            QVERIFY(!api::toJson(manifest).contains(hashOf(1).toLatin1()));
            QVERIFY(manifest.movie.posterUrl.isEmpty() == false);
        }
    }

    void refusesWhatTheWorkerMakes_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addRow("clip") << QStringLiteral("videoSha256");
        QTest::addRow("subtitles") << QStringLiteral("subtitlesSha256");
        QTest::addRow("streams") << QStringLiteral("package");
    }
    void refusesWhatTheWorkerMakes()
    {
        QFETCH(QString, member);
        QJsonObject order = makeOrder();
        QJsonObject release = order[QLatin1String("release")].toObject();
        QJsonArray lessons = release[QLatin1String("lessons")].toArray();
        QJsonObject lesson = lessons.first().toObject();
        lesson[member] = hashOf(7);
        lessons.replace(0, lesson);
        release[QLatin1String("lessons")] = lessons;
        order[QLatin1String("release")] = release;
        const auto refused = read(order);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, QStringLiteral("manifest_invalid"));
        QCOMPARE(refused.error().fields.first().pointer, QStringLiteral("/release/lessons/0/") + member);
    }

    void namesPlacesBelowTheRelease()
    {
        QJsonObject order = makeOrder();
        QJsonObject release = order[QLatin1String("release")].toObject();
        QJsonObject movie = release[QLatin1String("movie")].toObject();
        movie[QLatin1String("title")] = QString();
        release[QLatin1String("movie")] = movie;
        order[QLatin1String("release")] = release;
        const auto refused = read(order);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().fields.first().pointer.startsWith(QLatin1String("/release/movie")));
    }
};

QTEST_GUILESS_MAIN(TestEncodeOrder)
#include "tst_encodeorder.moc"
