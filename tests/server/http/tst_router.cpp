// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using Outcome = Router::Match::Outcome;

namespace {

Handler nothing()
{
    return [](HttpRequest) -> Task<HttpResponse> { co_return HttpResponse::noContent(); };
}

void fill(Router &router)
{
    const RoutePolicy policy;
    router.add(HttpMethod::Get, "/", policy, nothing());
    router.add(HttpMethod::Get, "/movies", policy, nothing());
    router.add(HttpMethod::Get, "/movies/{movieId}", policy, nothing());
    router.add(HttpMethod::Put, "/movies/{movieId}", policy, nothing());
    router.add(HttpMethod::Get, "/movies/popular", policy, nothing());
    router.add(HttpMethod::Post, "/movies/popular/refresh", policy, nothing());
    router.add(HttpMethod::Get, "/movies/{movieId}/lessons", policy, nothing());
    router.add(HttpMethod::Get, "/media/{sha256}/{name}", policy, nothing());
    router.addUpgrade({"/realtime", {}, policy});
}

} // namespace

class TestRouter : public QObject
{
    Q_OBJECT

private slots:
    void matches_data()
    {
        QTest::addColumn<HttpMethod>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QByteArray>("pattern");
        const auto row = [](HttpMethod method, const char *path, Outcome outcome, const char *pattern) {
            QTest::newRow(path) << method << QByteArray(path) << int(outcome) << QByteArray(pattern);
        };
        row(HttpMethod::Get, "/", Outcome::Found, "/");
        row(HttpMethod::Get, "/v1", Outcome::Found, "/");
        row(HttpMethod::Get, "/v1/movies", Outcome::Found, "/movies");
        row(HttpMethod::Get, "/v1/v1/movies", Outcome::NotFound, "");
        row(HttpMethod::Get, "/v10/movies", Outcome::NotFound, "");
        row(HttpMethod::Head, "/movies", Outcome::Found, "/movies");
        row(HttpMethod::Get, "/movies/", Outcome::NotFound, "");
        row(HttpMethod::Get, "//movies", Outcome::NotFound, "");
        row(HttpMethod::Get, "/movies/7", Outcome::Found, "/movies/{movieId}");
        row(HttpMethod::Get, "/movies/popular", Outcome::Found, "/movies/popular");
        row(HttpMethod::Get, "/movies/popular/lessons", Outcome::Found, "/movies/{movieId}/lessons");
        row(HttpMethod::Get, "/movies/../movies", Outcome::NotFound, "");
        row(HttpMethod::Get, "/media/ab/clip%2Fone.mp4", Outcome::Found, "/media/{sha256}/{name}");
        row(HttpMethod::Get, "/media/ab/%ff", Outcome::BadPath, "");
        row(HttpMethod::Get, "/media/ab/%00", Outcome::BadPath, "");
        row(HttpMethod::Get, "/media/ab/%2", Outcome::BadPath, "");
        row(HttpMethod::Post, "/movies", Outcome::MethodNotAllowed, "");
        row(HttpMethod::Options, "/movies", Outcome::MethodNotAllowed, "");
        row(HttpMethod::Get, "/realtime", Outcome::Upgrade, "");
        row(HttpMethod::Post, "/realtime", Outcome::MethodNotAllowed, "");
        row(HttpMethod::Get, "relative", Outcome::NotFound, "");
        row(HttpMethod::Get, "", Outcome::NotFound, "");
    }

    void matches()
    {
        QFETCH(HttpMethod, method);
        QFETCH(QByteArray, path);
        QFETCH(int, outcome);
        QFETCH(QByteArray, pattern);
        Router router;
        fill(router);
        const Router::Match match = router.match(method, path);
        QCOMPARE(int(match.outcome), outcome);
        if (match.outcome == Outcome::Found)
            QCOMPARE(match.route->pattern, pattern);
    }

    void decodesParametersOnce()
    {
        Router router;
        fill(router);
        const Router::Match match = router.match(HttpMethod::Get, "/v1/media/a%252Fb/na%C3%AFve+x");
        QCOMPARE(match.parameters.size(), size_t(2));
        QCOMPARE(match.parameters[0].second, QStringLiteral("a%2Fb"));
        QCOMPARE(match.parameters[1].second, QStringLiteral("na\u00efve+x"));
    }

    void namesTheMethodsOfAPath()
    {
        Router router;
        fill(router);
        QCOMPARE(router.match(HttpMethod::Delete, "/movies/7").allowedMethods, QByteArray("GET, HEAD, PUT, OPTIONS"));
        QCOMPARE(router.match(HttpMethod::Get, "/movies/popular/refresh").allowedMethods, QByteArray("POST, OPTIONS"));
    }

    void listsItsRoutes()
    {
        Router router;
        fill(router);
        QCOMPARE(router.routes().size(), size_t(8));
        QCOMPARE(router.routes().front()->pattern, QByteArray("/"));
        QCOMPARE(router.upgradeRoutes().size(), size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestRouter)
#include "tst_router.moc"
