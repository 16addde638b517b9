// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/problem.h"
#include "common/api/releasehistory.h"
#include "common/api/session.h"
#include "common/api/studio.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::api;

namespace {

constexpr Instant instant{std::chrono::microseconds(1'795'345'800'123'000)};

SignedIn signedIn()
{
    SignedIn answer;
    answer.user.id = QUuid::fromString(u"018f2c3e-9d1a-7c55-8000-1b2c3d4e5f60");
    answer.user.email = QStringLiteral("ana@example.org");
    answer.user.fullName = QStringLiteral("Ana \"<ä>\"");
    answer.user.nativeLanguage = QStringLiteral("pt-BR");
    answer.user.targetLanguages = {QStringLiteral("en"), QStringLiteral("ja")};
    answer.user.subscriptionTier = QStringLiteral("free");
    answer.user.dailyGoal = 5;
    answer.session.accessToken = QStringLiteral("a.b.c");
    answer.session.refreshToken = QStringLiteral("r");
    answer.session.expiresInSeconds = 86'400;
    answer.session.expiresAt = instant;
    return answer;
}

PublishReceipt receipt()
{
    return {QUuid::createUuid(),
            3,
            MovieId(QUuid::createUuid()),
            instant,
            {{LessonId(QUuid::createUuid()), QStringLiteral("https://x/media/y?sig=1&exp=2")}}};
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void readsBackSession()
    {
        const auto read = signedInFromJson(toJson(signedIn()));
        QVERIFY2(read.ok(), read ? "" : qPrintable(describe(read.error())));
        QCOMPARE(*read, signedIn());
        const auto user = userProfileFromJson(toJson(signedIn().user));
        QVERIFY(user.ok());
        QCOMPARE(*user, signedIn().user);
    }

    void readsBackStudioAnswers()
    {
        const StoredObject object{QString(64, u'a'), qint64(1) << 40, true};
        const auto readObject = storedObjectFromJson(toJson(object));
        QVERIFY(readObject.ok());
        QCOMPARE(*readObject, object);

        const PublishReceipt written = receipt();
        const auto readReceipt = publishReceiptFromJson(toJson(written));
        QVERIFY(readReceipt.ok());
        QCOMPARE(*readReceipt, written);

        ReleaseSummary live{QUuid::createUuid(), 2, instant, instant, true, 4};
        live.publishedBy = QStringLiteral("olive");
        ReleaseSummary waiting{QUuid::createUuid(), 3, instant, std::nullopt, false, 1, instant};
        waiting.scheduleProblem = QStringLiteral("editor_required");
        const auto readSummary = releaseSummaryFromJson(toJson(waiting));
        QVERIFY(readSummary.ok());
        QCOMPARE(*readSummary, waiting);
        const ReleasePage page{{waiting, live}, 2, 1, 1, QStringLiteral("opaque")};
        const auto readPage = releasePageFromJson(toJson(page));
        QVERIFY(readPage.ok());
        QCOMPARE(*readPage, page);
    }

    void skipsWhatANewerServerAdds()
    {
        QByteArray json = toJson(receipt());
        json.replace("\"number\":", "\"colour\":{\"x\":[1]},\"number\":");
        QVERIFY(publishReceiptFromJson(json).ok());
    }

    void refusesOtherDocuments_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("a page of HTML") << QByteArray("<html></html>");
        QTest::newRow("wrong types") << QByteArray("{\"user\":[],\"session\":7}");
        QByteArray noToken = toJson(signedIn());
        noToken.replace("\"a.b.c\"", "\"\"");
        QTest::newRow("no token") << noToken;
        QByteArray noTime = toJson(signedIn());
        noTime.replace(toIso8601(instant).toUtf8(), "tomorrow");
        QTest::newRow("no time") << noTime;
    }

    void refusesOtherDocuments()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!signedInFromJson(json).ok());
    }

    void readsProblems()
    {
        const auto problem =
            problemFromJson("{\"type\":\"urn:x\",\"title\":\"Bad "
                            "Request\",\"status\":400,\"code\":\"manifest_invalid\",\"detail\":\"why\","
                            "\"requestId\":\"r1\",\"errors\":[{\"pointer\":\"/"
                            "a\",\"code\":\"required\",\"message\":\"m\"}],\"new\":1}");
        QVERIFY(problem.ok());
        const Error error = toError(*problem);
        QCOMPARE(error.kind, ErrorKind::InvalidInput);
        QCOMPARE(error.code, QStringLiteral("manifest_invalid"));
        QCOMPARE(error.message, QStringLiteral("why"));
        QVERIFY(error.detail.contains(QStringLiteral("r1")));
        QCOMPARE(error.fields.size(), 1);
        QCOMPARE(error.fields.first().pointer, QStringLiteral("/a"));
    }

    void makesErrorsOfBareStatuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("401") << 401 << ErrorKind::Unauthenticated;
        QTest::newRow("403") << 403 << ErrorKind::PermissionDenied;
        QTest::newRow("404") << 404 << ErrorKind::NotFound;
        QTest::newRow("409") << 409 << ErrorKind::Conflict;
        QTest::newRow("413") << 413 << ErrorKind::TooLarge;
        QTest::newRow("418") << 418 << ErrorKind::InvalidInput;
        QTest::newRow("429") << 429 << ErrorKind::RateLimited;
        QTest::newRow("500") << 500 << ErrorKind::Internal;
        QTest::newRow("502") << 502 << ErrorKind::Unavailable;
        QTest::newRow("507") << 507 << ErrorKind::Unavailable;
        QTest::newRow("599") << 599 << ErrorKind::Unavailable;
    }

    void makesErrorsOfBareStatuses()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        const auto problem = problemFromJson("{\"status\":" + QByteArray::number(status) + "}");
        QVERIFY(problem.ok());
        QCOMPARE(toError(*problem).kind, kind);
        QCOMPARE(toError(*problem).code, QStringLiteral("http_%1").arg(status));
    }

    void knowsWhatIsNoProblem()
    {
        QCOMPARE(problemFromJson("<html>502</html>").error().code, QStringLiteral("problem_unreadable"));
        QCOMPARE(problemFromJson("{\"a\":1}").error().code, QStringLiteral("problem_unreadable"));
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
