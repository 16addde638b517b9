// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/markup.h"

#include "common/formats/overrides.h"
#include "common/formats/textlines.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace cinefluent::formats {

namespace {

/// A tag of either format, or nothing where `text[at]` opens none.
struct Tag
{
    QString name; ///< lowercase; empty for a WebVTT timestamp
    bool closes = false;
    qsizetype length = 0;
    QStringView rest; ///< what follows the name: classes, attributes, an annotation
};

constexpr qsizetype maxTagLength = 400; ///< keeps the search short in hostile files

enum class Dialect
{
    Srt,
    WebVtt
};

bool isTagName(const QString &name, Dialect dialect)
{
    static const QStringList srt{"b", "i", "u", "s", "font"};
    static const QStringList webVtt{"b", "i", "u", "c", "v", "lang", "ruby", "rt"};
    return (dialect == Dialect::Srt ? srt : webVtt).contains(name);
}

bool isTimestamp(QStringView text)
{
    if (text.isEmpty() || !text.contains(u':'))
        return false;
    for (const QChar c : text) {
        if (!c.isDigit() && c != u':' && c != u'.')
            return false;
    }
    return true;
}

Tag tagAt(QStringView text, qsizetype at, Dialect dialect)
{
    if (text[at] != u'<')
        return {};
    const qsizetype end = text.mid(at, maxTagLength).indexOf(u'>');
    if (end < 0)
        return {};
    QStringView inside = text.sliced(at + 1, end - 1);
    if (dialect == Dialect::Srt && inside.contains(u'\n'))
        return {};
    Tag tag{{}, inside.startsWith(u'/'), end + 1, {}};
    if (tag.closes)
        inside = inside.sliced(1);
    qsizetype nameLength = 0;
    while (nameLength < inside.size() && inside[nameLength].isLetter())
        ++nameLength;
    tag.name = inside.first(nameLength).toString().toLower();
    tag.rest = inside.sliced(nameLength);
    const bool ends = tag.rest.isEmpty() || tag.rest[0].isSpace() || tag.rest[0] == u'.' || tag.rest[0] == u'=';
    if (ends && isTagName(tag.name, dialect))
        return tag;
    if (dialect == Dialect::WebVtt && ((tag.closes && inside.isEmpty()) || isTimestamp(inside)))
        return {{}, false, end + 1, {}};
    return {};
}

/// "{\an8}" and the like: players of SRT heed or hide them.
qsizetype overrideAt(QStringView text, qsizetype at)
{
    if (text[at] != u'{' || at + 1 >= text.size() || text[at + 1] != u'\\')
        return 0;
    const QStringView inside = text.mid(at, maxTagLength);
    const qsizetype end = inside.indexOf(u'}');
    return end < 0 || inside.first(end).contains(u'\n') ? 0 : end + 1;
}

} // namespace

CharacterReference referenceAt(QStringView text, qsizetype at)
{
    static constexpr std::array<std::pair<const char *, char16_t>, 14> names{{{"amp", u'&'},
                                                                              {"lt", u'<'},
                                                                              {"gt", u'>'},
                                                                              {"quot", u'"'},
                                                                              {"apos", u'\''},
                                                                              {"nbsp", 0xA0},
                                                                              {"lrm", 0x200E},
                                                                              {"rlm", 0x200F},
                                                                              {"hellip", 0x2026},
                                                                              {"ndash", 0x2013},
                                                                              {"mdash", 0x2014},
                                                                              {"lsquo", 0x2018},
                                                                              {"rsquo", 0x2019},
                                                                              {"copy", 0xA9}}};
    constexpr qsizetype maxLength = 12;
    const qsizetype end = text.mid(at, maxLength).indexOf(u';');
    if (text[at] != u'&' || end < 2)
        return {};
    const QStringView name = text.sliced(at + 1, end - 1);
    for (const auto &[known, character] : names) {
        if (name == QLatin1StringView(known))
            return {QString(QChar(character)), end + 1};
    }
    if (name[0] != u'#' || name.size() < 2)
        return {};
    bool ok = false;
    const bool isHex = name[1] == u'x' || name[1] == u'X';
    const uint code = name.sliced(isHex ? 2 : 1).toUInt(&ok, isHex ? 16 : 10);
    const bool isCharacter =
        ok && code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF) && code != '\n' && code != '\r';
    return isCharacter ? CharacterReference{QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1), end + 1}
                       : CharacterReference{};
}

