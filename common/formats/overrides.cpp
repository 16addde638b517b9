// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/overrides.h"

#include <algorithm>

namespace cinefluent::formats {

namespace {

/// One "\name" with what follows it.
class Overrides
{
public:
    Overrides(OverrideState &state, StyledText &text, const TextPosition &pictureSize)
        : m_state(state)
        , m_text(text)
        , m_size(pictureSize)
    {
    }

    void take(QStringView tag)
    {
        tag = tag.trimmed();
        if (tag.isEmpty())
            return;
        if (takeAlignment(tag) || takeColour(tag) || takePosition(tag) || takeSwitch(tag))
            return;
        if (tag.startsWith(u'r'))
            m_state.look = m_state.base;
        else
            m_text.hasEffects = true;
    }

private:
    /// The whole number behind `name`; nothing where other things follow it.
    static std::optional<int> numberAfter(QStringView tag, QStringView name)
    {
        if (!tag.startsWith(name))
            return std::nullopt;
        bool ok = false;
        const int value = tag.sliced(name.size()).trimmed().toInt(&ok);
        return ok ? std::optional(value) : std::nullopt;
    }

    bool takeAlignment(QStringView tag)
    {
        int alignment = 0;
        if (const auto value = numberAfter(tag, u"an"))
            alignment = *value >= 1 && *value <= 9 ? *value : 0;
        else if (const auto old = numberAfter(tag, u"a"))
            alignment = alignmentFromSsa(*old);
        else
            return false;
        if (alignment > 0 && m_text.alignment == 0)
            m_text.alignment = alignment;
        return true;
    }

    bool takeColour(QStringView tag)
    {
        const QStringView name = tag.startsWith(u"1c") ? QStringView(u"1c") : QStringView(u"c");
        if (!tag.startsWith(name) || tag.startsWith(u"clip"))
            return false;
        const QStringView value = tag.sliced(name.size());
        m_state.look.colour = value.isEmpty() ? m_state.base.colour : colourFromAss(value);
        return true;
    }

    bool takePosition(QStringView tag)
    {
        if (!tag.startsWith(u"pos(") || m_size.x <= 0 || m_size.y <= 0)
            return false;
        const qsizetype comma = tag.indexOf(u',');
        const qsizetype end = tag.indexOf(u')');
        if (comma < 0 || end < comma)
            return false;
        bool okX = false;
        bool okY = false;
        const double x = tag.sliced(4, comma - 4).trimmed().toDouble(&okX) / m_size.x;
        const double y = tag.sliced(comma + 1, end - comma - 1).trimmed().toDouble(&okY) / m_size.y;
        if (!okX || !okY || !(x >= 0 && x <= 1 && y >= 0 && y <= 1))
            return false;
        m_text.position = TextPosition{x, y};
        return true;
    }

    bool takeSwitch(QStringView tag)
    {
        struct Switch
        {
            QStringView name;
            TextStyle style;
        };
        for (const auto &[name, style] : {Switch{u"b", TextStyle::Bold}, Switch{u"i", TextStyle::Italic},
                                          Switch{u"u", TextStyle::Underline}, Switch{u"s", TextStyle::StrikeOut}}) {
            if (tag == name) {
                m_state.look.styles.setFlag(style, m_state.base.styles.testFlag(style));
                return true;
            }
            if (const auto value = numberAfter(tag, name)) {
                // "\b700" is a weight.
                m_state.look.styles.setFlag(style, *value == 1 || *value >= 600);
                return true;
            }
        }
        if (const auto value = numberAfter(tag, u"p")) {
            m_state.drawing = *value;
            m_text.hasEffects |= *value > 0;
            return true;
        }
        return false;
    }

    OverrideState &m_state;
    StyledText &m_text;
    const TextPosition &m_size;
};

} // namespace

void applyOverrides(QStringView inside, OverrideState &state, StyledText &text, const TextPosition &pictureSize)
{
    Overrides overrides(state, text, pictureSize);
    qsizetype begin = inside.indexOf(u'\\');
    while (begin >= 0) {
        // A backslash inside brackets belongs to the tag around it: "\t(\i1)".
        qsizetype end = begin + 1;
        for (int depth = 0; end < inside.size() && (depth > 0 || inside[end] != u'\\'); ++end)
            depth += inside[end] == u'(' ? 1 : inside[end] == u')' ? -1 : 0;
        overrides.take(inside.sliced(begin + 1, end - begin - 1));
        begin = end < inside.size() ? end : -1;
    }
}

int alignmentFromSsa(int value)
{
    const int column = value & 3;
    if (value < 1 || value > 11 || column == 0)
        return 0;
    return column + (value & 4 ? 6 : value & 8 ? 3 : 0);
}

std::optional<quint32> colourFromAss(QStringView text)
{
    text = text.trimmed();
    while (text.endsWith(u'&'))
        text.chop(1);
    bool ok = false;
    qint64 value = 0;
    if (text.startsWith(u"&H", Qt::CaseInsensitive))
        value = text.sliced(2).toLongLong(&ok, 16);
    else
        value = text.toLongLong(&ok);
    if (!ok)
        return std::nullopt;
    const auto bgr = quint32(value & 0xFFFFFF);
    return (bgr & 0xFF) << 16 | (bgr & 0xFF00) | bgr >> 16;
}

} // namespace cinefluent::formats
