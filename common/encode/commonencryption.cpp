// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/commonencryption.h"

#include "common/encode/mp4boxes.h"
#include "common/encode/samplecipher.h"

#include <QFile>
#include <QtEndian>

namespace cinefluent::encode {

namespace {

constexpr qsizetype headBytes = 8;
constexpr qsizetype visualEntryHead = 78; // fields of a sample entry before its boxes
constexpr qsizetype soundEntryHead = 28;
constexpr quint8 vectorBytes = 8;

/// What of the track the fragments do not say.
struct TrackFacts
{
    int nalLengthBytes = 0; ///< 0: sound
    quint32 sampleBytes = 0;
};

Error unexpected(const QString &detail)
{
    return makeError(ErrorKind::Internal, QStringLiteral("encode_failed"),
                     QStringLiteral("A lesson's streams came out damaged. Finished lessons are kept; publish again."),
                     detail);
}

Error unwritable(const QFile &file)
{
    const QString detail = file.fileName() + QStringLiteral(": ") + file.errorString();
    if (file.error() == QFileDevice::ResourceError)
        return makeError(ErrorKind::Unavailable, QStringLiteral("encode_disk_full"),
                         QStringLiteral("The disk is full. Finished lessons are kept; make room and publish again."),
                         detail);
    return makeError(ErrorKind::Unavailable, QStringLiteral("work_folder_unusable"),
                     QStringLiteral("The folder for encoded lessons cannot be written. Choose another one."), detail);
}

/// `boxes` with the box at the path replaced as a whole, and the sizes of those around it.
QByteArray replaced(QByteArrayView boxes, QList<const char *> path, const QByteArray &replacement)
{
    const QByteArrayView old = childOf(boxes, path.constFirst());
    if (old.isNull())
        return boxes.toByteArray();
    const char *type = path.takeFirst();
    const qsizetype at = old.data() - boxes.data() - headBytes;
    const QByteArray now = path.isEmpty() ? replacement : makeBox(type, replaced(old, path, replacement));
    return boxes.first(at).toByteArray() + now + boxes.sliced(at + headBytes + old.size()).toByteArray();
}

QByteArray protectionOf(const char *originalFormat, const QUuid &keyId)
{
    const QByteArray tenc =
        bigEndian(0, 4) + bigEndian(0, 2) + bigEndian(1, 1) + bigEndian(vectorBytes, 1) + keyId.toRfc4122();
    return makeBox("sinf", makeBox("frma", originalFormat) +
                               makeBox("schm", bigEndian(0, 4) + "cenc" + bigEndian(0x10000, 4)) +
                               makeBox("schi", makeBox("tenc", tenc)));
}

/// The `moov` of an encrypted track.
Result<QByteArray> protectedMoov(QByteArrayView moov, const QUuid &keyId, TrackFacts &track)
{
    const QByteArrayView table = descendantOf(moov, {"trak", "mdia", "minf", "stbl", "stsd"});
    if (table.size() < headBytes)
        return unexpected(QStringLiteral("no stsd"));
    const QByteArrayView entries = table.sliced(headBytes); // behind version, flags and count
    QByteArray entry;
    if (const QByteArrayView avc = childOf(entries, "avc1"); avc.size() > visualEntryHead) {
        const QByteArrayView configuration = childOf(avc.sliced(visualEntryHead), "avcC");
        if (configuration.size() < 5)
            return unexpected(QStringLiteral("no avcC"));
        track.nalLengthBytes = (quint8(configuration[4]) & 0x3) + 1;
        entry = makeBox("encv", avc.toByteArray() + protectionOf("avc1", keyId));
    } else if (const QByteArrayView aac = childOf(entries, "mp4a"); aac.size() > soundEntryHead) {
        entry = makeBox("enca", aac.toByteArray() + protectionOf("mp4a", keyId));
    } else {
        return unexpected(QStringLiteral("neither avc1 nor mp4a"));
    }
    BoxReader defaults(descendantOf(moov, {"mvex", "trex"}));
    defaults.skip(16);
    track.sampleBytes = quint32(defaults.take(4));
    const QByteArray stsd = makeBox("stsd", table.first(headBytes).toByteArray() + entry);
    return makeBox("moov", replaced(moov, {"trak", "mdia", "minf", "stbl", "stsd"}, stsd) + commonPssh(keyId));
}

/// The sizes of a fragment's samples.
QList<quint32> sampleSizes(QByteArrayView traf, quint32 defaultBytes)
{
    BoxReader head(childOf(traf, "tfhd"));
    const quint64 headFlags = head.take(4) & 0xFFFFFFU;
    head.skip(4 + ((headFlags & 0x1U) != 0 ? 8 : 0) + ((headFlags & 0x2U) != 0 ? 4 : 0) +
              ((headFlags & 0x8U) != 0 ? 4 : 0));
    if ((headFlags & 0x10U) != 0)
        defaultBytes = quint32(head.take(4));
    BoxReader run(childOf(traf, "trun"));
    const quint64 flags = run.take(4) & 0xFFFFFFU;
    const quint64 count = run.take(4);
    run.skip(((flags & 0x1U) != 0 ? 4 : 0) + ((flags & 0x4U) != 0 ? 4 : 0));
    QList<quint32> sizes;
    for (quint64 i = 0; i < count && run.isGood(); ++i) {
        run.skip((flags & 0x100U) != 0 ? 4 : 0);
        sizes.append((flags & 0x200U) != 0 ? quint32(run.take(4)) : defaultBytes);
        run.skip(((flags & 0x400U) != 0 ? 4 : 0) + ((flags & 0x800U) != 0 ? 4 : 0));
    }
    return sizes;
}

/// `senc`, `saiz` and `saio` of a fragment's samples, `offset` being where in `moof` they will stand.
QByteArray auxiliaryBoxes(const QList<QList<Subsample>> &samples, quint64 firstNumber, bool hasSubsamples,
                          qsizetype offset)
{
    QByteArray sizes;
    QByteArray entries;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const QList<Subsample> &parts = samples.at(i);
        entries += bigEndian(firstNumber + quint64(i), vectorBytes);
        if (!hasSubsamples)
            continue;
        sizes += bigEndian(quint64(vectorBytes + 2 + 6 * parts.size()), 1);
        entries += bigEndian(quint64(parts.size()), 2);
        for (const Subsample &part : parts)
            entries += bigEndian(part.clearBytes, 2) + bigEndian(part.cipherBytes, 4);
    }
    const QByteArray count = bigEndian(quint64(samples.size()), 4);
    const QByteArray saiz =
        makeBox("saiz", bigEndian(0, 4) + bigEndian(hasSubsamples ? 0 : vectorBytes, 1) + count + sizes);
    constexpr qsizetype sencHead = headBytes + 8;
    const QByteArray senc = makeBox("senc", bigEndian(hasSubsamples ? 2 : 0, 4) + count + entries);
    const QByteArray saio =
        makeBox("saio", bigEndian(0, 4) + bigEndian(1, 4) + bigEndian(quint64(offset + sencHead), 4));
    return senc + saiz + saio;
}

/// One fragment, `moof` and `mdat`, encrypted; empty where it is not as our encoder writes them.
QByteArray protectedFragment(QByteArray fragment, const TrackFacts &track, const QByteArray &key, quint64 firstNumber)
{
    constexpr qsizetype mostSubsamples = 40; // a sample's auxiliary information has 255 bytes at most
    constexpr qsizetype offsetField = 8;     // in `trun`, behind version, flags and count
    char *bytes = fragment.data();           // before the views, for it may copy
    const QByteArrayView whole(fragment);
    const QByteArrayView moof = childOf(whole, "moof");
    const QByteArrayView traf = childOf(moof, "traf");
    const QByteArrayView run = childOf(traf, "trun");
    if (moof.data() != whole.data() + headBytes || run.size() < offsetField + 4 || (quint8(run[3]) & 0x1) == 0)
        return {};
    const auto dataOffset = qsizetype(qFromBigEndian<qint32>(run.data() + offsetField));
    const qsizetype moofBytes = moof.size() + headBytes;
    qsizetype at = dataOffset;
    QList<QList<Subsample>> samples;
    for (const quint32 size : sampleSizes(traf, track.sampleBytes)) {
        if (at < moofBytes || qsizetype(size) > fragment.size() - at)
            return {};
        QList<Subsample> parts;
        if (track.nalLengthBytes > 0) {
            auto found = subsamplesOf(whole.sliced(at, size), track.nalLengthBytes);
            if (!found || found->isEmpty() || found->size() > mostSubsamples)
                return {};
            parts = *std::move(found);
        }
        if (!cipherSample(bytes + at, size, parts, key, firstNumber + quint64(samples.size())))
            return {};
        samples.append(parts);
        at += size;
    }
    const qsizetype trafEnd = traf.data() - whole.data() + traf.size();
    const QByteArray boxes = auxiliaryBoxes(samples, firstNumber, track.nalLengthBytes > 0, trafEnd);
    const qsizetype runAt = run.data() - whole.data();
    const qsizetype trafAt = traf.data() - whole.data() - headBytes;
    const auto setSize = [&](qsizetype place, qsizetype value) { qToBigEndian(quint32(value), bytes + place); };
    setSize(runAt + offsetField, dataOffset + boxes.size());
    setSize(trafAt, traf.size() + headBytes + boxes.size());
    setSize(0, moofBytes + boxes.size());
    return fragment.insert(trafEnd, boxes);
}

} // namespace

