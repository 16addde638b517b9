// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/ass/assformat.h"

#include "common/formats/ass/assmarkup.h"
#include "common/formats/readpace.h"
#include "common/formats/textlines.h"

#include <QHash>

#include <algorithm>
#include <memory>

namespace cinefluent::formats {

namespace {

constexpr QLatin1StringView assName("ass");

const QStringList &usualColumns()
{
    static const QStringList columns{"layer",   "start",   "end",     "style",  "name",
                                     "marginl", "marginr", "marginv", "effect", "text"};
    return columns;
}

bool startsSection(QStringView line)
{
    line = line.trimmed();
    return line.startsWith(u'[') && line.endsWith(u']');
}

bool startsEvents(QStringView line)
{
    return line.trimmed().compare(u"[Events]", Qt::CaseInsensitive) == 0;
}

bool isKey(QStringView line, QStringView key)
{
    return line.size() > key.size() && line[key.size()] == u':' && line.startsWith(key, Qt::CaseInsensitive);
}

class AssReader
{
public:
    AssReader(SubtitleFile &file, ReadPace &pace)
        : m_file(file)
        , m_pace(pace)
    {
    }

    Result<void> read(QStringView text)
    {
        LineCursor lines(text);
        readHeader(lines);
        const auto styles = std::make_shared<const AssStyles>(m_file.header);
        m_file.styled = [styles](const SubtitleCue &cue) { return styledFromAss(cue, *styles); };
        bool inEvents = true;
        while (!lines.atEnd()) {
            if (!m_pace.goOn(lines.position()))
                return readCancelled();
            const int number = lines.lineNumber();
            const QStringView line = lines.next();
            if (startsSection(line))
                inEvents = startsEvents(line);
            if (!inEvents) {
                // Sections behind the events stand at the end, whatever events follow them.
                m_sections += line.toString() + u'\n';
                continue;
            }
            if (m_file.cues.size() >= SubtitleFormat::maxCues)
                return tooManyCues();
            takeLine(line, number, *styles);
        }
        while (m_sections.endsWith(u'\n'))
            m_sections.chop(1);
        if (!m_sections.isEmpty())
            m_file.blocks.append({m_file.cues.size(), m_sections});
        return {};
    }

private:
    void readHeader(LineCursor &lines)
    {
        for (LineCursor peek = lines; !peek.atEnd();) {
            const QStringView line = peek.next();
            if (startsEvents(line)) {
                lines = peek;
                return;
            }
            if (isKey(line.trimmed(), u"Dialogue"))
                break; // events without their section's name
            m_file.header += line.toString() + u'\n';
            lines = peek;
        }
        m_file.warn(QStringLiteral("section_missing"), 0, {QStringLiteral("Events")});
    }

    void takeLine(QStringView line, int number, const AssStyles &styles)
    {
        const QStringView content = line.trimmed();
        if (content.isEmpty() || startsSection(content))
            return;
        if (isKey(content, u"Format"))
            return takeColumns(content.sliced(7), number);
        if (isKey(content, u"Dialogue")) {
            // Spaces at the end belong to the text.
            const qsizetype begin = line.indexOf(u':') + 1;
            if (takeEvent(line.sliced(begin), number, styles))
                return;
            // Unreadable in these columns, but perhaps not in those that are written: kept as a remark.
            if (m_columns != usualColumns()) {
                m_file.blocks.append({m_file.cues.size(), QStringLiteral("; ") + line.toString()});
                return;
            }
        } else if (isKey(content, u"Comment")) {
            m_file.blocks.append({m_file.cues.size(), inUsualOrder(line)});
            return;
        } else if (!content.startsWith(u';')) {
            m_file.warn(QStringLiteral("lines_not_understood"), number);
        }
        m_file.blocks.append({m_file.cues.size(), line.toString()});
    }

    void takeColumns(QStringView line, int number)
    {
        QStringList columns;
        for (const QStringView column : line.split(u',')) {
            QString name = column.trimmed().toString().toLower();
            if (name == u"marked")
                name = QStringLiteral("layer");
            else if (name == u"actor")
                name = QStringLiteral("name");
            columns.append(name);
            if (!usualColumns().contains(name))
                m_file.warn(QStringLiteral("column_not_kept"), number, {column.trimmed().left(80).toString()});
        }
        if (columns.contains(QStringLiteral("start")) && columns.contains(QStringLiteral("end")) &&
            columns.constLast() == u"text")
            m_columns = columns;
        else
            m_file.warn(QStringLiteral("lines_not_understood"), number);
    }

    /// The values by column; empty where there are too few.
    QHash<QString, QStringView> valuesOf(QStringView line) const
    {
        QHash<QString, QStringView> values;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const bool isText = i == m_columns.size() - 1;
            const qsizetype comma = isText ? line.size() : line.indexOf(u',');
            if (comma < 0)
                return {};
            values.insert(m_columns[i], line.first(comma));
            line = isText ? QStringView() : line.sliced(comma + 1);
        }
        return values;
    }

    /// A comment with its columns as they are written.
    QString inUsualOrder(QStringView line) const
    {
        const auto values = valuesOf(line.sliced(line.indexOf(u':') + 1));
        if (m_columns == usualColumns() || values.isEmpty())
            return line.toString();
        QStringList ordered;
        for (const QString &column : usualColumns())
            ordered.append(values.value(column).toString());
        return QStringLiteral("Comment:") + ordered.join(u',');
    }

