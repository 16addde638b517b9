// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/machinetranslation/jsonexchange.h"
#include "studio/net/machinetranslation/machinetranslator.h"
#include "studio/net/machinetranslation/serviceaccount.h"
#include "tests/studio/net/fakehttpserver.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

FakeAnswer json(const QJsonObject &object, int status = 200)
{
    FakeAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson();
    return answer;
}

QJsonObject bodyOf(const FakeRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

// A translation that can be checked: the text between brackets.
QString marked(const QJsonValue &text)
{
    return u'[' + text.toString() + u']';
}

/// LibreTranslate as its documentation has it.
FakeAnswer libreTranslate(const FakeRequest &request)
{
    if (request.path == "/mt/languages") {
        FakeAnswer answer;
        answer.body =
            "[{\"code\":\"en\",\"name\":\"English\",\"targets\":[\"de\",\"zh-Hans\",\"zt\"]},"
            "{\"code\":\"de\",\"name\":\"German\",\"targets\":[\"en\"]},{\"code\":\"zt\",\"targets\":[\"en\"]}]";
        return answer;
    }
    const QJsonObject body = bodyOf(request);
    if (body.value(u"api_key").toString() != u"secret")
        return json({{"error", "Invalid API key"}}, 403);
    QJsonArray texts;
    for (const QJsonValue &text : body.value(u"q").toArray())
        texts.append(marked(text));
    return json({{"translatedText", texts}});
}

FakeAnswer googleBasic(const FakeRequest &request)
{
    const QJsonObject body = bodyOf(request);
    if (request.headers.value("x-goog-api-key") != "key" || body.value(u"format").toString() != u"text")
        return json({{"error", QJsonObject{{"code", 403}, {"message", "The request is missing a valid API key."}}}},
                    403);
    QJsonArray texts;
    for (const QJsonValue &text : body.value(u"q").toArray())
        texts.append(QJsonObject{{"translatedText", marked(text)}});
    return json({{"data", QJsonObject{{"translations", texts}}}});
}

QStringList many(int count)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(QStringLiteral("Text %1 \"é\"\nline").arg(i));
    return texts;
}

QStringList markedAll(QStringList texts)
{
    for (QString &text : texts)
        text = u'[' + text + u']';
    return texts;
}

} // namespace

