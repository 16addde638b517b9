// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/encoding.h"
#include "common/formats/languageprofiles.h"

#include <uchardet/uchardet.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace cinefluent::formats {

namespace {

constexpr qsizetype examinedBytes = 256 * 1024;
constexpr qsizetype scoredBytes = 24 * 1024; ///< enough letters to tell; decoding all candidates stays under 10 ms

/// Names of the detectors for what we know by another name, most often of a superset.
QByteArray ourName(QByteArray name)
{
    static const std::array<std::pair<const char *, const char *>, 20> aliases{{{"iso-8859-1", "windows-1252"},
                                                                                {"iso-8859-9", "windows-1254"},
                                                                                {"iso-8859-8", "windows-1255"},
                                                                                {"iso-8859-8-i", "windows-1255"},
                                                                                {"iso-8859-11", "windows-874"},
                                                                                {"iso-8859-13", "windows-1257"},
                                                                                {"tis-620", "windows-874"},
                                                                                {"gb2312", "GB18030"},
                                                                                {"gbk", "GB18030"},
                                                                                {"euc-kr", "windows-949"},
                                                                                {"uhc", "windows-949"},
                                                                                {"cp949", "windows-949"},
                                                                                {"mac-cyrillic", "x-mac-cyrillic"},
                                                                                {"windows-936", "GB18030"},
                                                                                {"shift-jis", "Shift_JIS"},
                                                                                {"cp932", "Shift_JIS"},
                                                                                {"big5-hkscs", "Big5"},
                                                                                {"ascii", "UTF-8"},
                                                                                {"us-ascii", "UTF-8"},
                                                                                {"ibm424_rtl", ""}}};
    name = name.toLower();
    for (const auto &[alias, canonical] : aliases) {
        if (name == alias)
            return canonical;
    }
    for (const KnownEncoding &known : knownEncodings()) {
        if (known.name.toLower() == name)
            return known.name;
    }
    return {};
}

QByteArray askUchardet(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), size_t(bytes.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return ourName(uchardet_get_charset(detector.get()));
}

struct Opinion
{
    QByteArray name;
    int confidence = 0;
};

QList<Opinion> askIcu(QByteArrayView bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error), ucsdet_close);
    if (U_FAILURE(error))
        return {};
    ucsdet_setText(detector.get(), bytes.data(), int32_t(bytes.size()), &error);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &error);
    QList<Opinion> opinions;
    for (int32_t i = 0; U_SUCCESS(error) && i < count; ++i) {
        const QByteArray name = ourName(ucsdet_getName(matches[i], &error));
        const bool seen = std::any_of(opinions.cbegin(), opinions.cend(), [&](auto &o) { return o.name == name; });
        if (!name.isEmpty() && !seen)
            opinions.append({name, ucsdet_getConfidence(matches[i], &error)});
    }
    return opinions;
}

std::optional<QByteArray> byMark(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xEF\xBB\xBF", 3)))
        return "UTF-8";
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) && bytes.size() % 4 == 0)
        return "UTF-32LE";
    if (bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return "UTF-32BE";
    if (bytes.startsWith(QByteArrayView("\xFF\xFE", 2)))
        return "UTF-16LE";
    if (bytes.startsWith(QByteArrayView("\xFE\xFF", 2)))
        return "UTF-16BE";
    return std::nullopt;
}

/// UTF-32 and UTF-16 without a mark. ASCII parts (times, line ends, spaces) leave zero bytes on one side of each unit.
std::optional<QByteArray> byZeroBytes(QByteArrayView bytes)
{
    const qsizetype units = bytes.size() / 2;
    if (units < 2)
        return std::nullopt;
    std::array<qsizetype, 4> zeros{};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros[size_t(i % 4)] += bytes[i] == '\0';
    const qsizetype quads = bytes.size() / 4;
    if (bytes.size() % 4 == 0 && quads >= 2) {
        if (zeros[3] == quads && zeros[2] * 10 >= quads * 9 && zeros[0] * 10 < quads)
            return "UTF-32LE";
        if (zeros[0] == quads && zeros[1] * 10 >= quads * 9 && zeros[3] * 10 < quads)
            return "UTF-32BE";
    }
    const qsizetype even = zeros[0] + zeros[2];
    const qsizetype odd = zeros[1] + zeros[3];
    const auto enough = [&](qsizetype here, qsizetype there) { return here * 12 >= units && there * 6 <= here; };
    if (enough(odd, even))
        return "UTF-16LE";
    if (enough(even, odd))
        return "UTF-16BE";
    return std::nullopt;
}

struct Utf8Count
{
    qsizetype sequences = 0; ///< of two bytes and more
    qsizetype invalid = 0;
};

