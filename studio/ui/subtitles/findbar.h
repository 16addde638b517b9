// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/bulk/textsearch.h"
#include "studio/ui/workspace/workspace.h"

#include <QSet>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;
class QPushButton;

namespace cinefluent::studio {

/// Find and replace in the texts of the cues: beside the table, never in front of it. Every match is shown in table and
/// editor; F3 and Shift+F3 walk them.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the bar with the cursor in what to look for; `replaces`: with the second row.
    void open(bool replaces);
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }

    /// Selects the next (1) or previous (−1) match after the current one, round the end. False where there is none.
    bool goBy(int direction);
    /// The current match, then on to the next.
    void replaceOne();
    /// Every match in one undo step.
    void replaceAll();

    /// The search in force while the bar is open.
    [[nodiscard]] const std::optional<TextSearch> &search() const { return m_search; }
    [[nodiscard]] SearchFields fields() const;
    [[nodiscard]] const QSet<CueId> &matchedCues() const { return m_matched; }

signals:
    void matchesChanged();
    /// A match was gone to.
    void matchChosen(const cinefluent::studio::TextMatch &match);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildRows();
    void updateSearch();
    void findAll();
    void goTo(qsizetype index);
    void showCount();
    void showError(const Error &error);
    [[nodiscard]] SearchQuery query() const;

    Workspace &m_workspace;
    QLineEdit *m_pattern;
    QLineEdit *m_with;
    QComboBox *m_where;
    QCheckBox *m_case;
    QCheckBox *m_words;
    QCheckBox *m_expression;
    QCheckBox *m_selected;
    QLabel *m_count;
    QWidget *m_replaceRow;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    std::optional<TextSearch> m_search;
    QList<CueId> m_scope; ///< the selection when "selected cues only" was ticked
    QList<TextMatch> m_matches;
    QSet<CueId> m_matched;
    qsizetype m_current = -1;
    bool m_open = false;
    bool m_stale = false;
    QTimer *m_again; ///< texts changed: looked for again when typing rests
};

} // namespace cinefluent::studio