class TestMachineTranslator : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {"genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", keyPath()});
        QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
    }

    void libreTranslateInBatches()
    {
        FakeHttpServer server(libreTranslate);
        QList<qsizetype> progress;
        MachineTranslationRequest request{many(60), "en", "de"};
        request.progress = [&](qsizetype done) { progress.append(done); };
        QUrl address = server.url();
        address.setPath(QStringLiteral("/mt/"));
        const auto service = make(TranslationService::LibreTranslate, address, "secret");
        const Result<QStringList> texts = await(service->translate(request));
        QVERIFY2(texts.ok(), texts.ok() ? "" : qPrintable(describe(texts.error())));
        QCOMPARE(*texts, markedAll(many(60)));
        QCOMPARE(server.count("POST", "/mt/translate"), 3);
        QCOMPARE(progress, (QList<qsizetype>{25, 50, 60}));
    }

    void libreTranslatesCodes_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("sent");
        QTest::newRow("region") << "en-GB"
                                << "de-AT"
                                << "en>de";
        QTest::newRow("simplified") << "en"
                                    << "zh-CN"
                                    << "en>zh-Hans";
        QTest::newRow("traditional") << "en"
                                     << "zh-Hant"
                                     << "en>zt";
        QTest::newRow("unknown") << "en"
                                 << "ko"
                                 << "";
        QTest::newRow("no such pair") << "de"
                                      << "zh"
                                      << "";
    }

    void libreTranslatesCodes()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, sent);
        FakeHttpServer server(libreTranslate);
        QUrl address = server.url();
        address.setPath(QStringLiteral("/mt"));
        const auto service = make(TranslationService::LibreTranslate, address, "secret");
        const Result<QStringList> texts = await(service->translate({{"Hello"}, from, to}));
        QCOMPARE(texts.ok(), !sent.isEmpty());
        if (texts.ok()) {
            const QJsonObject body = bodyOf(server.requests().constLast());
            QCOMPARE(body.value(u"source").toString() + u'>' + body.value(u"target").toString(), sent);
        } else {
            QCOMPARE(texts.error().code, QStringLiteral("translation_language_unsupported"));
            QCOMPARE(server.count("POST", "/"), 0);
        }
    }

    void googleBasicTakesTheKeyInAHeader()
    {
        FakeHttpServer server(googleBasic);
        const auto service = make(TranslationService::GoogleBasic, server.url(), "key");
        const QStringList texts = many(130);
        const Result<QStringList> translated = await(service->translate({texts, "en", "zh-Hans"}));
        QVERIFY(translated.ok());
        QCOMPARE(*translated, markedAll(texts));
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(server.requests().constFirst().path, QByteArray("/language/translate/v2"));
        QCOMPARE(bodyOf(server.requests().constFirst()).value(u"target").toString(), QStringLiteral("zh-CN"));
    }

    void googleAdvancedSignsForItsToken()
    {
        QByteArray assertion;
        FakeHttpServer server([&](const FakeRequest &request) {
            if (request.path == "/token") {
                const QUrlQuery form(QString::fromLatin1(request.body));
                assertion = form.queryItemValue(QStringLiteral("assertion"), QUrl::FullyDecoded).toLatin1();
                const bool isJwt = form.queryItemValue(QStringLiteral("grant_type"), QUrl::FullyDecoded) ==
                                   u"urn:ietf:params:oauth:grant-type:jwt-bearer";
                return isJwt ? json({{"access_token", "ya29.token"}, {"expires_in", 3599}, {"token_type", "Bearer"}})
                             : json({{"error", "invalid_grant"}}, 400);
            }
            QJsonArray texts;
            for (const QJsonValue &text : bodyOf(request).value(u"contents").toArray())
                texts.append(QJsonObject{{"translatedText", marked(text)}});
            return request.headers.value("authorization") == "Bearer ya29.token"
                       ? json({{"translations", texts}})
                       : json({{"error", QJsonObject{{"message", "no"}}}}, 401);
        });
        const auto service = make(TranslationService::GoogleAdvanced, server.url(), keyFile(server.url()));
        QCOMPARE(*await(service->translate({{"One", "Two"}, "en", "pt-BR"})), (QStringList{"[One]", "[Two]"}));
        QCOMPARE(*await(service->translate({{"Three"}, "en", "pt-BR"})), QStringList{"[Three]"});
        QCOMPARE(server.count("POST", "/token"), 1);
        QCOMPARE(server.count("POST", "/v3/projects/film-school-1/locations/global:translateText"), 2);
        verifyAssertion(assertion, server.url());
    }

    void badKeysAreRefusedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an API key") << QByteArray("AIzaSy");
        QTest::newRow("no private key") << keyFile(QUrl("https://oauth2.googleapis.com")).replace("PRIVATE", "PUBLIC");
        QTest::newRow("insecure") << keyFile(QUrl("http://oauth2.googleapis.com"));
        QTest::newRow("a path for a project")
            << keyFile(QUrl("https://oauth2.googleapis.com")).replace("film-school-1", "../x");
    }

    void badKeysAreRefusedBeforeAnythingIsSent()
    {
        QFETCH(const QByteArray, file);
        QCOMPARE(ServiceAccount::read(file).error().code, QStringLiteral("translation_key_invalid"));
    }

    void refusalsSayWhy_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("key") << 403 << QByteArray("{\"error\":\"Invalid API key\"}") << "translation_key_refused";
        QTest::newRow("limit") << 429 << QByteArray("{\"error\":{\"message\":\"Quota exceeded\"}}")
                               << "translation_limit_reached";
        QTest::newRow("language") << 400 << QByteArray("{\"error\":\"tlh is not supported\"}")
                                  << "translation_language_unsupported";
        QTest::newRow("fault") << 500 << QByteArray("<html>") << "translation_failed";
        QTest::newRow("no JSON") << 200 << QByteArray("<html>") << "translation_answer_invalid";
        QTest::newRow("moved") << 301 << QByteArray() << "translation_answer_invalid";
    }

    void refusalsSayWhy()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, code);
        FakeHttpServer server([&](const FakeRequest &) {
            FakeAnswer answer;
            answer.status = status;
            answer.body = body;
            answer.headers = {{"Location", "http://127.0.0.1:1/"}};
            return answer;
        });
        JsonRequest request;
        request.url = server.url();
        request.body = "{}";
        request.firstPause = 1ms;
        const Result<QJsonDocument> answer = await(exchangeJson(m_network, request));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().code, code);
        QCOMPARE(server.requests().size(), status == 429 || status == 500 ? 4 : 1);
        if (body.contains("Invalid"))
            QVERIFY(answer.error().message.contains(u"Invalid API key"));
    }

    void passingTroubleIsTriedAgain()
    {
        int asked = 0;
        FakeHttpServer server([&](const FakeRequest &) {
            FakeAnswer answer = json({{"ok", true}}, ++asked < 3 ? 503 : 200);
            answer.manner = asked == 1 ? FakeAnswer::Manner::HangUpHalf : FakeAnswer::Manner::Complete;
            return answer;
        });
        JsonRequest request;
        request.url = server.url();
        request.firstPause = 1ms;
        QVERIFY(await(exchangeJson(m_network, request)).ok());
        QCOMPARE(asked, 3);
    }

    void silenceIsNotWaitedFor()
    {
        FakeHttpServer server([&](const FakeRequest &) {
            FakeAnswer answer;
            answer.manner = FakeAnswer::Manner::Silence;
            return answer;
        });
        JsonRequest request;
        request.url = server.url();
        request.retries = 0;
        request.silenceTimeout = 50ms;
        QCOMPARE(await(exchangeJson(m_network, request)).error().code, QStringLiteral("translation_unreachable"));
        std::stop_source stop;
        request.silenceTimeout = 60s;
        request.stop = stop.get_token();
        connect(&server, &FakeHttpServer::received, this, [&] { stop.request_stop(); });
        QCOMPARE(await(exchangeJson(m_network, request)).error().code, QStringLiteral("cancelled"));
    }

    void wrongCountsAreNoTranslation()
    {
        FakeHttpServer server([](const FakeRequest &) {
            return json({{"data", QJsonObject{{"translations", QJsonArray{QJsonObject{{"translatedText", "x"}}}}}}});
        });
        const auto service = make(TranslationService::GoogleBasic, server.url(), "key");
        QCOMPARE(await(service->translate({{"One", "Two"}, "en", "de"})).error().code,
                 QStringLiteral("translation_answer_invalid"));
    }

    void addressesAreChecked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("code");
        QTest::newRow("elsewhere without TLS") << "http://translate.example.org"
                                               << "translation_insecure";
        QTest::newRow("a name") << "translate.example.org"
                                << "translation_address_invalid";
        QTest::newRow("a file") << "file:///etc/passwd"
                                << "translation_address_invalid";
        QTest::newRow("a password") << "https://me:pw@translate.example.org"
                                    << "translation_address_invalid";
        QTest::newRow("nothing") << ""
                                 << "translation_address_invalid";
    }

    void addressesAreChecked()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, code);
        const auto made = makeMachineTranslator(m_network, {TranslationService::LibreTranslate, QUrl(address), {}});
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, code);
    }

    void batchesKeepLimitsAndOrder()
    {
        const QStringList texts{"aaaa", "bb", "cc", "dddddddddd", "e"};
        QCOMPARE(inBatches(texts, 2, 6), (QList<QStringList>{{"aaaa", "bb"}, {"cc"}, {"dddddddddd"}, {"e"}}));
        QCOMPARE(inBatches({}, 2, 6), QList<QStringList>());
    }

