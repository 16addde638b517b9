// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/webvtt/webvttformat.h"

#include "common/formats/conversion.h"
#include "common/formats/markup.h"
#include "common/formats/readpace.h"
#include "common/formats/textlines.h"

#include <optional>

namespace cinefluent::formats {

namespace {

constexpr QLatin1StringView webVttName("webvtt");
constexpr QStringView signature = u"WEBVTT";

bool isSignature(QStringView line)
{
    return line.startsWith(signature) &&
           (line.size() == signature.size() || line[signature.size()] == u' ' || line[signature.size()] == u'\t');
}

/// "NOTE", "STYLE" or "REGION" where the line opens such a block.
QString blockKind(QStringView line)
{
    for (const QStringView kind : {QStringView(u"NOTE"), QStringView(u"STYLE"), QStringView(u"REGION")}) {
        if (line.startsWith(kind) && (line.size() == kind.size() || line[kind.size()].isSpace()))
            return kind.toString();
    }
    return {};
}

/// Reads blocks of lines, as section 6.1 of the standard does, and keeps what its parser would drop.
class WebVttReader
{
public:
    WebVttReader(SubtitleFile &file, ReadPace &pace)
        : m_file(file)
        , m_pace(pace)
    {
    }

    Result<void> read(QStringView text)
    {
        LineCursor lines(text);
        readHeader(lines, text);
        while (!lines.atEnd()) {
            if (!m_pace.goOn(lines.position()))
                return readCancelled();
            if (m_file.cues.size() >= SubtitleFormat::maxCues)
                return tooManyCues();
            readBlock(lines);
        }
        closeCue();
        return {};
    }

private:
    void readHeader(LineCursor &lines, QStringView text)
    {
        LineCursor ahead(text);
        const QStringView first = ahead.next();
        if (!isSignature(first)) {
            m_file.warn(QStringLiteral("header_missing"), 1);
            return;
        }
        lines = ahead;
        m_file.header = first.sliced(signature.size()).toString();
        for (LineCursor peek = lines; !peek.atEnd();) {
            const QStringView line = peek.next();
            if (isBlank(line) || parseTimingLine(line, TimingStyle::WebVtt))
                break;
            lines = peek;
            m_file.header += u'\n' + line.toString();
            if (line.startsWith(u"Language:"))
                m_file.language = line.sliced(9).trimmed().toString();
        }
    }

    /// One block: up to a blank line, or up to a timing line that opens another cue.
    void readBlock(LineCursor &lines)
    {
        int number = lines.lineNumber();
        QStringView line = lines.next();
        if (isBlank(line))
            return closeCue();
        if (takeTiming(line, number, {}, lines))
            return;
        const QString kind = blockKind(line);
        const int firstNumber = number;
        QString text = line.toString();
        for (LineCursor peek = lines; !peek.atEnd();) {
            number = peek.lineNumber();
            line = peek.next();
            if (isBlank(line))
                break;
            if (const auto timing = parseTimingLine(line, TimingStyle::WebVtt); timing && !timing->isTooLarge) {
                // Directly behind one line: that line is the cue's id. Else the block ends here.
                const bool isIdentifier = number == firstNumber + 1 && kind.isEmpty();
                if (isIdentifier) {
                    lines = peek;
                    takeTiming(line, number, text, lines);
                    return;
                }
                break;
            }
            lines = peek;
            text += u'\n' + line.toString();
        }
        keepBlock(kind, text, firstNumber);
    }

    bool takeTiming(QStringView line, int number, const QString &identifier, LineCursor &lines)
    {
        const auto timing = parseTimingLine(line, TimingStyle::WebVtt);
        if (!timing)
            return false;
        const QString shown = line.trimmed().left(80).toString();
        if (timing->isTooLarge)
            return false;
        if (m_isOpen)
            m_file.warn(QStringLiteral("blank_line_missing"), number);
        if (timing->isUnusual)
            m_file.warn(QStringLiteral("time_unusual"), number, {shown});
        if (timing->isOutOfRange)
            m_file.warn(QStringLiteral("time_out_of_range"), number, {shown});
        SubtitleCue cue;
        cue.range = timing->range;
        cue.identifier = identifier;
        cue.settings = timing->settings;
        cue.line = number;
        m_isOpen = true;
        readPayload(lines, cue);
        m_file.cues.append(cue);
        return true;
    }

