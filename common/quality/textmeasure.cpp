// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/textmeasure.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace cinefluent::quality {

namespace {

/// Whether a unit is a character by itself whatever stands beside it, as nearly all are in subtitles: spares them the
/// general algorithm of UAX 29, which takes a hundred times as long.
bool standsAlone(char16_t unit)
{
    return (unit >= 0x20 && unit < 0x300 && unit != 0xA9 && unit != 0xAD && unit != 0xAE) || unit == '\n' ||
           (unit >= 0x370 && unit < 0x483) || (unit >= 0x48A && unit < 0x530) || (unit >= 0x2010 && unit < 0x2028) ||
           (unit >= 0x3000 && unit < 0x302A) || (unit >= 0x3041 && unit < 0x3097) ||
           (unit >= 0x30A0 && unit < 0x3100) || (unit >= 0x4E00 && unit < 0xA000) ||
           (unit >= 0xAC00 && unit < 0xD7A4) || (unit >= 0xFF01 && unit < 0xFF9E);
}

bool isControl(char32_t code)
{
    return (code < 0x20 && code != '\n') || (code >= 0x7F && code < 0xA0) || (code >= 0xD800 && code < 0xE000) ||
           (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF) || code == 0x2028 || code == 0x2029;
}

/// Replacement characters, private use, byte order marks and other invisible ones that languages do not need.
bool isSuspicious(char32_t code)
{
    return code == 0xFFFD || code == 0xFEFF || code == 0x200B || code == 0x2060 || code == 0x00AD ||
           (code >= 0xE000 && code < 0xF900) || (code >= 0xF0000 && code < 0x10FFFE) ||
           (code >= 0xFFF9 && code < 0xFFFD) || (code >= 0x202D && code <= 0x202E);
}

double count(QStringView text, bool halves)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return standsAlone(c.unicode()); })) {
        const auto countOf = [&](auto is) { return double(std::count_if(text.begin(), text.end(), is)); };
        const double all = countOf([](QChar c) { return c != u'\n'; });
        return halves ? all - 0.5 * countOf([](QChar c) { return c != u'\n' && c.unicode() < 0x1100; }) : all;
    }
    double result = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end > begin; end = finder.toNextBoundary()) {
        if (text[begin] != u'\n')
            result += halves && text[begin].unicode() < 0x1100 ? 0.5 : 1.0;
        begin = end;
    }
    return result;
}

/// For texts with characters that may join others or have no business there.
TextMeasure thoroughMeasureOf(QStringView text, bool narrowIsHalf)
{
    TextMeasure measure;
    measure.characters = count(text, narrowIsHalf);
    measure.lines = 0;
    for (const QStringView line : text.split(u'\n')) {
        ++measure.lines;
        measure.longestLine = std::max(measure.longestLine, count(line, narrowIsHalf));
    }
    measure.odd = oddCharacterOf(text);
    return measure;
}

} // namespace

bool countsNarrowAsHalf(QStringView languageTag)
{
    const QStringView primary =
        languageTag.left(languageTag.indexOf(u'-') < 0 ? languageTag.size() : languageTag.indexOf(u'-'));
    return primary == u"zh" || primary == u"ja" || primary == u"ko";
}

double characterCount(QStringView text, QStringView languageTag)
{
    return count(text, countsNarrowAsHalf(languageTag));
}

TextMeasure measureOf(QStringView text, bool narrowIsHalf)
{
    TextMeasure measure;
    qsizetype narrow = 0; // of the line so far
    qsizetype wide = 0;
    const auto endLine = [&] {
        const double length = double(wide) + double(narrow) * (narrowIsHalf ? 0.5 : 1.0);
        measure.characters += length;
        measure.longestLine = std::max(measure.longestLine, length);
        narrow = wide = 0;
    };
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit >= 0x20 && unit < 0x7F) {
            ++narrow;
        } else if (unit == '\n') {
            endLine();
            ++measure.lines;
        } else if (standsAlone(unit) && unit >= 0xA0) {
            ++(unit < 0x1100 ? narrow : wide);
        } else {
            return thoroughMeasureOf(text, narrowIsHalf);
        }
    }
    endLine();
    return measure;
}

std::optional<OddCharacter> oddCharacterOf(QStringView text)
{
    const auto name = [](char32_t code) {
        return QStringLiteral("U+%1").arg(QString::number(uint(code), 16).toUpper().rightJustified(4, u'0'));
    };
    std::optional<OddCharacter> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t code = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            code = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (isControl(code))
            return OddCharacter{true, name(code)};
        if (!found && isSuspicious(code))
            found = OddCharacter{false, name(code)};
    }
    return found;
}

} // namespace cinefluent::quality
