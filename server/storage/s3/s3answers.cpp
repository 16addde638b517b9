// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/s3/s3answers.h"

#include <QDateTime>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace cinefluent::server {

namespace {

constexpr qsizetype maxElementLength = 4096;
constexpr int maxPartNumber = 10'000;

bool isCalled(const QXmlStreamReader &xml, const char *name)
{
    return xml.name() == QLatin1String(name);
}

QString textOf(QXmlStreamReader &xml)
{
    QString text = xml.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement);
    if (text.size() > maxElementLength)
        xml.raiseError(QStringLiteral("too long"));
    return text;
}

qint64 numberOf(QXmlStreamReader &xml)
{
    bool isNumber = false;
    const qint64 number = textOf(xml).toLongLong(&isNumber);
    if (!isNumber || number < 0)
        xml.raiseError(QStringLiteral("no number"));
    return number;
}

S3ListedKey readKey(QXmlStreamReader &xml)
{
    S3ListedKey entry;
    while (xml.readNextStartElement()) {
        if (isCalled(xml, "Key")) {
            entry.key = textOf(xml);
        } else if (isCalled(xml, "Size")) {
            entry.sizeBytes = numberOf(xml);
        } else if (isCalled(xml, "LastModified")) {
            const QDateTime changed = QDateTime::fromString(textOf(xml), Qt::ISODateWithMs);
            if (!changed.isValid())
                xml.raiseError(QStringLiteral("no time"));
            entry.changedAt = Instant(std::chrono::milliseconds(changed.toMSecsSinceEpoch()));
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

S3Part readPart(QXmlStreamReader &xml)
{
    S3Part part;
    while (xml.readNextStartElement()) {
        if (isCalled(xml, "PartNumber")) {
            const qint64 number = numberOf(xml);
            if (number < 1 || number > maxPartNumber)
                xml.raiseError(QStringLiteral("no part's number"));
            part.number = int(number);
        } else if (isCalled(xml, "Size")) {
            part.sizeBytes = numberOf(xml);
        } else if (isCalled(xml, "ETag")) {
            part.etag = textOf(xml).toUtf8();
        } else {
            xml.skipCurrentElement();
        }
    }
    return part;
}

/// Reads on to the end, so that a document that was cut off is seen.
bool isWhole(QXmlStreamReader &xml)
{
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

} // namespace

std::optional<S3Listing> readListing(const QByteArray &text)
{
    QXmlStreamReader xml(text);
    S3Listing listing;
    bool isTruncated = false;
    if (!xml.readNextStartElement() || !isCalled(xml, "ListBucketResult"))
        return std::nullopt;
    while (xml.readNextStartElement()) {
        if (isCalled(xml, "Contents"))
            listing.keys.append(readKey(xml));
        else if (isCalled(xml, "IsTruncated"))
            isTruncated = textOf(xml) == QLatin1String("true");
        else if (isCalled(xml, "NextContinuationToken"))
            listing.nextToken = textOf(xml).toUtf8();
        else
            xml.skipCurrentElement();
    }
    if (!isWhole(xml) || isTruncated == listing.nextToken.isEmpty())
        return std::nullopt;
    return listing;
}

std::optional<S3PartPage> readParts(const QByteArray &text)
{
    QXmlStreamReader xml(text);
    S3PartPage page;
    bool isTruncated = false;
    qint64 marker = 0;
    if (!xml.readNextStartElement() || !isCalled(xml, "ListPartsResult"))
        return std::nullopt;
    while (xml.readNextStartElement()) {
        if (isCalled(xml, "Part"))
            page.parts.append(readPart(xml));
        else if (isCalled(xml, "IsTruncated"))
            isTruncated = textOf(xml) == QLatin1String("true");
        else if (isCalled(xml, "NextPartNumberMarker"))
            marker = numberOf(xml);
        else
            xml.skipCurrentElement();
    }
    if (!isWhole(xml) || marker > maxPartNumber || (isTruncated && marker == 0))
        return std::nullopt;
    page.nextMarker = isTruncated ? int(marker) : 0;
    return page;
}

std::optional<QByteArray> readElement(const QByteArray &text, const char *root, const char *element)
{
    QXmlStreamReader xml(text);
    std::optional<QByteArray> found;
    if (!xml.readNextStartElement() || !isCalled(xml, root))
        return std::nullopt;
    while (xml.readNextStartElement()) {
        if (!found && isCalled(xml, element))
            found = textOf(xml).toUtf8();
        else
            xml.skipCurrentElement();
    }
    return isWhole(xml) ? found : std::nullopt;
}

QByteArray completionOf(const QList<S3Part> &parts)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartElement(QStringLiteral("CompleteMultipartUpload"));
    xml.writeDefaultNamespace(QStringLiteral("http://s3.amazonaws.com/doc/2006-03-01/"));
    for (const S3Part &part : parts) {
        xml.writeStartElement(QStringLiteral("Part"));
        xml.writeTextElement(QStringLiteral("PartNumber"), QString::number(part.number));
        xml.writeTextElement(QStringLiteral("ETag"), QString::fromUtf8(part.etag));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return text;
}

} // namespace cinefluent::server
