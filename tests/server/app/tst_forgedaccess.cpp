// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/api/manifestmaker.h"
#include "tests/support/playablemovie.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testruns.h"

#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

struct RawAnswer
{
    int status = 0;
    QByteArray body;
};

/// One connection, requests behind each other, exactly the bytes that are given.
class RawConnection
{
public:
    explicit RawConnection(const QByteArray &url)
        : m_port(quint16(QUrl(QString::fromLatin1(url)).port()))
    {
    }

    RawAnswer get(const QByteArray &target, const QByteArray &authorization = {})
    {
        QByteArray request = "GET " + target + " HTTP/1.1\r\nHost: x\r\n";
        if (!authorization.isNull())
            request += "Authorization: Bearer " + authorization + "\r\n";
        for (int attempt = 0; attempt < 2; ++attempt) {
            if (m_socket.state() != QTcpSocket::ConnectedState) {
                m_socket.abort();
                m_input.clear();
                m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
                if (!m_socket.waitForConnected())
                    continue;
            }
            m_socket.write(request + "\r\n");
            if (const RawAnswer answer = read(); answer.status > 0)
                return answer;
            m_socket.abort();
        }
        return {};
    }

private:
    RawAnswer read()
    {
        constexpr int patienceMs = 20'000;
        for (;;) {
            const qsizetype end = m_input.indexOf("\r\n\r\n");
            if (end >= 0) {
                const QByteArray head = m_input.left(end).toLower();
                const qsizetype at = head.indexOf("content-length: ");
                const qint64 length = at < 0 ? 0 : head.mid(at + 16, head.indexOf('\r', at) - at - 16).toLongLong();
                if (m_input.size() >= end + 4 + length) {
                    const RawAnswer answer{head.mid(9, 3).toInt(), m_input.mid(end + 4, length)};
                    m_input.remove(0, end + 4 + length);
                    if (head.contains("connection: close"))
                        m_socket.abort();
                    return answer;
                }
            }
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patienceMs))
                return {};
            m_input += m_socket.readAll();
        }
    }

    quint16 m_port;
    QTcpSocket m_socket;
    QByteArray m_input;
};

/// One to three small changes; every byte stays one that a request line and a header field may hold.
QByteArray mutated(QByteArray text, QRandomGenerator &random)
{
    const auto visible = [&random] { return char(random.bounded(0x21, 0x7F)); };
    for (int changes = random.bounded(1, 4); changes > 0; --changes) {
        const int at = int(random.bounded(text.size()));
        switch (random.bounded(6)) {
        case 0:
            text[at] = visible();
            break;
        case 1:
            text.insert(at, visible());
            break;
        case 2:
            text.remove(at, 1);
            break;
        case 3:
            text.truncate(std::max(2, at));
            break;
        case 4:
            std::swap(text[at], text[random.bounded(text.size())]);
            break;
        default:
            text[at] = char(text[at] ^ (1 << random.bounded(7)));
            if (text[at] < 0x21 || text[at] == 0x7F)
                text[at] = visible();
        }
    }
    return text;
}

/// What a media URL says, whatever way it is written.
QStringList meaningOf(const QByteArray &target)
{
    const QUrl url = QUrl::fromEncoded(target);
    const QUrlQuery query(url);
    QStringList meaning{url.path(QUrl::FullyDecoded)};
    if (meaning[0].startsWith(QLatin1String("/v1/")))
        meaning[0].remove(0, 3);
    for (const char *key : {"exp", "kid", "sig"})
        meaning += query.allQueryItemValues(QString::fromLatin1(key), QUrl::FullyDecoded);
    return meaning;
}

} // namespace

/// Changed tokens and changed media URLs over HTTP: nobody gets in with one.
class TestForgedAccess : public QObject
{
    Q_OBJECT

private:
    TempPostgres m_postgres;
    std::unique_ptr<HttpScenarioServer> m_server;
    api::ReleaseManifest m_manifest;
    QRandomGenerator m_random;

private slots:
    void initTestCase()
    {
        m_random.seed(runSeed());
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_server = std::make_unique<HttpScenarioServer>(*database);
        QVERIFY(m_server->start().ok());
        QRandomGenerator fixed(3);
        do
            m_manifest = makeManifest(fixed, 1);
        while (m_manifest.lessons.isEmpty());
        m_manifest.movie.isActive = true;
        m_manifest.movie.isPremium = false;
        m_manifest.lessons[0].lesson.isPremium = false;
        QCOMPARE(publish(*m_server, m_manifest).status, 200);
    }

