// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/styledtext.h"

#include <QSyntaxHighlighter>

#include <functional>

namespace cinefluent::studio {

/// Shows in a text field how the text looks (bold, italic, …, readings underlined with dots), what a search finds,
/// which words are marked and what is misspelt. The text itself stays plain.
class CueHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using Stretches = QList<std::pair<qsizetype, qsizetype>>; ///< start and length

    struct Mark
    {
        qsizetype start = 0;
        qsizetype length = 0;
        QTextCharFormat format;
    };
    using Marks = QList<Mark>;

    explicit CueHighlighter(QTextDocument *document);

    void setLook(const QList<formats::StyledRun> &runs);
    /// What is found in any text; absent: no search.
    void setFinder(std::function<Stretches(const QString &)> finder);
    /// What is misspelt in a line; absent: no check.
    void setSpeller(std::function<Stretches(const QString &)> speller);
    /// What else is underlined in the whole text, and how; absent: nothing. Spelling is seen above it.
    void setMarker(std::function<Marks(const QString &)> marker);

protected:
    void highlightBlock(const QString &text) override;

private:
    QList<formats::StyledRun> m_runs;
    std::function<Stretches(const QString &)> m_finder;
    std::function<Stretches(const QString &)> m_speller;
    std::function<Marks(const QString &)> m_marker;
};

} // namespace cinefluent::studio
