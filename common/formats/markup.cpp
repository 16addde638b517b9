// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/markup.h"

#include "common/formats/textlines.h"

#include <QStringList>

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
    Tag tag{{}, inside.startsWith(u'/'), end + 1};
    if (tag.closes)
        inside = inside.sliced(1);
    qsizetype nameLength = 0;
    while (nameLength < inside.size() && inside[nameLength].isLetter())
        ++nameLength;
    tag.name = inside.first(nameLength).toString().toLower();
    const QStringView rest = inside.sliced(nameLength);
    const bool ends = rest.isEmpty() || rest[0].isSpace() || rest[0] == u'.' || rest[0] == u'=';
    if (ends && isTagName(tag.name, dialect))
        return tag;
    if (dialect == Dialect::WebVtt && ((tag.closes && inside.isEmpty()) || isTimestamp(inside)))
        return {{}, false, end + 1};
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

/// A character reference of HTML's that subtitles use; the rest stays as written.
struct Reference
{
    QString text;
    qsizetype length = 0;
};

Reference referenceAt(QStringView text, qsizetype at)
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
    return isCharacter ? Reference{QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1), end + 1}
                       : Reference{};
}

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

/// Writes b, i and u so that they nest and close.
class StyleWriter
{
public:
    explicit StyleWriter(QString &out)
        : m_out(out)
    {
    }

    void take(const Tag &tag)
    {
        if (tag.name != u"b" && tag.name != u"i" && tag.name != u"u")
            return;
        if (!tag.closes) {
            m_open.append(tag.name);
            m_out += u'<' + tag.name + u'>';
        } else if (m_open.contains(tag.name)) {
            QString closed;
            do {
                closed = m_open.takeLast();
                m_out += QStringLiteral("</%1>").arg(closed);
            } while (closed != tag.name);
        }
    }

    void closeAll()
    {
        while (!m_open.isEmpty())
            m_out += QStringLiteral("</%1>").arg(m_open.takeLast());
    }

private:
    QString &m_out;
    QStringList m_open;
};

/// Walks over a payload and hands on characters and tags.
template<typename OnText, typename OnTag>
void walk(QStringView payload, Dialect dialect, OnText onText, OnTag onTag)
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
            i += length;
            continue;
        }
        const Reference reference = dialect == Dialect::WebVtt ? referenceAt(payload, i) : Reference{};
        if (!inReading)
            onText(reference.length > 0 ? QStringView(reference.text) : payload.sliced(i, 1));
        i += std::max<qsizetype>(1, reference.length);
    }
}

QString plain(QStringView payload, Dialect dialect)
{
    QString out;
    out.reserve(payload.size());
    walk(
        payload, dialect, [&](QStringView text) { out += text; }, [](const Tag &) {});
    return withoutBlankLines(out);
}

void appendEscaped(QString &out, QStringView text)
{
    for (const QChar c : text) {
        if (c == u'&')
            out += u"&amp;";
        else if (c == u'<')
            out += u"&lt;";
        else if (c == u'>')
            out += u"&gt;";
        else
            out += c;
    }
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

} // namespace

QString plainFromSrt(QStringView payload)
{
    return plain(payload, Dialect::Srt);
}

QString plainFromWebVtt(QStringView payload)
{
    return plain(payload, Dialect::WebVtt);
}

QString srtFromWebVtt(QStringView payload)
{
    QString out;
    StyleWriter styles(out);
    QString run;
    const auto flush = [&] {
        out += escapeSrt(run);
        run.clear();
    };
    walk(
        payload, Dialect::WebVtt, [&](QStringView text) { run += text; },
        [&](const Tag &tag) {
            flush();
            styles.take(tag);
        });
    flush();
    styles.closeAll();
    return withoutBlankLines(out);
}

QString webVttFromSrt(QStringView payload)
{
    QString out;
    StyleWriter styles(out);
    walk(
        payload, Dialect::Srt, [&](QStringView text) { appendEscaped(out, text); },
        [&](const Tag &tag) { styles.take(tag); });
    styles.closeAll();
    return withoutBlankLines(out);
}

QString srtFromPlain(QStringView text)
{
    return escapeSrt(withoutBlankLines(text.toString()));
}

QString webVttFromPlain(QStringView text)
{
    QString out;
    appendEscaped(out, withoutBlankLines(text.toString()));
    return out;
}

} // namespace cinefluent::formats
