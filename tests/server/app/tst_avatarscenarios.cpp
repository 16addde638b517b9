// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contractserver.h"
#include "tests/support/requestbody.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

QByteArray fileOf(QRgb colour, const char *format = "png")
{
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray urlIn(const QJsonValue &person)
{
    return person[QStringLiteral("avatarUrl")].toString().toLatin1();
}

} // namespace

/// A learner's picture over HTTP.
class TestAvatarScenarios : public QObject
{
    Q_OBJECT

    ContractServer m_server;

    HttpScenarioServer &http() { return m_server.http(); }
    HttpAnswer put(const QByteArray &file, Sender sender = Sender::Learner)
    {
        return http().send({.name = "avatar",
                            .method = "PUT",
                            .path = "/auth/me/avatar",
                            .body = file,
                            .sender = sender,
                            .headers = {{"Content-Type", "image/png"}}});
    }
    QByteArray pictures() { return m_server.ask("select count(*) from avatars"); }

private slots:
    void initTestCase() { m_server.start(); }

    void everybodySeesThePictureThatSomebodyGaveHimself()
    {
        const HttpAnswer given = put(fileOf(qRgb(200, 20, 20)));
        QVERIFY2(given.status == 200, given.body.constData());
        const QByteArray url = urlIn(given.json());
        QVERIFY2(url.startsWith("/avatars/") && url.endsWith(".jpg"), url.constData());
        QCOMPARE(urlIn(http().send("GET", "/auth/me", {}, Sender::Learner).json()), url);
        const QByteArray post = m_server.makePost(Sender::Learner);
        const HttpAnswer seen = http().send("GET", "/community/posts/" + post, {}, Sender::OtherLearner);
        QCOMPARE(urlIn(seen.json()[QStringLiteral("user")]), url);

        const HttpAnswer picture = http().send("GET", url);
        QCOMPARE(picture.status, 200);
        QCOMPARE(picture.header("Content-Type"), QByteArray("image/jpeg"));
        QVERIFY(picture.header("Cache-Control").contains("immutable"));
        QCOMPARE(picture.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QVERIFY(picture.header("Content-Security-Policy").contains("sandbox"));
        const QImage image = QImage::fromData(picture.body);
        QCOMPARE(image.size(), QSize(512, 341));
        QVERIFY(qAbs(qRed(image.pixel(100, 100)) - 200) < 8);
        QCOMPARE(
            http().send({.name = "again", .path = url, .headers = {{"If-None-Match", picture.header("ETag")}}}).status,
            304);
    }

    void anotherPictureTakesThePlaceOfTheOneBefore()
    {
        const QByteArray first = urlIn(put(fileOf(qRgb(0, 0, 0))).json());
        const QByteArray before = pictures();
        const QByteArray second = urlIn(put(fileOf(qRgb(255, 255, 255), "jpeg")).json());
        QVERIFY(first != second);
        QCOMPARE(pictures(), before);
        QCOMPARE(http().send("GET", first).status, 404);
        QCOMPARE(http().send("GET", second).status, 200);
        for (const QByteArray &path :
             QByteArrayList{second.chopped(4) + ".png", second.chopped(4), second + "x", "/avatars/x.jpg",
                            QByteArray("/avatars/00000000-0000-0000-0000-000000000000.jpg")})
            QCOMPARE(http().send("GET", path).status, 404);
    }

    void aRefusedFileChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QByteArray() << 415 << "avatar_format";
        QTest::newRow("SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << 415 << "avatar_format";
        QTest::newRow("cut short") << fileOf(qRgb(1, 2, 3)).chopped(20) << 400 << "avatar_damaged";
        QTest::newRow("page behind it") << fileOf(qRgb(1, 2, 3)) + "<html>" << 400 << "avatar_damaged";
        QTest::newRow("too many bytes") << QByteArray(5 * 1024 * 1024 + 1, 'x') << 413 << "";
    }
    void aRefusedFileChangesNothing()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, status);
        QFETCH(QString, code);
        const QByteArray url = urlIn(put(fileOf(qRgb(5, 5, 5))).json());
        const HttpAnswer refused = put(file);
        QCOMPARE(refused.status, status);
        if (!code.isEmpty())
            QCOMPARE(refused.json()[QStringLiteral("code")].toString(), code);
        QCOMPARE(urlIn(http().send("GET", "/auth/me", {}, Sender::Learner).json()), url);
        QCOMPARE(http().send("GET", url).status, 200);
    }

    void goesWhenAskedTo()
    {
        const QByteArray url = urlIn(put(fileOf(qRgb(5, 5, 5))).json());
        for (int i = 0; i < 2; ++i)
            QCOMPARE(http().send("DELETE", "/auth/me/avatar", {}, Sender::Learner).status, 204);
        QCOMPARE(http().send("GET", url).status, 404);
        QVERIFY(http().send("GET", "/auth/me", {}, Sender::Learner).json()[QStringLiteral("avatarUrl")].isNull());
    }

    void isInTheExportAndGoesWithTheAccount()
    {
        const QByteArray url = urlIn(put(fileOf(qRgb(9, 9, 9)), Sender::OtherLearner).json());
        const QByteArray picture = http().send("GET", url).body;
        const QJsonObject records = http()
                                        .send("GET", "/auth/me/export", {}, Sender::OtherLearner)
                                        .json()[QStringLiteral("records")]
                                        .toObject();
        QCOMPARE(records[QStringLiteral("avatars")][0][QStringLiteral("content")].toString().toLatin1(),
                 "\\x" + picture.toHex());
        QCOMPARE(
            http().send("DELETE", "/auth/me", "{\"password\":\"violet anchor drum\"}", Sender::OtherLearner).status,
            204);
        QCOMPARE(http().send("GET", url).status, 404);
        QCOMPARE(m_server.ask("select count(*) from avatars where id = '" + url.mid(9, 36) + "'"), QByteArray("0"));
    }
};

QTEST_GUILESS_MAIN(TestAvatarScenarios)
#include "tst_avatarscenarios.moc"
