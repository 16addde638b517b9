// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/textfixes.h"

#include "common/quality/textmeasure.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <limits>

namespace cinefluent::quality {

namespace {

/// Builds a FixedText unit by unit.
class Builder
{
public:
    void keep(QChar unit)
    {
        m_result.newIndex.push_back(int(m_result.text.size()));
        m_result.text += unit;
    }
    void drop() { m_result.newIndex.push_back(int(m_result.text.size())); }
    void insert(QChar unit) { m_result.text += unit; }

    [[nodiscard]] FixedText take()
    {
        m_result.newIndex.push_back(int(m_result.text.size()));
        return std::move(m_result);
    }

private:
    FixedText m_result;
};

bool isCjk(QChar c)
{
    return c.unicode() >= 0x2E80 && c.unicode() < 0xA4D0;
}

bool isSpeakersLine(QStringView line)
{
    line = line.trimmed();
    return line.startsWith(u'-') || line.startsWith(u'‐') || line.startsWith(u'–') || line.startsWith(u'—');
}

/// The text on one line: breaks become spaces, or nothing between characters that are written without.
FixedText joined(const QString &text)
{
    Builder builder;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\n') {
            builder.keep(text[i]);
            continue;
        }
        const bool atEdge = i == 0 || i + 1 == text.size();
        if (atEdge || text[i - 1].isSpace() || text[i + 1].isSpace() || (isCjk(text[i - 1]) && isCjk(text[i + 1])))
            builder.drop();
        else
            builder.keep(u' ');
    }
    return builder.take();
}

/// Where a line of `text` may begin, 0 and the end included.
std::vector<qsizetype> breaksOf(const QString &text)
{
    std::vector<qsizetype> breaks{0};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
        if (at < text.size())
            breaks.push_back(at);
    }
    breaks.push_back(text.size());
    return breaks;
}

/// Indices into `breaks` at which lines begin after the first one: the fewest lines, then the most even ones.
std::optional<std::vector<size_t>> bestBreaks(const QString &text, const std::vector<qsizetype> &breaks,
                                              const QString &language, const LanguageLimits &limits)
{
    constexpr double never = std::numeric_limits<double>::infinity();
    const size_t count = breaks.size();
    // cost[lines][end]: least sum of squared lengths of `lines` lines up to break `end`
    std::vector<std::vector<double>> cost(size_t(limits.maxLines) + 1, std::vector<double>(count, never));
    std::vector<std::vector<size_t>> from(size_t(limits.maxLines) + 1, std::vector<size_t>(count, 0));
    cost[0][0] = 0;
    for (size_t lines = 1; lines <= size_t(limits.maxLines); ++lines) {
        for (size_t end = 1; end < count; ++end) {
            for (size_t begin = end; begin-- > 0;) {
                const QStringView line = QStringView(text).mid(breaks[begin], breaks[end] - breaks[begin]).trimmed();
                const double length = characterCount(line, language);
                if (length > limits.maxLineLength)
                    break;
                const double total = cost[lines - 1][begin] + (length * length);
                if (!line.isEmpty() && total < cost[lines][end]) {
                    cost[lines][end] = total;
                    from[lines][end] = begin;
                }
            }
        }
        if (cost[lines][count - 1] == never)
            continue;
        std::vector<size_t> begins;
        size_t end = count - 1;
        for (size_t line = lines; line > 1; --line)
            begins.insert(begins.begin(), end = from[line][end]);
        return begins;
    }
    return std::nullopt;
}

} // namespace

FixedText withoutOddCharacters(const QString &text)
{
    Builder builder;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == 0x2028 || code == 0x2029 || code == 0x85)
            builder.keep(u'\n');
        else if (code == '\t' || code == 0x0B || code == 0x0C)
            builder.keep(u' ');
        else if ((code < 0x20 && code != '\n') || (code >= 0x7F && code < 0xA0) || code == 0xFEFF || code == 0x200B ||
                 code == 0x2060 || code == 0xAD || (code >= 0x202D && code <= 0x202E) ||
                 (code >= 0xFFF9 && code < 0xFFFD))
            builder.drop();
        else
            builder.keep(c);
    }
    return builder.take();
}

std::optional<FixedText> rewrapped(const QString &text, const QString &language, const LanguageLimits &limits)
{
    constexpr qsizetype longest = 2000; // longer ones fit no limits that there are
    const QStringList lines = text.split(u'\n');
    if (text.size() > longest || std::any_of(lines.cbegin(), lines.cend(), isSpeakersLine))
        return std::nullopt;
    const FixedText flat = joined(text);
    const std::vector<qsizetype> breaks = breaksOf(flat.text);
    const auto begins = bestBreaks(flat.text, breaks, language, limits);
    if (!begins)
        return std::nullopt;
    Builder builder;
    size_t next = 0;
    for (qsizetype i = 0; i < flat.text.size(); ++i) {
        const bool hasBreak = next < begins->size();
        const qsizetype begin = hasBreak ? breaks[(*begins)[next]] : -1;
        if (hasBreak && i + 1 == begin && flat.text[i].isSpace()) {
            builder.keep(u'\n');
            ++next;
        } else {
            if (hasBreak && i == begin) {
                builder.insert(u'\n');
                ++next;
            }
            builder.keep(flat.text[i]);
        }
    }
    FixedText result = builder.take();
    std::vector<int> composed;
    for (const int index : flat.newIndex)
        composed.push_back(result.newIndex[size_t(index)]);
    result.newIndex = std::move(composed);
    return result;
}

} // namespace cinefluent::quality
