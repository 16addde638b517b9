// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/textlines.h"

#include <algorithm>

namespace cinefluent::formats {

namespace {

constexpr qint64 maxHours = 1000;

/// Reads the parts of a timing line from left to right.
class TimeScanner
{
public:
    explicit TimeScanner(QStringView line)
        : m_line(line)
    {
    }

    void skipSpaces()
    {
        while (m_at < m_line.size() && m_line[m_at].isSpace())
            ++m_at;
    }

    /// [-−] h : m : s [,.:] fraction, hours and fraction optional, spaces around the signs allowed.
    std::optional<MediaTime> takeTime(TimingStyle style, TimingLine &line)
    {
        const bool negative = m_at < m_line.size() && (m_line[m_at] == u'-' || m_line[m_at] == QChar(0x2212));
        m_at += negative;
        qint64 parts[4] = {};
        int widths[4] = {};
        int count = 0;
        QChar point;
        while (count < 4) {
            const qsizetype spaces = m_at;
            skipSpaces();
            line.isUnusual |= m_at != spaces;
            const auto number = takeNumber(widths[count]);
            if (!number)
                return std::nullopt;
            parts[count++] = *number;
            if (!point.isNull())
                break;
            const qsizetype before = m_at;
            skipSpaces();
            const QChar sign = m_at < m_line.size() ? m_line[m_at] : QChar();
            const bool isPoint = count >= 2 && (sign == u',' || sign == u'.' || (sign == u':' && count == 3));
            if (sign != u':' && !isPoint) {
                m_at = before;
                break;
            }
            line.isUnusual |= m_at != before;
            point = isPoint ? sign : QChar();
            ++m_at;
        }
        return assemble(style, line, {parts, widths, count, point, negative});
    }

    /// "-->" and its relatives: one or more hyphens or dashes, then ">".
    bool takeArrow(TimingLine &line)
    {
        const qsizetype begin = m_at;
        skipSpaces();
        const bool isApart = m_at > begin;
        qsizetype hyphens = 0;
        bool odd = false;
        for (; m_at < m_line.size(); ++m_at) {
            const QChar c = m_line[m_at];
            if (c == u'-')
                ++hyphens;
            else if (c == u'–' || c == u'—' || (c == u' ' && hyphens > 0))
                odd = true;
            else
                break;
            hyphens += c == u'–' || c == u'—';
        }
        if (hyphens == 0 || m_at >= m_line.size() || m_line[m_at] != u'>')
            return false;
        ++m_at;
        line.isUnusual |= odd || hyphens != 2 || !isApart || m_at == m_line.size() || !m_line[m_at].isSpace();
        skipSpaces();
        return true;
    }

    [[nodiscard]] QStringView rest() const { return m_line.sliced(m_at); }

private:
    struct Parts
    {
        const qint64 *values;
        const int *widths;
        int count;
        QChar point;
        bool negative;
    };

    std::optional<qint64> takeNumber(int &width)
    {
        constexpr int maxDigits = 12;
        qint64 value = 0;
        for (width = 0; m_at < m_line.size() && m_line[m_at] >= u'0' && m_line[m_at] <= u'9'; ++m_at, ++width) {
            if (width >= maxDigits)
                return std::nullopt;
            value = value * 10 + (m_line[m_at].unicode() - u'0');
        }
        return width > 0 ? std::optional(value) : std::nullopt;
    }

    static std::optional<MediaTime> assemble(TimingStyle style, TimingLine &line, const Parts &parts)
    {
        const bool hasFraction = !parts.point.isNull();
        const int clockParts = parts.count - (hasFraction ? 1 : 0);
        if (clockParts < 2 || clockParts > 3)
            return std::nullopt;
        const qint64 hours = clockParts == 3 ? parts.values[0] : 0;
        const qint64 minutes = parts.values[clockParts - 2];
        const qint64 seconds = parts.values[clockParts - 1];
        qint64 us = hasFraction ? parts.values[clockParts] : 0;
        const int width = hasFraction ? parts.widths[clockParts] : 0;
        for (int i = width; i < 6 && hasFraction; ++i)
            us *= 10;
        for (int i = 6; i < width; ++i)
            us /= 10;
        line.isTooLarge |= hours >= maxHours || minutes >= maxHours * 60 || seconds >= maxHours * 3600;
        if (line.isTooLarge)
            return MediaTime();
        line.isOutOfRange |= minutes > 59 || seconds > 59;
        const QChar usualPoint = style == TimingStyle::Srt ? u',' : u'.';
        line.isUnusual |= !hasFraction || width != 3 || parts.point != usualPoint ||
                          (style == TimingStyle::Srt && (clockParts != 3 || parts.widths[0] < 2)) ||
                          parts.widths[clockParts - 2] != 2 || parts.widths[clockParts - 1] != 2;
        const MediaTime time = MediaTime::fromUs(((hours * 60 + minutes) * 60 + seconds) * 1'000'000 + us);
        return parts.negative ? -time : time;
    }

