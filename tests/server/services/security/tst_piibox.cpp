// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/security/piibox.h"
#include "tests/support/fakes.h"
#include "tests/support/oracle.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

const QByteArray firstKey(32, '\x01');
const QByteArray secondKey(32, '\x02');

QByteArray keyText(int version, const QByteArray &key)
{
    return QByteArray::number(version) + ':' + toBase64Url(key);
}

PiiBox makeBox(const QByteArray &keys, RandomSource &random)
{
    auto parsed = PiiKeys::parse(keys);
    if (!parsed)
        qFatal("%s", qPrintable(describe(parsed.error())));
    return PiiBox(std::move(*parsed), Secret(QByteArray(32, '\x03')), random);
}

/// XChaCha20-Poly1305 from its draft: HChaCha20 written out, then the cipher of RFC 8439 that Node has.
const char *openInNode = "const crypto = require('crypto');"
                         "const [key, sealed, aad] = process.argv.slice(-3).map(h => Buffer.from(h, 'hex'));"
                         "function hchacha(k, n) {"
                         "  const s = new Uint32Array(16); s.set([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574]);"
                         "  for (let i = 0; i < 8; i++) s[4 + i] = k.readUInt32LE(4 * i);"
                         "  for (let i = 0; i < 4; i++) s[12 + i] = n.readUInt32LE(4 * i);"
                         "  const rotl = (v, c) => (v << c) | (v >>> (32 - c));"
                         "  const q = (a, b, c, d) => {"
                         "    s[a] += s[b]; s[d] = rotl(s[d] ^ s[a], 16); s[c] += s[d]; s[b] = rotl(s[b] ^ s[c], 12);"
                         "    s[a] += s[b]; s[d] = rotl(s[d] ^ s[a], 8); s[c] += s[d]; s[b] = rotl(s[b] ^ s[c], 7); };"
                         "  for (let i = 0; i < 10; i++) {"
                         "    q(0, 4, 8, 12); q(1, 5, 9, 13); q(2, 6, 10, 14); q(3, 7, 11, 15);"
                         "    q(0, 5, 10, 15); q(1, 6, 11, 12); q(2, 7, 8, 13); q(3, 4, 9, 14); }"
                         "  const out = Buffer.alloc(32);"
                         "  for (let i = 0; i < 4; i++) { out.writeUInt32LE(s[i], 4 * i);"
                         "    out.writeUInt32LE(s[12 + i], 16 + 4 * i); }"
                         "  return out; }"
                         "const nonce = Buffer.concat([Buffer.alloc(4), sealed.subarray(16, 24)]);"
                         "const cipher = crypto.createDecipheriv('chacha20-poly1305',"
                         "  hchacha(key, sealed.subarray(0, 16)), nonce, { authTagLength: 16 });"
                         "cipher.setAAD(aad, { plaintextLength: sealed.length - 40 });"
                         "cipher.setAuthTag(sealed.subarray(-16));"
                         "const plain = Buffer.concat([cipher.update(sealed.subarray(24, -16)), cipher.final()]);"
                         "process.stdout.write(plain.toString('utf8'));";

} // namespace

