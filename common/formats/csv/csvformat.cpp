// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/csv/csvformat.h"

#include "common/formats/conversion.h"
#include "common/formats/csv/csvtable.h"
#include "common/formats/readpace.h"
#include "common/formats/textlines.h"

#include <algorithm>
#include <array>

namespace cinefluent::formats {

namespace {

constexpr std::array separators{u',', u';', u'\t'};

/// What a column means; the names that other programs give it.
enum class Column
{
    Start,
    End,
    Duration,
    Text,
    Number,
    Other
};

Column meaningOf(const QString &title)
{
    static const QStringList starts{"start", "in", "begin", "start time", "starttime", "tc in", "timecode in", "from"};
    static const QStringList ends{"end", "out", "stop", "end time", "endtime", "tc out", "timecode out", "to"};
    static const QStringList durations{"duration", "dur", "length"};
    static const QStringList texts{"text", "subtitle", "original", "caption", "dialogue", "source", "transcript"};
    static const QStringList numbers{"#", "no", "nr", "number", "id", "index"};
    const QString name = title.trimmed().toLower().replace(u'_', u' ');
    if (starts.contains(name))
        return Column::Start;
    if (ends.contains(name))
        return Column::End;
    if (durations.contains(name))
        return Column::Duration;
    if (texts.contains(name))
        return Column::Text;
    return numbers.contains(name) ? Column::Number : Column::Other;
}

/// The separator and columns of a header row; no columns where `line` is none.
struct Header
{
    QChar separator;
    QStringList titles;
    QList<Column> columns;

    [[nodiscard]] bool isValid() const { return columns.contains(Column::Start) && columns.contains(Column::Text); }
};

Header headerOf(QStringView beginning)
{
    for (const char16_t separator : separators) {
        CellCursor cells(beginning, separator);
        Header header{separator, cells.next(), {}};
        for (QString &title : header.titles) {
            title = unguarded(title).trimmed();
            const Column column = meaningOf(title);
            // A second column of the same meaning is another language or a remark.
            header.columns.append(header.columns.contains(column) ? Column::Other : column);
        }
        if (header.isValid())
            return header;
    }
    return {};
}

/// The lines to skip before the header row: blank ones.
QStringView withoutBlankBegin(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && (text[at] == u'\n' || text[at] == u'\r' || text[at] == u' '))
        ++at;
    return text.sliced(at);
}

/// "12.5" or "12,5" seconds.
std::optional<MediaTime> parseSeconds(const QString &text)
{
    constexpr double maxSeconds = 3'600'000;
    bool ok = false;
    const double seconds = QString(text).replace(u',', u'.').toDouble(&ok);
    if (!ok || !(seconds > -maxSeconds && seconds < maxSeconds))
        return std::nullopt;
    return MediaTime::fromUs(qRound64(seconds * 1'000'000));
}

class CsvReader
{
public:
    CsvReader(SubtitleFile &file, ReadPace &pace)
        : m_file(file)
        , m_pace(pace)
        , m_rate(pace.frameRate())
    {
    }

    Result<void> read(QStringView text)
    {
        const QStringView table = withoutBlankBegin(text);
        m_header = headerOf(table);
        if (!m_header.isValid())
            return {};
        CellCursor cells(table, m_header.separator);
        cells.next();
        m_file.header = table.first(cells.position()).toString();
        while (m_file.header.endsWith(u'\n') || m_file.header.endsWith(u'\r'))
            m_file.header.chop(1);
        while (!cells.atEnd()) {
            if (!m_pace.goOn(cells.position()))
                return readCancelled();
            if (m_file.cues.size() >= SubtitleFormat::maxCues)
                return tooManyCues();
            const int number = cells.lineNumber();
            takeRecord(cells.next(), number);
        }
        if (cells.hadOpenQuote())
            m_file.warn(QStringLiteral("quote_open"), 0);
        return {};
    }

private:
    std::optional<MediaTime> timeOf(const QString &cell)
    {
        const QString text = cell.trimmed();
        const QStringList parts = text.split(u':');
        if (parts.size() != 4)
            return text.contains(u':') ? parseClock(text) : parseSeconds(text);
        // HH:MM:SS:FF: the frames of the film, counted at its nominal rate.
        const auto whole = parseClock(parts.mid(0, 3).join(u':'));
        bool ok = false;
        const int frame = parts[3].toInt(&ok);
        constexpr int maxFrame = 999; // of a second
        if (!whole || !ok || frame < 0 || frame > maxFrame)
            return std::nullopt;
        if (!m_rate)
            m_rate = frameRateOr({}, m_file);
        const qint64 frames = whole->us() / 1'000'000 * m_rate->nominal() + frame;
        return m_rate->timeOf(frames);
    }

