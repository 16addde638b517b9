// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/studioscenario.h"

#include "common/api/routes.h"
#include "tests/common/api/manifestmaker.h"
#include "tests/support/oracle.h"

namespace cinefluent::tests {

HttpAnswer upload(HttpScenarioServer &server, const api::MediaObject &object, Sender sender)
{
    HttpScenario scenario;
    scenario.method = "PUT";
    scenario.path = api::routes::toStudioObject(object.sha256).toLatin1();
    scenario.body = contentOf(object);
    scenario.sender = sender;
    scenario.headers = {{"Content-Type", object.contentType.toLatin1()}};
    return server.send(scenario);
}

HttpAnswer sendRelease(HttpScenarioServer &server, const api::ReleaseManifest &manifest, Sender sender)
{
    return server.send("PUT", api::routes::toStudioRelease(manifest.movie.id).toLatin1(), api::toJson(manifest),
                       sender);
}

HttpAnswer publish(HttpScenarioServer &server, const api::ReleaseManifest &manifest, Sender sender)
{
    const HttpAnswer first = sendRelease(server, manifest, sender);
    if (first.status != 409 || !first.body.contains("objects_missing"))
        return first;
    for (const api::MediaObject &object : manifest.objects) {
        const HttpAnswer answer = upload(server, object, sender);
        if (answer.status >= 300)
            return answer;
    }
    return sendRelease(server, manifest, sender);
}

api::ReleaseManifest nextRelease(api::ReleaseManifest manifest)
{
    manifest.releaseId = QUuid::createUuid();
    return manifest;
}

void runSql(const server::ConnectionSettings &superuser, const QByteArray &sql)
{
    (void)askSql(superuser, sql);
}

QByteArray askSql(const server::ConnectionSettings &superuser, const QByteArray &sql)
{
    return askProgram(QStringLiteral("psql"),
                      {QStringLiteral("-X"), QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("-q"),
                       QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-d"),
                       QString::fromUtf8(superuser.conninfo())},
                      sql);
}

} // namespace cinefluent::tests
