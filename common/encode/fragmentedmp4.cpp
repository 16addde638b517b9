// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/fragmentedmp4.h"

#include "common/encode/mp4boxes.h"

#include <QFile>
#include <QtEndian>

#include <optional>

namespace cinefluent::encode {

namespace {

constexpr qint64 maxBoxInMemoryBytes = 64 * 1024 * 1024; // of `moov` and `moof`; media are skipped

qint64 timescaleOf(QByteArrayView mdhd)
{
    BoxReader bytes(mdhd);
    const quint64 version = bytes.take(1);
    bytes.skip(3 + (version == 1 ? 16 : 8)); // flags, times of making
    return qint64(bytes.take(4));
}

/// Profile, compatibility and level as six hexadecimal digits, from the decoder's configuration.
QString avcCodec(QByteArrayView avcC)
{
    if (avcC.size() < 4)
        return {};
    return QStringLiteral("avc1.") + QString::fromLatin1(avcC.sliced(1, 3).toByteArray().toHex());
}

void takeSampleEntry(QByteArrayView stsd, FragmentedMp4 &file)
{
    constexpr qsizetype tableHead = 8;    // version, flags, count
    constexpr qsizetype pictureHead = 78; // of a visual sample entry
    const QByteArrayView entries = stsd.sliced(std::min(stsd.size(), tableHead));
    if (const QByteArrayView avc = childOf(entries, "avc1"); avc.size() > pictureHead) {
        BoxReader bytes(avc);
        bytes.skip(24);
        file.width = int(bytes.take(2));
        file.height = int(bytes.take(2));
        file.codec = avcCodec(childOf(avc.sliced(pictureHead), "avcC"));
    } else if (!childOf(entries, "mp4a").isEmpty()) {
        file.codec = QStringLiteral("mp4a.40.2"); // AAC-LC, the one kind we ask the encoder for
    }
}

/// Durations and number of a fragment's samples (`tfhd` and `trun`).
Mp4Fragment samplesOf(QByteArrayView moof, qint64 defaultDuration)
{
    constexpr quint64 hasDefaultDuration = 0x8;
    constexpr quint64 hasDuration = 0x100;
    const QByteArrayView traf = childOf(moof, "traf");
    BoxReader head(childOf(traf, "tfhd"));
    const quint64 headFlags = head.take(4) & 0xFFFFFFU;
    head.skip(4 + ((headFlags & 0x1U) != 0 ? 8 : 0) + ((headFlags & 0x2U) != 0 ? 4 : 0));
    if ((headFlags & hasDefaultDuration) != 0)
        defaultDuration = qint64(head.take(4));
    BoxReader run(childOf(traf, "trun"));
    const quint64 flags = run.take(4) & 0xFFFFFFU;
    Mp4Fragment fragment;
    fragment.sampleCount = qint64(run.take(4));
    run.skip(((flags & 0x1U) != 0 ? 4 : 0) + ((flags & 0x4U) != 0 ? 4 : 0));
    if ((flags & hasDuration) == 0) {
        fragment.durationTicks = fragment.sampleCount * defaultDuration;
        return fragment;
    }
    const int rest = int(((flags & 0x200U) != 0) + ((flags & 0x400U) != 0) + ((flags & 0x800U) != 0)) * 4;
    for (qint64 i = 0; i < fragment.sampleCount && run.isGood(); ++i) {
        fragment.durationTicks += qint64(run.take(4));
        run.skip(rest);
    }
    return fragment;
}

struct BoxHead
{
    QByteArray type;
    qint64 headBytes = 0;
    qint64 sizeBytes = 0; ///< with its head
};

std::optional<BoxHead> headAt(QFile &file)
{
    const qint64 at = file.pos();
    QByteArray head = file.read(8);
    if (head.size() < 8)
        return std::nullopt;
    BoxHead box{head.sliced(4), 8, qint64(qFromBigEndian<quint32>(head.constData()))};
    if (box.sizeBytes == 1) {
        head = file.read(8);
        if (head.size() < 8)
            return std::nullopt;
        box.headBytes = 16;
        box.sizeBytes = qFromBigEndian<qint64>(head.constData());
    }
    if (box.sizeBytes < box.headBytes || at + box.sizeBytes > file.size())
        return std::nullopt;
    return box;
}

Error notFragmented(const QString &path)
{
    return makeError(ErrorKind::Internal, QStringLiteral("encode_failed"),
                     QStringLiteral("A lesson's streams came out damaged. Finished lessons are kept; publish again."),
                     path);
}

} // namespace

Result<FragmentedMp4> readFragmentedMp4(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notFragmented(path + QStringLiteral(": ") + file.errorString());
    FragmentedMp4 result;
    qint64 defaultDuration = 0;
    std::optional<Mp4Fragment> open; // its `mdat` is still to come
    for (qint64 at = 0; at < file.size();) {
        file.seek(at);
        const auto box = headAt(file);
        if (!box || (box->type != "mdat" && box->sizeBytes > maxBoxInMemoryBytes))
            return notFragmented(path);
        if (box->type == "moov") {
            const QByteArray moov = file.read(box->sizeBytes - box->headBytes);
            const QByteArrayView media = descendantOf(moov, {"trak", "mdia"});
            result.timescale = timescaleOf(childOf(media, "mdhd"));
            takeSampleEntry(descendantOf(media, {"minf", "stbl", "stsd"}), result);
            BoxReader trex(descendantOf(moov, {"mvex", "trex"}));
            trex.skip(12);
            defaultDuration = qint64(trex.take(4));
        } else if (box->type == "moof") {
            if (result.fragments.isEmpty())
                result.headerBytes = at;
            open = samplesOf(file.read(box->sizeBytes - box->headBytes), defaultDuration);
            open->offset = at;
        } else if (box->type == "mdat" && open) {
            open->sizeBytes = at + box->sizeBytes - open->offset;
            result.fragments.append(*open);
            open.reset();
        }
        at += box->sizeBytes;
    }
    if (result.timescale <= 0 || result.codec.isEmpty() || result.fragments.isEmpty())
        return notFragmented(path);
    return result;
}

} // namespace cinefluent::encode
