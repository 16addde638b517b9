// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/translationmatch.h"
#include "studio/ui/workspace/workspace.h"

#include <QDialog>

class QTableWidget;

namespace cinefluent::studio {

/// Rows of an imported translation that correspond to no cue, and what becomes of each: put behind the translation of
/// the nearest cue, a cue of its own, or left out.
class UnmatchedDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Choice
    {
        LeaveOut,
        Attach,
        Create
    };

    /// `workspace` outlives the dialog.
    UnmatchedDialog(Workspace &workspace, const QString &language, QList<ForeignCue> rows, QWidget *parent = nullptr);

    void setChoice(int row, Choice choice);
    void accept() override;

private:
    QWidget *makeTable();
    void setChoiceOfSelected(Choice choice);
    [[nodiscard]] QString choiceText(int row) const;
    [[nodiscard]] CueId nearestTo(const TimeRange &range) const;

    Workspace &m_workspace;
    QString m_language;
    QList<ForeignCue> m_rows;
    QList<Choice> m_choices; ///< one a row
    QTableWidget *m_table;
};

} // namespace cinefluent::studio
