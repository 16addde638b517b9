// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/sami/samiformat.h"

#include "common/formats/markup.h"
#include "common/formats/readpace.h"
#include "common/formats/textlines.h"

#include <algorithm>

namespace cinefluent::formats {

namespace {

constexpr QLatin1StringView samiName("sami");
constexpr TextFeatures features =
    TextFeature::Emphasis | TextFeature::StrikeOut | TextFeature::Colour | TextFeature::Ruby;
constexpr MediaTime lastCueDuration = MediaTime::fromSeconds(4);
constexpr qint64 maxMs = 1000LL * 3600 * 1000;

constexpr qsizetype maxCommentLength = 512; ///< keeps the search short in hostile files

/// A tag of loose HTML.
struct HtmlTag
{
    QString name; ///< lowercase; "/…" for a closing one, empty for a comment
    QStringView inside;
    qsizetype length = 0; ///< 0: none begins here
};

HtmlTag htmlTagAt(QStringView text, qsizetype at)
{
    if (text[at] != u'<' || at + 1 >= text.size())
        return {};
    if (text.sliced(at).startsWith(u"<!--")) {
        const qsizetype end = text.mid(at, maxCommentLength).indexOf(u"-->");
        return end < 0 ? HtmlTag{} : HtmlTag{{}, {}, end + 3};
    }
    const QChar first = text[at + 1];
    if (!first.isLetter() && first != u'/' && first != u'!')
        return {};
    constexpr qsizetype maxLength = 1000;
    const QStringView ahead = text.mid(at + 1, maxLength);
    const auto stop = std::find_if(ahead.begin(), ahead.end(), [](QChar c) { return c == u'>' || c == u'<'; });
    if (stop == ahead.end() || *stop == u'<')
        return {}; // never closed: text
    const qsizetype end = stop - ahead.begin() + 1;
    HtmlTag tag{{}, text.sliced(at + 1, end - 1), end + 1};
    qsizetype length = first == u'/' ? 1 : 0;
    while (length < tag.inside.size() && (tag.inside[length].isLetterOrNumber() || tag.inside[length] == u'!'))
        ++length;
    tag.name = tag.inside.first(length).toString().toLower();
    return tag;
}

/// The value of an attribute, quoted or not.
QString attribute(const HtmlTag &tag, QStringView name)
{
    for (qsizetype at = tag.inside.indexOf(name, 0, Qt::CaseInsensitive); at > 0;
         at = tag.inside.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        if (!tag.inside[at - 1].isSpace())
            continue;
        QStringView value = tag.inside.sliced(at + name.size()).trimmed();
        if (!value.startsWith(u'='))
            continue;
        value = value.sliced(1).trimmed();
        if (value.startsWith(u'"') || value.startsWith(u'\'')) {
            const qsizetype end = value.indexOf(value[0], 1);
            return value.sliced(1, (end < 0 ? value.size() : end) - 1).toString();
        }
        const auto end = std::find_if(value.begin(), value.end(), [](QChar c) { return c.isSpace() || c == u'/'; });
        return value.first(end - value.begin()).toString();
    }
    return {};
}

/// `payload` with every '<' escaped that opens no tag, so that it opens none whatever is written behind it.
QString closed(QStringView payload)
{
    QString out;
    for (qsizetype i = 0; i < payload.size();) {
        const qsizetype length = std::max<qsizetype>(1, htmlTagAt(payload, i).length);
        const bool isOpen = length == 1 && payload[i] == u'<';
        out += isOpen ? QStringView(u"&lt;") : payload.sliced(i, length);
        i += length;
    }
    return out;
}

/// A head that opens neither a tag nor a comment that the cues behind it would end. Style sheets are long comments:
/// here they end wherever they do.
QString closedHead(QStringView header)
{
    QString out;
    for (qsizetype i = 0; i < header.size();) {
        qsizetype length = std::max<qsizetype>(1, htmlTagAt(header, i).length);
        if (const QStringView rest = header.sliced(i); length == 1 && rest.startsWith(u"<!--")) {
            const qsizetype end = rest.indexOf(u"-->");
            length = end < 0 ? 1 : end + 3;
        }
        const QChar next = i + 1 < header.size() ? header[i + 1] : QChar();
        const bool isOpen =
            length == 1 && header[i] == u'<' && (next.isNull() || next.isLetter() || next == u'/' || next == u'!');
        out += isOpen ? QStringView(u"&lt;") : header.sliced(i, length);
        i += length;
    }
    return out;
}

/// The text of one paragraph: white space collapses as in HTML, <br> ends a line.
class ParagraphReader
{
public:
    StyledText read(QStringView payload)
    {
        for (qsizetype i = 0; i < payload.size();) {
            if (const HtmlTag tag = htmlTagAt(payload, i); tag.length > 0) {
                takeTag(tag);
                i += tag.length;
                continue;
            }
            const CharacterReference reference = referenceAt(payload, i);
            if (reference.length > 0)
                appendText(reference.text);
            else if (payload[i] == u'\n' || payload[i] == u'\r' || payload[i] == u'\t' || payload[i] == u' ')
                takeSpace();
            else
                appendText(payload.sliced(i, 1));
            i += std::max<qsizetype>(1, reference.length);
        }
        m_text.dropBlankLines();
        return std::move(m_text);
    }

private:
    struct Open
    {
        QString name;
        std::optional<quint32> colour;
    };

