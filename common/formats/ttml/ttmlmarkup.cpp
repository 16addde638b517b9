// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/ttml/ttmlmarkup.h"

#include "common/formats/textlines.h"

namespace cinefluent::formats {

namespace {

/// Reads a paragraph: white space as xml:space says, spans with their looks, ruby.
class ParagraphReader
{
public:
    explicit ParagraphReader(const TtmlStyles &styles)
        : m_styles(styles)
    {
    }

    StyledText read(const QString &payload, const QString &settings)
    {
        QXmlStreamReader xml(QStringLiteral("<p %1>%2</p>").arg(settings, payload));
        xml.setNamespaceProcessing(false);
        while (!xml.atEnd()) {
            switch (xml.readNext()) {
            case QXmlStreamReader::StartElement:
                begin(xml);
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::Characters:
                takeText(xml.text());
                break;
            default:
                break;
            }
        }
        m_text.dropBlankLines();
        return std::move(m_text);
    }

private:
    struct Level
    {
        StyledRun look;
        bool preserves = false;
        QString ruby; ///< role of the element, e.g. "text"
        bool isHidden = false;
    };

    void begin(const QXmlStreamReader &xml)
    {
        const TtmlAttributes attributes = m_styles.resolved(attributesOf(xml.attributes()));
        Level level = m_levels.isEmpty() ? Level() : m_levels.constLast();
        if (m_levels.isEmpty()) {
            takePlace(attributes);
            level.preserves = m_styles.preservesSpace;
        }
        applyLook(attributes, level.look);
        if (attributes.contains(QStringLiteral("space")))
            level.preserves = attributes.value(QStringLiteral("space")) == u"preserve";
        level.ruby = attributes.value(QStringLiteral("ruby"));
        level.isHidden |= level.ruby == u"delimiter";
        if (level.ruby == u"container" || level.ruby == u"base")
            m_rubyBegin = m_text.runs.size();
        const bool isTimed = attributes.contains(QStringLiteral("begin")) && !m_levels.isEmpty();
        m_text.hasEffects |= isTimed;
        m_levels.append(level);
        if (localName(xml.qualifiedName()) == u"br") {
            m_text.append(u"\n", level.look);
            m_hasSpace = false;
            m_atLineBegin = true;
        }
    }

    void end()
    {
        const Level level = m_levels.takeLast();
        if (level.ruby == u"text")
            m_text.setReading(m_rubyBegin, m_reading.simplified());
        if (level.ruby == u"text")
            m_reading.clear();
        if (level.ruby == u"container")
            m_rubyBegin = -1;
    }

    void takeText(QStringView text)
    {
        const Level &level = m_levels.constLast();
        if (level.isHidden)
            return;
        if (level.ruby == u"text") {
            m_reading += text;
            return;
        }
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isSpace = text[i] == u' ' || text[i] == u'\n' || text[i] == u'\t' || text[i] == u'\r';
            if (isSpace && !level.preserves) {
                m_hasSpace = true;
                continue;
            }
            if (m_hasSpace && !m_atLineBegin)
                append(u" ", level.look);
            m_hasSpace = false;
            m_atLineBegin = false;
            append(text.sliced(i, 1), level.look);
        }
    }

    void append(QStringView piece, const StyledRun &look)
    {
        if (m_rubyBegin != m_text.runs.size())
            return m_text.append(piece, look);
        m_text.runs.append(look);
        m_text.runs.last().text = piece.toString();
    }

    static void applyLook(const TtmlAttributes &attributes, StyledRun &look)
    {
        if (const QString style = attributes.value(QStringLiteral("fontStyle")); !style.isEmpty())
            look.styles.setFlag(TextStyle::Italic, style == u"italic" || style == u"oblique");
        if (const QString weight = attributes.value(QStringLiteral("fontWeight")); !weight.isEmpty())
            look.styles.setFlag(TextStyle::Bold, weight == u"bold");
        const QStringList decorations = attributes.value(QStringLiteral("textDecoration")).split(u' ');
        if (decorations.contains(QStringLiteral("none")))
            look.styles &= ~(TextStyles(TextStyle::Underline) | TextStyle::StrikeOut);
        const auto decorate = [&](const char *on, const char *off, TextStyle style) {
            if (decorations.contains(QLatin1String(on)))
                look.styles.setFlag(style, true);
            if (decorations.contains(QLatin1String(off)))
                look.styles.setFlag(style, false);
        };
        decorate("underline", "noUnderline", TextStyle::Underline);
        decorate("lineThrough", "noLineThrough", TextStyle::StrikeOut);
        if (const auto colour = parseColour(attributes.value(QStringLiteral("color")))) {
            look.colour = colour;
            if (*colour == 0xFFFFFF)
                look.colour.reset(); // what every player takes by itself
        }
    }

    /// "10% 80%" as fractions.
    static std::optional<TextPosition> parsePair(const QString &text)
    {
        const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
        if (parts.size() != 2 || !parts[0].endsWith(u'%') || !parts[1].endsWith(u'%'))
            return std::nullopt;
        bool okX = false;
        bool okY = false;
        const double x = parts[0].chopped(1).toDouble(&okX) / 100;
        const double y = parts[1].chopped(1).toDouble(&okY) / 100;
        return okX && okY ? std::optional(TextPosition{x, y}) : std::nullopt;
    }

