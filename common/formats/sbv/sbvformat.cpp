// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/sbv/sbvformat.h"

#include "common/formats/conversion.h"
#include "common/formats/readpace.h"
#include "common/formats/textlines.h"

namespace cinefluent::formats {

namespace {

constexpr QLatin1StringView sbvName("sbv");

/// "0:00:01.000,0:00:02.500"; commas for points are clear enough.
std::optional<TimeRange> parseTimes(QStringView line)
{
    line = line.trimmed();
    if (line.isEmpty() || !line[line.size() - 1].isDigit())
        return std::nullopt;
    const qsizetype commas = line.count(u',');
    if (commas != 1 && commas != 3)
        return std::nullopt;
    const qsizetype first = line.indexOf(u',');
    const qsizetype middle = commas == 1 ? first : line.indexOf(u',', first + 1);
    // Without hours it may be words: "2:30, 4:00".
    if (line.first(middle).count(u':') != 2 || line.sliced(middle).count(u':') != 2)
        return std::nullopt;
    const auto in = parseClock(line.first(middle));
    const auto out = parseClock(line.sliced(middle + 1));
    return in && out ? std::optional(TimeRange{*in, *out}) : std::nullopt;
}

class SbvReader
{
public:
    SbvReader(SubtitleFile &file, ReadPace &pace)
        : m_file(file)
        , m_pace(pace)
    {
    }

    Result<void> read(QStringView text)
    {
        LineCursor lines(text);
        while (!lines.atEnd()) {
            if (!m_pace.goOn(lines.position()))
                return readCancelled();
            const int number = lines.lineNumber();
            const QStringView line = lines.next();
            if (const auto range = parseTimes(line)) {
                finish();
                if (m_file.cues.size() >= SubtitleFormat::maxCues)
                    return tooManyCues();
                SubtitleCue cue;
                cue.range = *range;
                cue.line = number;
                m_file.cues.append(cue);
            } else if (isBlank(line)) {
                m_blankBefore = !m_text.isEmpty();
            } else {
                m_blankInside |= m_blankBefore;
                m_blankBefore = false;
                m_text.append(line.toString());
            }
        }
        finish();
        return {};
    }

private:
    void finish()
    {
        const QString text = m_text.join(u'\n');
        if (!m_file.cues.isEmpty()) {
            SubtitleCue &cue = m_file.cues.last();
            cue.payload = text;
            cue.text = text;
            if (m_blankInside)
                m_file.warn(QStringLiteral("blank_line_in_text"), cue.line);
        } else if (!text.isEmpty()) {
            m_file.warn(QStringLiteral("lines_not_understood"), 1);
            m_file.blocks.append({0, text});
        }
        m_text.clear();
        m_blankBefore = false;
        m_blankInside = false;
    }

    SubtitleFile &m_file;
    ReadPace &m_pace;
    QStringList m_text;
    bool m_blankBefore = false;
    bool m_blankInside = false;
};

} // namespace

SbvFormat::SbvFormat()
    : SubtitleFormat({sbvName, QStringLiteral("YouTube (SBV)"), {QStringLiteral("sbv")}, QStringLiteral("text/plain")})
{
}

int SbvFormat::sniff(QStringView beginning) const
{
    constexpr int certain = 90;
    LineCursor lines(beginning);
    while (!lines.atEnd()) {
        const QStringView line = lines.next();
        if (!isBlank(line))
            return parseTimes(line) ? certain : 0;
    }
    return 0;
}

Result<void> SbvFormat::parse(SubtitleFile &file, QStringView text, ReadPace &pace) const
{
    return SbvReader(file, pace).read(text);
}

QString SbvFormat::write(const SubtitleFile &file, const WriteOptions &options) const
{
    constexpr char16_t wordJoiner = 0x2060;
    const bool isOwn = file.format == sbvName;
    reportForeignBlocks(file, name(), options);
    QString out;
    for (const SubtitleBlock &block : file.blocks) {
        if (isOwn)
            out += block.text + QStringLiteral("\n\n");
    }
    for (const SubtitleCue &cue : file.cues) {
        appendClock(out, std::max(cue.range.in, MediaTime()), u'.', 3, 1);
        out += u',';
        appendClock(out, std::max(cue.range.out, MediaTime()), u'.', 3, 1);
        out += u'\n';
        const QString text = textToWrite(file, cue, options, {}).plain();
        for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
            out += line;
            if (parseTimes(line))
                out += QChar(wordJoiner);
            out += u'\n';
        }
        out += u'\n';
    }
    return out;
}

} // namespace cinefluent::formats
