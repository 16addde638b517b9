// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/community/postinput.h"
#include "server/services/community/posttext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;

namespace {

QString characters(std::initializer_list<char32_t> list)
{
    const std::u32string text(list);
    return QString::fromStdU32String(text);
}

} // namespace

class TestPostText : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("stored");
        QTest::newRow("plain") << QStringLiteral("I liked it.") << QStringLiteral("I liked it.");
        QTest::newRow("markup is text") << QStringLiteral("<script>alert(1)</script> & \"x\"")
                                        << QStringLiteral("<script>alert(1)</script> & \"x\"");
        QTest::newRow("ends trimmed") << QStringLiteral(" \n a b \t\n") << QStringLiteral("a b");
        QTest::newRow("line ends") << QStringLiteral("a\r\nb\rc\n") + characters({'d', 0x2028, 'e', 0x85, 'f'})
                                   << QStringLiteral("a\nb\nc\nd\ne\nf");
        QTest::newRow("empty lines") << QStringLiteral("a\n\n\n\n\n\nb") << QStringLiteral("a\n\n\nb");
        QTest::newRow("tab inside") << QStringLiteral("a\tb") << QStringLiteral("a\tb");
        QTest::newRow("composed") << characters({'e', 0x301}) << characters({0xE9});
        QTest::newRow("Japanese") << QStringLiteral("映画が好き") << QStringLiteral("映画が好き");
        const QString family = characters({0x1F468, 0x200D, 0x1F469, 0x200D, 0x1F467});
        QTest::newRow("joined emoji") << family << family;
        const QString scotland = characters({0x1F3F4, 0xE0067, 0xE0062, 0xE0073, 0xE0063, 0xE0074, 0xE007F, ' ', 'x'});
        QTest::newRow("flag with tags") << scotland << scotland;
        const QString marks = characters({0x5D0, 0x200F, '!', 0x200E, 0x61C});
        QTest::newRow("direction marks") << marks << marks;
        const QString isolated = characters({'a', 0x2067, 0x5D0, 0x2069, 'b', '\n', 0x202B, 0x5D1, 0x202C});
        QTest::newRow("closed isolate and embedding") << isolated << isolated;
    }
    void keepsWhatPeopleWrite()
    {
        QFETCH(QString, written);
        QFETCH(QString, stored);
        const PostText text = postTextFrom(written, 100);
        QVERIFY2(!text.offence, text.offence ? text.offence->code : "");
        QCOMPARE(text.text, stored);
    }

    void refusesWhatHarms_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QByteArray>("code");
        const QByteArray empty = "empty";
        const QByteArray control = "control_character";
        const QByteArray disturbing = "disturbing_character";
        QTest::newRow("nothing") << QString() << empty;
        QTest::newRow("spaces") << QStringLiteral(" \n\t ") << empty;
        QTest::newRow("zero width") << characters({0x200B, 0x200D, 0xFEFF}) << empty;
        QTest::newRow("Hangul filler") << characters({0x3164, 0x2800}) << empty;
        QTest::newRow("marks alone") << characters({0x301, 0x302}) << empty;
        QTest::newRow("NUL") << characters({'a', 0, 'b'}) << control;
        QTest::newRow("escape") << characters({'a', 0x1B, '[', '2', 'J'}) << control;
        QTest::newRow("delete") << characters({'a', 0x7F}) << control;
        QTest::newRow("C1") << characters({'a', 0x9B, 'b'}) << control;
        QTest::newRow("noncharacter") << characters({'a', 0xFFFE, 'b'}) << control;
        QTest::newRow("noncharacter beyond the plane") << characters({'a', 0x1FFFF}) << control;
        QTest::newRow("override") << characters({'a', 0x202E, 'g', 'p', 'j', 0x202C}) << disturbing;
        QTest::newRow("left override") << characters({'a', 0x202D, 'b', 0x202C}) << disturbing;
        QTest::newRow("unclosed isolate") << characters({'a', 0x2066, 'b'}) << disturbing;
        QTest::newRow("unclosed in its line") << characters({'a', 0x2067, 'b', '\n', 'c', 0x2069}) << disturbing;
        QTest::newRow("closed twice") << characters({'a', 0x2068, 'b', 0x2069, 0x2069}) << disturbing;
        QTest::newRow("closed crosswise") << characters({0x2066, 0x202A, 'a', 0x2069, 0x202C}) << disturbing;
        QTest::newRow("stray tags") << characters({'a', 0xE0061, 0xE007F}) << disturbing;
        QTest::newRow("unended flag") << characters({0x1F3F4, 0xE0067, 'a'}) << disturbing;
        QTest::newRow("language tag") << characters({'a', 0xE0001}) << disturbing;
        QTest::newRow("piled marks") << QStringLiteral("z") + QString(17, QChar(0x334)) << disturbing;
        QTest::newRow("interlinear") << characters({'a', 0xFFF9, 'b', 0xFFFB}) << disturbing;
        QTest::newRow("too long") << QString(101, u'a') << QByteArray("too_long");
    }
    void refusesWhatHarms()
    {
        QFETCH(QString, written);
        QFETCH(QByteArray, code);
        const PostText text = postTextFrom(written, 100);
        QVERIFY(text.offence);
        QCOMPARE(QByteArray(text.offence->code), code);
        QVERIFY(text.text.isEmpty());
    }

    void countsCharactersNotUnits()
    {
        const QString emoji = characters({0x1F600});
        QVERIFY(!postTextFrom(emoji.repeated(100), 100).offence);
        QCOMPARE(QByteArray(postTextFrom(emoji.repeated(101), 100).offence->code), QByteArray("too_long"));
    }

    /// What is stored passes again unchanged, whatever was written.
    void isStable()
    {
        constexpr quint32 seed = 20261122;
        QRandomGenerator random(seed);
        const QList<char32_t> pool{'a',    ' ',    '\n',   '\r',   0x301,   0x5D0,   0x200F,
                                   0x2066, 0x2069, 0x202B, 0x202C, 0x85,    0x2028,  0x1100,
                                   0x1161, 0x11A8, 0xE9,   0x212B, 0x1F3F4, 0xE0067, 0xE007F};
        int accepted = 0;
        for (int i = 0; i < 20'000; ++i) {
            std::u32string written;
            for (int n = random.bounded(12); n >= 0; --n)
                written += pool.at(random.bounded(int(pool.size())));
            const PostText first = postTextFrom(QString::fromStdU32String(written), 100);
            if (first.offence)
                continue;
            ++accepted;
            const PostText second = postTextFrom(first.text, 100);
            QVERIFY(!second.offence);
            QCOMPARE(second.text, first.text);
        }
        QVERIFY(accepted > 1000);
    }

    void knowsPostTypes()
    {
        for (const QString &type : {QStringLiteral("general"), QStringLiteral("a"), QStringLiteral("a_1")})
            QVERIFY(isPostType(type));
        for (const QString &type : {QString(), QStringLiteral("1a"), QStringLiteral("A"), QStringLiteral("a b"),
                                    QStringLiteral("é"), QString(51, u'a')})
            QVERIFY(!isPostType(type));
    }
};

QTEST_APPLESS_MAIN(TestPostText)
#include "tst_posttext.moc"
