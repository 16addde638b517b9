// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/srt/srtformat.h"

#include "common/formats/conversion.h"
#include "common/formats/markup.h"
#include "common/formats/readpace.h"
#include "common/formats/textlines.h"

#include <vector>

namespace cinefluent::formats {

namespace {

constexpr QLatin1StringView srtName("srt");

bool isNumber(QStringView line)
{
    const QStringView digits = line.trimmed();
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return !digits.isEmpty() && digits.size() <= 9;
}

/// Cuts the lines between two timing lines into the end of one cue and the number of the next.
class SrtReader
{
public:
    SrtReader(SubtitleFile &file, ReadPace &pace)
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
            const auto timing = parseTimingLine(line, TimingStyle::Srt);
            if (timing && !timing->isTooLarge) {
                if (m_file.cues.size() >= SubtitleFormat::maxCues)
                    return tooManyCues();
                beginCue(*timing, line, number);
            } else if (timing || looksLikeTimingLine(line)) {
                beginBroken(line, number, timing.has_value());
            } else {
                m_pending.push_back({line, number});
            }
        }
        finishText(m_pending.size());
        return {};
    }

private:
    struct Line
    {
        QStringView text;
        int number;
    };
    enum class Open
    {
        Nothing,
        Cue,
        Broken
    };

    void beginCue(const TimingLine &timing, QStringView line, int lineNumber)
    {
        SubtitleCue cue;
        cue.identifier = finishUpToNumber(lineNumber);
        cue.range = timing.range;
        cue.settings = timing.settings;
        cue.line = lineNumber;
        if (timing.isUnusual)
            m_file.warn(QStringLiteral("time_unusual"), lineNumber, {line.trimmed().left(80).toString()});
        if (timing.isOutOfRange)
            m_file.warn(QStringLiteral("time_out_of_range"), lineNumber, {line.trimmed().left(80).toString()});
        m_file.cues.append(cue);
        m_open = Open::Cue;
    }

    void beginBroken(QStringView line, int lineNumber, bool isTooLarge)
    {
        const QString number = finishUpToNumber(lineNumber, true);
        m_file.warn(isTooLarge ? QStringLiteral("time_too_large") : QStringLiteral("time_malformed"), lineNumber,
                    {line.trimmed().left(80).toString()});
        QString text = number.isEmpty() ? QString() : number + u'\n';
        m_file.blocks.append({m_file.cues.size(), text + line.toString()});
        m_open = Open::Broken;
    }

    /// Ends what is open with the pending lines, less the number of the cue that begins at `lineNumber`.
    QString finishUpToNumber(int lineNumber, bool isBroken = false)
    {
        size_t last = m_pending.size();
        while (last > 0 && isBlank(m_pending[last - 1].text))
            --last;
        const bool touches = last == m_pending.size();
        QString number;
        size_t textEnd = m_pending.size();
        if (last > 0 && isNumber(m_pending[last - 1].text)) {
            const int value = m_pending[last - 1].text.trimmed().toInt();
            const bool stands = last == 1 || isBlank(m_pending[last - 2].text);
            const bool isNext = m_number >= 0 && value == m_number + 1;
            // A broken timing line takes a number only from right above it: anything else is the text of the cue
            // before.
            if (touches ? stands || isNext : stands && isNext && !isBroken) {
                number = QString::number(value);
                textEnd = last - 1;
                if (!stands)
                    m_file.warn(QStringLiteral("blank_line_missing"), lineNumber);
                if (m_number >= 0 && !isNext)
                    m_file.warn(QStringLiteral("number_unexpected"), m_pending[last - 1].number, {number});
                m_number = value;
            }
        }
        if (number.isEmpty()) {
            if (!isBroken)
                m_file.warn(QStringLiteral("number_missing"), lineNumber);
            if (touches && last > 0 && m_open != Open::Nothing)
                m_file.warn(QStringLiteral("blank_line_missing"), lineNumber);
            m_number = m_number >= 0 ? m_number + 1 : -1;
        }
        finishText(textEnd);
        return number;
    }

