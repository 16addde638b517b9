// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/ass/assmarkup.h"

#include "common/formats/overrides.h"
#include "common/formats/textlines.h"

namespace cinefluent::formats {

namespace {

constexpr quint32 white = 0xFFFFFF;

/// Hands on the pieces of an event's text: override blocks and text with its signs resolved.
template<typename OnText, typename OnOverride>
void walk(QStringView payload, OnText onText, OnOverride onOverride)
{
    bool hasClose = true;
    for (qsizetype i = 0; i < payload.size();) {
        const QChar next = i + 1 < payload.size() ? payload[i + 1] : QChar();
        if (payload[i] == u'{') {
            const qsizetype end = hasClose ? payload.indexOf(u'}', i) : -1;
            hasClose = end > 0; // once there is none there is none behind
            if (end > 0) {
                onOverride(payload.sliced(i + 1, end - i - 1));
                i = end + 1;
                continue;
            }
        }
        if (payload[i] != u'\\') {
            onText(payload.sliced(i, 1));
            ++i;
            continue;
        }
        if (next == u'N' || next == u'n')
            onText(u"\n");
        else if (next == u'h')
            onText(u"\u00A0");
        else if (next == u'{' || next == u'}')
            onText(payload.sliced(i + 1, 1));
        else
            onText(payload.sliced(i, 1));
        const bool isSign = next == u'N' || next == u'n' || next == u'h' || next == u'{' || next == u'}';
        i += isSign ? 2 : 1;
    }
}

StyledText read(QStringView payload, const AssStyles::Style &style, const QString &voice, const TextPosition &size)
{
    StyledText text;
    OverrideState state;
    state.base = style.look;
    state.base.voice = voice;
    state.look = state.base;
    walk(
        payload,
        [&](QStringView piece) {
            if (state.drawing <= 0)
                text.append(piece, state.look);
        },
        [&](QStringView inside) { applyOverrides(inside, state, text, size); });
    text.dropBlankLines();
    return text;
}

QString escaped(QStringView text)
{
    constexpr char16_t wordJoiner = 0x2060;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (c == u'\n') {
            out += u"\\N";
        } else if (c == u'{' || c == u'}') {
            out += u'\\';
            out += c;
        } else {
            out += c;
            const bool wouldBeSign = next.isNull() || QStringView(u"Nnh{}\n").contains(next);
            if (c == u'\\' && wouldBeSign)
                out += QChar(wordJoiner);
        }
    }
    return out;
}

QString tagsTo(const StyledRun &run, const StyledRun &before)
{
    QString tags;
    const auto change = [&](TextStyle style, char16_t name) {
        if (run.styles.testFlag(style) != before.styles.testFlag(style))
            tags += QStringLiteral("\\%1%2").arg(QChar(name)).arg(run.styles.testFlag(style) ? 1 : 0);
    };
    change(TextStyle::Bold, u'b');
    change(TextStyle::Italic, u'i');
    change(TextStyle::Underline, u'u');
    change(TextStyle::StrikeOut, u's');
    if (run.colour != before.colour) {
        const quint32 rgb = run.colour.value_or(white);
        const quint32 bgr = (rgb & 0xFF) << 16 | (rgb & 0xFF00) | rgb >> 16;
        tags += run.colour ? QStringLiteral("\\c&H") + QString::number(bgr, 16).rightJustified(6, u'0').toUpper() + u'&'
                           : QStringLiteral("\\c");
    }
    return tags;
}

} // namespace

