// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/translation/tmx.h"
#include "tests/support/testruns.h"

#include <QBuffer>
#include <QProcess>
#include <QTest>

#include <random>

namespace cinefluent {

using translation::readTmx;
using translation::TmxContent;
using translation::TranslationUnit;
using translation::writeTmx;

namespace {

Result<TmxContent> read(QByteArray bytes, const std::stop_token &stop = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readTmx(buffer, stop);
}

QByteArray written(const QList<TranslationUnit> &units)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return writeTmx(buffer, units).ok() ? bytes : QByteArray();
}

QByteArray withBody(const QByteArray &body, const QByteArray &srclang = "en")
{
    return "<?xml version=\"1.0\"?><!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx version=\"1.4\"><header srclang=\"" +
           srclang + "\"/><body>" + body + "</body></tmx>";
}

const QList<TranslationUnit> sample{
    {QStringLiteral("en"), QStringLiteral("pt-BR"), QStringLiteral("<Hello> & \"you\"\nthere"),
     QStringLiteral("Olá,\n\u00A0você"), QStringLiteral("Night & Day"), QDateTime({2026, 3, 4}, {5, 6, 7}, Qt::UTC)},
    {QStringLiteral("ja"), QStringLiteral("de"), QStringLiteral("𠮷野さん"), QStringLiteral("Frau Yoshino"), {}, {}}};

} // namespace

class TestTmx : public QObject
{
    Q_OBJECT

private slots:
    void readsBackWhatItWrites()
    {
        const Result<TmxContent> content = read(written(sample));
        QVERIFY(content.ok());
        QCOMPARE(content->units, sample);
        QCOMPARE(content->skipped, 0);
    }

    void anotherReaderReadsIt()
    {
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import sys, xml.etree.ElementTree as x\n"
                                     "t = x.fromstring(sys.stdin.buffer.read())\n"
                                     "assert t.tag == 'tmx' and t.get('version') == '1.4'\n"
                                     "l = '{http://www.w3.org/XML/1998/namespace}lang'\n"
                                     "for u in t.find('body'):\n"
                                     "    print(ascii([u.get('srclang'), u.get('changedate')] + [(v.get(l), "
                                     "v.find('seg').text) for v in u.findall('tuv')]))\n")});
        QVERIFY(python.waitForStarted());
        python.write(written(sample));
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.readAllStandardError(), QByteArray());
        QCOMPARE(python.readAllStandardOutput(),
                 QByteArray("['en', '20260304T050607Z', ('en', '<Hello> & \"you\"\\nthere'), ('pt-BR', "
                            "'Ol\\xe1,\\n\\xa0voc\\xea')]\n"
                            "['ja', None, ('ja', '\\U00020bb7\\u91ce\\u3055\\u3093'), ('de', 'Frau Yoshino')]\n"));
    }

    void whatXmlCannotHoldIsLeftOut()
    {
        const QList<TranslationUnit> units{{QStringLiteral("en"),
                                            QStringLiteral("de"),
                                            QStringLiteral("a\u0001b") + QChar(0xD800) + QChar(0xFFFF),
                                            QStringLiteral("c"),
                                            {},
                                            {}}};
        const Result<TmxContent> content = read(written(units));
        QVERIFY(content.ok());
        QCOMPARE(content->units.constFirst().source, QStringLiteral("ab"));
    }

    void readsWhatOthersWrite_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<int>("skipped");
        QTest::newRow("inline codes")
            << withBody("<tu><tuv xml:lang='en'><seg>Go <bpt i='1'>&lt;b></bpt><hi>there</hi><ept i='1'>&lt;/b></ept>!"
                        "</seg></tuv><tuv xml:lang='de'><seg>Geh <ph>%s</ph>hin!</seg></tuv></tu>")
            << QStringList{"en>de: Go there!|Geh hin!"} << 0;
        QTest::newRow("several languages")
            << withBody("<tu><tuv xml:lang='fr'><seg>Oui</seg></tuv><tuv xml:lang='EN'><seg>Yes</seg></tuv>"
                        "<tuv xml:lang='de'><seg>Ja</seg></tuv></tu>")
            << QStringList{"EN>fr: Yes|Oui", "EN>de: Yes|Ja"} << 0;
        QTest::newRow("all are sources") << withBody("<tu><tuv xml:lang='fr'><seg>Oui</seg></tuv><tuv xml:lang='en'>"
                                                     "<seg>Yes</seg></tuv></tu>",
                                                     "*all*")
                                         << QStringList{"fr>en: Oui|Yes"} << 0;
        QTest::newRow("TMX 1.1") << withBody("<tu srclang='de'><tuv lang='en'><seg>Yes</seg></tuv><tuv lang='de'>"
                                             "<seg>Ja</seg></tuv></tu>")
                                 << QStringList{"de>en: Ja|Yes"} << 0;
        QTest::newRow("incomplete") << withBody("<tu><tuv xml:lang='en'><seg>Yes</seg></tuv></tu><tu/>"
                                                "<tu><tuv xml:lang='en'><seg> </seg></tuv><tuv xml:lang='de'><seg>x"
                                                "</seg></tuv></tu>")
                                    << QStringList() << 3;
    }

    void readsWhatOthersWrite()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, found);
        QFETCH(const int, skipped);
        const Result<TmxContent> content = read(bytes);
        QVERIFY(content.ok());
        QStringList units;
        for (const TranslationUnit &unit : content->units)
            units.append(unit.sourceLanguage + u'>' + unit.targetLanguage + QStringLiteral(": ") + unit.source + u'|' +
                         unit.target);
        QCOMPARE(units, found);
        QCOMPARE(content->skipped, skipped);
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another format") << QByteArray("<tt xmlns='http://www.w3.org/ns/ttml'/>");
        QTest::newRow("cut off") << written(sample).chopped(30);
        QTest::newRow("entity bomb") << QByteArray(
            "<!DOCTYPE tmx [<!ENTITY a 'xxxxxxxxxx'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c "
            "'&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]><tmx><body><tu><tuv><seg>"
            "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;</seg></tuv></tu></body></tmx>");
    }

    void badFilesAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        const Result<TmxContent> content = read(bytes);
        QVERIFY(!content.ok());
        QCOMPARE(content.error().code, QStringLiteral("tmx_invalid"));
    }

    void stops()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(read(written(sample), stop.get_token()).error().code, QStringLiteral("cancelled"));
    }

    void survivesMutations()
    {
        std::mt19937 random(tests::runSeed());
        const QByteArray whole = written(sample);
        for (int run = tests::runCount(1'000'000, 5'000); run > 0; --run) {
            QByteArray bytes = whole;
            for (size_t edits = 1 + random() % 4; edits > 0; --edits) {
                const qsizetype at = qsizetype(random() % size_t(bytes.size()));
                if (random() % 2 == 0)
                    bytes[at] = char(random());
                else
                    bytes.remove(at, qsizetype(random() % 20)).append(whole.mid(at, qsizetype(random() % 40)));
                if (bytes.isEmpty())
                    bytes = "<";
            }
            const Result<TmxContent> content = read(bytes);
            QVERIFY(content.ok() || content.error().code == u"tmx_invalid");
        }
    }
};

} // namespace cinefluent

QTEST_GUILESS_MAIN(cinefluent::TestTmx)
#include "tst_tmx.moc"
