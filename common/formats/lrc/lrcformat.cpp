// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/lrc/lrcformat.h"

#include "common/formats/conversion.h"
#include "common/formats/readpace.h"
#include "common/formats/textlines.h"

#include <algorithm>

namespace cinefluent::formats {

namespace {

constexpr QLatin1StringView lrcName("lrc");
constexpr char16_t wordJoiner = 0x2060;
constexpr MediaTime lastLineDuration = MediaTime::fromSeconds(4);

/// A stamp at `text[at]` between `open` and `close`.
struct Stamp
{
    MediaTime time;
    qsizetype length = 0; ///< 0: none
};

Stamp stampAt(QStringView text, qsizetype at, QChar open, QChar close)
{
    constexpr qsizetype maxLength = 24;
    if (at >= text.size() || text[at] != open)
        return {};
    const qsizetype end = text.mid(at, maxLength).indexOf(close);
    if (end < 2)
        return {};
    QString inside = text.sliced(at + 1, end - 1).toString();
    // "mm:ss:xx" is an old way to write "mm:ss.xx".
    if (inside.count(u':') == 2 && !inside.contains(u'.') && !inside.contains(u','))
        inside[inside.lastIndexOf(u':')] = u'.';
    const auto time = parseClock(inside);
    return time ? Stamp{*time, end + 1} : Stamp{};
}

QString withoutWordStamps(QStringView payload)
{
    QString text;
    for (qsizetype i = 0; i < payload.size();) {
        const Stamp stamp = stampAt(payload, i, u'<', u'>');
        if (stamp.length == 0)
            text += payload[i];
        i += std::max<qsizetype>(1, stamp.length);
    }
    return text.trimmed();
}

class LrcReader
{
public:
    LrcReader(SubtitleFile &file, ReadPace &pace)
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
            if (m_events.size() >= SubtitleFormat::maxCues)
                return tooManyCues();
            const int number = lines.lineNumber();
            takeLine(lines.next().trimmed(), number);
        }
        if (m_events.size() > SubtitleFormat::maxCues)
            return tooManyCues();
        makeCues();
        return {};
    }

private:
    void takeLine(QStringView line, int number)
    {
        QList<MediaTime> times;
        qsizetype at = 0;
        for (;;) {
            while (at < line.size() && line[at].isSpace())
                ++at;
            const Stamp stamp = stampAt(line, at, u'[', u']');
            if (stamp.length == 0 || times.size() >= SubtitleFormat::maxCues)
                break;
            times.append(stamp.time);
            at += stamp.length;
        }
        const QString payload = line.sliced(at).trimmed().toString();
        const QString words = withoutWordStamps(payload);
        for (const MediaTime time : std::as_const(times)) {
            SubtitleCue event;
            event.range.in = time;
            event.payload = payload;
            event.text = words;
            event.line = number;
            m_events.append(event);
        }
        if (!times.isEmpty() || line.isEmpty())
            return;
        if (line.startsWith(u"[offset:", Qt::CaseInsensitive) && line.endsWith(u']')) {
            bool ok = false;
            const int ms = line.sliced(8).chopped(1).trimmed().toInt(&ok);
            if (ok)
                m_offset = MediaTime::fromMs(ms);
            return;
        }
        const bool isTag = line.startsWith(u'[') && line.endsWith(u']') && line.contains(u':');
        if (!isTag)
            m_file.warn(QStringLiteral("lines_not_understood"), number);
        m_file.header += line.toString() + u'\n';
    }