    void takeSpace()
    {
        if (!m_hasSpace)
            m_spaceLook = m_look;
        m_hasSpace = true;
    }

    void appendText(QStringView piece)
    {
        if (m_inReading) {
            m_reading += piece;
            return;
        }
        if (m_hasSpace && !m_atLineBegin) {
            const bool isBeforeRuby = m_rubyBegin == m_text.runs.size();
            m_text.append(u" ", m_spaceLook);
            if (isBeforeRuby)
                m_rubyBegin = m_text.runs.size();
        }
        m_hasSpace = false;
        m_atLineBegin = false;
        appendBase(piece);
    }

    void appendBase(QStringView piece)
    {
        if (m_rubyBegin == m_text.runs.size()) {
            m_text.runs.append(m_look);
            m_text.runs.last().text = piece.toString();
        } else {
            m_text.append(piece, m_look);
        }
    }

    void takeTag(const HtmlTag &tag)
    {
        constexpr qsizetype maxDepth = 64;
        static const QStringList looks{"b", "i", "u", "s", "font", "strong", "em", "strike"};
        if (tag.name == u"br" || tag.name == u"br/") {
            m_text.append(u"\n", m_look);
            m_hasSpace = false;
            m_atLineBegin = true;
        } else if (tag.name == u"ruby") {
            m_rubyBegin = m_text.runs.size();
        } else if (tag.name == u"rt") {
            m_inReading = m_rubyBegin >= 0;
        } else if (tag.name == u"/rt" || tag.name == u"/ruby") {
            finishRuby(tag.name == u"/ruby");
        } else if (looks.contains(tag.name)) {
            if (m_open.size() < maxDepth)
                m_open.append({tag.name, parseColour(attribute(tag, u"color"))});
        } else if (tag.name.startsWith(u'/')) {
            const QStringView name = QStringView(tag.name).sliced(1);
            for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
                if (m_open[i].name == name) {
                    m_open.removeAt(i);
                    break;
                }
            }
        }
        refresh();
    }

    void finishRuby(bool closes)
    {
        if (m_inReading)
            m_text.setReading(m_rubyBegin, m_reading.simplified());
        m_reading.clear();
        m_inReading = false;
        m_rubyBegin = closes ? -1 : m_text.runs.size();
    }

    void refresh()
    {
        m_look = {};
        for (const Open &tag : std::as_const(m_open)) {
            m_look.styles.setFlag(TextStyle::Bold,
                                  m_look.styles.testFlag(TextStyle::Bold) || tag.name == u"b" || tag.name == u"strong");
            m_look.styles.setFlag(TextStyle::Italic,
                                  m_look.styles.testFlag(TextStyle::Italic) || tag.name == u"i" || tag.name == u"em");
            m_look.styles.setFlag(TextStyle::Underline,
                                  m_look.styles.testFlag(TextStyle::Underline) || tag.name == u"u");
            m_look.styles.setFlag(TextStyle::StrikeOut, m_look.styles.testFlag(TextStyle::StrikeOut) ||
                                                            tag.name == u"s" || tag.name == u"strike");
            if (tag.colour)
                m_look.colour = tag.colour;
        }
    }

