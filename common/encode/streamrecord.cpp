// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/streamrecord.h"

#include <QJsonArray>

namespace cinefluent::encode {

namespace {

QJsonObject fileToJson(const BuiltFile &file)
{
    return {{QLatin1String("sha256"), file.sha256},
            {QLatin1String("sizeBytes"), file.sizeBytes},
            {QLatin1String("contentType"), file.contentType}};
}

BuiltFile fileFromJson(const QJsonValue &json)
{
    return {{},
            json[QLatin1String("sha256")].toString(),
            json[QLatin1String("sizeBytes")].toInteger(),
            json[QLatin1String("contentType")].toString()};
}

QJsonObject outputToJson(const StreamOutput &encoded)
{
    QJsonArray segments;
    for (const StreamSegment &segment : encoded.stream.segments)
        segments.append(QJsonArray{segment.range.offset, segment.range.sizeBytes, segment.durationUs});
    return {{QLatin1String("name"), encoded.stream.name},
            {QLatin1String("codec"), encoded.stream.codec},
            {QLatin1String("width"), encoded.stream.size.width()},
            {QLatin1String("height"), encoded.stream.size.height()},
            {QLatin1String("sampleCount"), encoded.stream.sampleCount},
            {QLatin1String("headerBytes"), encoded.stream.headerBytes},
            {QLatin1String("segments"), segments},
            {QLatin1String("keyId"), encoded.key.id.toString(QUuid::WithoutBraces)},
            {QLatin1String("key"), QString::fromLatin1(encoded.key.value.toBase64())},
            {QLatin1String("file"), fileToJson(encoded.file)}};
}

StreamOutput outputFromJson(const QJsonValue &json)
{
    StreamOutput encoded;
    MediaStream &stream = encoded.stream;
    stream.name = json[QLatin1String("name")].toString();
    stream.codec = json[QLatin1String("codec")].toString();
    stream.size = {json[QLatin1String("width")].toInt(), json[QLatin1String("height")].toInt()};
    stream.sampleCount = json[QLatin1String("sampleCount")].toInteger();
    stream.headerBytes = json[QLatin1String("headerBytes")].toInteger();
    for (const QJsonValue &segment : json[QLatin1String("segments")].toArray())
        stream.segments.append({{segment[qsizetype(0)].toInteger(), segment[qsizetype(1)].toInteger()},
                                segment[qsizetype(2)].toInteger()});
    encoded.key.id = QUuid::fromString(json[QLatin1String("keyId")].toString());
    encoded.key.value = QByteArray::fromBase64(json[QLatin1String("key")].toString().toLatin1());
    stream.keyId = encoded.key.id;
    encoded.file = fileFromJson(json[QLatin1String("file")]);
    return encoded;
}

QJsonObject streamToJson(const EncodedStream &encoded)
{
    QJsonObject json = outputToJson(encoded);
    if (encoded.common)
        json.insert(QLatin1String("common"), outputToJson(*encoded.common));
    return json;
}

EncodedStream streamFromJson(const QJsonValue &json)
{
    EncodedStream encoded{outputFromJson(json), std::nullopt};
    if (const QJsonValue common = json[QLatin1String("common")]; common.isObject())
        encoded.common = outputFromJson(common);
    return encoded;
}

} // namespace

QJsonObject toJson(const EncodedStreams &streams)
{
    QJsonArray list;
    for (const EncodedStream &encoded : streams.streams)
        list.append(streamToJson(encoded));
    return {{QLatin1String("streams"), list},
            {QLatin1String("sprite"), fileToJson(streams.sprite)},
            {QLatin1String("spriteWidth"), streams.spritePicture.width()},
            {QLatin1String("spriteHeight"), streams.spritePicture.height()},
            {QLatin1String("spriteColumns"), streams.spriteColumns},
            {QLatin1String("spriteIntervalSeconds"), streams.spriteIntervalSeconds}};
}

EncodedStreams encodedStreamsFromJson(const QJsonObject &json)
{
    EncodedStreams streams;
    for (const QJsonValue &stream : json[QLatin1String("streams")].toArray())
        streams.streams.append(streamFromJson(stream));
    streams.sprite = fileFromJson(json[QLatin1String("sprite")]);
    streams.spritePicture = {json[QLatin1String("spriteWidth")].toInt(), json[QLatin1String("spriteHeight")].toInt()};
    streams.spriteColumns = json[QLatin1String("spriteColumns")].toInt(1);
    streams.spriteIntervalSeconds = json[QLatin1String("spriteIntervalSeconds")].toInt(1);
    return streams;
}

} // namespace cinefluent::encode
