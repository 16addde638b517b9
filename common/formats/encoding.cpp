// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/encoding.h"

#include <QStringEncoder>

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace cinefluent::formats {

namespace {

struct ConverterCloser
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

struct Mark
{
    QByteArray encoding;
    QByteArray bytes;
};

const QList<Mark> &byteOrderMarks()
{
    // UTF-32LE before UTF-16LE, whose mark begins the same way.
    static const QList<Mark> marks{{"UTF-8", QByteArray("\xEF\xBB\xBF", 3)},
                                   {"UTF-32LE", QByteArray("\xFF\xFE\0\0", 4)},
                                   {"UTF-32BE", QByteArray("\0\0\xFE\xFF", 4)},
                                   {"UTF-16LE", QByteArray("\xFF\xFE", 2)},
                                   {"UTF-16BE", QByteArray("\xFE\xFF", 2)}};
    return marks;
}

Error unknownEncoding(const QByteArray &name)
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("encoding_unknown"),
                     QStringLiteral("“%1” is not an encoding that can be read. Choose one from the list.")
                         .arg(QString::fromUtf8(name.left(60))));
}

/// What the decoding callback fills; ICU calls it with the converter's state in `args`.
struct Report
{
    DecodedText *result = nullptr;
    const char *sourceBegin = nullptr;
    const UChar *targetBegin = nullptr;
    qsizetype targetBase = 0;
    UErrorCode failure = U_ZERO_ERROR;
};

void handleUndecodable(const void *context, UConverterToUnicodeArgs *args, const char *bytes, int32_t length,
                       UConverterCallbackReason reason, UErrorCode *error)
{
    if (reason > UCNV_IRREGULAR) // reset, close, clone
        return;
    auto *report = static_cast<Report *>(const_cast<void *>(context));
    DecodedText &result = *report->result;
    if (result.undecodable.size() < DecodedText::maxReported) {
        UndecodableBytes entry;
        entry.offset = std::max<qsizetype>(0, args->source - report->sourceBegin - length);
        entry.textOffset = report->targetBase + (args->target - report->targetBegin);
        entry.bytes = QByteArray(bytes, length);
        result.undecodable.append(entry);
    }
    ++result.undecodableCount;
    *error = U_ZERO_ERROR;
    const UChar replacement = 0xFFFD;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, error);
}

Converter openConverter(const QByteArray &name)
{
    UErrorCode error = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.constData(), &error));
    return U_SUCCESS(error) ? std::move(converter) : Converter();
}

void convertAll(UConverter *converter, QByteArrayView bytes, DecodedText &result)
{
    constexpr size_t pieceUnits = 64 * 1024;
    std::vector<UChar> piece(pieceUnits);
    Report report{&result, bytes.data(), piece.data(), 0, U_ZERO_ERROR};
    UErrorCode error = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter, handleUndecodable, &report, nullptr, nullptr, &error);
    const char *source = bytes.data();
    const char *sourceEnd = source + bytes.size();
    result.text.reserve(bytes.size());
    for (;;) {
        UChar *target = piece.data();
        error = U_ZERO_ERROR;
        report.targetBase = result.text.size();
        ucnv_toUnicode(converter, &target, piece.data() + piece.size(), &source, sourceEnd, nullptr, true, &error);
        result.text.append(reinterpret_cast<const QChar *>(piece.data()), target - piece.data());
        if (error != U_BUFFER_OVERFLOW_ERROR)
            break;
    }
}

void countLines(DecodedText &result)
{
    qsizetype at = 0;
    int line = 1;
    for (UndecodableBytes &entry : result.undecodable) {
        const qsizetype stop = std::min(entry.textOffset, result.text.size());
        for (; at < stop; ++at) {
            const QChar c = result.text[at];
            if (c == u'\n' || (c == u'\r' && !(at + 1 < result.text.size() && result.text[at + 1] == u'\n')))
                ++line;
        }
        entry.line = line;
    }
}

/// Windows-1258 writes tone marks apart from their vowels, but ă â ê ô ơ ư whole.
QString splitVietnameseTones(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        QString parts = QString(c).normalized(QString::NormalizationForm_D);
        if (parts.size() == 3) {
            const bool toneFirst = parts[1].unicode() == 0x323; // dot below sorts before circumflex and breve
            const QString vowel = QString(parts[0]) + parts[toneFirst ? 2 : 1];
            result += vowel.normalized(QString::NormalizationForm_C) + parts[toneFirst ? 1 : 2];
        } else if (parts.size() == 2 && QStringView(u"\u0300\u0301\u0303\u0309\u0323").contains(parts[1])) {
            result += parts;
        } else {
            result += c;
        }
    }
    return result;
}

