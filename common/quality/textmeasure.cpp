// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/textmeasure.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace cinefluent::quality {

namespace {

bool countsNarrowAsHalf(QStringView languageTag)
{
    const QStringView primary =
        languageTag.left(languageTag.indexOf(u'-') < 0 ? languageTag.size() : languageTag.indexOf(u'-'));
    return primary == u"zh" || primary == u"ja" || primary == u"ko";
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

} // namespace

double characterCount(QStringView text, QStringView languageTag)
{
    const bool halves = countsNarrowAsHalf(languageTag);
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii) {
        const auto breaks = std::count(text.begin(), text.end(), QChar(u'\n'));
        return double(text.size() - breaks) * (halves ? 0.5 : 1.0);
    }
    double count = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end > begin; end = finder.toNextBoundary()) {
        if (text[begin] != u'\n')
            count += halves && text[begin].unicode() < 0x1100 ? 0.5 : 1.0;
        begin = end;
    }
    return count;
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