    QStringView m_line;
    qsizetype m_at = 0;
};

} // namespace

LineCursor::LineCursor(QStringView text)
    : m_text(text)
{
}

QStringView LineCursor::next()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
        ++m_at;
    const QStringView line = m_text.sliced(begin, m_at - begin);
    if (m_at < m_text.size()) {
        const bool isPair = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
        m_at += isPair ? 2 : 1;
    }
    ++m_line;
    return line;
}

LineEnd lineEndOf(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n')
            return LineEnd::Lf;
        if (text[i] == u'\r')
            return i + 1 < text.size() && text[i + 1] == u'\n' ? LineEnd::CrLf : LineEnd::Cr;
    }
    return LineEnd::Lf;
}

bool isBlank(QStringView line)
{
    for (const QChar c : line) {
        if (!c.isSpace())
            return false;
    }
    return true;
}

std::optional<TimingLine> parseTimingLine(QStringView line, TimingStyle style)
{
    if (!line.contains(u'>'))
        return std::nullopt;
    TimingLine result;
    TimeScanner scanner(line);
    scanner.skipSpaces();
    const auto in = scanner.takeTime(style, result);
    if (!in || !scanner.takeArrow(result))
        return std::nullopt;
    const auto out = scanner.takeTime(style, result);
    const QStringView rest = scanner.rest();
    if (!out || (!rest.isEmpty() && !rest[0].isSpace()))
        return std::nullopt;
    result.range = {*in, *out};
    result.settings = rest.trimmed().toString();
    return result;
}

bool looksLikeTimingLine(QStringView line)
{
    const qsizetype arrow = line.indexOf(u"->");
    if (arrow < 0)
        return false;
    const auto isClock = [](QStringView part) {
        const qsizetype signs = part.startsWith(u'-') ? 1 : 0;
        return part.size() > signs && part[signs].isDigit() && part.contains(u':');
    };
    const QStringView after = line.sliced(arrow + 2).trimmed();
    const auto space = std::find_if(after.begin(), after.end(), [](QChar c) { return c.isSpace(); });
    if (isClock(after.first(space - after.begin())))
        return true;
    return arrow > 0 && line[arrow - 1] == u'-' && isClock(line.first(arrow - 1).trimmed());
}

std::optional<MediaTime> parseClock(QStringView text)
{
    TimingLine line;
    TimeScanner scanner(text.trimmed());
    const auto time = scanner.takeTime(TimingStyle::Srt, line);
    return line.isTooLarge || !scanner.rest().isEmpty() ? std::nullopt : time;
}

void appendClock(QString &out, MediaTime time, QChar point, int digits, int hourDigits)
{
    qint64 perSecond = 1;
    for (int i = 0; i < digits; ++i)
        perSecond *= 10;
    const qint64 unitUs = 1'000'000 / perSecond;
    qint64 units = time.us() >= 0 ? time.us() / unitUs : -((-time.us() + unitUs - 1) / unitUs);
    if (units < 0) {
        out += u'-';
        units = -units;
    }
    const auto append = [&](qint64 value, int width) { out += QString::number(value).rightJustified(width, u'0'); };
    append(units / perSecond / 3600, hourDigits);
    out += u':';
    append(units / perSecond / 60 % 60, 2);
    out += u':';
    append(units / perSecond % 60, 2);
    out += point;
    append(units % perSecond, digits);
}

void appendTime(QString &out, MediaTime time, QChar point)
{
    appendClock(out, time, point, 3, 2);
}

void warnOfTimes(SubtitleFile &file)
{
    const SubtitleCue *previous = nullptr;
    for (const SubtitleCue &cue : std::as_const(file.cues)) {
        if (cue.range.in < MediaTime())
            file.warn(QStringLiteral("time_negative"), cue.line);
        if (cue.range.out < cue.range.in)
            file.warn(QStringLiteral("ends_before_start"), cue.line);
        else if (cue.range.out == cue.range.in)
            file.warn(QStringLiteral("no_duration"), cue.line);
        if (previous && cue.range.in < previous->range.in)
            file.warn(QStringLiteral("runs_backwards"), cue.line);
        else if (previous && cue.range.in < previous->range.out)
            file.warn(QStringLiteral("overlaps_previous"), cue.line);
        if (cue.text.isEmpty())
            file.warn(QStringLiteral("text_missing"), cue.line);
        previous = &cue;
    }
}

} // namespace cinefluent::formats
