// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httprequest.h"
#include "tests/server/http/parserrun.h"
#include "tests/server/http/requestcorpus.h"
#include "tests/support/testruns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cstdio>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

/// Where we refuse what Node's parser (llhttp, strict mode) takes, and why. Anything else that Node takes and we
/// refuse fails the test; so does anything at all that we take and Node refuses or reads in another way.
const QMap<Reject, const char *> &stricter()
{
    static const QMap<Reject, const char *> reasons{
        {Reject::MethodUnknown, "methods this API does not have; Node knows WebDAV's and more"},
        {Reject::VersionUnsupported, "Node reads 0.9 and 2.0 in a request line"},
        {Reject::TargetMalformed, "characters outside RFC 3986, bad percent-encoding, user information, asterisk"},
        {Reject::TargetTooLong, "8 KiB"},
        {Reject::HeadTooLarge, "32 KiB"},
        {Reject::TooManyFields, "100"},
        {Reject::HostMissing, "Node's server checks this after its parser"},
        {Reject::HostRepeated, "Node takes the first"},
        {Reject::HostMalformed, "Node does not look at the value"},
        {Reject::FramingConflict, "Node overlooks an empty Transfer-Encoding"},
        {Reject::LengthRepeated, "RFC 9110 allows equal values; nobody honest sends them"},
        {Reject::LengthMalformed, "white space inside, lists of equal values"},
        {Reject::CodingMalformed, "Node allows codings before chunked, and chunked in HTTP/1.0"},
        {Reject::CodingUnsupported, "Node leaves other codings to the application"},
        {Reject::ExpectationUnsupported, "Node's server checks this after its parser"},
        {Reject::BodyTooLarge, "1 MiB in this test"},
        {Reject::FieldFolded, "obsolete since RFC 7230; Node joins the lines"},
        {Reject::FieldMalformed, "control characters"},
        {Reject::MalformedRequestLine, "more than one empty line before the request line, and spaces"},
        {Reject::BareLineFeed, "Node takes bare line feeds in places"},
        {Reject::ChunkMalformed, "long or odd chunk extensions"},
        {Reject::TrailerMalformed, "as in fields; framing fields"},
    };
    return reasons;
}

QByteArray originForm(QByteArray url)
{
    if (!url.startsWith('/') && url != "*") {
        url = url.mid(url.indexOf("://") + 3);
        const qsizetype slash = url.indexOf('/');
        const qsizetype mark = url.indexOf('?');
        if (slash < 0 || (mark >= 0 && mark < slash))
            return '/' + (mark < 0 ? QByteArray() : url.mid(mark));
        url = url.mid(slash);
    }
    return url;
}

/// Node 18's llhttp ends a head at such a carriage return; Node 20's does not. We wait for the line feed.
bool hasBareCarriageReturn(const QByteArray &stream)
{
    for (qsizetype at = stream.indexOf('\r'); at >= 0; at = stream.indexOf('\r', at + 1)) {
        if (at + 1 < stream.size() && stream[at + 1] != '\n')
            return true;
    }
    return false;
}

QByteArray unhex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

} // namespace

class TestParserParity : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithNode();

private:
    [[nodiscard]] QList<QJsonObject> askNode(const QList<QByteArray> &streams);
    /// Empty, or what is wrong.
    [[nodiscard]] QString compare(const QByteArray &stream, const QJsonObject &node);
    [[nodiscard]] static QString compareRequest(const ParsedRequest &ours, const QJsonObject &node);

    QMap<Reject, int> m_stricter;
    int m_sameRequests = 0;
    int m_bothRefused = 0;
    int m_weRefused = 0;
};