    StyledText m_text;
    StyledRun m_look;
    StyledRun m_spaceLook;
    QList<Open> m_open;
    QString m_reading;
    qsizetype m_rubyBegin = -1;
    bool m_inReading = false;
    bool m_hasSpace = false;
    bool m_atLineBegin = true;
};

QString plainFromSami(QStringView payload)
{
    return ParagraphReader().read(payload).plain();
}

/// The tag that the head's style sheet gives a class: ".ENCC {Name: English; lang: en-US;}".
QString languageOf(QStringView header, const QString &className)
{
    const qsizetype rule = className.isEmpty() ? -1 : header.indexOf(u'.' + className, 0, Qt::CaseInsensitive);
    const qsizetype end = rule < 0 ? -1 : header.indexOf(u'}', rule);
    const qsizetype lang = end < 0 ? -1 : header.indexOf(u"lang:", rule, Qt::CaseInsensitive);
    if (lang < 0 || lang > end)
        return {};
    const QStringView value = header.sliced(lang + 5, end - lang - 5);
    return value.first(std::max<qsizetype>(value.indexOf(u';'), 0)).trimmed().toString();
}

class SamiReader
{
public:
    SamiReader(SubtitleFile &file, ReadPace &pace)
        : m_file(file)
        , m_pace(pace)
        , m_line(1)
    {
    }

    Result<void> read(QStringView text)
    {
        qsizetype from = 0; // of the text that no paragraph has taken yet
        for (qsizetype i = 0; i < text.size();) {
            if (!m_pace.goOn(i))
                return readCancelled();
            const QChar c = text[i];
            const HtmlTag tag = c == u'<' ? htmlTagAt(text, i) : HtmlTag();
            const bool isMark = tag.name == u"sync" || tag.name == u"p" || tag.name == u"/body" ||
                                tag.name == u"/sami" || tag.name == u"/p" || tag.name == u"/sync";
            if (isMark) {
                takeText(text.sliced(from, i - from));
                if (m_file.cues.size() > SubtitleFormat::maxCues)
                    return tooManyCues();
                takeMark(tag);
                from = i + tag.length;
            }
            const qsizetype length = std::max<qsizetype>(1, tag.length);
            m_line += int(text.sliced(i, length).count(u'\n'));
            i += length;
        }
        takeText(text.sliced(from));
        finish();
        return {};
    }

private:
    void takeMark(const HtmlTag &tag)
    {
        if (tag.name == u"sync") {
            bool ok = false;
            QString start = attribute(tag, u"start").trimmed();
            if (start.endsWith(u"ms", Qt::CaseInsensitive))
                start.chop(2);
            const qint64 ms = start.toLongLong(&ok);
            m_hasTime = ok && ms >= 0 && ms < maxMs;
            if (!m_hasTime) {
                m_file.warn(QStringLiteral("time_malformed"), m_line, {tag.inside.left(80).toString()});
                return;
            }
            m_time = MediaTime::fromMs(ms);
            m_inParagraph = true;
        } else if (tag.name == u"p") {
            QString language = attribute(tag, u"class");
            language.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'-' && c != u'_'; });
            m_inParagraph = true;
            m_isForeign = false;
            if (language.isEmpty())
                return;
            if (m_language.isEmpty())
                m_language = language;
            m_isForeign = language.compare(m_language, Qt::CaseInsensitive) != 0;
            if (m_isForeign && !m_foreign.contains(language.toLower())) {
                m_foreign.append(language.toLower());
                m_file.warn(QStringLiteral("other_language_skipped"), m_line, {language.left(40)});
            }
        } else if (tag.name == u"/body" || tag.name == u"/sami") {
            m_inParagraph = false;
        }
    }

    void takeText(QStringView text)
    {
        if (!m_hasTime) {
            if (m_isFirst)
                m_file.header = text.trimmed().toString();
            m_isFirst = false;
            return;
        }
        const QString payload = closed(text.trimmed());
        if (!m_inParagraph || m_isForeign || payload.isEmpty())
            return;
        if (m_isOpen && m_file.cues.last().range.in == m_time) {
            // A second paragraph of the same language and time goes on below.
            SubtitleCue &cue = m_file.cues.last();
            cue.payload += QStringLiteral("<br>") + payload;
            m_isMerged = true;
            return;
        }
        finishAt(m_time);
        const QString words = plainFromSami(payload);
        if (words.isEmpty())
            return;
        SubtitleCue cue;
        cue.range = {m_time, m_time};
        cue.payload = payload;
        cue.text = words;
        cue.settings = m_language;
        cue.line = m_line;
        m_file.cues.append(cue);
        m_isOpen = true;
    }

    void finishAt(MediaTime time)
    {
        if (m_isOpen) {
            SubtitleCue &cue = m_file.cues.last();
            cue.range.out = time;
            if (m_isMerged)
                cue.text = plainFromSami(cue.payload);
        }
        m_isOpen = false;
        m_isMerged = false;
    }

    void finish()
    {
        m_file.language = languageOf(m_file.header, m_language);
        if (!m_isOpen)
            return;
        SubtitleCue &cue = m_file.cues.last();
        m_file.warn(QStringLiteral("end_missing"), cue.line);
        finishAt(cue.range.in + lastCueDuration);
    }

    SubtitleFile &m_file;
    ReadPace &m_pace;
    int m_line;
    MediaTime m_time;
    bool m_isFirst = true;
    bool m_hasTime = false;
    bool m_inParagraph = false;
    bool m_isForeign = false;
    bool m_isMerged = false; ///< the last cue has got more text since its own was read
    bool m_isOpen = false;   ///< the last cue has no end yet
    QString m_language;      ///< class of the paragraphs that are read
    QStringList m_foreign;
};

