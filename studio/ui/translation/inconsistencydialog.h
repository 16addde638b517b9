// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/translation/consistency.h"
#include "studio/ui/workspace/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace cinefluent::studio {

/// What in the project's translations contradicts itself, the glossary or the numbers, each with a way there and, where
/// another translation of the same text is the usual one, a way to take that.
class InconsistencyDialog : public QDialog
{
    Q_OBJECT

public:
    InconsistencyDialog(Workspace &workspace, const QString &language, QWidget *parent = nullptr);

    /// Found in the cues as they stand now.
    void setFindings(const QList<translation::Inconsistency> &findings);

signals:
    void checkRequested();

private:
    struct Finding
    {
        CueId cue;
        QString expected;
        bool isReplaceable = false;
    };

    void goTo(int row);
    void takeExpected();
    void updateState();

    Workspace &m_workspace;
    QString m_language;
    QList<Finding> m_findings;
    QLabel *m_summary;
    QTableWidget *m_table;
    QPushButton *m_take;
};

} // namespace cinefluent::studio
