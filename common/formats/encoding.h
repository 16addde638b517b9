// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace cinefluent::formats {

/// A reading of some bytes that a preview may offer.
struct EncodingGuess
{
    QByteArray name;           ///< as `knownEncodings()` spells it
    int confidencePercent = 0; ///< 0–100; 100 where a byte order mark says so
    int invalidCount = 0;      ///< byte sequences of the examined part that this encoding cannot mean

    friend bool operator==(const EncodingGuess &, const EncodingGuess &) = default;
};

/// What `detectEncoding` found: the best reading, then the others worth showing, best first.
struct DetectedEncoding
{
    QByteArray name; ///< never empty; "UTF-8" for bytes that are plain ASCII or nothing at all
    int confidencePercent = 0;
    bool hasByteOrderMark = false;
    QList<EncodingGuess> alternatives; ///< without `name`
};

/// Bytes that the chosen encoding cannot mean. They read as U+FFFD, one for each entry.
struct UndecodableBytes
{
    qsizetype offset = 0;     ///< in the source bytes
    qsizetype textOffset = 0; ///< of the U+FFFD in the text
    int line = 1;             ///< 1-based, in the decoded text
    QByteArray bytes;

    friend bool operator==(const UndecodableBytes &, const UndecodableBytes &) = default;
};

struct DecodedText
{
    static constexpr int maxReported = 200;

    QString text; ///< without a byte order mark; line ends as in the source
    QByteArray encoding;
    bool hadByteOrderMark = false;
    int confidencePercent = 100;
    qsizetype undecodableCount = 0;      ///< all of them
    QList<UndecodableBytes> undecodable; ///< the first `maxReported`
};

/// Decides in what encoding `bytes` are written, in this order: byte order mark of UTF-8, UTF-16 or UTF-32; UTF-16 and
/// UTF-32 without one by the pattern of their zero and line-end bytes; strict UTF-8; then the code pages that uchardet
/// and ICU's detector name, ranked by how sensibly the bytes read in each (valid, one script to a word, letters in
/// their usual case, the language named by `languageHint` or by the detector). `languageHint`: a language tag such as
/// "ru" where the user or the file's name says it, else empty. Looks at the first 256 KiB and never fails. Safe from
/// any thread.
[[nodiscard]] DetectedEncoding detectEncoding(QByteArrayView bytes, QStringView languageHint = {});

/// The text of `bytes` read as `encoding`. Nothing is lost without a word: what cannot be decoded is counted and
/// listed. A byte order mark of that encoding is taken off. Error "encoding_unknown" for a name that is not ours or
/// ICU's.
[[nodiscard]] Result<DecodedText> decodeText(QByteArrayView bytes, const QByteArray &encoding);

/// detectEncoding, then decodeText.
[[nodiscard]] DecodedText decodeText(QByteArrayView bytes);

/// `text` in `encoding`, with that encoding's byte order mark first when asked. Error "text_not_encodable" where a
/// character has no place in it (the message names the first); error "encoding_unknown" as above.
[[nodiscard]] Result<QByteArray> encodeText(QStringView text, const QByteArray &encoding,
                                            bool withByteOrderMark = false);

/// An encoding that an import preview offers.
struct KnownEncoding
{
    QByteArray name;    ///< e.g. "windows-1251"
    const char *script; ///< English, e.g. "Cyrillic"; for grouping a menu (translate it there)
};
[[nodiscard]] const QList<KnownEncoding> &knownEncodings();

} // namespace cinefluent::formats
