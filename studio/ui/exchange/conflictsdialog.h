// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/projectexchange.h"
#include "studio/ui/workspace/workspace.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace cinefluent::studio {

/// The versions that two editors wrote at the same time and that could not be merged: both are shown, and the editor
/// says which stays, or writes a third. Follows the project as it changes; the film goes to the cue that is looked at.
class ConflictsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `workspace` outlives the dialog.
    ConflictsDialog(std::shared_ptr<ProjectExchange> exchange, Workspace &workspace, QWidget *parent = nullptr);

private:
    void build();
    [[nodiscard]] QWidget *versions();
    void reload();
    void showCurrent();
    void settle(const std::optional<QString> &value);
    void say(const QString &text, bool isError);
    void updateButtons();
    [[nodiscard]] const OpenConflict *current() const;

    std::shared_ptr<ProjectExchange> m_exchange;
    Workspace &m_workspace;
    QList<OpenConflict> m_conflicts;
    QByteArray m_shown; ///< whose text is in the field below, as the editor may have begun to change it

    QLabel *m_status;
    QTreeWidget *m_list;
    QPlainTextEdit *m_present;
    QPlainTextEdit *m_other;
    QLabel *m_resultTitle;
    QPlainTextEdit *m_result;
    QPushButton *m_keep;
    QPushButton *m_take;
    QPushButton *m_useText;
    QPushButton *m_close;
};

} // namespace cinefluent::studio
