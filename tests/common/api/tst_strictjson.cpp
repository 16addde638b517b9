// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/strictjson.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::api;

class TestStrictJson : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("space around") << QByteArray(" \r\n\t{ \"a\" : [ ] } \n");
        QTest::newRow("numbers") << QByteArray("{\"a\":[0,-0,1.5,1e3,-2E-7,9007199254740993,0.1e+2]}");
        QTest::newRow("escapes") << QByteArray("{\"\\u0061\\n\":\"\\ud83c\\udfac \\\" \\/ \\u2028\"}");
        QTest::newRow("same name in two objects") << QByteArray("{\"a\":{\"a\":1},\"b\":{\"a\":1}}");
        QTest::newRow("literals") << QByteArray("{\"a\":[true,false,null]}");
        QTest::newRow("UTF-8") << QByteArray("{\"\xC3\xA4\":\"\xF0\x9F\x8E\xAC\"}");
        QTest::newRow("16 levels") << QByteArray("{\"a\":" + QByteArray(15, '[') + QByteArray(15, ']') + "}");
    }

    void accepts()
    {
        QFETCH(QByteArray, json);
        const auto parsed = parseStrictObject(json);
        QVERIFY2(parsed.ok(), parsed ? "" : qPrintable(describe(parsed.error())));
        QCOMPARE(*parsed, QJsonDocument::fromJson(json).object());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        const auto invalid = [](const char *name, const QByteArray &json) {
            QTest::newRow(name) << json << QStringLiteral("json_invalid");
        };
        const auto tooLarge = [](const char *name, const QByteArray &json) {
            QTest::newRow(name) << json << QStringLiteral("json_too_large");
        };
        invalid("nothing", "");
        invalid("space alone", "  ");
        invalid("an array", "[]");
        invalid("a string", "\"a\"");
        invalid("text after the end", "{} x");
        invalid("two documents", "{}{}");
        invalid("no end", "{\"a\":1");
        invalid("trailing comma", "{\"a\":1,}");
        invalid("single quotes", "{'a':1}");
        invalid("comment", "{/* */}");
        invalid("duplicate", "{\"a\":1,\"a\":1}");
        invalid("duplicate under another spelling", "{\"a\":1,\"\\u0061\":2}");
        invalid("duplicate within", "{\"x\":[{\"a\":1,\"b\":2,\"a\":3}]}");
        invalid("byte order mark", "\xEF\xBB\xBF{}");
        invalid("broken UTF-8", "{\"a\":\"\xC3\x28\"}");
        invalid("overlong UTF-8", "{\"a\":\"\xC0\xAF\"}");
        invalid("surrogate in UTF-8", "{\"a\":\"\xED\xA0\x80\"}");
        invalid("lone high surrogate", "{\"a\":\"\\ud83c x\"}");
        invalid("lone low surrogate", "{\"a\":\"\\udfac\"}");
        invalid("high and high", "{\"a\":\"\\ud83c\\ud83c\"}");
        invalid("escaped NUL", "{\"a\":\"\\u0000\"}");
        invalid("raw NUL", QByteArray("{\"a\":\"\0\"}", 9));
        invalid("raw line end", "{\"a\":\"\n\"}");
        invalid("unknown escape", "{\"a\":\"\\x\"}");
        invalid("short escape", "{\"a\":\"\\u12\"}");
        invalid("ends in escape", "{\"a\":\"\\");
        invalid("leading zero", "{\"a\":01}");
        invalid("plus", "{\"a\":+1}");
        invalid("bare point", "{\"a\":1.}");
        invalid("hexadecimal", "{\"a\":0x10}");
        invalid("NaN", "{\"a\":NaN}");
        invalid("infinity by exponent", "{\"a\":1e999}");
        invalid("endless number", "{\"a\":" + QByteArray(1000, '9') + "}");
        tooLarge("deep arrays", "{\"a\":" + QByteArray(200'000, '['));
        tooLarge("deep objects", QByteArray("{\"a\":").repeated(100'000));
        tooLarge("17 levels", "{\"a\":" + QByteArray(16, '[') + QByteArray(16, ']') + "}");
        tooLarge("many values", "{\"a\":[" + QByteArray("1,").repeated(200'001) + "1]}");
        tooLarge("long", "{\"a\":\"" + QByteArray(1024 * 1024, 'x') + "\"}");
    }

    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        const auto parsed = parseStrictObject(json);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().code, code);
        QVERIFY(!parsed.error().message.isEmpty());
    }

    /// Qt's parser is the oracle of what is JSON at all: whatever we accept it accepts, whatever mutation comes.
    void acceptsNothingThatIsNotJson()
    {
        const QByteArray original = "{\"a\":[1,-2.5e3,true,null,\"x\\u00e4\\\"\"],\"b\":{\"c\":{},\"d\":[[]]}}";
        const QByteArray alphabet = "{}[]:,\"\\u0123456789aeE+-. \n\xC3\xA4\x01";
        QRandomGenerator random(20261122);
        int accepted = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray json = original;
            for (int i = random.bounded(1, 4); i > 0; --i) {
                const int at = random.bounded(int(json.size()));
                const char c = alphabet[random.bounded(int(alphabet.size()))];
                switch (random.bounded(3)) {
                case 0:
                    json[at] = c;
                    break;
                case 1:
                    json.insert(at, c);
                    break;
                default:
                    json.remove(at, 1);
                }
            }
            const auto parsed = parseStrictObject(json);
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(json, &error);
            if (parsed.ok()) {
                ++accepted;
                QCOMPARE(error.error, QJsonParseError::NoError);
                QCOMPARE(*parsed, document.object());
            }
        }
        QVERIFY(accepted > 100);
    }
};

QTEST_GUILESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
