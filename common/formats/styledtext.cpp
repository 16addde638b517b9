// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/styledtext.h"

#include "common/formats/textlines.h"

#include <QStringList>

#include <array>
#include <utility>

namespace cinefluent::formats {

StyledText StyledText::fromPlain(const QString &text)
{
    StyledText styled;
    QString unified = text;
    unified.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    styled.append(unified, {});
    return styled;
}

int StyledText::place() const
{
    if (alignment != 0)
        return alignment;
    return writing == WritingMode::Horizontal ? 2 : writing == WritingMode::VerticalRightToLeft ? 4 : 6;
}

QString StyledText::plain() const
{
    QString text;
    for (const StyledRun &run : runs)
        text += run.text;
    return text;
}

void StyledText::append(QStringView text, const StyledRun &look)
{
    if (text.isEmpty())
        return;
    if (!runs.isEmpty() && runs.last().reading.isEmpty() && runs.last().looksLike(look)) {
        runs.last().text += text;
        return;
    }
    runs.append(look);
    runs.last().text = text.toString();
}

void StyledText::setReading(qsizetype begin, const QString &reading)
{
    if (begin < 0 || begin >= runs.size() || reading.isEmpty())
        return;
    QString base;
    for (qsizetype i = begin; i < runs.size(); ++i)
        base += runs[i].text;
    runs.resize(begin + 1);
    runs.last().text = base;
    runs.last().reading = reading;
}

void StyledText::dropBlankLines()
{
    const QString whole = plain();
    QList<bool> keeps(whole.size(), true);
    bool isFirst = true;
    for (qsizetype begin = 0; begin <= whole.size();) {
        const qsizetype found = whole.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? whole.size() : found;
        const bool isDropped = isBlank(QStringView(whole).sliced(begin, end - begin));
        for (qsizetype i = begin; i < end; ++i)
            keeps[i] = !isDropped;
        // A line end stands before each kept line but the first.
        if (begin > 0)
            keeps[begin - 1] = !isDropped && !isFirst;
        isFirst &= isDropped;
        begin = end + 1;
    }
    if (!keeps.contains(false))
        return;
    qsizetype at = 0;
    for (StyledRun &run : runs) {
        QString kept;
        for (const QChar c : std::as_const(run.text)) {
            if (keeps[at++])
                kept += c;
        }
        run.text = kept;
    }
    runs.removeIf([](const StyledRun &run) { return run.text.isEmpty(); });
}

namespace {

std::optional<quint32> parseChannels(QStringView text)
{
    const qsizetype open = text.indexOf(u'(');
    const auto parts = text.sliced(open + 1).chopped(1).split(u',');
    if (parts.size() < 3)
        return std::nullopt;
    quint32 colour = 0;
    for (int i = 0; i < 3; ++i) {
        bool ok = false;
        const uint value = parts[i].trimmed().toUInt(&ok);
        if (!ok || value > 255)
            return std::nullopt;
        colour = colour << 8 | value;
    }
    return colour;
}

} // namespace

std::optional<quint32> parseColour(QStringView text)
{
    using Name = std::pair<QLatin1StringView, quint32>;
    static constexpr std::array names{
        Name{QLatin1StringView("black"), 0x000000},  Name{QLatin1StringView("silver"), 0xC0C0C0},
        Name{QLatin1StringView("gray"), 0x808080},   Name{QLatin1StringView("white"), 0xFFFFFF},
        Name{QLatin1StringView("maroon"), 0x800000}, Name{QLatin1StringView("red"), 0xFF0000},
        Name{QLatin1StringView("purple"), 0x800080}, Name{QLatin1StringView("magenta"), 0xFF00FF},
        Name{QLatin1StringView("green"), 0x008000},  Name{QLatin1StringView("lime"), 0x00FF00},
        Name{QLatin1StringView("olive"), 0x808000},  Name{QLatin1StringView("yellow"), 0xFFFF00},
        Name{QLatin1StringView("navy"), 0x000080},   Name{QLatin1StringView("blue"), 0x0000FF},
        Name{QLatin1StringView("teal"), 0x008080},   Name{QLatin1StringView("cyan"), 0x00FFFF},
        Name{QLatin1StringView("aqua"), 0x00FFFF},   Name{QLatin1StringView("fuchsia"), 0xFF00FF},
    };
    text = text.trimmed();
    for (const auto &[name, colour] : names) {
        if (text.compare(name, Qt::CaseInsensitive) == 0)
            return colour;
    }
    if (text.startsWith(u"rgb", Qt::CaseInsensitive) && text.contains(u'(') && text.endsWith(u')'))
        return parseChannels(text);
    const QStringView digits = text.startsWith(u'#') ? text.sliced(1) : text;
    bool ok = false;
    const uint value = digits.toUInt(&ok, 16);
    if (!ok || digits[0] == u'+')
        return std::nullopt;
    if (digits.size() == 6)
        return value;
    if (digits.size() == 8)
        return value >> 8;
    if (digits.size() == 3)
        return (value >> 8) * 0x110000 + (value >> 4 & 0xF) * 0x1100 + (value & 0xF) * 0x11;
    return std::nullopt;
}

QString colourText(quint32 colour)
{
    return u'#' + QString::number(colour & 0xFFFFFF, 16).rightJustified(6, u'0');
}

} // namespace cinefluent::formats
