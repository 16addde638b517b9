// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/media/mediatypes.h"
#include "server/services/media/mediaurls.h"
#include "tests/support/fakes.h"
#include "tests/support/oracle.h"

#include <QTest>
#include <QUrlQuery>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

constexpr std::chrono::hours window{6};

Secret keyOf(char fill)
{
    return Secret(QByteArray(32, fill));
}

MediaUrls makeUrls(const Clock &clock, const QString &base = {}, bool rotated = false)
{
    std::vector<MediaKey> keys;
    if (rotated)
        keys.push_back({"k2", keyOf('b')});
    keys.push_back({"k1", keyOf('a')});
    return MediaUrls(std::move(keys), {base, window}, clock);
}

struct Parts
{
    QString sha256, name, exp, kid, sig;
};

Parts partsOf(const QString &url)
{
    const QUrl parsed(url);
    const QUrlQuery query(parsed);
    const QStringList path = parsed.path().split(u'/');
    return {path.at(path.size() - 2), path.last(), query.queryItemValue(QStringLiteral("exp")),
            query.queryItemValue(QStringLiteral("kid")), query.queryItemValue(QStringLiteral("sig"))};
}

QString codeOf(const MediaUrls &urls, const Parts &parts)
{
    const auto verdict = urls.verify(parts.sha256, parts.name, parts.exp, parts.kid, parts.sig);
    return verdict ? QString() : verdict.error().code;
}

const QString sha = QString(64, u'4');
const QString invalid = QStringLiteral("signature_invalid");

} // namespace

class TestMediaUrls : public QObject
{
    Q_OBJECT

private slots:
    void verifiesWhatItSigned()
    {
        const ManualClock clock;
        const MediaUrls urls = makeUrls(clock);
        const QString url = urls.sign(sha, QStringLiteral("lesson.mp4"));
        QVERIFY(url.startsWith(QStringLiteral("/media/%1/lesson.mp4?exp=").arg(sha)));
        QCOMPARE(codeOf(urls, partsOf(url)), QString());
    }

    /// Node's crypto signs the same.
    void agreesWithAnotherImplementation()
    {
        const ManualClock clock;
        const Parts parts = partsOf(makeUrls(clock).sign(sha, QStringLiteral("a b.mp4")));
        const QByteArray expected =
            askNode("const [sha, name, exp] = process.argv.slice(-3);"
                    "process.stdout.write(require('crypto').createHmac('sha256', 'a'.repeat(32))"
                    ".update(`${sha}\\n${name}\\n${exp}\\nk1`).digest('base64url'));",
                    {sha, QStringLiteral("a b.mp4"), parts.exp});
        QCOMPARE(parts.sig.toLatin1(), expected);
    }

