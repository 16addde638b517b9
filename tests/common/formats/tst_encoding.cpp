// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/encoding.h"
#include "tests/support/testruns.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::formats;
using namespace cinefluent::tests;

namespace {

/// Languages that glibc's iconv, an implementation of its own, can write in an encoding.
struct Row
{
    const char *encoding; ///< glibc's name
    QStringList languages;
};

const QList<Row> &matrix()
{
    static const QStringList western{"en", "fr", "de", "es", "pt", "it", "sv", "da", "fi", "is", "nl"};
    static const QStringList central{"cs", "sk", "pl", "hu", "ro", "hr"};
    static const QStringList cyrillic{"ru", "uk", "bg", "sr"};
    static const QList<Row> rows{{"CP1252", western},
                                 {"CP1250", central},
                                 {"ISO-8859-2", central},
                                 {"CP1257", {"lt", "lv", "et"}},
                                 {"CP1254", {"tr"}},
                                 {"CP1258", {"vi"}},
                                 {"CP1251", cyrillic},
                                 {"KOI8-R", {"ru"}},
                                 {"KOI8-U", {"uk"}},
                                 {"CP866", {"ru"}},
                                 {"ISO-8859-5", {"ru", "bg", "sr"}},
                                 {"CP1253", {"el"}},
                                 {"ISO-8859-7", {"el"}},
                                 {"CP1255", {"he"}},
                                 {"CP1256", {"ar"}},
                                 {"CP874", {"th"}},
                                 {"CP932", {"ja"}},
                                 {"EUC-JP", {"ja"}},
                                 {"ISO-2022-JP", {"ja"}},
                                 {"GBK", {"zh-Hans", "zh-Hant"}},
                                 {"GB18030", {"zh-Hans"}},
                                 {"BIG5", {"zh-Hant"}},
                                 {"CP949", {"ko"}},
                                 {"EUC-KR", {"ko"}}};
    return rows;
}

QString textOf(const QString &language)
{
    QFile file(QStringLiteral(CINEFLUENT_SOURCE_DIR "/tests/data/languages/%1.txt").arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList allLanguages()
{
    QStringList names;
    const QDir folder(QStringLiteral(CINEFLUENT_SOURCE_DIR "/tests/data/languages"));
    for (const QString &name : folder.entryList({"*.txt"}))
        names.append(name.chopped(4));
    return names;
}

QByteArray iconv(const QString &text, const QString &encoding)
{
    QProcess process;
    process.start("iconv", {"-f", "UTF-8", "-t", encoding});
    QString prepared = text;
    if (encoding == "CP1258")
        prepared.replace(u'’', u'\'');
    process.write(prepared.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

/// The lines as an SRT file: what is really imported is mostly times.
QString asSrt(const QString &text)
{
    QString srt;
    int number = 0;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        ++number;
        srt += QStringLiteral("%1\r\n00:00:%2,000 --> 00:00:%2,900\r\n%3\r\n\r\n")
                   .arg(number)
                   .arg(number, 2, 10, QChar(u'0'))
                   .arg(line);
    }
    return srt;
}

bool sameText(const QString &a, const QString &b)
{
    return a.normalized(QString::NormalizationForm_C) == b.normalized(QString::NormalizationForm_C);
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private slots:
    void detectsLegacyEncodings_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("language");
        for (const Row &row : matrix()) {
            for (const QString &language : row.languages)
                QTest::newRow(qPrintable(QStringLiteral("%1 in %2").arg(language, row.encoding)))
                    << QString::fromLatin1(row.encoding) << language;
        }
    }

    /// The whole dialogue as an SRT file, with nothing said about it.
    void detectsLegacyEncodings()
    {
        QFETCH(QString, encoding);
        QFETCH(QString, language);
        const QString text = asSrt(textOf(language));
        QVERIFY(text.size() > 200);
        const QByteArray bytes = iconv(text, encoding);
        QVERIFY2(!bytes.isEmpty(), "iconv cannot write this text in this encoding");
        const DecodedText decoded = decodeText(bytes);
        QVERIFY2(sameText(decoded.text, text),
                 qPrintable(decoded.encoding + ": " + decoded.text.left(400).section(u'\n', 2, 2)));
        QCOMPARE(decoded.undecodableCount, 0);
    }

    /// Single lines of a language are little to go by: the share that is read right is measured and has a floor.
    void measuresAccuracyOnShortTexts()
    {
        int right = 0;
        int offered = 0;
        int rightWithHint = 0;
        int all = 0;
        for (const Row &row : matrix()) {
            for (const QString &language : row.languages) {
                const QStringList lines = textOf(language).split(u'\n', Qt::SkipEmptyParts);
                for (qsizetype i = 0; i + 1 < lines.size(); i += 2) {
                    const QString text = asSrt(lines[i] + u'\n' + lines[i + 1]);
                    const QByteArray bytes = iconv(text, row.encoding);
                    const DetectedEncoding detected = detectEncoding(bytes);
                    const bool isRight = sameText(decodeText(bytes, detected.name)->text, text);
                    bool isOffered = isRight;
                    for (const EncodingGuess &guess : detected.alternatives)
                        isOffered = isOffered || sameText(decodeText(bytes, guess.name)->text, text);
                    ++all;
                    right += isRight;
                    offered += isOffered;
                    rightWithHint += sameText(decodeText(bytes, detectEncoding(bytes, language).name)->text, text);
                    if (!isRight)
                        qInfo("two lines of %s in %s read as %s", qPrintable(language), row.encoding,
                              detected.name.constData());
                }
            }
        }
        qInfo("two-line files: %d of %d right, %d with the language named, %d among the choices", right, all,
              rightWithHint, offered);
        QVERIFY(all >= 100);
        QVERIFY2(right * 100 >= all * 93, "fewer than 93 % of two-line files are read right");
        QVERIFY(rightWithHint >= right);
        QVERIFY2(offered * 100 >= all * 98, "the right reading is not among the choices often enough");
    }

    void detectsUnicode_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : allLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }

    /// Every Unicode form, with and without mark, as SRT and as bare text.
    void detectsUnicode()
    {
        QFETCH(QString, language);
        for (const QString &text : {asSrt(textOf(language)), textOf(language)}) {
            for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
                for (const bool marked : {false, true}) {
                    // Without a mark, line ends and spaces are all that tells bare Chinese, Thai or Japanese UTF-16.
                    if (!marked && text == textOf(language) && QByteArray(encoding).startsWith("UTF-16"))
                        continue;
                    const QByteArray bytes = iconv((marked ? QString(QChar(0xFEFF)) : QString()) + text, encoding);
                    const DetectedEncoding detected = detectEncoding(bytes);
                    QCOMPARE(detected.name, QByteArray(encoding));
                    QCOMPARE(detected.hasByteOrderMark, marked);
                    const Result<DecodedText> decoded = decodeText(bytes, detected.name);
                    QCOMPARE(decoded->text, text);
                    QCOMPARE(decoded->hadByteOrderMark, marked);
                }
            }
        }
    }

    void takesNothingForUtf8()
    {
        QCOMPARE(detectEncoding({}).name, QByteArray("UTF-8"));
        QCOMPARE(decodeText(QByteArrayView()).text, QString());
        QCOMPARE(detectEncoding("plain ASCII").confidencePercent, 100);
        QCOMPARE(decodeText(QByteArrayView("\xEF\xBB\xBF", 3)).text, QString());
        QVERIFY(decodeText(QByteArrayView("\xFF\xFE", 2)).text.isEmpty());
    }

    void keepsUtf8WithSomeDamage()
    {
        QByteArray bytes = asSrt(textOf("ru")).toUtf8();
        const qsizetype at = bytes.indexOf("\xD0", 200);
        bytes[at + 1] = '\xFF';
        const DecodedText decoded = decodeText(bytes);
        QCOMPARE(decoded.encoding, QByteArray("UTF-8"));
        QVERIFY(decoded.undecodableCount >= 1);
        QVERIFY(decoded.text.contains(QChar(0xFFFD)));
        QCOMPARE(decoded.undecodable[0].offset, at);
        QCOMPARE(decoded.text[decoded.undecodable[0].textOffset], QChar(0xFFFD));
        QCOMPARE(decoded.undecodable[0].line, int(bytes.left(at).count('\n')) + 1);
    }

    /// Every byte of the source is in the text or in the report.
    void reportsEveryUndecodableByte()
    {
        const quint32 seed = runSeed();
        QRandomGenerator random(seed);
        for (int round = runCount(20'000, 200); round > 0; --round) {
            QByteArray bytes;
            for (int i = random.bounded(1, 60); i > 0; --i)
                bytes.append(random.bounded(4) == 0 ? char(random.bounded(128, 256)) : char(random.bounded(32, 127)));
            const Result<DecodedText> decoded = decodeText(bytes, "UTF-8");
            QVERIFY(decoded.ok());
            QByteArray rebuilt;
            qsizetype next = 0;
            for (qsizetype i = 0; i < decoded->text.size(); ++i) {
                if (next < decoded->undecodable.size() && decoded->undecodable[next].textOffset == i) {
                    QCOMPARE(decoded->undecodable[next].offset, rebuilt.size());
                    rebuilt += decoded->undecodable[next++].bytes;
                } else if (decoded->text[i].isHighSurrogate()) {
                    rebuilt += decoded->text.mid(i++, 2).toUtf8();
                } else {
                    rebuilt += QString(decoded->text[i]).toUtf8();
                }
            }
            QCOMPARE(rebuilt, bytes);
            QCOMPARE(decoded->undecodableCount, decoded->undecodable.size());
        }
    }

    void refusesUnknownEncodings()
    {
        QCOMPARE(decodeText("x", "no-such-page").error().code, QStringLiteral("encoding_unknown"));
        QCOMPARE(decodeText("x", "").error().code, QStringLiteral("encoding_unknown"));
        QCOMPARE(encodeText(u"x", "no-such-page").error().code, QStringLiteral("encoding_unknown"));
    }

    void writesWhatItReads()
    {
        for (const Row &row : matrix()) {
            for (const QString &language : row.languages) {
                const QByteArray bytes = iconv(textOf(language), row.encoding);
                const Result<DecodedText> decoded = decodeText(bytes, row.encoding);
                QVERIFY2(decoded.ok(), row.encoding);
                const Result<QByteArray> again = encodeText(decoded->text, row.encoding);
                QVERIFY2(again.ok(), row.encoding);
                QCOMPARE(*again, bytes);
            }
        }
    }

    void saysWhatCannotBeWritten()
    {
        const Result<QByteArray> result = encodeText(u"naïve 日本", "windows-1252");
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, QStringLiteral("text_not_encodable"));
        QVERIFY(result.error().message.contains(u"日"));
        QVERIFY(encodeText(u"日本", "UTF-16LE", true)->startsWith("\xFF\xFE"));
    }

    void decodesEveryKnownEncoding()
    {
        for (const KnownEncoding &known : knownEncodings())
            QVERIFY2(decodeText("abc", known.name).ok(), known.name.constData());
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
