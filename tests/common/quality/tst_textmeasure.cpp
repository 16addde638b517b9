// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/textmeasure.h"
#include "tests/support/testruns.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>

#include <random>

using namespace cinefluent::quality;
using namespace cinefluent::tests;

class TestTextMeasure : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatAReaderSees_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("count");
        QTest::newRow("nothing") << ""
                                 << "en" << 0.0;
        QTest::newRow("ASCII") << "Hello, you!"
                               << "en" << 11.0;
        QTest::newRow("line break") << "ab\ncd"
                                    << "en" << 4.0;
        QTest::newRow("composed") << QStringLiteral("été") << "fr" << 3.0;
        QTest::newRow("combining") << QStringLiteral("e\u0301te\u0301") << "fr" << 3.0;
        QTest::newRow("emoji family") << QStringLiteral("👨‍👩‍👧") << "en" << 1.0;
        QTest::newRow("Japanese") << QStringLiteral("大丈夫？") << "ja" << 4.0;
        QTest::newRow("Japanese with Latin") << QStringLiteral("OK大丈夫") << "ja" << 4.0;
        QTest::newRow("Latin in Japanese") << "OK!"
                                           << "ja" << 1.5;
        QTest::newRow("Korean with spaces") << QStringLiteral("그 사람") << "ko" << 3.5;
        QTest::newRow("Chinese region") << QStringLiteral("別鬧了") << "zh-Hant-TW" << 3.0;
        QTest::newRow("Thai marks") << QStringLiteral("ที่นี่") << "th" << 2.0;
        QTest::newRow("Hindi marks") << QStringLiteral("नमस्ते") << "hi" << 3.0;
    }

    void countsWhatAReaderSees()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(double, count);
        if (language == "hi") { // क्‍ष-like clusters are one or two, by the Unicode version of the library
            QVERIFY(characterCount(text, language) >= count && characterCount(text, language) <= count + 1);
            return;
        }
        QCOMPARE(characterCount(text, language), count);
    }

    /// The short way for common scripts counts as the general algorithm does, whatever stands side by side.
    void agreesWithTheGeneralAlgorithm()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = random.bounded(1, 12); i > 0; --i)
                text += QChar(
                    char16_t(random.bounded(2) == 0 ? random.bounded(0x20, 0x600) : random.bounded(0x2000, 0xFFFE)));
            int count = 0;
            QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
            while (finder.toNextBoundary() >= 0)
                ++count;
            QVERIFY2(characterCount(text, u"en") == count, text.toUtf8().toHex().constData());
        }
        for (char32_t unit = 0x20; unit < 0xFFFE; ++unit) { // beside a letter and beside a combining mark
            if (QChar::isSurrogate(unit))
                continue;
            for (const QString &text :
                 {u'a' + QString(QChar(char16_t(unit))), QString(QChar(char16_t(unit))) + QChar(0x301),
                  QString(2, QChar(char16_t(unit)))}) {
                int count = 0;
                QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
                while (finder.toNextBoundary() >= 0)
                    ++count;
                QVERIFY2(characterCount(text, u"en") == count, text.toUtf8().toHex().constData());
            }
        }
    }

    void findsOddCharacters()
    {
        QVERIFY(!oddCharacterOf(u"Plain – “text”, ¿sí? ♪ 字 🎬\nand more\u00A0\u200D"));
        QCOMPARE(oddCharacterOf(u"a\u0007b")->name, QStringLiteral("U+0007"));
        QVERIFY(oddCharacterOf(u"a\u0007b")->isControl);
        QVERIFY(oddCharacterOf(u"a\tb")->isControl);
        QCOMPARE(oddCharacterOf(u"a\uFFFDb")->name, QStringLiteral("U+FFFD"));
        QVERIFY(!oddCharacterOf(u"a\uFFFDb")->isControl);
        QCOMPARE(oddCharacterOf(u"\uFEFFa\u0001")->name, QStringLiteral("U+0001"));
        QVERIFY(oddCharacterOf(QString(QChar(0xD800)))->isControl);
        QCOMPARE(oddCharacterOf(QStringLiteral("\U000F0001"))->name, QStringLiteral("U+F0001"));
    }

    /// The one pass finds what the single questions do, whatever a text is made of.
    void measuresAsItCounts()
    {
        const quint32 seed = runSeed();
        std::mt19937 random(seed);
        const QStringList parts{"a",      "Z",      "\n",     " ",      "é",      "e\u0301", "ж",      "灯",
                                "ア",     "한",     "\u00AD", "\u0007", "\u0085", "\uFFFD",  "🎬",      "\r\n",
                                "\u200D", "\u2028", "\uFF01", "ﾊ",      "ﾞ",      "©",       "\uFE0F", "ก\u0E33"};
        for (int i = 0, count = runCount(200'000, 20'000); i < count; ++i) {
            QString text;
            for (int length = int(random() % 12); length > 0; --length)
                text += parts[qsizetype(random() % (random() % 2 ? 8 : size_t(parts.size())))];
            for (const QString &language : QStringList{"en", "ja"}) {
                const TextMeasure measure = measureOf(text, countsNarrowAsHalf(language));
                double longest = 0;
                for (const QString &line : text.split(u'\n'))
                    longest = std::max(longest, characterCount(line, language));
                const auto odd = oddCharacterOf(text);
                QVERIFY2(measure.characters == characterCount(text, language) && measure.longestLine == longest &&
                             measure.lines == 1 + text.count(u'\n') && measure.odd.has_value() == odd.has_value() &&
                             (!odd || (odd->name == measure.odd->name && odd->isControl == measure.odd->isControl)),
                         text.toUtf8().toHex().constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTextMeasure)
#include "tst_textmeasure.moc"
