// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/sentences.h"

#include <algorithm>

namespace cinefluent {

namespace {

constexpr qsizetype longestSentence = 600;
constexpr MediaTime longestPause = MediaTime::fromMs(2000);

bool isTerminal(QChar c)
{
    return QStringView(u".?!。！？").contains(c);
}

bool isCloser(QChar c)
{
    return QStringView(u"\"'»”’)]」』").contains(c);
}

bool isDash(QChar c)
{
    return QStringView(u"-–—‐").contains(c);
}

/// Collects the sentence that is being put together.
class Assembler
{
public:
    explicit Assembler(const QList<SpokenCue> &cues)
        : m_cues(cues)
    {
    }

    [[nodiscard]] QList<SpokenSentence> assemble()
    {
        for (qsizetype cue = 0; cue < m_cues.size(); ++cue) {
            const bool pause = cue > 0 && m_cues[cue].range.in - m_cues[cue - 1].range.out > longestPause;
            if (pause)
                end(false);
            readCue(cue);
            if (endsWithEllipsis(m_cues[cue].text) && !continues(cue + 1))
                end(true);
        }
        end(false);
        return m_sentences;
    }

private:
    void readCue(qsizetype cue)
    {
        const QString &text = m_cues[cue].text;
        qsizetype line = 0;
        while (line <= text.size()) {
            qsizetype lineEnd = text.indexOf(u'\n', line);
            lineEnd = lineEnd < 0 ? text.size() : lineEnd;
            readLine(cue, line, lineEnd);
            line = lineEnd + 1;
        }
    }

    void readLine(qsizetype cue, qsizetype from, qsizetype end)
    {
        const QString &text = m_cues[cue].text;
        const auto skipSpaces = [&] {
            while (from < end && text[from].isSpace())
                ++from;
        };
        skipSpaces();
        if (from < end && isDash(text[from])) {
            this->end(false);
            ++from;
            skipSpaces();
        }
        while (from < end) {
            qsizetype at = from;
            while (at < end && !endsSentence(text, at, end))
                ++at;
            const bool terminal = at < end;
            while (at < end && (isTerminal(text[at]) || isCloser(text[at])))
                ++at;
            add(cue, from, at);
            if (terminal)
                this->end(true);
            from = at;
            skipSpaces();
        }
    }

    /// A terminal sign that no letter follows ("3.5", "example.com") and that is no ellipsis in the middle.
    static bool endsSentence(const QString &text, qsizetype at, qsizetype end)
    {
        if (!isTerminal(text[at]))
            return false;
        if (at + 1 < end && text[at] == u'.' && text[at + 1].isLetterOrNumber())
            return false;
        qsizetype run = at;
        while (run < end && text[run] == u'.')
            ++run;
        const bool ellipsis = run - at >= 2 || (at > 0 && text[at - 1] == u'.');
        if (!ellipsis)
            return true;
        while (run < end && text[run].isSpace())
            ++run;
        return run < end && text[run].isUpper();
    }

    static bool endsWithEllipsis(const QString &text)
    {
        const QString trimmed = text.trimmed();
        return trimmed.endsWith(QStringLiteral("..")) || trimmed.endsWith(u'…');
    }

    [[nodiscard]] bool continues(qsizetype cue) const
    {
        if (cue >= m_cues.size())
            return false;
        for (const QChar c : m_cues[cue].text) {
            if (c == u'.' || c == u'…')
                return true;
            if (c.isLetter())
                return c.isLower();
        }
        return false;
    }

    void add(qsizetype cue, qsizetype from, qsizetype to)
    {
        if (to <= from)
            return;
        if (m_current.text.size() + to - from > longestSentence)
            end(false);
        const QString &text = m_cues[cue].text;
        if (!m_current.text.isEmpty() && needsSpace(m_current.text.back(), text[from]))
            m_current.text += u' ';
        m_current.pieces.append({cue, {from, to - from}, m_current.text.size()});
        m_current.text += QStringView(text).mid(from, to - from);
    }

    static bool needsSpace(QChar before, QChar after)
    {
        const auto wide = [](QChar c) {
            return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana ||
                   c.script() == QChar::Script_Katakana || (c.unicode() >= 0x3000 && c.unicode() < 0x3040);
        };
        return !wide(before) && !wide(after);
    }

    void end(bool complete)
    {
        if (!m_current.text.isEmpty()) {
            m_current.complete = complete;
            m_sentences.append(m_current);
        }
        m_current = {};
    }

    const QList<SpokenCue> &m_cues;
    QList<SpokenSentence> m_sentences;
    SpokenSentence m_current;
};

} // namespace

std::pair<qsizetype, WordSpan> SpokenSentence::locate(const WordSpan &span) const
{
    const auto behind = std::upper_bound(pieces.begin(), pieces.end(), span.start,
                                         [](qsizetype start, const Piece &piece) { return start < piece.start; });
    const Piece &piece = behind == pieces.begin() ? pieces.first() : *std::prev(behind);
    const qsizetype offset = span.start - piece.start;
    return {piece.cue, {piece.inCue.start + offset, std::min(span.length, piece.inCue.length - offset)}};
}

QList<SpokenSentence> assembleSentences(const QList<SpokenCue> &cues)
{
    return Assembler(cues).assemble();
}

TimeRange clipRange(const QList<SpokenCue> &cues, qsizetype first, qsizetype last, const TimeRange &film,
                    const ClipPadding &padding)
{
    MediaTime in = cues[first].range.in - padding.before;
    MediaTime out = cues[last].range.out + padding.after;
    if (first > 0) // cues may overlap: speech of our own is never cut for a neighbour's
        in = std::max(in, std::min(cues[first - 1].range.out, cues[first].range.in));
    if (last + 1 < cues.size())
        out = std::min(out, std::max(cues[last + 1].range.in, cues[last].range.out));
    if (film.isValid()) {
        in = std::max(in, film.in);
        out = std::min(out, film.out);
    }
    return {in, out};
}

} // namespace cinefluent