    void readPayload(LineCursor &lines, SubtitleCue &cue)
    {
        for (LineCursor peek = lines; !peek.atEnd();) {
            const QStringView line = peek.next();
            if (isBlank(line)) {
                lines = peek;
                closeCue();
                break;
            }
            if (parseTimingLine(line, TimingStyle::WebVtt))
                break; // the next cue, with no blank line before it
            lines = peek;
            if (!cue.payload.isEmpty())
                cue.payload += u'\n';
            cue.payload += line;
        }
        cue.text = plainFromWebVtt(cue.payload);
    }

    void keepBlock(const QString &kind, const QString &text, int line)
    {
        closeCue();
        if (kind.isEmpty()) {
            const bool hasTiming = looksLikeTimingLine(text);
            m_file.warn(hasTiming ? QStringLiteral("time_malformed") : QStringLiteral("lines_not_understood"), line,
                        hasTiming ? QStringList{text.left(80)} : QStringList());
        } else if (kind != u"NOTE" && !m_file.cues.isEmpty()) {
            m_file.warn(QStringLiteral("block_misplaced"), line, {kind});
        }
        m_file.blocks.append({m_file.cues.size(), text});
    }

    void closeCue() { m_isOpen = false; }

    SubtitleFile &m_file;
    ReadPace &m_pace;
    bool m_isOpen = false; ///< a cue that no blank line has ended yet
};

bool isWritableIdentifier(const QString &identifier)
{
    return !identifier.isEmpty() && !identifier.contains(u"-->") && !identifier.contains(u'\n') &&
           !identifier.contains(u'\r') && !isBlank(identifier) && blockKind(identifier).isEmpty();
}

} // namespace

WebVttFormat::WebVttFormat()
    : SubtitleFormat({webVttName,
                      QStringLiteral("WebVTT"),
                      {QStringLiteral("vtt"), QStringLiteral("webvtt")},
                      QStringLiteral("text/vtt"),
                      true})
{
}

int WebVttFormat::sniff(QStringView beginning) const
{
    constexpr int certain = 100;
    constexpr int possible = 40;
    LineCursor lines(beginning);
    if (isSignature(LineCursor(beginning).next()))
        return certain;
    while (!lines.atEnd()) {
        const QStringView line = lines.next();
        if (parseTimingLine(line, TimingStyle::WebVtt))
            return line.contains(u',') ? 10 : possible;
    }
    return 0;
}

Result<void> WebVttFormat::parse(SubtitleFile &file, QStringView text, ReadPace &pace) const
{
    file.styled = styledFromWebVtt;
    return WebVttReader(file, pace).read(text);
}

QString WebVttFormat::write(const SubtitleFile &file, const WriteOptions &options) const
{
    const bool isOwn = file.format == webVttName;
    reportForeignBlocks(file, name(), options);
    QString out = signature.toString();
    if (isOwn)
        out += file.header;
    out += u'\n';
    qsizetype block = 0;
    const auto writeBlocks = [&](qsizetype beforeCue) {
        for (; isOwn && block < file.blocks.size() && file.blocks[block].beforeCue <= beforeCue; ++block)
            out += u'\n' + file.blocks[block].text + u'\n';
    };
    for (qsizetype i = 0; i < file.cues.size(); ++i) {
        writeBlocks(i);
        const SubtitleCue &cue = file.cues[i];
        out += u'\n';
        if (options.keepIdentifiers && isWritableIdentifier(cue.identifier))
            out += cue.identifier + u'\n';
        appendTime(out, std::max(cue.range.in, MediaTime()), u'.');
        out += u" --> ";
        appendTime(out, std::max(cue.range.out, MediaTime()), u'.');
        const bool isKept =
            isOwn && options.keepMarkup && !cue.payload.isEmpty() && plainFromWebVtt(cue.payload) == cue.text;
        const StyledText text = isKept ? StyledText() : textToWrite(file, cue, options, webVttFeatures);
        const QString settings = isOwn && (isKept || !cue.settings.isEmpty()) ? cue.settings : webVttSettings(text);
        if (!settings.isEmpty())
            out += u' ' + settings;
        out += u'\n';
        if (const QString payload = isKept ? cue.payload : webVttFromStyled(text); !payload.isEmpty())
            out += payload + u'\n';
    }
    writeBlocks(file.cues.size());
    return out;
}

} // namespace cinefluent::formats