QUuid commonPsshSystem()
{
    return QUuid(QStringLiteral("1077efec-c0b2-4d02-ace3-3c1e52e2fb4b"));
}

QByteArray commonPssh(const QUuid &keyId)
{
    return makeBox("pssh", bigEndian(0x01000000, 4) + commonPsshSystem().toRfc4122() + bigEndian(1, 4) +
                               keyId.toRfc4122() + bigEndian(0, 4));
}

Result<FragmentedMp4> writeCommonEncrypted(const QString &source, const QString &target, const FragmentedMp4 &plain,
                                           const StreamKey &key, quint64 firstVector, const std::stop_token &stop)
{
    QFile from(source);
    QFile to(target);
    if (!from.open(QIODevice::ReadOnly))
        return unwritable(from);
    if (!to.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return unwritable(to);
    FragmentedMp4 result = plain;
    TrackFacts track;
    const QByteArray head = from.read(plain.headerBytes);
    const Result<QByteArray> moov = protectedMoov(childOf(head, "moov"), key.id, track);
    if (!moov.ok())
        return moov.error();
    const QByteArray newHead = replaced(head, {"moov"}, *moov);
    bool isWritten = to.write(newHead) == newHead.size();
    result.headerBytes = newHead.size();
    quint64 number = firstVector;
    for (Mp4Fragment &fragment : result.fragments) {
        if (stop.stop_requested())
            return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"),
                             QStringLiteral("Encoding was stopped. Finished lessons are kept and used again."));
        from.seek(fragment.offset);
        const QByteArray content = protectedFragment(from.read(fragment.sizeBytes), track, key.value, number);
        if (content.isEmpty())
            return unexpected(source + QStringLiteral(": fragment at %1").arg(fragment.offset));
        fragment.offset = to.pos();
        fragment.sizeBytes = content.size();
        number += quint64(fragment.sampleCount);
        isWritten = isWritten && to.write(content) == content.size();
    }
    if (!isWritten || !to.flush())
        return unwritable(to);
    return result;
}

} // namespace cinefluent::encode
