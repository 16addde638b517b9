// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/playlists.h"

#include <algorithm>

namespace cinefluent::encode {

namespace {

constexpr qint64 usPerSecond = 1'000'000;

QByteArray seconds(qint64 us)
{
    return QByteArray::number(us / usPerSecond) + '.' + QByteArray::number(us % usPerSecond).rightJustified(6, '0');
}

QByteArray clock(qint64 us)
{
    const qint64 ms = us / 1000;
    return QStringLiteral("%1:%2:%3.%4")
        .arg(ms / 3'600'000, 2, 10, QChar(u'0'))
        .arg(ms / 60'000 % 60, 2, 10, QChar(u'0'))
        .arg(ms / 1000 % 60, 2, 10, QChar(u'0'))
        .arg(ms % 1000, 3, 10, QChar(u'0'))
        .toLatin1();
}

/// A quoted string has neither quotes nor line ends.
QByteArray quoted(QString text)
{
    static const QString forbidden = QStringLiteral("\"\r\n");
    text.removeIf([](QChar c) { return forbidden.contains(c); });
    return '"' + text.toUtf8() + '"';
}

qint64 longestSeconds(const QList<StreamSegment> &segments)
{
    qint64 longest = 1;
    for (const StreamSegment &segment : segments)
        longest = std::max(longest, (segment.durationUs + usPerSecond / 2) / usPerSecond);
    return longest;
}

QByteArray head(qint64 targetSeconds)
{
    return "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-TARGETDURATION:" + QByteArray::number(targetSeconds) +
           "\n#EXT-X-MEDIA-SEQUENCE:0\n#EXT-X-PLAYLIST-TYPE:VOD\n";
}

QByteArray rangeOf(const ByteRange &range)
{
    return QByteArray::number(range.sizeBytes) + '@' + QByteArray::number(range.offset);
}

} // namespace

qint64 MediaStream::durationUs() const
{
    qint64 total = 0;
    for (const StreamSegment &segment : segments)
        total += segment.durationUs;
    return total;
}

qint64 MediaStream::peakBitsPerSecond() const
{
    double peak = 0;
    for (const StreamSegment &segment : segments) {
        if (segment.durationUs > 0)
            peak = std::max(peak, double(segment.range.sizeBytes) * 8e6 / double(segment.durationUs));
    }
    return qint64(peak) + 1;
}

qint64 MediaStream::averageBitsPerSecond() const
{
    qint64 bytes = 0;
    for (const StreamSegment &segment : segments)
        bytes += segment.range.sizeBytes;
    return qint64(double(bytes) * 8e6 / double(std::max<qint64>(1, durationUs()))) + 1;
}

QString streamFileName()
{
    return QStringLiteral("media.mp4");
}

QString commonFileName()
{
    return QStringLiteral("common.mp4");
}

QByteArray mediaPlaylist(const MediaStream &stream)
{
    const QByteArray file = streamFileName().toLatin1();
    QByteArray text = head(longestSeconds(stream.segments));
    text += "#EXT-X-INDEPENDENT-SEGMENTS\n";
    text += "#EXT-X-MAP:URI=\"" + file + "\",BYTERANGE=\"" + rangeOf({0, stream.headerBytes}) + "\"\n";
    if (!stream.keyId.isNull()) // after the map, which is not encrypted
        text += "#EXT-X-KEY:METHOD=AES-128,URI=\"../keys/" + stream.keyId.toByteArray(QUuid::WithoutBraces) + "\"\n";
    for (const StreamSegment &segment : stream.segments)
        text += "#EXTINF:" + seconds(segment.durationUs) + ",\n#EXT-X-BYTERANGE:" + rangeOf(segment.range) + '\n' +
                file + '\n';
    return text + "#EXT-X-ENDLIST\n";
}

QByteArray textPlaylist(qint64 durationUs)
{
    return head((durationUs + usPerSecond - 1) / usPerSecond) + "#EXTINF:" + seconds(durationUs) +
           ",\ntexts.vtt\n#EXT-X-ENDLIST\n";
}

QByteArray masterPlaylist(const QList<MediaStream> &pictures, const MediaStream *sound, const QString &soundLanguage,
                          const QList<TextStream> &texts)
{
    QByteArray text = "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n";
    if (sound != nullptr) {
        text += "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"sound\",NAME=" +
                quoted(soundLanguage.isEmpty() ? QStringLiteral("sound") : soundLanguage);
        if (!soundLanguage.isEmpty())
            text += ",LANGUAGE=" + quoted(soundLanguage);
        text +=
            ",DEFAULT=YES,AUTOSELECT=YES,CHANNELS=\"2\",URI=" + quoted(sound->name + QStringLiteral("/playlist.m3u8")) +
            '\n';
    }
    for (qsizetype i = 0; i < texts.size(); ++i)
        text += "#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID=\"texts\",NAME=" + quoted(texts.at(i).title) +
                ",LANGUAGE=" + quoted(texts.at(i).language) + ",DEFAULT=" + (i == 0 ? "YES" : "NO") +
                ",AUTOSELECT=YES,FORCED=NO,URI=" + quoted(texts.at(i).name + QStringLiteral("/playlist.m3u8")) + '\n';
    const qint64 soundPeak = sound != nullptr ? sound->peakBitsPerSecond() : 0;
    const qint64 soundAverage = sound != nullptr ? sound->averageBitsPerSecond() : 0;
    for (const MediaStream &picture : pictures) {
        const double rate = double(picture.sampleCount) * 1e6 / double(std::max<qint64>(1, picture.durationUs()));
        text += "#EXT-X-STREAM-INF:BANDWIDTH=" + QByteArray::number(picture.peakBitsPerSecond() + soundPeak) +
                ",AVERAGE-BANDWIDTH=" + QByteArray::number(picture.averageBitsPerSecond() + soundAverage) +
                ",CODECS=" + quoted(sound != nullptr ? picture.codec + u',' + sound->codec : picture.codec) +
                ",RESOLUTION=" + QByteArray::number(picture.size.width()) + 'x' +
                QByteArray::number(picture.size.height()) + ",FRAME-RATE=" + QByteArray::number(rate, 'f', 3);
        text += sound != nullptr ? ",AUDIO=\"sound\"" : "";
        text += texts.isEmpty() ? "" : ",SUBTITLES=\"texts\"";
        text += '\n' + picture.name.toLatin1() + "/playlist.m3u8\n";
    }
    return text;
}

QByteArray timestampMapped(QByteArray vtt)
{
    const qsizetype lineEnd = vtt.indexOf('\n');
    if (lineEnd < 0)
        return vtt + "\nX-TIMESTAMP-MAP=MPEGTS:0,LOCAL:00:00:00.000\n";
    return vtt.insert(lineEnd + 1, "X-TIMESTAMP-MAP=MPEGTS:0,LOCAL:00:00:00.000\n");
}

QByteArray spriteMap(qint64 durationUs, int intervalSeconds, QSize picture, int columns)
{
    QByteArray text = "WEBVTT\n";
    const qint64 stepUs = intervalSeconds * usPerSecond;
    for (qint64 i = 0; i * stepUs < durationUs; ++i) {
        const QString place = QStringLiteral("sprite.jpg#xywh=%1,%2,%3,%4")
                                  .arg(i % columns * picture.width())
                                  .arg(i / columns * picture.height())
                                  .arg(picture.width())
                                  .arg(picture.height());
        text += '\n' + clock(i * stepUs) + " --> " + clock(std::min((i + 1) * stepUs, durationUs)) + '\n' +
                place.toLatin1() + '\n';
    }
    return text;
}

} // namespace cinefluent::encode