    void refusesWhatWasChanged_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("value");
        const QString otherSha = QString(64, u'5');
        QTest::newRow("another object") << 0 << otherSha;
        QTest::newRow("object in upper case") << 0 << QString(64, u'4').replace(0, 1, u'A');
        QTest::newRow("no object") << 0 << QString();
        QTest::newRow("another name") << 1 << QStringLiteral("lesson.webm");
        QTest::newRow("name with a line feed") << 1 << QStringLiteral("lesson.mp4\n");
        QTest::newRow("no expiry") << 2 << QString();
        QTest::newRow("later expiry") << 2 << QStringLiteral("99999999999");
        QTest::newRow("expiry with a sign") << 2 << QStringLiteral("+");
        QTest::newRow("expiry with a zero") << 2 << QStringLiteral("0");
        QTest::newRow("expiry that is text") << 2 << QStringLiteral("tomorrow");
        QTest::newRow("expiry beyond 64 bits") << 2 << QStringLiteral("99999999999999999999");
        QTest::newRow("another key") << 3 << QStringLiteral("k2");
        QTest::newRow("unknown key") << 3 << QStringLiteral("k9");
        QTest::newRow("no key") << 3 << QString();
        QTest::newRow("no signature") << 4 << QString();
        QTest::newRow("short signature") << 4 << QStringLiteral("AAAA");
        QTest::newRow("another signature") << 4 << QString(43, u'A');
    }

    void refusesWhatWasChanged()
    {
        QFETCH(int, part);
        QFETCH(QString, value);
        const ManualClock clock;
        const MediaUrls urls = makeUrls(clock, {}, true);
        Parts parts = partsOf(makeUrls(clock).sign(sha, QStringLiteral("lesson.mp4")));
        QCOMPARE(codeOf(urls, parts), QString());
        QString *members[] = {&parts.sha256, &parts.name, &parts.exp, &parts.kid, &parts.sig};
        *members[part] = value == QLatin1String("+") || value == QLatin1String("0") ? value + parts.exp : value;
        QCOMPARE(codeOf(urls, parts), invalid);
    }

    void refusesEverySingleChangeOfTheSignature()
    {
        const ManualClock clock;
        const MediaUrls urls = makeUrls(clock);
        const Parts good = partsOf(urls.sign(sha, QStringLiteral("lesson.mp4")));
        for (qsizetype i = 0; i < good.sig.size(); ++i) {
            for (const QChar c : {u'A', u'z', u'-', u'='}) {
                Parts parts = good;
                if (parts.sig.at(i) == c)
                    continue;
                parts.sig[i] = c;
                QCOMPARE(codeOf(urls, parts), invalid);
            }
        }
        Parts longer = good;
        longer.sig += u'=';
        QCOMPARE(codeOf(urls, longer), invalid);
    }

    void expires()
    {
        ManualClock clock;
        const MediaUrls urls = makeUrls(clock);
        const Parts parts = partsOf(urls.sign(sha, QStringLiteral("lesson.mp4")));
        const qint64 left = urls.remainingSeconds(parts.exp);
        QVERIFY(left > std::chrono::seconds(window).count() && left <= 2 * std::chrono::seconds(window).count());
        clock.advance(std::chrono::seconds(left - 1));
        QCOMPARE(codeOf(urls, parts), QString());
        clock.advance(std::chrono::seconds(1));
        QCOMPARE(codeOf(urls, parts), QStringLiteral("signature_expired"));
        QCOMPARE(urls.remainingSeconds(parts.exp), 0);
    }

    void staysAlikeWithinOneWindow()
    {
        ManualClock clock;
        const MediaUrls urls = makeUrls(clock);
        const auto epoch = urls.epoch();
        const QString url = urls.sign(sha, QStringLiteral("lesson.mp4"));
        int windows = 0;
        for (int i = 0; i < 24 * 60; ++i) {
            clock.advance(std::chrono::minutes(1));
            QCOMPARE(urls.sign(sha, QStringLiteral("lesson.mp4")) == url, urls.epoch() == epoch);
            windows += urls.epoch() != epoch;
        }
        QVERIFY(windows > 0);
    }

    void rotatesKeys()
    {
        const ManualClock clock;
        const MediaUrls before = makeUrls(clock);
        const MediaUrls during = makeUrls(clock, {}, true);
        QCOMPARE(codeOf(during, partsOf(before.sign(sha, QStringLiteral("a.mp4")))), QString());
        const Parts fresh = partsOf(during.sign(sha, QStringLiteral("a.mp4")));
        QCOMPARE(fresh.kid, QStringLiteral("k2"));
        QCOMPARE(codeOf(during, fresh), QString());
        QCOMPARE(codeOf(before, fresh), invalid);
    }

    /// VIDEO_CDN_URL moves the whole address, signature included.
    void putsTheBaseInFront()
    {
        const ManualClock clock;
        const QString path = makeUrls(clock).sign(sha, QStringLiteral("lesson.mp4"));
        QCOMPARE(makeUrls(clock, QStringLiteral("https://cdn.example/films/")).sign(sha, QStringLiteral("lesson.mp4")),
                 QStringLiteral("https://cdn.example/films") + path);
    }

    void resolvesStoredReferences()
    {
        const ManualClock clock;
        const MediaUrls urls = makeUrls(clock);
        QCOMPARE(urls.publicUrl(objectReference(sha, QStringLiteral("poster.jpg"))),
                 urls.sign(sha, QStringLiteral("poster.jpg")));
        QCOMPARE(urls.publicUrl(QStringLiteral("https://x.example/a.jpg")), QStringLiteral("https://x.example/a.jpg"));
        QCOMPARE(urls.publicUrl(QString()), QString());
    }

    void namesAndTypesGoBothWays()
    {
        for (const char *type : {"video/mp4", "video/webm", "audio/ogg", "audio/mpeg", "audio/mp4", "audio/wav",
                                 "audio/webm", "image/jpeg", "image/png", "image/webp", "image/avif", "text/vtt"})
            QCOMPARE(contentTypeOf(mediaName(QStringLiteral("x"), QString::fromLatin1(type))), QByteArray(type));
        QCOMPARE(contentTypeOf(mediaName(QStringLiteral("x"), u"video/x-unknown")),
                 QByteArray("application/octet-stream"));
        QCOMPARE(contentTypeOf(u"x.html"), QByteArray("application/octet-stream"));
    }
};

QTEST_GUILESS_MAIN(TestMediaUrls)
#include "tst_mediaurls.moc"
