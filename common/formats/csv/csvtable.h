// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace cinefluent::formats {

/// Takes records off a table after RFC 4180, with any separator; line ends may be LF, CR LF or CR and read as LF within
/// a cell. A quote that is never closed reaches to the end of the text.
class CellCursor
{
public:
    CellCursor(QStringView text, QChar separator);

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] int lineNumber() const { return m_line; } ///< 1-based, of what `next` gives
    [[nodiscard]] bool hadOpenQuote() const { return m_hadOpenQuote; }

    /// The cells of the next record, as written: see `unguarded`.
    QStringList next();

private:
    QString takeCell(bool &isLast, bool splits);

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_hadOpenQuote = false;
};

/// A cell's text without the apostrophe that kept it from being a formula.
[[nodiscard]] QString unguarded(const QString &cell);

/// Adds `text` as one cell, in quotes where it needs them. What a spreadsheet would take for a formula (it begins with
/// = + - @, tab or CR) gets an apostrophe before it, as OWASP advises; `unguarded` takes it away again.
void appendCell(QString &out, const QString &text, QChar separator);

} // namespace cinefluent::formats
