// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/keyring.h"
#include "server/app/serverconfig.h"
#include "server/app/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;

namespace {

QString key(char fill)
{
    return QString::fromLatin1(toBase64Url(QByteArray(32, fill)));
}

/// What production asks for, and nothing wrong with it.
QHash<QString, QString> productionEnvironment()
{
    return {{"ENVIRONMENT", "production"},
            {"JWT_SECRET", "kQ7vY2mXw9ZpB4nRt6LsD8cJfH3gUa5E"},
            {"CINEFLUENT_PII_KEYS", "1:" + key('p')},
            {"CINEFLUENT_EMAIL_INDEX_KEY", key('i')},
            {"CINEFLUENT_MEDIA_KEY", key('m')},
            {"TRUSTED_PROXIES", "none"}};
}

QStringList offencesOf(const Result<ServerConfig> &config)
{
    QStringList names;
    if (!config.ok()) {
        for (const FieldError &field : config.error().fields)
            names.append(field.pointer + u' ' + field.code);
    }
    names.sort();
    return names;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sources = SettingSources();
        m_sources.filePath = write("server.conf", "# a comment\n\nport = 4000\nhost = 127.0.0.4\nlog-level = error\n");
    }

    void flagsWinOverEnvironmentOverFileOverDefaults()
    {
        m_sources.environment = {{"PORT", "3000"}, {"HOST", "127.0.0.3"}};
        m_sources.flags = {{"port", "2000"}};
        const auto settings = load();
        QCOMPARE(settings.value("port"), QStringLiteral("2000"));
        QCOMPARE(settings.get("port").origin, QStringLiteral("flag --port"));
        QCOMPARE(settings.value("host"), QStringLiteral("127.0.0.3"));
        QCOMPARE(settings.get("host").origin, QStringLiteral("environment HOST"));
        QCOMPARE(settings.value("log-level"), QStringLiteral("error"));
        QVERIFY(settings.get("log-level").origin.endsWith(QLatin1String("server.conf line 5")));
        QCOMPARE(settings.value("reactors"), QStringLiteral("0"));
        QCOMPARE(settings.get("reactors").origin, QStringLiteral("default"));
    }