AssStyles::AssStyles(const QString &header)
{
    QStringList columns;
    bool inStyles = false;
    LineCursor lines(header);
    while (!lines.atEnd()) {
        const QStringView line = lines.next().trimmed();
        if (line.startsWith(u'[')) {
            m_isSsa |= line.compare(u"[V4 Styles]", Qt::CaseInsensitive) == 0;
            inStyles = line.startsWith(u"[V4", Qt::CaseInsensitive);
            continue;
        }
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0)
            continue;
        const QStringView key = line.first(colon).trimmed();
        const QStringView value = line.sliced(colon + 1).trimmed();
        if (key == u"PlayResX" && value.toInt() > 0) {
            m_size.x = value.toInt();
        } else if (key == u"PlayResY" && value.toInt() > 0) {
            m_size.y = value.toInt();
        } else if (inStyles && key.compare(u"Format", Qt::CaseInsensitive) == 0) {
            columns.clear();
            for (const QStringView column : value.split(u','))
                columns.append(column.trimmed().toString().toLower());
        } else if (inStyles && key.compare(u"Style", Qt::CaseInsensitive) == 0) {
            takeStyle(columns, value);
        }
    }
}

void AssStyles::takeStyle(const QStringList &columns, QStringView line)
{
    const auto values = line.split(u',');
    const auto value = [&](const char *column) {
        const qsizetype at = columns.indexOf(QLatin1String(column));
        return at >= 0 && at < values.size() ? values[at].trimmed() : QStringView();
    };
    Style style;
    const auto flag = [&](const char *column, TextStyle which) {
        style.look.styles.setFlag(which, value(column).toInt() != 0);
    };
    flag("bold", TextStyle::Bold);
    flag("italic", TextStyle::Italic);
    flag("underline", TextStyle::Underline);
    flag("strikeout", TextStyle::StrikeOut);
    style.look.colour = colourFromAss(value("primarycolour"));
    if (style.look.colour == white)
        style.look.colour.reset();
    const int alignment = value("alignment").toInt();
    style.alignment = m_isSsa ? alignmentFromSsa(alignment) : alignment >= 1 && alignment <= 9 ? alignment : 2;
    QStringView name = value("name");
    while (name.startsWith(u'*'))
        name = name.sliced(1);
    m_styles.insert(name.toString(), style);
}

AssStyles::Style AssStyles::style(const QString &name) const
{
    QString wanted = name;
    while (wanted.startsWith(u'*'))
        wanted.remove(0, 1);
    const auto found = m_styles.constFind(wanted);
    return found != m_styles.cend() ? *found : m_styles.value(QStringLiteral("Default"));
}

AssFields::AssFields(const QString &settings)
{
    const QStringList parts = settings.split(u',');
    if (parts.size() < 7)
        return;
    layer = parts[0];
    style = parts[1];
    name = parts[2];
    margins = parts.mid(3, 3).join(u',');
    effect = parts.mid(6).join(u',');
}

QString AssFields::settings() const
{
    return QStringList{layer, style, name, margins, effect}.join(u',');
}

QString plainFromAss(QStringView payload)
{
    return read(payload, {}, {}, {}).plain();
}

StyledText styledFromAss(const SubtitleCue &cue, const AssStyles &styles)
{
    const AssFields fields(cue.settings);
    const AssStyles::Style style = styles.style(fields.style);
    StyledText text = read(cue.payload, style, fields.name.trimmed(), styles.pictureSize());
    if (text.alignment == 0)
        text.alignment = style.alignment;
    text.hasEffects |= !fields.effect.trimmed().isEmpty();
    return text;
}

QString assFromStyled(const StyledText &text, const TextPosition &size, const StyledRun &base)
{
    QString out;
    QString tags;
    if (text.alignment > 0 && text.alignment != 2)
        tags += QStringLiteral("\\an%1").arg(text.alignment);
    if (text.position)
        tags += QStringLiteral("\\pos(%1,%2)")
                    .arg(qRound(text.position->x * size.x))
                    .arg(qRound(text.position->y * size.y));
    StyledRun before = base;
    for (const StyledRun &run : text.runs) {
        tags += tagsTo(run, before);
        if (!tags.isEmpty())
            out += u'{' + tags + u'}';
        tags.clear();
        out += escaped(run.text);
        before = run;
    }
    return out;
}

} // namespace cinefluent::formats