bool isVietnamesePage(const QByteArray &encoding)
{
    return encoding.compare("windows-1258", Qt::CaseInsensitive) == 0;
}

} // namespace

const QList<KnownEncoding> &knownEncodings()
{
    static const QList<KnownEncoding> list{{"UTF-8", "Unicode"},
                                           {"UTF-16LE", "Unicode"},
                                           {"UTF-16BE", "Unicode"},
                                           {"UTF-32LE", "Unicode"},
                                           {"UTF-32BE", "Unicode"},
                                           {"windows-1252", "Western European"},
                                           {"ISO-8859-15", "Western European"},
                                           {"IBM850", "Western European"},
                                           {"macintosh", "Western European"},
                                           {"windows-1250", "Central European"},
                                           {"ISO-8859-2", "Central European"},
                                           {"IBM852", "Central European"},
                                           {"windows-1257", "Baltic"},
                                           {"windows-1254", "Turkish"},
                                           {"windows-1258", "Vietnamese"},
                                           {"windows-1251", "Cyrillic"},
                                           {"KOI8-R", "Cyrillic"},
                                           {"KOI8-U", "Cyrillic"},
                                           {"IBM866", "Cyrillic"},
                                           {"ISO-8859-5", "Cyrillic"},
                                           {"x-mac-cyrillic", "Cyrillic"},
                                           {"windows-1253", "Greek"},
                                           {"ISO-8859-7", "Greek"},
                                           {"windows-1255", "Hebrew"},
                                           {"windows-1256", "Arabic"},
                                           {"ISO-8859-6", "Arabic"},
                                           {"windows-874", "Thai"},
                                           {"GB18030", "Simplified Chinese"},
                                           {"Big5", "Traditional Chinese"},
                                           {"Shift_JIS", "Japanese"},
                                           {"EUC-JP", "Japanese"},
                                           {"ISO-2022-JP", "Japanese"},
                                           {"windows-949", "Korean"}};
    return list;
}

Result<DecodedText> decodeText(QByteArrayView bytes, const QByteArray &encoding)
{
    const Converter converter = openConverter(encoding);
    if (!converter || encoding.isEmpty())
        return unknownEncoding(encoding);
    DecodedText result;
    result.encoding = encoding;
    qsizetype skipped = 0;
    for (const Mark &mark : byteOrderMarks()) {
        const bool sameFamily = mark.encoding.compare(encoding, Qt::CaseInsensitive) == 0;
        if (sameFamily && bytes.startsWith(mark.bytes)) {
            result.hadByteOrderMark = true;
            skipped = mark.bytes.size();
        }
    }
    convertAll(converter.get(), bytes.sliced(skipped), result);
    for (UndecodableBytes &entry : result.undecodable)
        entry.offset += skipped;
    countLines(result);
    if (isVietnamesePage(encoding))
        result.text = result.text.normalized(QString::NormalizationForm_C);
    return result;
}

DecodedText decodeText(QByteArrayView bytes)
{
    const DetectedEncoding detected = detectEncoding(bytes);
    DecodedText result = *decodeText(bytes, detected.name);
    result.confidencePercent = detected.confidencePercent;
    return result;
}

Result<QByteArray> encodeText(QStringView text, const QByteArray &encoding, bool withByteOrderMark)
{
    const Converter converter = openConverter(encoding);
    if (!converter || encoding.isEmpty())
        return unknownEncoding(encoding);
    QByteArray result;
    if (withByteOrderMark) {
        for (const Mark &mark : byteOrderMarks()) {
            if (mark.encoding.compare(encoding, Qt::CaseInsensitive) == 0)
                result = mark.bytes;
        }
    }
    const QString prepared = isVietnamesePage(encoding) ? splitVietnameseTones(text) : text.toString();
    UErrorCode error = U_ZERO_ERROR;
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    const auto *source = reinterpret_cast<const UChar *>(prepared.utf16());
    const UChar *const begin = source;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    do {
        char *target = piece.data();
        error = U_ZERO_ERROR;
        ucnv_fromUnicode(converter.get(), &target, piece.data() + piece.size(), &source, begin + prepared.size(),
                         nullptr, true, &error);
        result.append(piece.constData(), target - piece.data());
    } while (error == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(error)) {
        const qsizetype at = std::max<qsizetype>(0, source - begin - 1);
        const qsizetype from = at > 0 && prepared[at].isLowSurrogate() ? at - 1 : at;
        const QString character = prepared.mid(from, at - from + 1);
        return makeError(ErrorKind::InvalidInput, QStringLiteral("text_not_encodable"),
                         QStringLiteral("“%1” cannot be written in %2. Save as UTF-8, which holds every character.")
                             .arg(character, QString::fromLatin1(encoding)));
    }
    return result;
}

} // namespace cinefluent::formats
