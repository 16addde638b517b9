// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/errorresponse.h"
#include "server/http/httpobserver.h"
#include "server/http/httprequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;

class TestErrorResponse : public QObject
{
    Q_OBJECT

private slots:
    void writesProblems()
    {
        Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("body_invalid"),
                                QStringLiteral("The body breaks a rule."), QStringLiteral("password=hunter2"));
        error.fields.append({QStringLiteral("/email"), QStringLiteral("email_malformed"), QStringLiteral("No \"@\".")});
        const HttpResponse response = toProblem(error, "r-1");
        QCOMPARE(response.status, 400);
        QCOMPARE(response.headers.value("Content-Type"), QByteArray("application/problem+json"));
        QVERIFY(!response.body.contains("hunter2"));
        QVERIFY(response.problemDetail.isEmpty()); // a client's mistake is no news for the log
        QCOMPARE(response.problemCode, QStringLiteral("body_invalid"));
        error.kind = ErrorKind::Unavailable;
        const HttpResponse failure = toProblem(error, "r-1");
        QVERIFY(!failure.body.contains("hunter2"));
        QCOMPARE(failure.problemDetail, QStringLiteral("password=hunter2"));
        const QJsonObject problem = QJsonDocument::fromJson(response.body).object();
        QCOMPARE(problem.keys(),
                 (QStringList{QStringLiteral("code"), QStringLiteral("detail"), QStringLiteral("errors"),
                              QStringLiteral("requestId"), QStringLiteral("status"), QStringLiteral("title"),
                              QStringLiteral("type")}));
        QCOMPARE(problem[QLatin1String("status")].toInt(), 400);
        QCOMPARE(problem[QLatin1String("requestId")].toString(), QStringLiteral("r-1"));
        QCOMPARE(problem[QLatin1String("type")].toString(), QStringLiteral("urn:cinefluent:error:body_invalid"));
        const QJsonObject field = problem[QLatin1String("errors")][0].toObject();
        QCOMPARE(field[QLatin1String("pointer")].toString(), QStringLiteral("/email"));
        QCOMPARE(field[QLatin1String("message")].toString(), QStringLiteral("No \"@\"."));
    }

    void saysWhenToTryAgain()
    {
        Error limited = makeError(ErrorKind::RateLimited, QStringLiteral("rate_limited"), {});
        QVERIFY(toProblem(limited, {}).headers.value("Retry-After").toInt() > 0);
        limited.retryAfterS = 77;
        QCOMPARE(toProblem(limited, {}).headers.value("Retry-After"), QByteArray("77"));
        QVERIFY(toProblem(makeError(ErrorKind::Unavailable, {}, {}), {}).headers.contains("Retry-After"));
        QVERIFY(!toProblem(makeError(ErrorKind::NotFound, {}, {}), {}).headers.contains("Retry-After"));
    }

    void asksForTokens()
    {
        QCOMPARE(toProblem(makeError(ErrorKind::Unauthenticated, QStringLiteral("token_expired"), {}), {})
                     .headers.value("WWW-Authenticate"),
                 QByteArray("Bearer error=\"invalid_token\""));
        QCOMPARE(toProblem(makeError(ErrorKind::Unauthenticated, QStringLiteral("authentication_required"), {}), {})
                     .headers.value("WWW-Authenticate"),
                 QByteArray("Bearer"));
    }

    void readsQueries()
    {
        HttpRequest request;
        request.queryString = "q=caf%C3%A9+noir&empty=&genres=a,b&genres=c%2Cd&plus=%2B";
        QCOMPARE(request.queryValue(QStringLiteral("q")), std::optional(QStringLiteral("caf\u00e9 noir")));
        QCOMPARE(request.queryValue(QStringLiteral("empty")), std::optional(QString(QLatin1String(""))));
        QCOMPARE(request.queryValue(QStringLiteral("plus")), std::optional(QStringLiteral("+")));
        QVERIFY(!request.queryValue(QStringLiteral("none")));
        QCOMPARE(request.queryList(QStringLiteral("genres")).join(u'|'), QStringLiteral("a|b|c,d"));
    }
};

QTEST_APPLESS_MAIN(TestErrorResponse)
#include "tst_errorresponse.moc"
