// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/s3/s3answers.h"
#include "tests/support/testruns.h"

#include <QTest>
#include <QXmlStreamReader>

#include <random>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

QByteArray listingOf(const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketResult "
           "xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>films</Name>" +
           content + "</ListBucketResult>";
}

constexpr char entry[] = "<Contents><Key>objects/a&amp;b</Key><LastModified>2026-01-02T03:04:05.678Z</LastModified>"
                         "<ETag>&quot;0&quot;</ETag><Size>12</Size><Owner><ID>1</ID></Owner></Contents>";

} // namespace

class TestS3Answers : public QObject
{
    Q_OBJECT

private slots:
    void readsListings()
    {
        const auto last = readListing(listingOf(QByteArray("<IsTruncated>false</IsTruncated>") + entry));
        QVERIFY(last);
        QCOMPARE(last->keys.size(), 1);
        QCOMPARE(last->keys[0].key, QStringLiteral("objects/a&b"));
        QCOMPARE(last->keys[0].sizeBytes, 12);
        QCOMPARE(last->keys[0].changedAt.time_since_epoch().count(), qint64(1'767'323'045'678'000));
        QVERIFY(last->nextToken.isEmpty());
        const auto first =
            readListing(listingOf("<IsTruncated>true</IsTruncated><NextContinuationToken>t/=</NextContinuationToken>"));
        QVERIFY(first);
        QCOMPARE(first->nextToken, QByteArray("t/="));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another root") << QByteArray("<Error><Code>NoSuchBucket</Code></Error>");
        QTest::newRow("no number") << listingOf("<Contents><Key>a</Key><Size>many</Size></Contents>");
        QTest::newRow("less than nothing") << listingOf("<Contents><Key>a</Key><Size>-1</Size></Contents>");
        QTest::newRow("a page without its successor") << listingOf("<IsTruncated>true</IsTruncated>");
        QTest::newRow("a name without end")
            << listingOf("<Contents><Key>" + QByteArray(5000, 'a') + "</Key></Contents>");
        QTest::newRow("an entity of its own")
            << QByteArray("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><ListBucketResult><Contents><Key>&e;"
                          "</Key></Contents></ListBucketResult>");
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, xml);
        const auto listing = readListing(xml);
        QVERIFY(!listing || listing->keys.value(0).key.isEmpty());
        QVERIFY(!listing || !xml.contains("Size"));
    }

    /// Whatever is cut off or changed in a document: it is read or refused, and cut ones are refused.
    void survivesDamage()
    {
        std::mt19937 random(runSeed());
        const QByteArray whole = listingOf(QByteArray(entry) + entry);
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!readListing(whole.first(length)), qPrintable(QString::number(length)));
        for (int i = 0; i < runCount(100'000, 2'000); ++i) {
            QByteArray damaged = whole;
            damaged[qsizetype(random() % damaged.size())] = char(random());
            const auto listing = readListing(damaged);
            QVERIFY(!listing || listing->keys.size() <= 2);
        }
    }

    void readsParts()
    {
        const QByteArray part = "<Part><PartNumber>3</PartNumber><ETag>\"e\"</ETag><Size>5</Size></Part>";
        const auto page = readParts("<ListPartsResult><IsTruncated>true</IsTruncated><NextPartNumberMarker>3"
                                    "</NextPartNumberMarker>" +
                                    part + "</ListPartsResult>");
        QVERIFY(page);
        QCOMPARE(page->nextMarker, 3);
        QCOMPARE(page->parts.size(), 1);
        QCOMPARE(page->parts[0].number, 3);
        QCOMPARE(page->parts[0].etag, QByteArray("\"e\""));
        QVERIFY(!readParts("<ListPartsResult><Part><PartNumber>10001</PartNumber></Part></ListPartsResult>"));
        QVERIFY(!readParts("<ListPartsResult><IsTruncated>true</IsTruncated></ListPartsResult>"));
    }

    void writesCompletions()
    {
        QXmlStreamReader xml(completionOf({{1, 5, "\"<&>\""}, {20, 1, "b"}}));
        QStringList seen;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement)
                seen.append(xml.name().toString());
            else if (xml.isCharacters())
                seen.append(xml.text().toString());
        }
        QVERIFY(!xml.hasError());
        QCOMPARE(seen.join(u' '), QStringLiteral("CompleteMultipartUpload Part PartNumber 1 ETag \"<&>\" "
                                                 "Part PartNumber 20 ETag b"));
    }
};

QTEST_APPLESS_MAIN(TestS3Answers)
#include "tst_s3answers.moc"