namespace {

QString withoutBlankLines(const QString &text)
{
    if (!text.contains(u'\n') && !text.contains(u'\r'))
        return isBlank(text) ? QString() : text;
    QStringList kept;
    LineCursor lines(text);
    while (!lines.atEnd()) {
        const QStringView line = lines.next();
        if (!isBlank(line))
            kept.append(line.toString());
    }
    return kept.join(u'\n');
}

/// Walks over a payload and hands on characters (and whether they are a ruby reading), tags and overrides.
template<typename OnText, typename OnTag, typename OnOverride>
void walk(QStringView payload, Dialect dialect, OnText onText, OnTag onTag, OnOverride onOverride)
{
    bool inReading = false;
    for (qsizetype i = 0; i < payload.size();) {
        const Tag tag = tagAt(payload, i, dialect);
        if (tag.length > 0) {
            if (tag.name == u"rt")
                inReading = !tag.closes;
            if (tag.name == u"ruby" && tag.closes)
                inReading = false;
            onTag(tag);
            i += tag.length;
            continue;
        }
        if (const qsizetype length = dialect == Dialect::Srt ? overrideAt(payload, i) : 0; length > 0) {
            onOverride(payload.sliced(i + 1, length - 2));
            i += length;
            continue;
        }
        const CharacterReference reference =
            dialect == Dialect::WebVtt ? referenceAt(payload, i) : CharacterReference{};
        onText(reference.length > 0 ? QStringView(reference.text) : payload.sliced(i, 1), inReading);
        i += std::max<qsizetype>(1, reference.length);
    }
}

QString plain(QStringView payload, Dialect dialect)
{
    QString out;
    out.reserve(payload.size());
    const auto take = [&](QStringView text, bool isReading) {
        if (!isReading)
            out += text;
    };
    walk(
        payload, dialect, take, [](const Tag &) {}, [](QStringView) {});
    return withoutBlankLines(out);
}

QString escapeSrt(const QString &text)
{
    constexpr char16_t wordJoiner = 0x2060;
    QString out;
    out.reserve(text.size());
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (line.begin() != text.cbegin())
            out += u'\n';
        const bool isTiming = looksLikeTimingLine(line) || parseTimingLine(line, TimingStyle::Srt);
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (isTiming && line[i] == u'>')
                out += QChar(wordJoiner);
            out += line[i];
            if (tagAt(line, i, Dialect::Srt).length > 0 || overrideAt(line, i) > 0)
                out += QChar(wordJoiner);
        }
    }
    return out;
}

/// Follows tags and overrides and gives text its look.
class LookReader
{
public:
    StyledText read(QStringView payload, Dialect dialect)
    {
        walk(
            payload, dialect, [this](QStringView text, bool isReading) { takeText(text, isReading); },
            [this](const Tag &tag) { takeTag(tag); },
            [this](QStringView inside) {
                applyOverrides(inside, m_overrides, m_text, {384, 288}); // the size that players of SRT assume
                refresh();
            });
        m_text.dropBlankLines();
        return std::move(m_text);
    }

private:
    struct OpenTag
    {
        QString name;
        QString voice;
        std::optional<quint32> colour;
    };

    void takeText(QStringView text, bool isReading)
    {
        if (isReading)
            m_reading += text;
        else if (m_rubyBegin == m_text.runs.size() && !text.isEmpty())
            m_text.runs.append(withText(text)); // a ruby base never joins the run before it
        else
            m_text.append(text, m_look);
    }

    StyledRun withText(QStringView text) const
    {
        StyledRun run = m_look;
        run.text = text.toString();
        return run;
    }