    void makeCues()
    {
        std::stable_sort(m_events.begin(), m_events.end(),
                         [](const SubtitleCue &a, const SubtitleCue &b) { return a.range.in < b.range.in; });
        // From the last one back: the end is the next stamp that is later.
        MediaTime next;
        bool hasNext = false;
        MediaTime current;
        bool hasCurrent = false;
        for (auto event = m_events.rbegin(); event != m_events.rend(); ++event) {
            if (hasCurrent && event->range.in != current) {
                next = current;
                hasNext = true;
            }
            current = event->range.in;
            hasCurrent = true;
            event->range.out = hasNext ? next : event->range.in + lastLineDuration;
            if (!hasNext && !event->text.isEmpty())
                m_file.warn(QStringLiteral("end_missing"), event->line);
        }
        for (SubtitleCue &event : m_events) {
            if (event.text.isEmpty())
                continue;
            // A positive offset brings the words forward.
            event.range = {std::max(event.range.in - m_offset, MediaTime()),
                           std::max(event.range.out - m_offset, MediaTime())};
            m_file.cues.append(event);
        }
    }

    SubtitleFile &m_file;
    ReadPace &m_pace;
    QList<SubtitleCue> m_events;
    MediaTime m_offset;
};

/// Centiseconds, as every player reads them; milliseconds where a file of this format had them.
void appendStamp(QString &out, MediaTime time, bool isOwn)
{
    const qint64 ms = std::max<qint64>(time.floorMs(), 0);
    const auto number = [](qint64 value, int width) { return QString::number(value).rightJustified(width, u'0'); };
    const QString fraction = isOwn && ms % 10 != 0 ? number(ms % 1000, 3) : number(ms / 10 % 100, 2);
    out += u'[' + number(ms / 60'000, 2) + u':' + number(ms / 1000 % 60, 2) + u'.' + fraction + u']';
}

/// One line, and nothing in it that would read as a stamp.
QString escaped(QString text)
{
    text = text.replace(u'\n', u' ').trimmed();
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        out += text[i];
        if (stampAt(text, i, u'<', u'>').length > 0 || (i == 0 && stampAt(text, i, u'[', u']').length > 0))
            out += QChar(wordJoiner);
    }
    return out;
}

} // namespace

LrcFormat::LrcFormat()
    : SubtitleFormat({lrcName, QStringLiteral("Lyrics (LRC)"), {QStringLiteral("lrc")}, QStringLiteral("text/plain")})
{
}

int LrcFormat::sniff(QStringView beginning) const
{
    constexpr int certain = 85;
    LineCursor lines(beginning);
    while (!lines.atEnd()) {
        const QStringView line = lines.next().trimmed();
        if (stampAt(line, 0, u'[', u']').length > 0)
            return certain;
        const bool isTag = line.startsWith(u'[') && line.endsWith(u']') && line.contains(u':');
        if (!line.isEmpty() && !isTag)
            return 0;
    }
    return 0;
}

Result<void> LrcFormat::parse(SubtitleFile &file, QStringView text, ReadPace &pace) const
{
    file.styled = [](const SubtitleCue &cue) {
        StyledText styled = StyledText::fromPlain(withoutWordStamps(cue.payload));
        styled.hasEffects = cue.payload != styled.plain();
        return styled;
    };
    return LrcReader(file, pace).read(text);
}

QString LrcFormat::write(const SubtitleFile &file, const WriteOptions &options) const
{
    const bool isOwn = file.format == lrcName;
    reportForeignBlocks(file, name(), options);
    QString out = isOwn ? file.header : QString();
    for (qsizetype i = 0; i < file.cues.size(); ++i) {
        const SubtitleCue &cue = file.cues[i];
        const bool isKept = isOwn && options.keepMarkup && withoutWordStamps(cue.payload) == cue.text;
        const QString text = isKept ? cue.payload : escaped(textToWrite(file, cue, options, {}).plain());
        appendStamp(out, cue.range.in, isOwn);
        out += text + u'\n';
        const bool isLast = i + 1 == file.cues.size();
        if (isLast || file.cues[i + 1].range.in > cue.range.out) {
            appendStamp(out, cue.range.out, isOwn);
            out += u'\n';
        } else if (options.losses && file.cues[i + 1].range.in < cue.range.out &&
                   !(isOwn && file.cues[i + 1].range.in == cue.range.in)) {
            options.losses->add(QStringLiteral("times_changed"));
        }
    }
    return out;
}

} // namespace cinefluent::formats
