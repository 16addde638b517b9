// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded mutations of good files: nothing may crash, hang or break a promise. Most telling under the sanitize preset.
#include "common/formats/builtin/builtinformats.h"
#include "common/formats/subtitleio.h"
#include "tests/support/processmemory.h"
#include "tests/support/testruns.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace cinefluent;
using namespace cinefluent::formats;
using namespace cinefluent::tests;

namespace {

const QList<QByteArray> &seeds()
{
    static const QList<QByteArray> list{
        "1\n00:00:01,000 --> 00:00:02,500\nOne\nTwo\n\n2\n00:00:03,000 --> 00:00:04,000\n<i>Three</i> {\\an8}\n\n",
        "\xEF\xBB\xBF"
        "1\r\n00:00:01,000 --> 00:00:02,500 X1:1 X2:2\r\n\xD0\xAF \xD1\x82\xD1\x83\xD1\x82\r\n\r\n",
        "WEBVTT - x\nLanguage: en\n\nSTYLE\n::cue {}\n\nNOTE n\n\nid\n00:01.000 --> 00:02.500 align:start\n<v A>One "
        "&amp; <00:01.500>two\n\n",
        QByteArray("\xFF\xFE"
                   "1\0\n\0"
                   "0\0"
                   "0\0:\0"
                   "0\0"
                   "1\0,\0"
                   "0\0-\0-\0>\0",
                   24),
        "1\n00:00:01,000 --> 00:00:02,500\n\x83\x65\x83\x58\x83\x67\x82\xBE\x82\xE6\n\n",
        "1\n00:00:01,000 --> 00:00:02,500\n\xCF\xF0\xE8\xE2\xE5\xF2\n\n",
        "[Script Info]\nPlayResX: 640\n\n[V4+ Styles]\nFormat: Name, PrimaryColour, Bold, Alignment\nStyle: "
        "Default,&H0000FF&,-1,8\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, "
        "Effect, Text\nComment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,note\nDialogue: 0,0:00:01.00,0:00:02.50,"
        "Default,Ann,0,0,0,,{\\i1\\pos(1,2)}One{\\p1}m 0 0{\\p0}\\Ntwo, \\{three\\}\n\n[Fonts]\nfontname: "
        "a\n!!\n",
        "0:00:01.000,0:00:02.500\nOne\nTwo\n\n0:00:03.000,0:00:04.000\nThree\n\n",
        "{1}{1}23.976\n{25}{50}{Y:i}{c:$0000FF}One|/two\n{75}{}{y:b}Three\n{80}{90}Four\n",
        "[ti:Song]\n[offset:100]\n[00:01.00][00:05.00]One <00:01.50>two\n[00:03.00]Three\n[00:09.00]\n",
        "<SAMI><HEAD><STYLE><!-- .EN {lang: en;} --></STYLE></HEAD><BODY>\n<SYNC Start=1000><P Class=EN><b>One</b> "
        "&amp;<br>two<P Class=FR>Un\n<SYNC Start=2000><P Class=EN>&nbsp;\n<SYNC Start=3000><P Class=EN><ruby>Three<rt>3"
        "</rt></ruby>\n</BODY></SAMI>\n",
        "start;end;text;note\n1,5;00:00:02.500;\"One; \"\"two\"\"\";'=x\n00:00:03:10;4;- Three;\n",
        "<?xml version='1.0'?><tt xmlns:tts='s' xml:lang='en'><head><styling><style xml:id='a' "
        "tts:color='red'/></styling>"
        "<layout><region xml:id='r' tts:origin='1% 2%' tts:extent='3% 4%'/></layout></head><body><div begin='1s' "
        "style='a'><p begin='00:00:01.000' end='00:00:02:05' region='r'>One<br/><span tts:fontStyle='italic'>two &amp; "
        "three</span></p><p dur='3s' xml:space='preserve'> Four <span tts:ruby='container'><span tts:ruby='base'>5"
        "</span><span tts:ruby='text'>6</span></span></p></div></body></tt>",
        "text\tstart\tduration\nOne\t1\t2\n\"Two\nthree\"\t3\t1\n"};
    return list;
}

const QList<QByteArray> &tokens()
{
    static const QList<QByteArray> list{"-->",
                                        "\n\n",
                                        "\r",
                                        QByteArray(1, '\0'),
                                        "<",
                                        ">",
                                        "&",
                                        ";",
                                        "{\\",
                                        "}",
                                        "WEBVTT",
                                        "NOTE",
                                        "STYLE\n",
                                        "00:00:01,000 --> ",
                                        "99999999999999999999",
                                        "-",
                                        ":",
                                        "<v ",
                                        "</",
                                        "<00:00",
                                        "&#",
                                        "&#x110000;",
                                        "&#55296;",
                                        "\xFF\xFE",
                                        "\xEF\xBB\xBF",
                                        "\x1b$B",
                                        "\xED\xA0\x80",
                                        "\xF4\x90\x80\x80",
                                        "2147483648"};
    return list;
}

/// Pieces of the formats that are neither SRT nor WebVTT.
const QList<QByteArray> &otherTokens()
{
    static const QList<QByteArray> list{"[Events]\n",
                                        "\nDialogue: ",
                                        "Comment:",
                                        "Format: Text, Start\n",
                                        "{\\an8\\t(\\p1)}",
                                        "\\N",
                                        "\\",
                                        ",",
                                        "\n0:00:01.000,0:00:02.500\n",
                                        "\n{1}{2}",
                                        "{}",
                                        "|",
                                        "{y:i}",
                                        "[00:01.00]",
                                        "<00:01.00>",
                                        "[",
                                        "]",
                                        "0.001",
                                        "<SYNC Start=1000>",
                                        "<P Class=EN>",
                                        "&nbsp;",
                                        "<!--",
                                        "<ruby>",
                                        "<rt>",
                                        "<br>",
                                        "\"",
                                        "'=",
                                        "\t",
                                        "start,text,end\n",
                                        "<span>",
                                        "</span>",
                                        "<p>",
                                        "<br/>",
                                        "<![CDATA[",
                                        "]]>",
                                        "<!DOCTYPE tt [<!ENTITY a 'b'>]>",
                                        "&a;",
                                        " begin='99999999999h'",
                                        " dur='1t'",
                                        "xml:space='preserve'",
                                        "\xE2\x80\x8B"};
    return list;
}

QByteArray mutate(QByteArray bytes, QRandomGenerator &random)
{
    const int mostEdits = random.bounded(2) == 0 ? 3 : 12; // few, so that strict formats still read; many
    for (int edits = random.bounded(1, mostEdits); edits > 0; --edits) {
        const auto at = qsizetype(random.bounded(quint32(bytes.size() + 1)));
        switch (random.bounded(6)) {
        case 0:
            bytes.insert(at, char(random.bounded(256)));
            break;
        case 1:
            bytes.insert(at, random.bounded(2) == 0 ? tokens()[random.bounded(tokens().size())]
                                                    : otherTokens()[random.bounded(otherTokens().size())]);
            break;
        case 2:
            bytes.remove(at, random.bounded(1, 20));
            break;
        case 3:
            bytes.insert(at, bytes.mid(qsizetype(random.bounded(quint32(bytes.size() + 1))), random.bounded(1, 60)));
            break;
        case 4:
            if (at < bytes.size())
                bytes[at] = char(random.bounded(256));
            break;
        default:
            bytes = bytes.left(at) + seeds()[random.bounded(seeds().size())].mid(random.bounded(20));
        }
        if (bytes.size() > 20'000)
            bytes.truncate(20'000);
    }
    return bytes;
}

} // namespace

class TestSubtitleFuzz : public QObject
{
    Q_OBJECT

private slots:
    void survivesMutations_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &format : m_registry.formats())
            QTest::newRow(qPrintable(format->name())) << format->name();
    }