    void takePlace(const TtmlAttributes &paragraph)
    {
        const TtmlAttributes region = m_styles.regions.value(paragraph.value(QStringLiteral("region")));
        const QString align = paragraph.value(QStringLiteral("textAlign"), region.value(QStringLiteral("textAlign")));
        const QString display = region.value(QStringLiteral("displayAlign"));
        const auto origin = parsePair(region.value(QStringLiteral("origin")));
        const auto extent = parsePair(region.value(QStringLiteral("extent")));
        const QString writing = region.value(QStringLiteral("writingMode"));
        if (writing == u"tbrl" || writing == u"tb")
            m_text.writing = WritingMode::VerticalRightToLeft;
        else if (writing == u"tblr")
            m_text.writing = WritingMode::VerticalLeftToRight;
        const bool isVertical = m_text.writing != WritingMode::Horizontal;
        const bool isRightToLeft = m_text.writing == WritingMode::VerticalRightToLeft;
        // Where the lines stand, from the first on, and where on their line the words do.
        const double share = display == u"after" ? 1 : display == u"center" ? 0.5 : 0;
        const int along = align == u"left" || align == u"start" ? 0 : align == u"right" || align == u"end" ? 2 : 1;
        int across = display == u"before" ? 0 : display == u"center" ? 1 : 2;
        if (origin && extent) {
            const double at = !isVertical     ? origin->y + extent->y * share
                              : isRightToLeft ? 1 - (origin->x + extent->x * (1 - share))
                                              : origin->x + extent->x * share;
            across = at < 0.33 ? 0 : at < 0.66 ? 1 : 2;
        }
        const int row = isVertical ? 2 - along : 2 - across;
        const int column = !isVertical ? along : isRightToLeft ? 2 - across : across;
        if (row * 3 + column + 1 != m_text.place())
            m_text.alignment = row * 3 + column + 1;
    }

    const TtmlStyles &m_styles;
    StyledText m_text;
    QList<Level> m_levels;
    QString m_reading;
    qsizetype m_rubyBegin = -1;
    bool m_hasSpace = false;
    bool m_atLineBegin = true;
};

} // namespace

QStringView localName(QStringView qualifiedName)
{
    return qualifiedName.sliced(qualifiedName.lastIndexOf(u':') + 1);
}

TtmlAttributes attributesOf(const QXmlStreamAttributes &attributes)
{
    // No others: maps of a hostile file's styles must not grow with their number.
    static const QStringList known{"id",         "style",          "region", "begin",     "end",
                                   "dur",        "timeContainer",  "space",  "lang",      "fontStyle",
                                   "fontWeight", "textDecoration", "color",  "textAlign", "displayAlign",
                                   "origin",     "extent",         "ruby",   "frameRate", "frameRateMultiplier",
                                   "tickRate",   "writingMode"};
    TtmlAttributes map;
    for (const QXmlStreamAttribute &attribute : attributes) {
        const bool isNamespace = attribute.qualifiedName().startsWith(u"xmlns");
        if (!isNamespace && known.contains(localName(attribute.qualifiedName())))
            map.insert(localName(attribute.qualifiedName()).toString(), attribute.value().toString());
    }
    return map;
}

TtmlAttributes TtmlStyles::resolved(const TtmlAttributes &own) const
{
    TtmlAttributes all;
    for (const QString &reference : own.value(QStringLiteral("style")).split(u' ', Qt::SkipEmptyParts))
        all.insert(styles.value(reference));
    all.insert(own);
    return all;
}

StyledText styledFromTtml(const QString &payload, const QString &settings, const TtmlStyles &styles)
{
    return ParagraphReader(styles).read(payload, settings);
}

QString ttmlFromStyled(const StyledText &text, const QString &prefix)
{
    QString out;
    const QString span = prefix + QStringLiteral("span");
    for (const StyledRun &run : text.runs) {
        QStringList attributes;
        if (run.styles.testFlag(TextStyle::Italic))
            attributes.append(QStringLiteral("tts:fontStyle=\"italic\""));
        if (run.styles.testFlag(TextStyle::Bold))
            attributes.append(QStringLiteral("tts:fontWeight=\"bold\""));
        QStringList decorations;
        if (run.styles.testFlag(TextStyle::Underline))
            decorations.append(QStringLiteral("underline"));
        if (run.styles.testFlag(TextStyle::StrikeOut))
            decorations.append(QStringLiteral("lineThrough"));
        if (!decorations.isEmpty())
            attributes.append(QStringLiteral("tts:textDecoration=\"%1\"").arg(decorations.join(u' ')));
        if (run.colour)
            attributes.append(QStringLiteral("tts:color=\"%1\"").arg(colourText(*run.colour)));
        QString content = xmlText(run.text).replace(u'\n', QStringLiteral("<%1br/>").arg(prefix));
        if (!run.reading.isEmpty()) {
            content = QStringLiteral("<%1 tts:ruby=\"container\"><%1 tts:ruby=\"base\">%2</%1><%1 tts:ruby=\"text\">%3"
                                     "</%1></%1>")
                          .arg(span, content, xmlText(run.reading));
        }
        out +=
            attributes.isEmpty() ? content : QStringLiteral("<%1 %2>%3</%1>").arg(span, attributes.join(u' '), content);
    }
    return out;
}

QString startTag(QStringView name, const QXmlStreamAttributes &attributes, bool isEmpty)
{
    QString tag = QStringLiteral("<") + name.toString();
    for (const QXmlStreamAttribute &attribute : attributes)
        tag += QStringLiteral(" %1=\"%2\"").arg(attribute.qualifiedName(), xmlText(attribute.value()));
    return tag + (isEmpty ? QStringLiteral("/>") : QStringLiteral(">"));
}

QString xmlText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            out += c;
            out += text[++i];
        } else if (c == u'&' || c == u'<' || c == u'>') {
            appendEscaped(out, text.sliced(i, 1));
        } else if (c == u'"') {
            out += u"&quot;";
        } else if ((c >= u' ' || c == u'\n' || c == u'\t') && !c.isSurrogate() && c.unicode() < 0xFFFE) {
            out += c;
        }
    }
    return out;
}

} // namespace cinefluent::formats
