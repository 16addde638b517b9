// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/csv/csvtable.h"

namespace cinefluent::formats {

namespace {

bool isFormulaSign(QChar c)
{
    return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r';
}

/// Cells that begin with apostrophes and then a formula's sign get one more, so that reading is exact.
QString guarded(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    return at < text.size() && isFormulaSign(text[at]) ? u'\'' + text : text;
}

} // namespace

CellCursor::CellCursor(QStringView text, QChar separator)
    : m_text(text)
    , m_separator(separator)
{
}

QStringList CellCursor::next()
{
    constexpr qsizetype maxCells = 1000; // more columns than any table of subtitles; the rest is one cell
    QStringList cells;
    for (;;) {
        bool isLast = false;
        cells.append(takeCell(isLast, cells.size() < maxCells));
        if (isLast)
            return cells;
    }
}

QString CellCursor::takeCell(bool &isLast, bool splits)
{
    QString cell;
    bool isQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
    m_at += isQuoted;
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (isQuoted && c == u'"') {
            if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"')
                ++m_at;
            else {
                isQuoted = false;
                continue;
            }
        } else if (!isQuoted && c == m_separator && splits) {
            ++m_at;
            return cell;
        } else if (c == u'\n' || c == u'\r') {
            const bool isPair = c == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
            m_at += isPair;
            ++m_line;
            if (!isQuoted) {
                ++m_at;
                isLast = true;
                return cell;
            }
            cell += u'\n';
            continue;
        }
        cell += c;
    }
    m_hadOpenQuote |= isQuoted;
    isLast = true;
    return cell;
}

QString unguarded(const QString &cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == u'\'')
        ++at;
    return at > 0 && at < cell.size() && isFormulaSign(cell[at]) ? cell.sliced(1) : cell;
}

void appendCell(QString &out, const QString &text, QChar separator)
{
    const QString cell = guarded(text);
    const bool needsQuotes = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') ||
                             cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!needsQuotes) {
        out += cell;
        return;
    }
    out += u'"';
    out += QString(cell).replace(QLatin1String("\""), QLatin1String("\"\""));
    out += u'"';
}

} // namespace cinefluent::formats