private:
    std::unique_ptr<MachineTranslator> make(TranslationService service, const QUrl &address, const QByteArray &key)
    {
        auto made = makeMachineTranslator(m_network, {service, address, QString::fromUtf8(key)});
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
        return std::move(*made);
    }

    [[nodiscard]] QString keyPath() const { return m_folder.filePath(QStringLiteral("key.pem")); }

    [[nodiscard]] QByteArray keyFile(const QUrl &server) const
    {
        QFile pem(keyPath());
        if (!pem.open(QIODevice::ReadOnly))
            qFatal("no key");
        return QJsonDocument(QJsonObject{{"type", "service_account"},
                                         {"project_id", "film-school-1"},
                                         {"private_key_id", "k1"},
                                         {"private_key", QString::fromLatin1(pem.readAll())},
                                         {"client_email", "editor@film-school-1.iam.gserviceaccount.com"},
                                         {"token_uri", server.resolved(QUrl(QStringLiteral("/token"))).toString()}})
            .toJson();
    }

    // Oracle: the openssl program checks the signature.
    void verifyAssertion(const QByteArray &assertion, const QUrl &server)
    {
        const QList<QByteArray> parts = assertion.split('.');
        QCOMPARE(parts.size(), 3);
        const auto decoded = [](const QByteArray &part) {
            return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
        };
        const QJsonObject claims = QJsonDocument::fromJson(decoded(parts.at(1))).object();
        QCOMPARE(claims.value(u"aud").toString(), server.resolved(QUrl(QStringLiteral("/token"))).toString());
        QCOMPARE(claims.value(u"exp").toInteger() - claims.value(u"iat").toInteger(), 3'600);
        QFile message(m_folder.filePath(QStringLiteral("message")));
        QFile signature(m_folder.filePath(QStringLiteral("signature")));
        QVERIFY(message.open(QIODevice::WriteOnly) && signature.open(QIODevice::WriteOnly));
        message.write(parts.at(0) + '.' + parts.at(1));
        signature.write(decoded(parts.at(2)));
        message.close();
        signature.close();
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), {"dgst", "-sha256", "-prverify", keyPath(), "-signature",
                                                  signature.fileName(), message.fileName()});
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.readAllStandardOutput().trimmed(), QByteArray("Verified OK"));
    }

    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
};

QTEST_GUILESS_MAIN(TestMachineTranslator)
#include "tst_machinetranslator.moc"
