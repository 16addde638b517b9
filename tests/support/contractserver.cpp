// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contractserver.h"

#include "tests/common/api/manifestmaker.h"
#include "tests/support/studioscenario.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cinefluent::tests {

using namespace server;
using namespace std::chrono_literals;

ContractServer::ContractServer() = default;

void ContractServer::configure(ServerConfig &config) const
{
    config.stripe.secretKey = Secret(FakeStripe::secretKey);
    config.stripe.apiUrl = QUrl(QString::fromLatin1(m_stripe.url()));
    config.stripe.webhookSecrets.emplace_back(webhookSecret);
    config.stripe.priceOfTier = {{Tier::Premium, "price_premium"}, {Tier::Pro, "price_pro"}};
    config.stripe.backoffMin = 1ms;
    config.stripe.backoffMax = 10ms;
    config.billing.tierOfPrice = {{"price_premium", Tier::Premium}, {"price_pro", Tier::Pro}};
}

void ContractServer::start(const HttpScenarioServer::Tweak &tweak)
{
    if (!m_postgres.start())
        qFatal("PostgreSQL does not start");
    const auto database = m_postgres.freshDatabase();
    if (!database)
        qFatal("no database: %s", qPrintable(database.error().message));
    m_database = *database;
    m_server = std::make_unique<HttpScenarioServer>(m_database, [&](ServerConfig &config) {
        configure(config);
        if (tweak)
            tweak(config);
    });
    if (!m_server->start())
        qFatal("the server does not start");
    fill();
}

QByteArray ContractServer::ask(const QByteArray &sql)
{
    return askSql(m_postgres.superuserOf(m_database), sql);
}

QByteArray ContractServer::concrete(QByteArray pattern) const
{
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value)
        pattern.replace('{' + value.key() + '}', value.value());
    return pattern;
}

QByteArray ContractServer::idOf(const HttpAnswer &answer) const
{
    const QByteArray id = answer.json()[QStringLiteral("id")].toString().toUtf8();
    if (id.isEmpty())
        qFatal("nothing was made: %d %s", answer.status, answer.body.constData());
    return id;
}

QByteArray ContractServer::makePost(Sender sender, const QByteArray &content)
{
    return idOf(m_server->send("POST", "/community/posts", "{\"content\":\"" + content + "\"}", sender));
}

QByteArray ContractServer::makeComment(const QByteArray &post, Sender sender)
{
    return idOf(
        m_server->send("POST", "/community/posts/" + post + "/comments", "{\"content\":\"a comment\"}", sender));
}

void ContractServer::fill()
{
    QRandomGenerator random(1);
    api::ReleaseManifest manifest = makeManifest(random, 2);
    while (manifest.lessons.isEmpty() || manifest.objects.isEmpty())
        manifest = makeManifest(random, 2);
    manifest.movie.isActive = true;
    manifest.movie.isPremium = false;
    for (api::ManifestLesson &lesson : manifest.lessons)
        lesson.lesson.isPremium = false;
    if (publish(*m_server, manifest).status != 200)
        qFatal("the movie cannot be published");

    const QByteArray post = makePost(Sender::Admin, "first");
    const QByteArray comment = makeComment(post, Sender::Admin);
    const QByteArray reported = makePost(Sender::Admin, "second");
    if (m_server->send("POST", "/community/posts/" + reported + "/reports", "{\"reason\":\"spam\"}", Sender::Learner)
            .status >= 300)
        qFatal("the post cannot be reported");
    const QJsonArray cases =
        m_server->send("GET", "/moderation/cases", {}, Sender::Admin).json()[QStringLiteral("cases")].toArray();
    m_values = {{"movieId", manifest.movie.id.toByteArray()},
                {"lessonId", manifest.lessons.first().lesson.id.toByteArray()},
                {"releaseId", manifest.releaseId.toByteArray(QUuid::WithoutBraces)},
                {"otherId", manifest.releaseId.toByteArray(QUuid::WithoutBraces)},
                {"postId", post},
                {"commentId", comment},
                {"caseId", cases.first()[QStringLiteral("id")].toString().toUtf8()},
                {"sha256", manifest.objects.first().sha256.toUtf8()},
                {"uploadId", "0196a000-0000-7000-8000-0000000000ff"},
                {"name", "reference.css"},
                {"token", QByteArray(160, 'A')},
                {"folder", "video-480"},
                {"file", "playlist.m3u8"},
                {"keyId", "0196a000-0000-7000-8000-0000000000fe"},
                {"system", "clearkey"},
                {"downloadId", "0196a000-0000-7000-8000-0000000000fd"},
                {"username", "nobody_at_all"},
                {"key", "no_such_experiment"}};
}

} // namespace cinefluent::tests