    /// Each reader gets what was a file of its own format, one time in eight without a word about its encoding.
    void survivesMutations()
    {
        QFETCH(QString, name);
        const int rounds = runCount(1'000'000, 400);
        QRandomGenerator random(runSeed());
        QList<QByteArray> own;
        for (const QByteArray &seed : seeds()) {
            if (const Result<SubtitleFile> file = readSubtitles(m_registry, QByteArrayView(seed));
                file.ok() && file->format == name)
                own.append(seed);
        }
        QVERIFY(!own.isEmpty());
        ImportOptions options;
        options.format = name;
        int read = 0;
        for (int round = 0; round < rounds; ++round) {
            const QByteArray bytes = mutate(own[random.bounded(own.size())], random);
            options.encoding = random.bounded(8) == 0 ? QByteArray() : QByteArray("UTF-8");
            const Result<SubtitleFile> file = readSubtitles(m_registry, QByteArrayView(bytes), options);
            if (!file.ok()) {
                QVERIFY(!file.error().code.isEmpty() && !file.error().message.isEmpty());
                continue;
            }
            ++read;
            for (const SubtitleWarning &warning : file->warnings)
                QVERIFY(!warningText(warning).isEmpty());
            settles(*m_registry.byName(name), *file, bytes);
        }
        qInfo("%s: %d mutated files, %d of them read, memory at its most %lld MiB", qPrintable(name), rounds, read,
              ownMemory("VmHWM") / (1024 * 1024));
        QVERIFY(read > rounds / 10);
        QVERIFY(ownMemory("VmHWM") < qint64(1024) * 1024 * 1024); // the sanitizer alone keeps 256 MiB of what was freed
    }