QList<QJsonObject> TestParserParity::askNode(const QList<QByteArray> &streams)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("streams")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    for (const QByteArray &stream : streams) {
        const quint32 size = qToLittleEndian(quint32(stream.size()));
        file.write(reinterpret_cast<const char *>(&size), sizeof size);
        file.write(stream);
    }
    file.close();
    QProcess node;
    node.start(QStringLiteral("node"),
               {QStringLiteral("--no-deprecation"),
                QStringLiteral(CINEFLUENT_SOURCE_FOLDER) + QStringLiteral("/tests/server/http/nodeparser.js"),
                file.fileName()});
    if (!node.waitForFinished(300'000) || node.exitCode() != 0)
        qWarning("%s", node.readAllStandardError().constData());
    QList<QJsonObject> answers;
    for (const QByteArray &line : node.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            answers.append(QJsonDocument::fromJson(line).object());
    }
    return answers;
}

QString TestParserParity::compareRequest(const ParsedRequest &ours, const QJsonObject &node)
{
    if (ours.head.method != node[QLatin1String("method")].toString().toLatin1())
        return QStringLiteral("method");
    const QByteArray url = originForm(unhex(node[QLatin1String("url")]));
    const qsizetype mark = url.indexOf('?');
    if (ours.head.path != (mark < 0 ? url : url.left(mark)) || ours.head.query != (mark < 0 ? "" : url.mid(mark + 1)))
        return QStringLiteral("target");
    if (ours.body != unhex(node[QLatin1String("body")]))
        return QStringLiteral("body");
    const QJsonArray headers = node[QLatin1String("headers")].toArray();
    if (headers.size() != qsizetype(ours.head.headers.size()) * 2)
        return QStringLiteral("number of fields");
    qsizetype i = 0;
    for (const HeaderField &field : ours.head.headers) {
        if (field.name != unhex(headers[i]) || field.value != unhex(headers[i + 1]).trimmed())
            return QStringLiteral("field ") + QString::fromLatin1(field.name);
        i += 2;
    }
    return {};
}

QString TestParserParity::compare(const QByteArray &stream, const QJsonObject &node)
{
    const ParserRun ours = runParser(stream);
    const QJsonArray theirs = node[QLatin1String("requests")].toArray();
    Reject rejection = ours.rejection;
    int accepted = 0;
    for (const ParsedRequest &request : ours.requests) {
        if (!request.complete)
            break;
        if (!methodFromName(request.head.method)) { // the server answers 501
            rejection = Reject::MethodUnknown;
            break;
        }
        if (accepted >= theirs.size() || !theirs[accepted][QLatin1String("complete")].toBool())
            return QStringLiteral("request %1 is taken here and not by Node").arg(accepted);
        if (const QString what = compareRequest(request, theirs[accepted].toObject()); !what.isEmpty())
            return QStringLiteral("request %1 is read in another way: %2").arg(accepted).arg(what);
        ++accepted;
        ++m_sameRequests;
        if (request.head.headers.contains("Upgrade") && request.head.headers.hasToken("Connection", "upgrade"))
            return {}; // Node's parser leaves what follows to another protocol
    }
    const bool nodeGoesOn = accepted < theirs.size() && theirs[accepted][QLatin1String("complete")].toBool();
    if (rejection == Reject::None) {
        if (nodeGoesOn && !ours.ended && !hasBareCarriageReturn(stream))
            return QStringLiteral("request %1 is taken by Node and not here").arg(accepted);
        return {};
    }
    if (!nodeGoesOn) {
        ++m_bothRefused;
        return {};
    }
    ++m_weRefused;
    ++m_stricter[rejection];
    return stricter().contains(rejection)
               ? QString()
               : QStringLiteral("refused here alone: %1").arg(QLatin1String(rejectionOf(rejection).code));
}

void TestParserParity::agreesWithNode()
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        QSKIP("node is not installed: the parser is not compared with Node's");
    RequestCorpus corpus(runSeed());
    const int count = runCount(400'000, 8000);
    for (int done = 0; done < count;) {
        QList<QByteArray> streams;
        for (int i = 0; i < std::min(20'000, count); ++i)
            streams.append(i % 4 ? corpus.mutated() : corpus.sound());
        const QList<QJsonObject> answers = askNode(streams);
        QCOMPARE(answers.size(), streams.size());
        for (qsizetype i = 0; i < streams.size(); ++i) {
            const QString wrong = compare(streams[i], answers[i]);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(wrong + u'\n' + QString::fromLatin1(streams[i].toPercentEncoding(" /:;,=\"")) + u'\n' +
                                QString::fromUtf8(QJsonDocument(answers[i]).toJson())));
        }
        done += int(streams.size());
    }
    std::printf("streams: %d, requests read alike: %d, refused by both: %d, refused here alone: %d\n", count,
                m_sameRequests, m_bothRefused, m_weRefused);
    for (auto it = m_stricter.constBegin(); it != m_stricter.constEnd(); ++it)
        std::printf("  %6d %s (%s)\n", it.value(), rejectionOf(it.key()).code, stricter().value(it.key()));
    QVERIFY(m_sameRequests > count / 4);
    QVERIFY(m_bothRefused > count / 10);
}

QTEST_APPLESS_MAIN(TestParserParity)
#include "tst_parserparity.moc"