/// RFC 3629: no overlong forms, no surrogates, nothing over U+10FFFF. A sequence cut off by the end is not judged.
Utf8Count countUtf8(QByteArrayView bytes)
{
    Utf8Count count;
    qsizetype i = 0;
    while (i < bytes.size()) {
        const auto lead = uchar(bytes[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const int length = lead >= 0xC2 && lead < 0xE0   ? 2
                           : lead >= 0xE0 && lead < 0xF0 ? 3
                           : lead >= 0xF0 && lead < 0xF5 ? 4
                                                         : 0;
        if (length > 0 && i + length > bytes.size() && bytes.size() == examinedBytes)
            break;
        bool valid = length > 0 && i + length <= bytes.size();
        for (int k = 1; valid && k < length; ++k)
            valid = (uchar(bytes[i + k]) & 0xC0) == 0x80;
        if (valid && length > 2) {
            const auto second = uchar(bytes[i + 1]);
            valid = !(lead == 0xE0 && second < 0xA0) && !(lead == 0xED && second >= 0xA0) &&
                    !(lead == 0xF0 && second < 0x90) && !(lead == 0xF4 && second >= 0x90);
        }
        ++(valid ? count.sequences : count.invalid);
        i += valid ? length : 1;
    }
    return count;
}

/// Lines that hold a byte beyond ASCII or an escape, and their neighbours' words, without the many times and numbers.
QByteArray tellingPart(QByteArrayView bytes)
{
    QByteArray part;
    qsizetype begin = 0;
    while (begin < bytes.size() && part.size() < scoredBytes) {
        qsizetype end = begin;
        while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r')
            ++end;
        const QByteArrayView line = bytes.sliced(begin, end - begin);
        const bool isTiming = line.contains(QByteArrayView("-->"));
        const bool hasLetter = std::any_of(line.begin(), line.end(), [](char c) {
            return uchar(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        });
        if (!isTiming && hasLetter)
            part.append(line.first(std::min<qsizetype>(line.size(), scoredBytes))).append('\n');
        begin = end + 1;
    }
    return part;
}

struct Candidate
{
    EncodingGuess guess;
    double score = 0;
};

constexpr std::array legacyNames{"windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254",
                                 "windows-1255", "windows-1256", "windows-1257", "windows-1258", "windows-874",
                                 "KOI8-R",       "KOI8-U",       "IBM866",       "ISO-8859-2",   "ISO-8859-5",
                                 "ISO-8859-7",   "ISO-8859-15",  "GB18030",      "Big5",         "Shift_JIS",
                                 "EUC-JP",       "windows-949"};

/// How much rarer forms need to be better before they win.
double handicap(const QByteArray &name)
{
    if (name == "windows-1252")
        return 0.0;
    if (name.startsWith("windows-") || name == "GB18030" || name == "Big5" || name == "Shift_JIS")
        return 0.02;
    if (name == "KOI8-R" || name == "ISO-8859-2" || name == "EUC-JP")
        return 0.04;
    return 0.06;
}

QList<Candidate> rankLegacy(QByteArrayView bytes, QStringView languageHint)
{
    const QByteArray part = tellingPart(bytes);
    const QByteArray first = askUchardet(bytes);
    const QList<Opinion> second = askIcu(part);
    QList<QByteArray> names(legacyNames.begin(), legacyNames.end());
    if (!first.isEmpty() && !first.startsWith("UTF") && !names.contains(first))
        names.append(first);
    QList<Candidate> candidates;
    for (const QByteArray &name : names) {
        const Result<DecodedText> decoded = decodeText(part, name);
        if (!decoded.ok())
            continue;
        const TextSense sense = senseOf(decoded->text, languageHint);
        Candidate candidate{{name, 0, int(decoded->undecodableCount)}, sense.score - handicap(name)};
        candidate.score -= 4.0 * double(decoded->undecodableCount) / std::max(1, sense.judged);
        candidate.score += name == first ? 0.2 : 0.0;
        for (const Opinion &opinion : second)
            candidate.score += opinion.name == name ? 0.002 * opinion.confidence : 0.0;
        candidates.append(candidate);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    return candidates;
}

DetectedEncoding certain(const QByteArray &name, int confidence, bool marked)
{
    return {name, confidence, marked, {}};
}

DetectedEncoding chooseLegacy(QByteArrayView head, QStringView languageHint, const Utf8Count &utf8)
{
    constexpr qsizetype alternativesShown = 6;
    const QList<Candidate> ranked = rankLegacy(head, languageHint);
    DetectedEncoding detected;
    detected.name = ranked[0].guess.name;
    const double margin = ranked[0].score - ranked[1].score;
    detected.confidencePercent = std::clamp(int(50 * std::max(0.0, ranked[0].score)) + int(100 * margin), 5, 95);
    const double top = ranked[0].score;
    for (const Candidate &candidate : ranked.mid(1, alternativesShown)) {
        EncodingGuess guess = candidate.guess;
        guess.confidencePercent =
            std::clamp(detected.confidencePercent - int(100 * (top - candidate.score)), 1, detected.confidencePercent);
        detected.alternatives.append(guess);
    }
    detected.alternatives.append({"UTF-8", 1, int(std::min<qsizetype>(utf8.invalid, 1'000'000))});
    return detected;
}

} // namespace

DetectedEncoding detectEncoding(QByteArrayView bytes, QStringView languageHint)
{
    if (const auto marked = byMark(bytes))
        return certain(*marked, 100, true);
    const QByteArrayView head = bytes.first(std::min(bytes.size(), examinedBytes));
    if (const auto wide = byZeroBytes(head))
        return certain(*wide, 95, false);
    const Utf8Count utf8 = countUtf8(head);
    const bool escaped = head.contains('\x1b');
    if (utf8.invalid == 0 && utf8.sequences == 0 && !escaped)
        return certain("UTF-8", 100, false);
    if (utf8.invalid == 0 && utf8.sequences > 0)
        return certain("UTF-8", utf8.sequences > 3 ? 99 : 90, false);
    // A few bytes damaged in much good UTF-8: no code page would have made that by chance.
    if (utf8.sequences >= 20 && utf8.invalid * 20 <= utf8.sequences)
        return certain("UTF-8", 80, false);
    if (escaped && utf8.invalid == 0) {
        const QByteArray name = askUchardet(head);
        return certain(name == "ISO-2022-JP" ? name : QByteArray("UTF-8"), 90, false);
    }
    const qsizetype dash = languageHint.indexOf(u'-');
    return chooseLegacy(head, dash < 0 ? languageHint : languageHint.first(dash), utf8);
}

} // namespace cinefluent::formats