QString samiFromStyled(const StyledText &text)
{
    QString out;
    NestedTags tags(out);
    for (const StyledRun &run : text.runs) {
        tags.change(htmlTags(run));
        if (!run.reading.isEmpty())
            out += u"<ruby>";
        for (qsizetype i = 0; i < run.text.size(); ++i) {
            const QChar c = run.text[i];
            // White space that HTML would fold is written as no-break spaces.
            const bool wouldFold =
                c == u'\t' || (c == u' ' && (out.endsWith(u' ') || out.endsWith(u"<br>") || out.isEmpty()));
            if (c == u'\n')
                out += u"<br>";
            else if (wouldFold)
                out += u"&nbsp;";
            else
                appendEscaped(out, QStringView(run.text).sliced(i, 1));
        }
        if (!run.reading.isEmpty()) {
            out += u"<rt>";
            appendEscaped(out, run.reading);
            out += u"</rt></ruby>";
        }
    }
    tags.change({});
    return out;
}

} // namespace

SamiFormat::SamiFormat()
    : SubtitleFormat({samiName,
                      QStringLiteral("SAMI"),
                      {QStringLiteral("smi"), QStringLiteral("sami")},
                      QStringLiteral("application/x-sami")})
{
}

int SamiFormat::sniff(QStringView beginning) const
{
    constexpr int certain = 100;
    constexpr int likely = 90;
    if (beginning.trimmed().startsWith(u"<SAMI", Qt::CaseInsensitive))
        return certain;
    return beginning.trimmed().startsWith(u'<') && beginning.contains(u"<SYNC", Qt::CaseInsensitive) ? likely : 0;
}

Result<void> SamiFormat::parse(SubtitleFile &file, QStringView text, ReadPace &pace) const
{
    file.styled = [](const SubtitleCue &cue) { return ParagraphReader().read(cue.payload); };
    return SamiReader(file, pace).read(text);
}

QString SamiFormat::write(const SubtitleFile &file, const WriteOptions &options) const
{
    const bool isOwn = file.format == samiName;
    reportForeignBlocks(file, name(), options);
    QString out = closedHead(file.header) + u'\n';
    if (!isOwn || file.header.isEmpty()) {
        const QString language = file.language.isEmpty() ? QStringLiteral("und") : file.language;
        out = QStringLiteral("<SAMI>\n<HEAD>\n<TITLE></TITLE>\n<STYLE TYPE=\"text/css\">\n<!--\n"
                             "P { font-family: Arial; text-align: center; color: white; }\n"
                             ".SUBTTL { Name: Subtitles; lang: %1; SAMIType: CC; }\n-->\n</STYLE>\n</HEAD>\n<BODY>\n")
                  .arg(language.toHtmlEscaped());
    }
    const auto appendMark = [&](MediaTime time, const QString &className, const QString &payload) {
        out += QStringLiteral("<SYNC Start=%1><P").arg(std::max<qint64>(time.floorMs(), 0));
        if (!className.isEmpty())
            out += QStringLiteral(" Class=%1").arg(className);
        out += u'>' + payload + u'\n';
    };
    for (qsizetype i = 0; i < file.cues.size(); ++i) {
        const SubtitleCue &cue = file.cues[i];
        const QString className = isOwn ? cue.settings : QStringLiteral("SUBTTL");
        const bool isKept =
            isOwn && options.keepMarkup && !cue.payload.isEmpty() && plainFromSami(cue.payload) == cue.text;
        appendMark(cue.range.in, className,
                   isKept ? cue.payload : samiFromStyled(textToWrite(file, cue, options, features)));
        const MediaTime next = i + 1 < file.cues.size() ? file.cues[i + 1].range.in : cue.range.in;
        const bool endsAtNext = next > cue.range.in && next <= cue.range.out;
        if (!endsAtNext)
            appendMark(cue.range.out, className, QStringLiteral("&nbsp;"));
        else if (next < cue.range.out && options.losses)
            options.losses->add(QStringLiteral("times_changed"));
    }
    return out + QStringLiteral("</BODY>\n</SAMI>\n");
}

} // namespace cinefluent::formats
