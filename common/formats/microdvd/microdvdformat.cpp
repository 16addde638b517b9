// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/microdvd/microdvdformat.h"

#include "common/formats/conversion.h"
#include "common/formats/readpace.h"
#include "common/formats/textlines.h"

#include <algorithm>

namespace cinefluent::formats {

namespace {

constexpr QLatin1StringView microDvdName("microdvd");
constexpr char16_t wordJoiner = 0x2060;
constexpr TextFeatures features = TextFeature::Emphasis | TextFeature::StrikeOut | TextFeature::Colour;

/// "{12}{34}text".
struct FrameLine
{
    qint64 first = 0;
    std::optional<qint64> end; ///< nothing: "{}"
    QStringView text;
};

std::optional<FrameLine> parseFrames(QStringView line)
{
    FrameLine result;
    constexpr qsizetype maxDigits = 9;
    for (int part = 0; part < 2; ++part) {
        const qsizetype close = line.left(maxDigits + 2).indexOf(u'}');
        if (close < 1 || line[0] != u'{')
            return std::nullopt;
        const QStringView digits = line.sliced(1, close - 1);
        if (!std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
            return std::nullopt;
        if (part == 0 && digits.isEmpty())
            return std::nullopt;
        if (part == 0)
            result.first = digits.toLongLong();
        else if (!digits.isEmpty())
            result.end = digits.toLongLong();
        line = line.sliced(close + 1);
    }
    result.text = line;
    return result;
}

/// Reads the codes of a line: "{y:i}" for that line, "{Y:i}" for all of them.
class CodeReader
{
public:
    StyledText read(QStringView payload)
    {
        for (const QStringView line : payload.split(u'|')) {
            m_line = m_all;
            if (!m_isFirst)
                m_text.append(u"\n", m_all);
            m_isFirst = false;
            readLine(line);
        }
        m_text.dropBlankLines();
        return std::move(m_text);
    }

private:
    void readLine(QStringView line)
    {
        bool isBegin = true;
        for (qsizetype i = 0; i < line.size();) {
            if (const qsizetype length = takeCode(line.sliced(i)); length > 0) {
                i += length;
                continue;
            }
            if (isBegin && line[i] == u'/')
                m_line.styles |= TextStyle::Italic;
            else
                m_text.append(line.sliced(i, 1), m_line);
            isBegin = false;
            ++i;
        }
    }

    /// Length of the code `text` begins with, 0 where it begins with none.
    qsizetype takeCode(QStringView text)
    {
        constexpr qsizetype maxLength = 60;
        const qsizetype close = text[0] == u'{' ? text.left(maxLength).indexOf(u'}') : -1;
        if (close < 3 || text[2] != u':' || !QStringView(u"yYcCfFsSpPoOhH").contains(text[1]))
            return 0;
        const QStringView value = text.sliced(3, close - 3);
        const bool isForAll = text[1].isUpper();
        if (text[1].toLower() == u'y') {
            takeStyles(value, m_line.styles);
            if (isForAll)
                takeStyles(value, m_all.styles);
        } else if (text[1].toLower() == u'c' && value.startsWith(u'$')) {
            bool ok = false;
            const uint bgr = value.sliced(1).toUInt(&ok, 16);
            if (ok)
                m_line.colour = (bgr & 0xFF) << 16 | (bgr & 0xFF00) | (bgr >> 16 & 0xFF);
            if (isForAll)
                m_all.colour = m_line.colour;
        } else {
            m_text.hasEffects = true;
        }
        return close + 1;
    }

    static void takeStyles(QStringView value, TextStyles &styles)
    {
        for (const QChar c : value) {
            if (c == u'b')
                styles |= TextStyle::Bold;
            else if (c == u'i')
                styles |= TextStyle::Italic;
            else if (c == u'u')
                styles |= TextStyle::Underline;
            else if (c == u's')
                styles |= TextStyle::StrikeOut;
        }
    }

    StyledText m_text;
    StyledRun m_all;
    StyledRun m_line;
    bool m_isFirst = true;
};

QString plainFromMicroDvd(QStringView payload)
{
    return CodeReader().read(payload).plain();
}

class MicroDvdReader
{
public:
    MicroDvdReader(SubtitleFile &file, ReadPace &pace)
        : m_file(file)
        , m_pace(pace)
        , m_rate(pace.frameRate())
    {
    }

    Result<void> read(QStringView text)
    {
        LineCursor lines(text);
        bool isFirst = true;
        while (!lines.atEnd()) {
            if (!m_pace.goOn(lines.position()))
                return readCancelled();
            if (m_lines.size() >= SubtitleFormat::maxCues)
                return tooManyCues();
            const int number = lines.lineNumber();
            const QStringView line = lines.next();
            const auto frames = parseFrames(line.trimmed());
            if (frames && !(isFirst && takeRate(*frames, number)))
                m_lines.append({*frames, number});
            else if (!frames && !isBlank(line))
                takeStray(line, number);
            isFirst &= isBlank(line);
        }
        makeCues();
        return {};
    }

private:
    struct NumberedLine
    {
        FrameLine frames;
        int number;
    };

    bool takeRate(const FrameLine &line, int number)
    {
        constexpr qint64 lastFrame = 1; // where files put the line with their rate
        const QString text = line.text.trimmed().toString().replace(u',', u'.');
        if (line.first > lastFrame || line.end.value_or(0) > lastFrame || text.isEmpty() || !text[0].isDigit())
            return false;
        const Result<FrameRate> rate = FrameRate::parse(text);
        if (!rate.ok()) {
            m_file.warn(QStringLiteral("frame_rate_malformed"), number, {text.left(40)});
            return false;
        }
        m_rate = *rate;
        m_file.header = text;
        return true;
    }

    void takeStray(QStringView line, int number)
    {
        m_file.warn(QStringLiteral("lines_not_understood"), number);
        m_file.blocks.append({m_lines.size(), line.trimmed().toString()});
    }

    void makeCues()
    {
        const FrameRate rate = frameRateOr(m_rate, m_file);
        if (m_file.header.isEmpty())
            m_file.header = rate.toString();
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const auto &[frames, number] = m_lines[i];
            SubtitleCue cue;
            cue.line = number;
            cue.payload = frames.text.toString();
            cue.text = plainFromMicroDvd(cue.payload);
            qint64 end = frames.end.value_or(frames.first);
            if (!frames.end) {
                m_file.warn(QStringLiteral("end_missing"), number);
                const qint64 usual = frames.first + 3LL * rate.nominal();
                end = i + 1 < m_lines.size() && m_lines[i + 1].frames.first > frames.first
                          ? std::min(usual, m_lines[i + 1].frames.first)
                          : usual;
            }
            cue.range = {rate.timeOf(frames.first), rate.timeOf(end)};
            m_file.cues.append(cue);
        }
    }

    SubtitleFile &m_file;
    ReadPace &m_pace;
    std::optional<FrameRate> m_rate;
    QList<NumberedLine> m_lines;
};

QString microDvdFromStyled(const StyledText &text)
{
    QString out;
    bool atLineBegin = true;
    for (const StyledRun &run : text.runs) {
        for (qsizetype i = 0; i < run.text.size(); ++i) {
            const QChar c = run.text[i];
            if (c == u'\n') {
                out += u'|';
                atLineBegin = true;
                continue;
            }
            if (atLineBegin) {
                QString styles;
                const auto add = [&](TextStyle style, char16_t name) {
                    if (run.styles.testFlag(style))
                        styles += (styles.isEmpty() ? QString() : QStringLiteral(",")) + QChar(name);
                };
                add(TextStyle::Bold, u'b');
                add(TextStyle::Italic, u'i');
                add(TextStyle::Underline, u'u');
                add(TextStyle::StrikeOut, u's');
                if (!styles.isEmpty())
                    out += QStringLiteral("{y:") + styles + u'}';
                if (run.colour) {
                    const quint32 bgr = (*run.colour & 0xFF) << 16 | (*run.colour & 0xFF00) | *run.colour >> 16;
                    out += QStringLiteral("{c:$") + QString::number(bgr, 16).rightJustified(6, u'0').toUpper() + u'}';
                }
            }
            if (atLineBegin && c == u'/')
                out += QChar(wordJoiner);
            // There is no escape: the sign for a line end is written as its look-alike.
            out += c == u'|' ? QChar(0x2758) : c;
            if (c == u'{')
                out += QChar(wordJoiner);
            atLineBegin = false;
        }
    }
    return out;
}

/// A line's look is its first run's: what changes inside a line cannot be said.
bool losesStyles(const StyledText &text)
{
    const StyledRun *first = nullptr;
    for (const StyledRun &run : text.runs) {
        const QList<QStringView> lines = QStringView(run.text).split(u'\n');
        if (first && !lines.constFirst().isEmpty() && !run.looksLike(*first))
            return true;
        if (!first || lines.size() > 1)
            first = lines.size() > 1 && lines.constLast().isEmpty() ? nullptr : &run;
    }
    return false;
}

} // namespace

MicroDvdFormat::MicroDvdFormat()
    : SubtitleFormat(
          {microDvdName, QStringLiteral("MicroDVD (SUB)"), {QStringLiteral("sub")}, QStringLiteral("text/x-microdvd")})
{
}

int MicroDvdFormat::sniff(QStringView beginning) const
{
    constexpr int certain = 95;
    LineCursor lines(beginning);
    while (!lines.atEnd()) {
        const QStringView line = lines.next().trimmed();
        if (!line.isEmpty())
            return parseFrames(line) ? certain : 0;
    }
    return 0;
}

Result<void> MicroDvdFormat::parse(SubtitleFile &file, QStringView text, ReadPace &pace) const
{
    file.styled = [](const SubtitleCue &cue) { return CodeReader().read(cue.payload); };
    return MicroDvdReader(file, pace).read(text);
}

QString MicroDvdFormat::write(const SubtitleFile &file, const WriteOptions &options) const
{
    const bool isOwn = file.format == microDvdName;
    reportForeignBlocks(file, name(), options);
    QString rateText = QStringLiteral("23.976");
    if (options.frameRate)
        rateText = options.frameRate->toString();
    else if (isOwn && FrameRate::parse(file.header).ok())
        rateText = file.header;
    const FrameRate rate = options.frameRate ? *options.frameRate : FrameRate::parse(rateText).value();
    QString out = QStringLiteral("{1}{1}%1\n").arg(rateText);
    qsizetype block = 0;
    const auto writeBlocks = [&](qsizetype beforeCue) {
        for (; isOwn && block < file.blocks.size() && file.blocks[block].beforeCue <= beforeCue; ++block)
            out += file.blocks[block].text + u'\n';
    };
    for (qsizetype i = 0; i < file.cues.size(); ++i) {
        writeBlocks(i);
        const SubtitleCue &cue = file.cues[i];
        QString payload = cue.payload;
        if (!isOwn || !options.keepMarkup || plainFromMicroDvd(payload) != cue.text) {
            const StyledText text = textToWrite(file, cue, options, features);
            if (options.losses && losesStyles(text))
                options.losses->add(QStringLiteral("style_lost"));
            payload = microDvdFromStyled(text);
        }
        out += QStringLiteral("{%1}{%2}")
                   .arg(rate.frameAt(std::max(cue.range.in, MediaTime())))
                   .arg(rate.frameAt(std::max(cue.range.out, MediaTime())));
        out += payload + u'\n';
    }
    writeBlocks(file.cues.size());
    return out;
}

} // namespace cinefluent::formats
