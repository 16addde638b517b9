// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP layer by itself: serves a small JSON answer, for wrk to measure beside its peers.
// bench_httpserver [PORT] [REACTORS]; prints "ready PORT" and runs until its standard input ends.
#include "common/base/clock.h"
#include "common/base/ids.h"
#include "server/http/httpserver.h"

#include <QCoreApplication>

#include <cstdio>

using namespace cinefluent;
using namespace cinefluent::server;

namespace {

class Modules final : public ReactorModules
{
public:
    Modules()
    {
        RoutePolicy policy;
        policy.access = Access::Public;
        m_router.add(HttpMethod::Get, "/hello", policy, [](HttpRequest) -> Task<HttpResponse> {
            co_return HttpResponse::json(200, QByteArrayLiteral("{\"hello\":\"world\"}"));
        });
    }
    [[nodiscard]] const Router &router() const override { return m_router; }

private:
    Router m_router;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    HttpServerOptions options;
    options.reactors = arguments.value(2, QStringLiteral("1")).toInt();
    const SystemClock clock;
    SystemRandom random;
    HttpServer server(options, [](ReactorContext &) { return std::make_unique<Modules>(); }, {clock, random, nullptr});
    const Result<quint16> port =
        server.start(QHostAddress(QHostAddress::LocalHost), quint16(arguments.value(1).toUInt()));
    if (!port) {
        std::fprintf(stderr, "%s\n", qPrintable(describe(port.error())));
        return 1;
    }
    std::printf("ready %u\n", unsigned(*port));
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    server.stop(std::chrono::seconds(1));
    return 0;
}
