// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/community/posttext.h"

#include <QList>

namespace cinefluent::server {

namespace {

constexpr int maxCombining = 16;
constexpr int maxEmptyLines = 2;

constexpr char32_t blackFlag = 0x1F3F4;
constexpr char32_t cancelTag = 0xE007F;

bool isTag(char32_t c)
{
    return c >= 0xE0000 && c <= cancelTag;
}

bool isForbiddenControl(char32_t c)
{
    if (c == U'\n' || c == U'\t')
        return false;
    const bool isNoncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return isNoncharacter || QChar::category(c) == QChar::Other_Control || QChar::isSurrogate(c);
}

bool isForbiddenFormat(char32_t c)
{
    return c == 0x202D || c == 0x202E || (c >= 0x206A && c <= 0x206F) || (c >= 0xFFF9 && c <= 0xFFFB) || c == 0xE0001;
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isVisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        // Blank though they count as letters and symbols: Hangul fillers and the empty Braille pattern.
        return c != 0x115F && c != 0x1160 && c != 0x3164 && c != 0xFFA0 && c != 0x2800 && !isMark(c);
    }
}

/// The embeddings and isolates that are open in the current line.
class BidiNesting
{
public:
    /// False for a closing character that closes nothing.
    bool take(char32_t c)
    {
        switch (c) {
        case 0x202A: // LRE
        case 0x202B: // RLE
            m_open.append(false);
            return m_open.size() <= maxDepth;
        case 0x2066: // LRI
        case 0x2067: // RLI
        case 0x2068: // FSI
            m_open.append(true);
            return m_open.size() <= maxDepth;
        case 0x202C: // PDF
            return close(false);
        case 0x2069: // PDI
            return close(true);
        default:
            return true;
        }
    }
    [[nodiscard]] bool isClosed() const { return m_open.isEmpty(); }

private:
    static constexpr qsizetype maxDepth = 16;

    bool close(bool isolate)
    {
        if (m_open.isEmpty() || m_open.last() != isolate)
            return false;
        m_open.removeLast();
        return true;
    }

    QList<bool> m_open;
};

QString withUnixLines(const QString &written)
{
    QString text;
    text.reserve(written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        const char16_t c = written.at(i).unicode();
        if (c == u'\r') {
            i += i + 1 < written.size() && written.at(i + 1) == u'\n' ? 1 : 0;
            text += u'\n';
        } else if (c == 0x85 || c == 0x2028 || c == 0x2029) {
            text += u'\n';
        } else {
            text += written.at(i);
        }
    }
    return text;
}

QString withFewEmptyLines(const QString &text)
{
    QString result;
    result.reserve(text.size());
    int ends = 0;
    for (const QChar c : text) {
        ends = c == u'\n' ? ends + 1 : 0;
        if (ends <= maxEmptyLines + 1)
            result += c;
    }
    return result;
}

/// Whether tag characters stand only in a sequence that begins with a black flag and is ended by the cancel tag.
bool hasSoundTags(const QList<uint> &characters)
{
    for (qsizetype i = 0; i < characters.size(); ++i) {
        if (!isTag(characters.at(i)))
            continue;
        if (i == 0 || characters.at(i - 1) != blackFlag)
            return false;
        while (i < characters.size() && isTag(characters.at(i)) && characters.at(i) != cancelTag)
            ++i;
        if (i == characters.size() || characters.at(i) != cancelTag)
            return false;
    }
    return true;
}

std::optional<TextOffence> offenceIn(const QList<uint> &characters)
{
    const TextOffence disturbing{"disturbing_character",
                                 QStringLiteral("The text has characters that would disturb the text around it: "
                                                "direction overrides, unclosed embeddings, tags or piled marks.")};
    BidiNesting nesting;
    int marks = 0;
    bool hasVisible = false;
    for (const char32_t c : characters) {
        if (isForbiddenControl(c))
            return TextOffence{"control_character", QStringLiteral("The text has control characters.")};
        marks = isMark(c) ? marks + 1 : 0;
        if (isForbiddenFormat(c) || marks > maxCombining || !nesting.take(c) || (c == U'\n' && !nesting.isClosed()))
            return disturbing;
        hasVisible = hasVisible || isVisible(c);
    }
    if (!nesting.isClosed() || !hasSoundTags(characters))
        return disturbing;
    if (!hasVisible)
        return TextOffence{"empty", QStringLiteral("At least one visible character is expected.")};
    return std::nullopt;
}

} // namespace

PostText postTextFrom(const QString &written, qsizetype maxCharacters)
{
    const QString text = withFewEmptyLines(withUnixLines(written)).normalized(QString::NormalizationForm_C).trimmed();
    const QList<uint> characters = text.toUcs4();
    if (characters.size() > maxCharacters)
        return {{}, TextOffence{"too_long", QStringLiteral("At most %1 characters are allowed.").arg(maxCharacters)}};
    if (auto offence = offenceIn(characters))
        return {{}, std::move(offence)};
    return {text, std::nullopt};
}

} // namespace cinefluent::server