    /// Gives the first `count` pending lines to what is open.
    void finishText(size_t count)
    {
        size_t begin = 0;
        while (begin < count && isBlank(m_pending[begin].text))
            ++begin;
        size_t end = count;
        while (end > begin && isBlank(m_pending[end - 1].text))
            --end;
        QString text;
        bool hasBlank = begin > 0 && begin < end;
        for (size_t i = begin; i < end; ++i) {
            const bool blank = isBlank(m_pending[i].text);
            hasBlank |= blank;
            if (blank && m_open != Open::Cue)
                continue;
            if (i > begin)
                text += u'\n';
            text += m_pending[i].text;
        }
        const int firstLine = begin < end ? m_pending[begin].number : 0;
        m_pending.clear();
        if (m_open == Open::Cue) {
            SubtitleCue &cue = m_file.cues.last();
            if (hasBlank)
                m_file.warn(QStringLiteral("blank_line_in_text"), cue.line);
            cue.payload = text;
            cue.text = plainFromSrt(text);
        } else if (m_open == Open::Broken && !text.isEmpty()) {
            m_file.blocks.last().text += u'\n' + text;
        } else if (!text.isEmpty()) {
            m_file.warn(QStringLiteral("lines_not_understood"), firstLine);
            m_file.blocks.append({0, text});
        }
    }

    SubtitleFile &m_file;
    ReadPace &m_pace;
    std::vector<Line> m_pending;
    Open m_open = Open::Nothing;
    int m_number = -1;
};

QString payloadOf(const SubtitleCue &cue, const SubtitleFile &file, const WriteOptions &options)
{
    if (options.keepMarkup && file.format == srtName && !cue.payload.isEmpty() && plainFromSrt(cue.payload) == cue.text)
        return cue.payload;
    return srtFromStyled(textToWrite(file, cue, options, srtFeatures));
}

} // namespace

SrtFormat::SrtFormat()
    : SubtitleFormat(
          {srtName, QStringLiteral("SubRip (SRT)"), {QStringLiteral("srt")}, QStringLiteral("application/x-subrip")})
{
}

int SrtFormat::sniff(QStringView beginning) const
{
    constexpr int certain = 95;
    constexpr int likely = 45;
    if (beginning.trimmed().startsWith(u"WEBVTT"))
        return 0;
    LineCursor lines(beginning);
    bool afterNumber = false;
    while (!lines.atEnd()) {
        const QStringView line = lines.next();
        if (const auto timing = parseTimingLine(line, TimingStyle::Srt))
            return line.contains(u',') ? certain : afterNumber ? likely + 5 : likely;
        afterNumber = isNumber(line);
    }
    return 0;
}

Result<void> SrtFormat::parse(SubtitleFile &file, QStringView text, ReadPace &pace) const
{
    file.styled = styledFromSrt;
    return SrtReader(file, pace).read(text);
}

QString SrtFormat::write(const SubtitleFile &file, const WriteOptions &options) const
{
    QString out;
    const bool isOwn = file.format == srtName;
    reportForeignBlocks(file, name(), options);
    qsizetype block = 0;
    const auto writeBlocks = [&](qsizetype beforeCue) {
        for (; isOwn && block < file.blocks.size() && file.blocks[block].beforeCue <= beforeCue; ++block)
            out += file.blocks[block].text + QStringLiteral("\n\n");
    };
    for (qsizetype i = 0; i < file.cues.size(); ++i) {
        writeBlocks(i);
        const SubtitleCue &cue = file.cues[i];
        const bool keepsNumber = options.keepIdentifiers && isOwn && isNumber(cue.identifier);
        out += keepsNumber ? cue.identifier : QString::number(i + 1);
        out += u'\n';
        appendTime(out, cue.range.in, u',');
        out += u" --> ";
        appendTime(out, cue.range.out, u',');
        if (isOwn && !cue.settings.isEmpty())
            out += u' ' + cue.settings;
        out += u'\n';
        if (const QString payload = payloadOf(cue, file, options); !payload.isEmpty())
            out += payload + u'\n';
        out += u'\n';
    }
    writeBlocks(file.cues.size());
    return out;
}

} // namespace cinefluent::formats