    void takeTag(const Tag &tag)
    {
        constexpr qsizetype maxDepth = 64; // deeper than any cue; keeps hostile files linear
        if (tag.name == u"ruby" || tag.name == u"rt")
            return takeRuby(tag);
        if (tag.name.isEmpty())
            m_text.hasEffects = true; // a timestamp
        if (tag.closes) {
            for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
                if (m_open[i].name == tag.name) {
                    m_open.removeAt(i);
                    break;
                }
            }
        } else if (m_open.size() < maxDepth) {
            m_open.append({tag.name, tag.name == u"v" ? voiceOf(tag.rest) : QString(), colourOf(tag)});
        }
        refresh();
    }

    void takeRuby(const Tag &tag)
    {
        const bool opens = tag.name == u"ruby" && !tag.closes;
        if (!opens && (tag.closes || tag.name == u"ruby"))
            m_text.setReading(m_rubyBegin, m_reading.simplified());
        if (tag.closes || opens) {
            m_reading.clear();
            m_rubyBegin = tag.closes && tag.name == u"ruby" ? -1 : m_text.runs.size();
        }
    }

    static QString voiceOf(QStringView rest)
    {
        const qsizetype space = rest.indexOf(u' ');
        QString voice;
        const QStringView annotation = space < 0 ? QStringView() : rest.sliced(space);
        for (qsizetype i = 0; i < annotation.size();) {
            const CharacterReference reference = referenceAt(annotation, i);
            voice += reference.length > 0 ? reference.text : QString(annotation[i]);
            i += std::max<qsizetype>(1, reference.length);
        }
        return voice.simplified();
    }

    static std::optional<quint32> colourOf(const Tag &tag)
    {
        if (tag.name == u"font") {
            const qsizetype at = tag.rest.indexOf(u"color", 0, Qt::CaseInsensitive);
            const qsizetype equals = at < 0 ? -1 : tag.rest.indexOf(u'=', at);
            if (equals < 0)
                return std::nullopt;
            QStringView value = tag.rest.sliced(equals + 1).trimmed();
            const bool isQuoted = value.startsWith(u'"') || value.startsWith(u'\'');
            const qsizetype end = isQuoted ? value.indexOf(value[0], 1) : value.indexOf(u' ');
            return parseColour(end < 0 ? value : value.sliced(isQuoted, end - isQuoted));
        }
        if (tag.name != u"c")
            return std::nullopt;
        static const QStringList classes{"white", "lime", "cyan", "red", "yellow", "magenta", "blue", "black"};
        for (const QStringView name : tag.rest.split(u'.')) {
            if (classes.contains(name))
                return parseColour(name);
        }
        return std::nullopt;
    }

    void refresh()
    {
        m_look = m_overrides.look;
        for (const OpenTag &tag : std::as_const(m_open)) {
            if (tag.name == u"b")
                m_look.styles |= TextStyle::Bold;
            else if (tag.name == u"i")
                m_look.styles |= TextStyle::Italic;
            else if (tag.name == u"u")
                m_look.styles |= TextStyle::Underline;
            else if (tag.name == u"s")
                m_look.styles |= TextStyle::StrikeOut;
            if (tag.colour)
                m_look.colour = tag.colour;
            if (!tag.voice.isEmpty())
                m_look.voice = tag.voice;
        }
    }

    StyledText m_text;
    OverrideState m_overrides;
    StyledRun m_look;
    QList<OpenTag> m_open;
    QString m_reading;
    qsizetype m_rubyBegin = -1; ///< run at which the open ruby's base begins; −1 outside of ruby
};

/// The percentage of a cue setting's value, which may have ",start" and the like behind it.
std::optional<double> percentOf(QStringView value)
{
    const qsizetype sign = value.indexOf(u'%');
    bool ok = false;
    const double percent = value.first(std::max<qsizetype>(sign, 0)).toDouble(&ok);
    return ok && percent >= 0 && percent <= 100 ? std::optional(percent) : std::nullopt;
}

WritingMode writingOf(QStringView settings)
{
    for (const QStringView part : settings.split(u' ', Qt::SkipEmptyParts)) {
        if (part == u"vertical:rl")
            return WritingMode::VerticalRightToLeft;
        if (part == u"vertical:lr")
            return WritingMode::VerticalLeftToRight;
    }
    return WritingMode::Horizontal;
}

/// 0, 1, 2: a third of the way.
int thirdOf(double percent)
{
    return percent < 33 ? 0 : percent < 66 ? 1 : 2;
}