    /// What one reader understood of anything at all, every writer can say.
    void convertsMutations()
    {
        const int rounds = runCount(100'000, 400);
        QRandomGenerator random(runSeed());
        int read = 0;
        for (int round = 0; round < rounds; ++round) {
            const QByteArray bytes = mutate(seeds()[random.bounded(seeds().size())], random);
            const Result<SubtitleFile> file = readSubtitles(m_registry, QByteArrayView(bytes));
            if (!file.ok()) {
                QVERIFY(!file.error().code.isEmpty() && !file.error().message.isEmpty());
                continue;
            }
            ++read;
            QVERIFY(!file->cues.isEmpty());
            for (const auto &format : m_registry.formats())
                settles(*format, *file, bytes);
        }
        qInfo("%d of %d mutated files read and written in every format", read, rounds);
        QVERIFY(read > rounds / 4);
    }

    /// A piece repeated over and over inside a good file: every reader stays linear.
    void staysLinear()
    {
        const int sizeBytes = runCount(256, 48) * 1024;
        qint64 slowestMs = 0;
        QByteArray slowest;
        for (const QByteArray &seed : seeds()) {
            for (const QByteArray &token : tokens() + otherTokens()) {
                QByteArray bytes = seed;
                bytes.insert(seed.size() / 2, token.repeated(sizeBytes / token.size()));
                QElapsedTimer timer;
                timer.start();
                const Result<SubtitleFile> file = readSubtitles(m_registry, QByteArrayView(bytes));
                for (const auto &format : m_registry.formats()) {
                    if (file.ok() && format->name() == file->format)
                        settles(*format, *file, token);
                }
                if (timer.elapsed() > slowestMs) {
                    slowestMs = timer.elapsed();
                    slowest = seed.left(20).simplified() + " with " + token;
                }
                QVERIFY2(timer.elapsed() < 10'000, (seed.left(20) + " with " + token).constData());
            }
        }
        qInfo("%lld files of %d bytes, the slowest took %lld ms: %s",
              qint64(seeds().size() * (tokens() + otherTokens()).size()), sizeBytes, slowestMs, slowest.constData());
    }

private:
    /// What is written reads back with the same cues and words.
    static void settles(const SubtitleFormat &format, const SubtitleFile &file, const QByteArray &source)
    {
        const bool hasWords = std::any_of(file.cues.cbegin(), file.cues.cend(),
                                          [](const SubtitleCue &cue) { return !cue.text.isEmpty(); });
        if (!hasWords && format.name() != file.format)
            return; // LRC cannot say a cue without words
        if (const QByteArray fault = faultOf(format, file); !fault.isEmpty())
            QFAIL((fault + ": " + kept(source)).constData());
    }

    static QByteArray faultOf(const SubtitleFormat &format, const SubtitleFile &file)
    {
        const QString written = format.write(file);
        const Result<SubtitleFile> again = format.read(written);
        if (!again.ok())
            return "what was written cannot be read";
        if (format.name() != file.format)
            return {};
        if (again->cues.size() != file.cues.size())
            return "another number of cues comes back";
        const bool isSame = std::equal(again->cues.begin(), again->cues.end(), file.cues.begin(),
                                       [](const SubtitleCue &a, const SubtitleCue &b) { return a.text == b.text; });
        return isSame ? QByteArray() : "other words come back";
    }

    /// Where an input that failed is kept: messages are cut after a thousand characters.
    static QByteArray kept(const QByteArray &source)
    {
        const QByteArray name = QCryptographicHash::hash(source, QCryptographicHash::Sha256).toHex().first(16);
        const QString path = QDir::temp().filePath(QStringLiteral("tst_subtitlefuzz-") + QString::fromLatin1(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(source) == source.size() ? path.toUtf8() : source.toHex();
    }

    FormatRegistry m_registry = builtInFormats();
};

QTEST_GUILESS_MAIN(TestSubtitleFuzz)
#include "tst_subtitlefuzz.moc"
