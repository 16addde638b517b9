// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/dashmanifest.h"

#include "common/encode/commonencryption.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace cinefluent::encode {

namespace {

constexpr qint64 usPerSecond = 1'000'000;

QString number(qint64 value)
{
    return QString::number(value);
}

/// ISO 8601, as XML Schema's xs:duration.
QString duration(qint64 us)
{
    return QStringLiteral("PT%1.%2S").arg(us / usPerSecond).arg(us % usPerSecond, 6, 10, QChar(u'0'));
}

QString range(const ByteRange &bytes)
{
    return QStringLiteral("%1-%2").arg(bytes.offset).arg(bytes.offset + bytes.sizeBytes - 1);
}

void writeProtection(QXmlStreamWriter &xml, const QUuid &keyId)
{
    xml.writeEmptyElement(QStringLiteral("ContentProtection"));
    xml.writeAttribute(QStringLiteral("schemeIdUri"), QStringLiteral("urn:mpeg:dash:mp4protection:2011"));
    xml.writeAttribute(QStringLiteral("value"), QStringLiteral("cenc"));
    xml.writeAttribute(QStringLiteral("cenc:default_KID"), keyId.toString(QUuid::WithoutBraces));
    xml.writeStartElement(QStringLiteral("ContentProtection"));
    xml.writeAttribute(QStringLiteral("schemeIdUri"),
                       QStringLiteral("urn:uuid:") + commonPsshSystem().toString(QUuid::WithoutBraces));
    xml.writeTextElement(QStringLiteral("cenc:pssh"), QString::fromLatin1(commonPssh(keyId).toBase64()));
    xml.writeEndElement();
}

void writeSegments(QXmlStreamWriter &xml, const MediaStream &stream)
{
    xml.writeStartElement(QStringLiteral("SegmentList"));
    xml.writeAttribute(QStringLiteral("timescale"), number(usPerSecond));
    xml.writeEmptyElement(QStringLiteral("Initialization"));
    xml.writeAttribute(QStringLiteral("range"), range({0, stream.headerBytes}));
    xml.writeStartElement(QStringLiteral("SegmentTimeline"));
    qint64 beganUs = 0;
    for (const StreamSegment &segment : stream.segments) {
        xml.writeEmptyElement(QStringLiteral("S"));
        xml.writeAttribute(QStringLiteral("t"), number(beganUs));
        xml.writeAttribute(QStringLiteral("d"), number(segment.durationUs));
        beganUs += segment.durationUs;
    }
    xml.writeEndElement();
    for (const StreamSegment &segment : stream.segments) {
        xml.writeEmptyElement(QStringLiteral("SegmentURL"));
        xml.writeAttribute(QStringLiteral("mediaRange"), range(segment.range));
    }
    xml.writeEndElement();
}

void writeRepresentation(QXmlStreamWriter &xml, const DashStream &dash)
{
    const MediaStream &stream = dash.stream;
    xml.writeStartElement(QStringLiteral("Representation"));
    xml.writeAttribute(QStringLiteral("id"), stream.name);
    xml.writeAttribute(QStringLiteral("codecs"), stream.codec);
    xml.writeAttribute(QStringLiteral("bandwidth"), number(stream.peakBitsPerSecond()));
    if (!stream.size.isEmpty()) {
        xml.writeAttribute(QStringLiteral("width"), number(stream.size.width()));
        xml.writeAttribute(QStringLiteral("height"), number(stream.size.height()));
    }
    if (!stream.keyId.isNull())
        writeProtection(xml, stream.keyId);
    xml.writeTextElement(QStringLiteral("BaseURL"), dash.path);
    writeSegments(xml, stream);
    xml.writeEndElement();
}

void beginSet(QXmlStreamWriter &xml, const QString &contentType, const QString &mimeType, const QString &language)
{
    xml.writeStartElement(QStringLiteral("AdaptationSet"));
    xml.writeAttribute(QStringLiteral("contentType"), contentType);
    xml.writeAttribute(QStringLiteral("mimeType"), mimeType);
    if (!language.isEmpty())
        xml.writeAttribute(QStringLiteral("lang"), language);
}

void writeMedia(QXmlStreamWriter &xml, const QList<DashStream> &streams, bool isSound, const QString &language)
{
    const auto belongs = [isSound](const DashStream &dash) { return dash.stream.size.isEmpty() == isSound; };
    if (std::none_of(streams.begin(), streams.end(), belongs))
        return;
    beginSet(xml, isSound ? QStringLiteral("audio") : QStringLiteral("video"),
             isSound ? QStringLiteral("audio/mp4") : QStringLiteral("video/mp4"), language);
    xml.writeAttribute(QStringLiteral("segmentAlignment"), QStringLiteral("true"));
    xml.writeAttribute(QStringLiteral("startWithSAP"), QStringLiteral("1"));
    for (const DashStream &dash : streams) {
        if (belongs(dash))
            writeRepresentation(xml, dash);
    }
    xml.writeEndElement();
}

void writeText(QXmlStreamWriter &xml, const TextStream &text)
{
    beginSet(xml, QStringLiteral("text"), QStringLiteral("text/vtt"), text.language);
    xml.writeEmptyElement(QStringLiteral("Role"));
    xml.writeAttribute(QStringLiteral("schemeIdUri"), QStringLiteral("urn:mpeg:dash:role:2011"));
    xml.writeAttribute(QStringLiteral("value"), QStringLiteral("subtitle"));
    xml.writeTextElement(QStringLiteral("Label"), text.title);
    xml.writeStartElement(QStringLiteral("Representation"));
    xml.writeAttribute(QStringLiteral("id"), text.name);
    xml.writeAttribute(QStringLiteral("bandwidth"), QStringLiteral("1000"));
    xml.writeTextElement(QStringLiteral("BaseURL"), text.name + QStringLiteral("/texts.vtt"));
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray dashManifest(const QList<DashStream> &streams, const QString &soundLanguage, const QList<TextStream> &texts)
{
    qint64 durationUs = 0;
    for (const DashStream &dash : streams)
        durationUs = std::max(durationUs, dash.stream.size.isEmpty() ? 0 : dash.stream.durationUs());
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("MPD"));
    xml.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("urn:mpeg:dash:schema:mpd:2011"));
    xml.writeAttribute(QStringLiteral("xmlns:cenc"), QStringLiteral("urn:mpeg:cenc:2013"));
    xml.writeAttribute(QStringLiteral("profiles"), QStringLiteral("urn:mpeg:dash:profile:isoff-main:2011"));
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("static"));
    xml.writeAttribute(QStringLiteral("minBufferTime"), QStringLiteral("PT2S"));
    xml.writeAttribute(QStringLiteral("mediaPresentationDuration"), duration(durationUs));
    xml.writeStartElement(QStringLiteral("Period"));
    xml.writeAttribute(QStringLiteral("id"), QStringLiteral("lesson"));
    xml.writeAttribute(QStringLiteral("start"), QStringLiteral("PT0S"));
    writeMedia(xml, streams, false, {});
    writeMedia(xml, streams, true, soundLanguage);
    for (const TextStream &entry : texts)
        writeText(xml, entry);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace cinefluent::encode
