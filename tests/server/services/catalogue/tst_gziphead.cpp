// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/gziphead.h"
#include "tests/support/oracle.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

QByteArray makeText(QRandomGenerator &random, int length)
{
    static const QByteArrayList words{"{\"text\":", "bridge", "\xE6\xA9\x8B", ",", "0.250", "]}", " "};
    QByteArray text;
    while (text.size() < length)
        text +=
            random.bounded(5) ? words.at(random.bounded(int(words.size()))) : QByteArray(1, char(random.bounded(256)));
    return text.left(length);
}

} // namespace

class TestGzipHead : public QObject
{
    Q_OBJECT

private slots:
    /// Node's zlib reads head and tail as one member with nothing behind it.
    void isOneMember()
    {
        const quint32 seed = 11;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QByteArray script = "const zlib = require('zlib');"
                            "const lines = require('fs').readFileSync(0, 'latin1').trim().split('\\n');"
                            "for (const line of lines) { const [gz, plain] = line.split(' ');"
                            "const input = Buffer.from(gz, 'hex');"
                            "const { buffer, engine } = zlib.gunzipSync(input, { info: true });"
                            "if (engine.bytesWritten !== input.length) throw new Error('bytes behind the member');"
                            "if (buffer.toString('hex') !== plain) throw new Error('other content'); }"
                            "process.stdout.write(String(lines.length));";
        QByteArray input;
        int count = 0;
        for (const int headLength : {1, 10, 1000, 70'000}) {
            for (const int tailLength : {0, 1, 200, 65'535, 65'536, 140'000}) {
                const QByteArray text = makeText(random, headLength);
                const QByteArray tail = makeText(random, tailLength);
                const GzipHead head = GzipHead::compress(text);
                QVERIFY(!head.isEmpty());
                input += head.finish(tail).toHex() + ' ' + (text + tail).toHex() + '\n';
                ++count;
            }
        }
        QCOMPARE(askProgram(QStringLiteral("node"), {QStringLiteral("-e"), QString::fromUtf8(script)}, input),
                 QByteArray::number(count));
    }

    void saysTheSameForTheSame()
    {
        const QByteArray text(5000, 'x');
        QCOMPARE(GzipHead::compress(text).finish("tail"), GzipHead::compress(text).finish("tail"));
        QVERIFY(GzipHead::compress(text).sizeBytes() < 200);
    }
};

QTEST_GUILESS_MAIN(TestGzipHead)
#include "tst_gziphead.moc"