    void refusesChangedMediaUrls()
    {
        const QByteArray lesson = "/lessons/" + m_manifest.lessons[0].lesson.id.toByteArray();
        const QByteArray url =
            m_server->send("GET", lesson, {}, Sender::Learner).json()[QStringLiteral("videoUrl")].toString().toLatin1();
        RawConnection connection(m_server->url());
        const RawAnswer clip = connection.get(url);
        QCOMPARE(clip.status, 200);
        const int count = runCount(51'500, 1'500);
        int same = 0;
        QHash<int, int> statuses;
        for (int i = 0; i < count; ++i) {
            const QByteArray changed = mutated(url, m_random);
            if (!changed.startsWith('/') || meaningOf(changed) == meaningOf(url)) {
                ++same; // the same right in other words, or no path
                continue;
            }
            const RawAnswer answer = connection.get(changed);
            ++statuses[answer.status];
            QVERIFY2(answer.status >= 400 && answer.status < 500,
                     (QByteArray::number(answer.status) + ' ' + changed).constData());
            QVERIFY2(answer.body != clip.body, changed.constData());
        }
        QVERIFY(same < count / 5);
        QCOMPARE(connection.get(url).status, 200);
        qInfo("%d changed media URLs, none accepted: 403 %d times, 404 %d, 400 %d", count - same, statuses[403],
              statuses[404], statuses[400]);
        QVERIFY(statuses[403] > count / 3);
    }

    /// Of a play token's address: any change of it, files and keys alike, also such as spell the same in other ways.
    void refusesChangedPlayAddresses()
    {
        PlayableMovie movie = makePlayableMovie(m_random);
        const HttpAnswer published = publishPlayable(*m_server, movie);
        QVERIFY2(published.status == 200, published.body.constData());
        const QByteArray master =
            m_server->send("POST", "/lessons/" + movie.lessonId() + "/playback", {}, Sender::Learner)
                .json()[QStringLiteral("url")]
                .toString()
                .toLatin1();
        const QByteArray key = master.chopped(11) + "keys/" + movie.keyId.toByteArray(QUuid::WithoutBraces);
        RawConnection connection(m_server->url());
        QCOMPARE(connection.get(master).body, movie.contents.value("master.m3u8"));
        QCOMPARE(connection.get(key).body, movie.key);
        const QByteArray head = QByteArrayLiteral("/media/play/");
        QCOMPARE(connection.get("/v1" + master).status, 200); // the same address of the versioned API
        for (const QByteArray &url : {master, key}) {
            for (qsizetype at = 0; at < url.size(); ++at) { // each character escaped, which spells the same
                const QByteArray escaped =
                    url.left(at) + '%' + QByteArray::number(uchar(url.at(at)), 16).toUpper() + url.mid(at + 1);
                const RawAnswer answer = connection.get(escaped);
                QVERIFY2(answer.status >= 400 && answer.status < 500, escaped.constData());
            }
            for (const char *end : {"?", "/", "?a", "%20", "/."}) {
                if (qstrcmp(end, "?") != 0) // an empty query is none
                    QVERIFY2(connection.get(url + end).status >= 400, end);
            }
        }
        const int count = runCount(50'500, 1'500);
        QHash<int, int> statuses;
        int same = 0;
        for (int i = 0; i < count; ++i) {
            const QByteArray url = i % 2 == 0 ? master : key;
            QByteArray changed = mutated(url, m_random);
            if (i % 4 >= 2) // within the token alone
                changed = head + mutated(url.mid(head.size(), 160), m_random) + url.mid(head.size() + 160);
            if (!changed.startsWith('/') || changed == url || changed == url + '?') {
                ++same;
                continue;
            }
            const RawAnswer answer = connection.get(changed);
            ++statuses[answer.status];
            QVERIFY2(answer.status >= 400 && answer.status < 500,
                     (QByteArray::number(answer.status) + ' ' + changed).constData());
            QVERIFY2(!answer.body.contains(movie.key) && !answer.body.startsWith("#EXTM3U"), changed.constData());
        }
        QVERIFY(same < count / 5);
        QCOMPARE(connection.get(master).status, 200);
        qInfo("%d changed play addresses, none accepted: 403 %d times, 404 %d, 400 %d", count - same, statuses[403],
              statuses[404], statuses[400]);
        QVERIFY(statuses[403] > count / 3);
    }

    void refusesChangedTokens()
    {
        const QByteArray token = m_server->accessToken(Sender::Learner);
        RawConnection connection(m_server->url());
        QCOMPARE(connection.get("/auth/me", token).status, 200);
        const int count = runCount(51'500, 1'500);
        int same = 0;
        for (int i = 0; i < count; ++i) {
            const QByteArray changed = mutated(token, m_random);
            if (changed == token) {
                ++same;
                continue;
            }
            const RawAnswer answer = connection.get("/auth/me", changed);
            QVERIFY2(answer.status == 401, (QByteArray::number(answer.status) + ' ' + changed).constData());
        }
        QCOMPARE(connection.get("/auth/me", token).status, 200);
        qInfo("%d changed access tokens, none accepted", count - same);
        QVERIFY(same < count / 5);
    }
};

QTEST_GUILESS_MAIN(TestForgedAccess)
#include "tst_forgedaccess.moc"