    void takeRecord(const QStringList &cells, int number)
    {
        if (cells.size() == 1 && cells[0].trimmed().isEmpty())
            return;
        SubtitleCue cue;
        cue.line = number;
        std::optional<MediaTime> in;
        std::optional<MediaTime> out;
        std::optional<MediaTime> duration;
        bool saysEnd = false;
        for (qsizetype i = 0; i < m_header.columns.size(); ++i) {
            const QString cell = unguarded(cells.value(i));
            switch (m_header.columns[i]) {
            case Column::Start:
                in = timeOf(cell);
                break;
            case Column::End:
                out = timeOf(cell);
                saysEnd |= !cell.trimmed().isEmpty();
                break;
            case Column::Duration:
                duration = timeOf(cell);
                break;
            case Column::Number:
                cue.identifier = cell;
                break;
            case Column::Text: {
                StyledText text = StyledText::fromPlain(cell);
                text.dropBlankLines();
                cue.text = text.plain();
                break;
            }
            case Column::Other:
                break;
            }
        }
        if (!out && !saysEnd && in && duration)
            out = *in + *duration;
        if (!in || (saysEnd && !out)) {
            m_file.warn(QStringLiteral("time_malformed"), number, {cells.join(m_header.separator).left(80)});
            m_file.blocks.append({m_file.cues.size(), recordText(cells, true)});
            return;
        }
        if (!out)
            m_file.warn(QStringLiteral("end_missing"), number);
        constexpr MediaTime usualDuration = MediaTime::fromSeconds(3);
        cue.range = {*in, out.value_or(*in + usualDuration)};
        cue.payload = cue.text;
        cue.settings = recordText(cells, false);
        m_file.cues.append(cue);
    }

    /// A record as it is written; without `isWhole` only what the cue itself does not hold.
    [[nodiscard]] QString recordText(const QStringList &cells, bool isWhole) const
    {
        QString text;
        const qsizetype count = isWhole ? cells.size() : std::max(cells.size(), m_header.columns.size());
        for (qsizetype i = 0; i < count; ++i) {
            if (i > 0)
                text += m_header.separator;
            const Column column = m_header.columns.value(i, Column::Other);
            if (isWhole || column == Column::Other || column == Column::Number)
                appendCell(text, unguarded(cells.value(i)), m_header.separator);
        }
        return text;
    }

    SubtitleFile &m_file;
    ReadPace &m_pace;
    std::optional<FrameRate> m_rate;
    Header m_header;
};

QString timeText(MediaTime time)
{
    QString text;
    appendTime(text, std::max(time, MediaTime()), u'.');
    return text;
}

} // namespace

CsvFormat::CsvFormat(Kind kind)
    : SubtitleFormat(kind == Kind::Comma ? FormatDescription{QStringLiteral("csv"),
                                                             QStringLiteral("Table with commas (CSV)"),
                                                             {QStringLiteral("csv")},
                                                             QStringLiteral("text/csv")}
                                         : FormatDescription{QStringLiteral("tsv"),
                                                             QStringLiteral("Table with tabs (TSV)"),
                                                             {QStringLiteral("tsv")},
                                                             QStringLiteral("text/tab-separated-values")})
    , m_kind(kind)
{
}

int CsvFormat::sniff(QStringView beginning) const
{
    constexpr int certain = 90;
    const Header header = headerOf(withoutBlankBegin(beginning));
    return header.isValid() && (header.separator == u'\t') == (m_kind == Kind::Tab) ? certain : 0;
}

Result<void> CsvFormat::parse(SubtitleFile &file, QStringView text, ReadPace &pace) const
{
    return CsvReader(file, pace).read(text);
}

QString CsvFormat::write(const SubtitleFile &file, const WriteOptions &options) const
{
    const bool isOwn = file.format == name();
    reportForeignBlocks(file, name(), options);
    const Header own = isOwn ? headerOf(file.header) : Header();
    const Header header =
        own.isValid() ? own : headerOf(m_kind == Kind::Comma ? u"start,end,text" : u"start\tend\ttext");
    QString out = own.isValid() ? file.header : header.titles.join(header.separator);
    out += u'\n';
    qsizetype block = 0;
    const auto writeBlocks = [&](qsizetype beforeCue) {
        for (; own.isValid() && block < file.blocks.size() && file.blocks[block].beforeCue <= beforeCue; ++block)
            out += file.blocks[block].text + u'\n';
    };
    for (qsizetype i = 0; i < file.cues.size(); ++i) {
        writeBlocks(i);
        const SubtitleCue &cue = file.cues[i];
        QStringList kept;
        if (own.isValid() && !cue.settings.isEmpty())
            kept = CellCursor(cue.settings, own.separator).next();
        for (qsizetype k = 0; k < std::max(header.columns.size(), kept.size()); ++k) {
            if (k > 0)
                out += header.separator;
            switch (header.columns.value(k, Column::Other)) {
            case Column::Start:
                appendCell(out, timeText(cue.range.in), header.separator);
                break;
            case Column::End:
                appendCell(out, timeText(cue.range.out), header.separator);
                break;
            case Column::Duration:
                appendCell(out, timeText(cue.range.out - cue.range.in), header.separator);
                break;
            case Column::Text:
                appendCell(out, textToWrite(file, cue, options, {}).plain(), header.separator);
                break;
            case Column::Number:
            case Column::Other:
                appendCell(out, unguarded(kept.value(k)), header.separator);
                break;
            }
        }
        out += u'\n';
    }
    writeBlocks(file.cues.size());
    return out;
}

} // namespace cinefluent::formats