    bool takeEvent(QStringView line, int number, const AssStyles &styles)
    {
        const auto values = valuesOf(line);
        if (values.isEmpty()) {
            m_file.warn(QStringLiteral("column_missing"), number);
            return false;
        }
        const auto in = parseClock(values.value(QStringLiteral("start")));
        const auto out = parseClock(values.value(QStringLiteral("end")));
        if (!in || !out) {
            m_file.warn(QStringLiteral("time_malformed"), number, {values.value(QStringLiteral("start")).toString()});
            return false;
        }
        const auto field = [&](const char *name, const char *usual) {
            const QString value = values.value(QLatin1String(name)).trimmed().toString();
            return value.isEmpty() ? QLatin1String(usual) : value;
        };
        AssFields fields{QString()};
        fields.layer = field("layer", styles.isSsa() ? "Marked=0" : "0");
        fields.style = field("style", "Default");
        fields.name = field("name", "");
        fields.margins = field("marginl", "0") + u',' + field("marginr", "0") + u',' + field("marginv", "0");
        fields.effect = field("effect", "");
        SubtitleCue cue;
        cue.range = {*in, *out};
        cue.settings = fields.settings();
        cue.payload = values.value(QStringLiteral("text")).toString();
        cue.text = plainFromAss(cue.payload);
        cue.line = number;
        QString wanted = fields.style;
        while (wanted.startsWith(u'*'))
            wanted.remove(0, 1);
        if (!styles.contains(wanted))
            m_file.warn(QStringLiteral("style_unknown"), number, {fields.style.left(80)});
        m_file.cues.append(cue);
        return true;
    }

    SubtitleFile &m_file;
    ReadPace &m_pace;
    QStringList m_columns = usualColumns();
    QString m_sections;
};

QString converted(const QString &title)
{
    return QStringLiteral("[Script Info]\n"
                          "%1"
                          "ScriptType: v4.00+\n"
                          "WrapStyle: 0\n"
                          "ScaledBorderAndShadow: yes\n"
                          "YCbCr Matrix: None\n"
                          "PlayResX: 1920\n"
                          "PlayResY: 1080\n"
                          "\n"
                          "[V4+ Styles]\n"
                          "Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, "
                          "BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, "
                          "BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding\n"
                          "Style: Default,Arial,60,&H00FFFFFF,&H000000FF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,"
                          "3,1,2,60,60,54,1\n"
                          "\n")
        .arg(title);
}

} // namespace

AssFormat::AssFormat()
    : SubtitleFormat({assName,
                      QStringLiteral("Advanced SubStation Alpha (ASS, SSA)"),
                      {QStringLiteral("ass"), QStringLiteral("ssa")},
                      QStringLiteral("text/x-ssa")})
{
}

int AssFormat::sniff(QStringView beginning) const
{
    constexpr int certain = 100;
    constexpr int likely = 90;
    LineCursor lines(beginning);
    while (!lines.atEnd()) {
        const QStringView line = lines.next().trimmed();
        if (line.compare(u"[Script Info]", Qt::CaseInsensitive) == 0)
            return certain;
        if (startsEvents(line) || line.startsWith(u"[V4", Qt::CaseInsensitive))
            return likely;
        if (isKey(line, u"Dialogue") && line.count(u',') >= 9)
            return likely;
        if (!line.isEmpty() && !line.startsWith(u';'))
            return 0;
    }
    return 0;
}

Result<void> AssFormat::parse(SubtitleFile &file, QStringView text, ReadPace &pace) const
{
    return AssReader(file, pace).read(text);
}

QString AssFormat::write(const SubtitleFile &file, const WriteOptions &options) const
{
    const bool isOwn = file.format == assName;
    reportForeignBlocks(file, name(), options);
    QString out = isOwn && !file.header.isEmpty() ? file.header : converted({});
    const AssStyles styles(out);
    out += u"[Events]\nFormat: ";
    out += styles.isSsa() ? u"Marked" : u"Layer";
    out += u", Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n";
    qsizetype block = 0;
    const auto writeBlocks = [&](qsizetype beforeCue) {
        for (; isOwn && block < file.blocks.size() && file.blocks[block].beforeCue <= beforeCue; ++block) {
            const QString &text = file.blocks[block].text;
            if (startsSection(text.left(text.indexOf(u'\n'))))
                out += u'\n';
            out += text + u'\n';
        }
    };
    for (qsizetype i = 0; i < file.cues.size(); ++i) {
        writeBlocks(i);
        const SubtitleCue &cue = file.cues[i];
        const bool isKept =
            isOwn && options.keepMarkup && !cue.payload.isEmpty() && plainFromAss(cue.payload) == cue.text;
        QString payload = cue.payload;
        AssFields fields(isOwn ? cue.settings : QString());
        if (!isKept) {
            StyledText text = textToWrite(file, cue, options, assFeatures);
            if (isOwn && !cue.settings.isEmpty())
                text.alignment = text.alignment == styles.style(fields.style).alignment ? 0 : text.alignment;
            const bool hasLook = isOwn && file.styled && file.styled(cue).plain() == cue.text;
            const StyledRun base = hasLook ? styles.style(fields.style).look : StyledRun();
            payload = assFromStyled(text, styles.pictureSize(), base);
            if (!isOwn && !text.runs.isEmpty())
                fields.name = text.runs.constFirst().voice.simplified().replace(u',', u';');
        }
        out += QStringLiteral("Dialogue: ") + fields.layer + u',';
        appendClock(out, std::max(cue.range.in, MediaTime()), u'.', 2, 1);
        out += u',';
        appendClock(out, std::max(cue.range.out, MediaTime()), u'.', 2, 1);
        out += u',' + fields.style + u',' + fields.name + u',' + fields.margins + u',' + fields.effect + u',' +
               payload + u'\n';
    }
    writeBlocks(file.cues.size());
    return out;
}

} // namespace cinefluent::formats