    void everyNameOfTheSpecificationIsReadAlsoFromAFile_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QByteArray>("setting");
        const QList<QPair<const char *, const char *>> names{{"DATABASE_URL", "database-url"},
                                                             {"REDIS_URL", "redis-url"},
                                                             {"JWT_SECRET", "jwt-secret"},
                                                             {"STRIPE_SECRET_KEY", "stripe-secret-key"},
                                                             {"VIDEO_CDN_URL", "video-cdn-url"},
                                                             {"TMDB_API_KEY", "tmdb-api-key"},
                                                             {"GOOGLE_OAUTH_CLIENT_ID", "google-oauth-client-id"},
                                                             {"ENVIRONMENT", "environment"}};
        for (const auto &[variable, setting] : names)
            QTest::newRow(variable) << QString::fromLatin1(variable) << QByteArray(setting);
    }
    void everyNameOfTheSpecificationIsReadAlsoFromAFile()
    {
        QFETCH(QString, variable);
        QFETCH(QByteArray, setting);
        m_sources.environment = {{variable, "direct"}};
        QCOMPARE(load().value(setting.constData()), QStringLiteral("direct"));
        m_sources.environment = {{variable + "_FILE", write("value", "from a file\n")}};
        QCOMPARE(load().value(setting.constData()), QStringLiteral("from a file"));
        m_sources.environment = {{variable, "direct"}, {variable + "_FILE", write("value", "from a file\n")}};
        QVERIFY2(!Settings::load(m_sources).ok(), "both at once is a mistake");
    }

    void everySettingIsDocumented()
    {
        QFile file(QStringLiteral(CINEFLUENT_SOURCE_DIR "/docs/configuration.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const SettingDefinition &definition : settingDefinitions()) {
            const QByteArray row = QByteArray("| `") + definition.name + '`' +
                                   (definition.isSecret ? " (secret)" : "") + " | `" + definition.environment + "` |";
            QVERIFY2(text.contains(row), definition.name);
        }
    }

    void mistakesInTheSourcesAreAllNamed()
    {
        m_sources.filePath = write("server.conf", "prot = 1\nport = 1\nport = 2\nnonsense\n");
        m_sources.environment = {{"JWT_SECRET_FILE", m_folder->filePath("absent")}};
        const auto settings = Settings::load(m_sources);
        QVERIFY(!settings.ok());
        QCOMPARE(settings.error().fields.size(), 4);
        m_sources.filePath = m_folder->filePath("absent.conf");
        m_sources.environment.clear();
        QVERIFY(Settings::load(m_sources).ok());
        m_sources.fileMustExist = true;
        QVERIFY(!Settings::load(m_sources).ok());
    }

    void secretsAreNeverPrinted()
    {
        const QString url = QStringLiteral("postgresql://app:hunter2@db/cinefluent");
        m_sources.environment = productionEnvironment();
        m_sources.environment.insert("DATABASE_URL", url);
        m_sources.environment.insert("STRIPE_SECRET_KEY", "sk_live_4242");
        m_sources.environment.insert("REDIS_URL", "redis://:sesame@cache:6379");
        m_sources.environment.insert("TMDB_API_KEY", "tmdb4242");
        m_sources.environment.insert("SUPABASE_SERVICE_ROLE_KEY", "supa4242");
        const auto settings = load();
        const QString text = settings.describe(true) + settings.describe(false);
        for (const QString &secret : m_sources.environment) {
            if (secret != QLatin1String("production") && secret != QLatin1String("none"))
                QVERIFY2(!text.contains(secret), qPrintable(secret));
        }
        for (const char *part : {"hunter2", "sesame"})
            QVERIFY(!text.contains(QLatin1String(part)));
        QVERIFY(text.contains(QLatin1String("jwt-secret = (secret)  # environment JWT_SECRET")));
        QVERIFY(text.contains(QLatin1String("SUPABASE_SERVICE_ROLE_KEY is set and ignored")));
        m_sources.environment["JWT_SECRET"] = "hunter2-too-short";
        m_sources.environment["CINEFLUENT_PII_KEYS"] = "1:hunter2";
        const auto refused = readConfig(load());
        QVERIFY(!refused.ok());
        QVERIFY2(!describe(refused.error()).contains(QLatin1String("hunter2")), qPrintable(describe(refused.error())));
    }

    void passwordsInAddressesAreNotPrinted()
    {
        m_sources.environment = {{"PUBLIC_URL", "https://admin:hunt@er2@api.example.org/x@y"},
                                 {"VIDEO_CDN_URL", "https://cdn.example.org/a@b"}};
        const QString text = load().describe(true);
        for (const char *part : {"hunt", "er2", "admin"})
            QVERIFY2(!text.contains(QLatin1String(part)), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("https://(secret)@api.example.org/x@y")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("https://cdn.example.org/a@b")), qPrintable(text));
    }

    void emptySecretsAreMistakes()
    {
        const QString empty = write("empty", "\n");
        m_sources.environment = {{"DATABASE_URL", ""}, {"JWT_SECRET_FILE", empty}, {"PORT", ""}};
        m_sources.filePath = write("server.conf", "media-key =\n");
        m_sources.flags = {{"pii-keys-file", ""}}; // not given
        const auto settings = Settings::load(m_sources);
        QVERIFY(!settings.ok());
        QStringList places;
        for (const FieldError &field : settings.error().fields) {
            QCOMPARE(field.code, QStringLiteral("value_empty"));
            places.append(field.pointer);
        }
        QCOMPARE(places.size(), 3);
        const QString all = places.join(u'\n');
        for (const char *place : {"environment DATABASE_URL", "environment JWT_SECRET_FILE", "server.conf, media-key"})
            QVERIFY2(all.contains(QLatin1String(place)), qPrintable(all));
    }

    void productionAcceptsWhatIsRight()
    {
        m_sources.filePath.clear();
        m_sources.environment = productionEnvironment();
        QCOMPARE(offencesOf(readConfig(load())), QStringList());
    }

    void productionRefuses_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("offence");
        QTest::newRow("no token secret") << "JWT_SECRET"
                                         << ""
                                         << "jwt-secret secret_missing";
        QTest::newRow("short") << "JWT_SECRET"
                               << "short"
                               << "jwt-secret secret_weak";
        QTest::newRow("one letter") << "JWT_SECRET" << QString(40, u'a') << "jwt-secret secret_weak";
        QTest::newRow("example") << "JWT_SECRET"
                                 << "change-me-please-0123456789abcdef"
                                 << "jwt-secret secret_weak";
        QTest::newRow("no signing key") << "JWT_SIGNING_KEY"
                                        << "-----BEGIN PRIVATE KEY-----"
                                        << "jwt-signing-key key_invalid";
        QTest::newRow("public signing key") << "JWT_SIGNING_KEY"
                                            << "-----BEGIN PUBLIC KEY-----\n"
                                               "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n"
                                               "-----END PUBLIC KEY-----\n"
                                            << "jwt-signing-key key_invalid";
        QTest::newRow("former signing key alone") << "JWT_SIGNING_KEY_PREVIOUS"
                                                  << "-----BEGIN PUBLIC KEY-----\n"
                                                     "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n"
                                                     "-----END PUBLIC KEY-----\n"
                                                  << "jwt-signing-key-previous key_alone";
        QTest::newRow("no keys") << "CINEFLUENT_PII_KEYS"
                                 << ""
                                 << "pii-keys secret_missing";
        QTest::newRow("bad keys") << "CINEFLUENT_PII_KEYS"
                                  << "1:AAAA"
                                  << "pii-keys key_invalid";
        QTest::newRow("no index key") << "CINEFLUENT_EMAIL_INDEX_KEY"
                                      << ""
                                      << "email-index-key secret_missing";
        QTest::newRow("no media key") << "CINEFLUENT_MEDIA_KEY"
                                      << ""
                                      << "media-key secret_missing";
        QTest::newRow("all interfaces") << "HOST"
                                        << "0.0.0.0"
                                        << "host plain_http_refused";
        QTest::newRow("plain public address") << "PUBLIC_URL"
                                              << "http://api.example.org"
                                              << "public-url https_required";
        QTest::newRow("password in an address") << "PUBLIC_URL"
                                                << "https://admin:hunter2@api.example.org"
                                                << "public-url url_invalid";
        QTest::newRow("plain CDN") << "VIDEO_CDN_URL"
                                   << "http://cdn.example.org"
                                   << "video-cdn-url https_required";
        QTest::newRow("test payments") << "STRIPE_SECRET_KEY"
                                       << "sk_test_1"
                                       << "stripe-secret-key secret_weak";
        QTest::newRow("port") << "PORT"
                              << "70000"
                              << "port number_expected";
        QTest::newRow("origin") << "CORS_ORIGINS"
                                << "app.example.org"
                                << "cors-origins origin_invalid";
        QTest::newRow("proxies") << "TRUSTED_PROXIES"
                                 << "10.0.0.0/8,all"
                                 << "trusted-proxies network_invalid";
        QTest::newRow("undecided proxies") << "TRUSTED_PROXIES"
                                           << ""
                                           << "trusted-proxies decision_missing";
        QTest::newRow("environment") << "LOG_LEVEL"
                                     << "loud"
                                     << "log-level choice_unknown";
    }
    void productionRefuses()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, offence);
        m_sources.filePath.clear();
        m_sources.environment = productionEnvironment();
        if (value.isEmpty())
            m_sources.environment.remove(variable);
        else
            m_sources.environment[variable] = value;
        QCOMPARE(offencesOf(readConfig(load())), QStringList(offence));
        if (variable == QLatin1String("HOST")) {
            m_sources.environment["ALLOW_PLAIN_HTTP"] = "yes";
            QCOMPARE(offencesOf(readConfig(load())), QStringList(offence));
        }
    }

    void allOffencesComeAtOnce()
    {
        m_sources.filePath.clear();
        m_sources.environment = {{"ENVIRONMENT", "production"}, {"PORT", "x"}, {"HOST", "0.0.0.0"}};
        QCOMPARE(offencesOf(readConfig(load())),
                 QStringList({"email-index-key secret_missing", "host plain_http_refused", "jwt-secret secret_missing",
                              "media-key secret_missing", "pii-keys secret_missing", "port number_expected",
                              "trusted-proxies decision_missing"}));
    }

    void developmentMakesItsSecretsOnceAndKeepsThem()
    {
        m_sources.filePath.clear();
        SystemRandom random;
        auto first = load();
        QVERIFY(completeSecrets(first, m_folder->path(), random).ok());
        QVERIFY2(readConfig(first).ok(), qPrintable(offencesOf(readConfig(first)).join(u'\n')));
        auto second = load();
        QVERIFY(completeSecrets(second, m_folder->path(), random).ok());
        for (const char *name : {"jwt-secret", "pii-keys", "email-index-key", "media-key"}) {
            QCOMPARE(second.value(name), first.value(name));
            const QString path = m_folder->filePath("secrets/") + QString::fromLatin1(name);
            const QFile::Permissions ownerGroupOther(0x7077);
            QCOMPARE(QFileInfo(path).permissions() & ownerGroupOther, QFile::ReadOwner | QFile::WriteOwner);
            QVERIFY(!second.describe(true).contains(first.value(name)));
        }
        QFile::setPermissions(m_folder->filePath("secrets/jwt-secret"),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        auto exposed = load();
        QCOMPARE(completeSecrets(exposed, m_folder->path(), random).error().code, QStringLiteral("secrets_exposed"));
    }

    void productionMakesNoSecrets()
    {
        m_sources.filePath.clear();
        m_sources.environment = {{"ENVIRONMENT", "production"}};
        SystemRandom random;
        auto settings = load();
        QVERIFY(completeSecrets(settings, m_folder->path(), random).ok());
        QVERIFY(!QFileInfo::exists(m_folder->filePath("secrets")));
        QVERIFY(!settings.isSet("jwt-secret"));
    }

private:
    Settings load()
    {
        auto settings = Settings::load(m_sources);
        if (!settings)
            qFatal("%s", qPrintable(describe(settings.error())));
        return *settings;
    }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SettingSources m_sources;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