/// Of vertical text "line" counts lines from the side where the first stands, or is a share of the width from the left;
/// "align" is a place along the line, which runs down.
void takeSettings(QStringView settings, StyledText &text)
{
    text.writing = writingOf(settings);
    const bool isVertical = text.writing != WritingMode::Horizontal;
    const bool isRightToLeft = text.writing == WritingMode::VerticalRightToLeft;
    const int place = text.place() - 1;
    int row = place / 3; // of the number pad: 0 bottom, 1 middle, 2 top
    int column = place % 3;
    std::optional<double> line;
    std::optional<double> along;
    for (const QStringView part : settings.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        const QStringView name = part.first(std::max<qsizetype>(colon, 0));
        const QStringView value = part.sliced(colon + 1);
        if (name == u"line") {
            line = percentOf(value);
            bool isNumber = false;
            const int number = value.split(u',')[0].toInt(&isNumber);
            const bool isFirst = isNumber && number >= 0 && number < 8;
            if (isVertical)
                column = line ? thirdOf(*line) : isFirst == isRightToLeft ? 2 : 0;
            else
                row = line ? 2 - thirdOf(*line) : isFirst ? 2 : 0;
        } else if (name == u"align") {
            const bool isStart = value == u"start" || value == u"left";
            const int end = value == u"end" || value == u"right" ? 2 : 1;
            (isVertical ? row : column) = isVertical ? (isStart ? 2 : 2 - end) : (isStart ? 0 : end);
        } else if (name == u"position") {
            along = percentOf(value);
        } else if (name != u"vertical") {
            text.hasEffects = true; // region, size
        }
    }
    if (line && along)
        text.position = isVertical ? TextPosition{*line / 100, *along / 100} : TextPosition{*along / 100, *line / 100};
    if (row != place / 3 || column != place % 3)
        text.alignment = row * 3 + column + 1;
}

} // namespace

QString plainFromSrt(QStringView payload)
{
    return plain(payload, Dialect::Srt);
}

QString plainFromWebVtt(QStringView payload)
{
    return plain(payload, Dialect::WebVtt);
}

StyledText styledFromSrt(const SubtitleCue &cue)
{
    StyledText text = LookReader().read(cue.payload, Dialect::Srt);
    text.hasEffects |= !cue.settings.isEmpty();
    return text;
}

StyledText styledFromWebVtt(const SubtitleCue &cue)
{
    StyledText text = LookReader().read(cue.payload, Dialect::WebVtt);
    takeSettings(cue.settings, text);
    return text;
}

QString srtFromStyled(const StyledText &text)
{
    QString out;
    if (text.alignment > 0 && text.alignment != 2 && !text.runs.isEmpty())
        out = QStringLiteral("{\\an%1}").arg(text.alignment);
    NestedTags tags(out);
    for (const StyledRun &run : text.runs) {
        tags.change(htmlTags(run));
        out += escapeSrt(run.text);
    }
    tags.change({});
    return out;
}

QString webVttFromStyled(const StyledText &text)
{
    QString out;
    NestedTags tags(out);
    for (const StyledRun &run : text.runs) {
        QList<NestedTags::Tag> wanted;
        if (!run.voice.isEmpty()) {
            QString name;
            appendEscaped(name, run.voice.simplified());
            wanted.append({QStringLiteral("<v %1>").arg(name), QStringLiteral("</v>")});
        }
        StyledRun look = run;
        look.colour.reset();
        look.styles.setFlag(TextStyle::StrikeOut, false);
        tags.change(wanted + htmlTags(look));
        if (!run.reading.isEmpty())
            out += u"<ruby>";
        appendEscaped(out, run.text);
        if (!run.reading.isEmpty()) {
            out += u"<rt>";
            appendEscaped(out, run.reading);
            out += u"</rt></ruby>";
        }
    }
    tags.change({});
    return out;
}

QString webVttSettings(const StyledText &text)
{
    const bool isVertical = text.writing != WritingMode::Horizontal;
    const bool isRightToLeft = text.writing == WritingMode::VerticalRightToLeft;
    QStringList settings;
    if (isVertical)
        settings.append(isRightToLeft ? QStringLiteral("vertical:rl") : QStringLiteral("vertical:lr"));
    if (text.position) {
        settings.append(QStringLiteral("position:%1% line:%2%")
                            .arg((isVertical ? text.position->y : text.position->x) * 100, 0, 'f', 1)
                            .arg((isVertical ? text.position->x : text.position->y) * 100, 0, 'f', 1));
        return settings.join(u' ');
    }
    const int row = (text.place() - 1) / 3;
    const int column = (text.place() - 1) % 3;
    const int fromFirst = !isVertical ? 2 - row : isRightToLeft ? 2 - column : column; // which line: 0 first, 2 last
    const int along = isVertical ? 2 - row : column;                                   // place on it: 0 start, 2 end
    if (fromFirst == 0)
        settings.append(QStringLiteral("line:0"));
    else if (fromFirst == 1)
        settings.append(QStringLiteral("line:50%"));
    if (along == 0)
        settings.append(isVertical ? QStringLiteral("align:start") : QStringLiteral("align:left"));
    else if (along == 2)
        settings.append(isVertical ? QStringLiteral("align:end") : QStringLiteral("align:right"));
    return settings.join(u' ');
}

} // namespace cinefluent::formats
