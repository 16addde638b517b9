// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/subtitles/cuehighlighter.h"

#include <QTextDocument>

namespace cinefluent::studio {

namespace {

using formats::StyledRun;
using formats::TextStyle;

QTextCharFormat formatOf(const StyledRun &run)
{
    QTextCharFormat format;
    if (run.styles.testFlag(TextStyle::Bold))
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(run.styles.testFlag(TextStyle::Italic));
    format.setFontUnderline(run.styles.testFlag(TextStyle::Underline));
    format.setFontStrikeOut(run.styles.testFlag(TextStyle::StrikeOut));
    if (run.colour) { // as a rule under the words: any colour is seen on either theme
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(QColor::fromRgb(*run.colour));
    }
    if (!run.reading.isEmpty())
        format.setUnderlineStyle(QTextCharFormat::DotLine);
    return format;
}

} // namespace

CueHighlighter::CueHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void CueHighlighter::setLook(const QList<StyledRun> &runs)
{
    const auto isPlain = [](const StyledRun &run) { return run.looksLike(StyledRun()); };
    const bool same =
        std::equal(runs.begin(), runs.end(), m_runs.begin(), m_runs.end(),
                   [](const StyledRun &a, const StyledRun &b) { return a.text == b.text && a.looksLike(b); }) ||
        (std::all_of(runs.begin(), runs.end(), isPlain) && std::all_of(m_runs.begin(), m_runs.end(), isPlain));
    m_runs = runs;
    if (!same)
        rehighlight();
}

void CueHighlighter::setFinder(std::function<Stretches(const QString &)> finder)
{
    m_finder = std::move(finder);
    rehighlight();
}

void CueHighlighter::setSpeller(std::function<Stretches(const QString &)> speller)
{
    m_speller = std::move(speller);
    rehighlight();
}

void CueHighlighter::setMarker(std::function<Marks(const QString &)> marker)
{
    m_marker = std::move(marker);
    rehighlight();
}

void CueHighlighter::highlightBlock(const QString &text)
{
    const qsizetype begin = currentBlock().position();
    qsizetype at = -begin;
    for (const StyledRun &run : std::as_const(m_runs)) {
        const qsizetype from = std::max<qsizetype>(at, 0);
        const qsizetype to = std::min(at + run.text.size(), text.size());
        if (from < to)
            setFormat(int(from), int(to - from), formatOf(run));
        at += run.text.size();
    }
    const auto addTo = [this](qsizetype from, qsizetype to, const auto &change) {
        for (qsizetype i = from; i < to; ++i) {
            QTextCharFormat format = this->format(int(i));
            change(format);
            setFormat(int(i), 1, format);
        }
    };
    if (m_finder) {
        const QColor found(0xff, 0xb3, 0x00, 0x60); // amber, under words of either theme
        for (const auto &[start, length] : m_finder(document()->toPlainText())) {
            addTo(std::max<qsizetype>(start - begin, 0), std::min(start + length - begin, text.size()),
                  [&](QTextCharFormat &format) { format.setBackground(found); });
        }
    }
    if (m_marker) {
        for (const Mark &mark : m_marker(document()->toPlainText())) {
            addTo(std::max<qsizetype>(mark.start - begin, 0), std::min(mark.start + mark.length - begin, text.size()),
                  [&](QTextCharFormat &format) { format.merge(mark.format); });
        }
    }
    if (m_speller) {
        for (const auto &[start, length] : m_speller(text)) {
            addTo(start, std::min(start + length, text.size()), [](QTextCharFormat &format) {
                format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
                format.setUnderlineColor(QColor(0xd9, 0x3a, 0x3a));
            });
        }
    }
}

} // namespace cinefluent::studio
