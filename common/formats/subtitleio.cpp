// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/subtitleio.h"

#include "common/formats/readpace.h"

#include <QIODevice>

namespace cinefluent::formats {

namespace {

Error tooLarge(qint64 maxBytes)
{
    return makeError(ErrorKind::TooLarge, QStringLiteral("subtitle_too_large"),
                     QStringLiteral("The file is larger than %1 MB, which no subtitle file is; nothing was imported. "
                                    "Check that it is the right file.")
                         .arg(maxBytes / (1024 * 1024)));
}

Error emptyFile()
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("subtitle_empty"),
                     QStringLiteral("The file is empty (0 bytes); nothing was imported."));
}

Error notRecognised(const FormatRegistry &registry)
{
    QStringList names;
    for (const auto &format : registry.formats())
        names.append(format->displayName());
    return makeError(
        ErrorKind::Unsupported, QStringLiteral("subtitle_not_recognised"),
        QStringLiteral("This is no subtitle file that can be read; nothing was imported. What can be read: "
                       "%1.")
            .arg(names.join(QStringLiteral(", "))));
}

void warnOfUndecodable(const DecodedText &decoded, SubtitleFile &file)
{
    constexpr qsizetype shown = 20;
    const QString encoding = QString::fromLatin1(decoded.encoding);
    for (const UndecodableBytes &entry : decoded.undecodable.mid(0, shown))
        file.warn(QStringLiteral("undecodable_bytes"), entry.line,
                  {encoding, QString::fromLatin1(entry.bytes.toHex(' '))});
    if (decoded.undecodableCount > shown)
        file.warn(QStringLiteral("undecodable_bytes_total"), 0, {encoding, QString::number(decoded.undecodableCount)});
}

QString withLineEnds(QString text, LineEnd lineEnd)
{
    if (lineEnd == LineEnd::CrLf)
        return text.replace(u'\n', QStringLiteral("\r\n"));
    return lineEnd == LineEnd::Cr ? text.replace(u'\n', u'\r') : text;
}

} // namespace

Result<SubtitleFile> readSubtitles(const FormatRegistry &registry, QIODevice &device, const ImportOptions &options)
{
    constexpr qint64 pieceBytes = 1024 * 1024;
    if (!device.isSequential() && device.size() > options.maxBytes)
        return tooLarge(options.maxBytes);
    QByteArray bytes;
    for (;;) {
        if (options.control.stop.stop_requested())
            return readCancelled();
        const QByteArray piece = device.read(pieceBytes);
        if (piece.isEmpty())
            break;
        bytes += piece;
        if (bytes.size() > options.maxBytes)
            return tooLarge(options.maxBytes);
    }
    if (!device.isSequential() && !device.atEnd())
        return makeError(ErrorKind::Unavailable, QStringLiteral("subtitle_read_failed"),
                         QStringLiteral("The file could not be read to its end; nothing was imported. Try again."),
                         device.errorString());
    return readSubtitles(registry, QByteArrayView(bytes), options);
}

Result<SubtitleFile> readSubtitles(const FormatRegistry &registry, QByteArrayView bytes, const ImportOptions &options)
{
    if (bytes.isEmpty())
        return emptyFile();
    if (bytes.size() > options.maxBytes)
        return tooLarge(options.maxBytes);
    QByteArray encoding = options.encoding;
    int confidencePercent = 100;
    if (encoding.isEmpty()) {
        const DetectedEncoding detected = detectEncoding(bytes, options.languageHint);
        encoding = detected.name;
        confidencePercent = detected.confidencePercent;
    }
    const Result<DecodedText> decoded = decodeText(bytes, encoding);
    if (!decoded.ok())
        return decoded.error();
    const SubtitleFormat *format = options.format.isEmpty() ? registry.recognise(decoded->text, options.fileName)
                                                            : registry.byName(options.format);
    if (!format)
        return notRecognised(registry);
    Result<SubtitleFile> read = format->read(decoded->text, options.control);
    if (!read.ok())
        return read;
    SubtitleFile file = std::move(read).value();
    file.encoding = encoding;
    file.encodingConfidencePercent = confidencePercent;
    file.hasByteOrderMark = decoded->hadByteOrderMark;
    warnOfUndecodable(*decoded, file);
    if (options.control.progress)
        options.control.progress(1000);
    return file;
}

Result<QByteArray> writeSubtitles(const SubtitleFormat &format, const SubtitleFile &file, const WriteOptions &options)
{
    const QString text = withLineEnds(format.write(file, options), file.lineEnd);
    return encodeText(text, format.isUtf8Only() ? QByteArray("UTF-8") : file.encoding, file.hasByteOrderMark);
}

} // namespace cinefluent::formats