class TestPiiBox : public QObject
{
    Q_OBJECT

private slots:
    void opensWhatItSealed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("ascii") << QStringLiteral("ana@example.org");
        QTest::newRow("scripts") << QString::fromUtf8("Zoë Müller 山田 😀");
        QTest::newRow("long") << QString(5000, QLatin1Char('x'));
    }
    void opensWhatItSealed()
    {
        QFETCH(QString, text);
        SeededRandom random(7);
        const PiiBox box = makeBox(keyText(1, firstKey), random);
        const PiiPlace place{"users", "email", "42"};
        const PiiBox::Sealed sealed = box.seal(text, place);
        QCOMPARE(sealed.keyVersion, 1);
        QVERIFY(text.isEmpty() || !sealed.bytes.contains(text.toUtf8()));
        QCOMPARE(box.open(sealed.bytes, 1, place).value(), text);
        QVERIFY2(box.seal(text, place).bytes != sealed.bytes, "the nonce repeats");
    }

    void nodeOpensWhatItSealed()
    {
        SystemRandom random;
        const PiiBox box = makeBox(keyText(1, firstKey), random);
        const QString text = QString::fromUtf8("Zoë Müller 山田");
        const PiiPlace place{"users", "full_name", "0190c5c4-0000-7000-8000-000000000001"};
        const PiiBox::Sealed sealed = box.seal(text, place);
        const QByteArray opened =
            askNode(openInNode, {QString::fromLatin1(firstKey.toHex()), QString::fromLatin1(sealed.bytes.toHex()),
                                 QString::fromLatin1(place.associatedData().toHex())});
        QCOMPARE(QString::fromUtf8(opened), text);
    }

    void refusesAnotherPlaceKeyOrContent()
    {
        SeededRandom random(8);
        const PiiBox box = makeBox(keyText(1, firstKey) + ',' + keyText(2, secondKey), random);
        const PiiPlace place{"users", "email", "42"};
        const PiiBox::Sealed sealed = box.seal(u"ana@example.org", place);
        for (const PiiPlace &other : {PiiPlace{"users", "email", "43"}, PiiPlace{"users", "full_name", "42"},
                                      PiiPlace{"people", "email", "42"}}) {
            const auto opened = box.open(sealed.bytes, sealed.keyVersion, other);
            QVERIFY(!opened.ok());
            QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
        }
        QVERIFY(!box.open(sealed.bytes, 1, place).ok());
        QVERIFY(!box.open(sealed.bytes, 3, place).ok());
        for (qsizetype i = 0; i < sealed.bytes.size(); ++i) {
            QByteArray damaged = sealed.bytes;
            damaged[i] = char(damaged[i] ^ 1);
            QVERIFY(!box.open(damaged, sealed.keyVersion, place).ok());
            QVERIFY(!box.open(sealed.bytes.left(i), sealed.keyVersion, place).ok());
        }
    }

    void sealsWithTheNewestKeyAndOpensWithEvery()
    {
        SeededRandom random(9);
        const PiiPlace place{"users", "email", "42"};
        const PiiBox::Sealed old = makeBox(keyText(1, firstKey), random).seal(u"ana@example.org", place);
        const PiiBox box = makeBox(keyText(2, secondKey) + ", " + keyText(1, firstKey), random);
        QCOMPARE(box.currentKeyVersion(), 2);
        QCOMPARE(box.open(old.bytes, old.keyVersion, place).value(), QStringLiteral("ana@example.org"));
        QCOMPARE(box.seal(u"x", place).keyVersion, 2);
    }

    void refusesBadKeys_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no version") << toBase64Url(firstKey);
        QTest::newRow("version 0") << keyText(0, firstKey);
        QTest::newRow("short") << keyText(1, "short");
        QTest::newRow("twice") << keyText(1, firstKey) + ',' + keyText(1, secondKey);
        QTest::newRow("padding") << "1:" + firstKey.toBase64();
    }
    void refusesBadKeys()
    {
        QFETCH(QByteArray, text);
        const auto keys = PiiKeys::parse(text);
        QVERIFY(!keys.ok());
        QVERIFY2(!describe(keys.error()).contains(QString::fromLatin1(toBase64Url(firstKey))),
                 "the key is in the text");
    }

    void findsAnAddressHoweverItIsWritten()
    {
        SeededRandom random(10);
        const PiiBox box = makeBox(keyText(1, firstKey), random);
        const QByteArray index = box.emailIndex(u"ana@bücher.example");
        QCOMPARE(index.size(), 32);
        QCOMPARE(box.emailIndex(u" ANA@BÜCHER.example "), index);
        QCOMPARE(box.emailIndex(u"ana@xn--bcher-kva.example"), index);
        QCOMPARE(box.emailIndex(QString::fromUtf8("ana@bu\xCC\x88"
                                                  "cher.example")),
                 index);
        QVERIFY(box.emailIndex(u"anna@bücher.example") != index);
    }

    void indexIsTheKeyedHashOfTheNormalisedAddress()
    {
        SeededRandom random(11);
        const PiiBox box = makeBox(keyText(1, firstKey), random);
        const QByteArray expected = askNode(
            "process.stdout.write(require('crypto').createHmac('sha256', Buffer.alloc(32, 3)).update('ana@example.org')"
            ".digest('hex'))",
            {});
        QCOMPARE(box.emailIndex(u"Ana@Example.org").toHex(), expected);
    }
};

QTEST_GUILESS_MAIN(TestPiiBox)
#include "tst_piibox.moc"
