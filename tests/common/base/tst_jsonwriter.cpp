// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace cinefluent;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesMembersInOrder()
    {
        QByteArray out;
        JsonWriter json(out);
        json.beginObject().member("a", 1).key("b").beginArray().value(true).nullValue().value(1.5).endArray();
        json.key("c").fixedValue(-1234, 3).dataKey(u"x\"y").beginObject().endObject().endObject();
        QCOMPARE(out, QByteArray("{\"a\":1,\"b\":[true,null,1.5],\"c\":-1.234,\"x\\\"y\":{}}"));
    }

    void writesFixedDecimals_data()
    {
        QTest::addColumn<qint64>("scaled");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("zero") << qint64(0) << 3 << QByteArray("0.000");
        QTest::newRow("below one") << qint64(7) << 3 << QByteArray("0.007");
        QTest::newRow("whole") << qint64(12000) << 3 << QByteArray("12.000");
        QTest::newRow("no decimals") << qint64(42) << 0 << QByteArray("42");
        QTest::newRow("lowest") << std::numeric_limits<qint64>::min() << 2 << QByteArray("-92233720368547758.08");
    }

    void writesFixedDecimals()
    {
        QFETCH(qint64, scaled);
        QFETCH(int, decimals);
        QFETCH(QByteArray, text);
        QByteArray out;
        JsonWriter(out).fixedValue(scaled, decimals);
        QCOMPARE(out, text);
    }

    /// Qt's own parser is the oracle: whatever text goes in comes back.
    void readsBackAnyText()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 2000; ++round) {
            QString text;
            const int length = random.bounded(40);
            for (int i = 0; i < length; ++i) {
                switch (random.bounded(4)) {
                case 0:
                    text += QChar(random.bounded(0x80));
                    break;
                case 1:
                    text += QChar(0x2020 + random.bounded(16));
                    break;
                case 2:
                    text += QString::fromUcs4(U"\U0001F3AC", 1);
                    break;
                default:
                    text += QChar(0x3040 + random.bounded(0x60));
                }
            }
            QByteArray out;
            JsonWriter(out).beginArray().value(text).endArray();
            QJsonParseError error;
            const QJsonArray array = QJsonDocument::fromJson(out, &error).array();
            QCOMPARE(error.error, QJsonParseError::NoError);
            QCOMPARE(array.at(0).toString(), text);
            QVERIFY(!out.contains('<'));
        }
    }

    void replacesLoneSurrogates()
    {
        QByteArray out;
        JsonWriter(out).value(QStringView(QString(QChar(0xD800))));
        QCOMPARE(out, QByteArray("\"\xEF\xBF\xBD\""));
    }

    void writesNoInvalidNumber()
    {
        QByteArray out;
        JsonWriter json(out);
        json.beginArray().value(qQNaN()).value(qInf()).value(0.1).endArray();
        QCOMPARE(out, QByteArray("[null,null,0.1]"));
    }
};

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
