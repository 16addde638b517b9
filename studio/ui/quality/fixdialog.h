// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/fixissues.h"
#include "studio/ui/quality/qualitymonitor.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace cinefluent::studio {

/// Mends all issues of a check at once: what would change is shown before it is done, as one undo step.
class FixDialog : public QDialog
{
    Q_OBJECT

public:
    /// `code`: the check chosen to begin with. Both outlive the dialog.
    FixDialog(Workspace &workspace, const QualityMonitor &quality, const QString &code, QWidget *parent = nullptr);

    void accept() override;

private:
    void showChecks(const QString &code);
    void preview();
    void showChanges(const quality::Content &before);

    Workspace &m_workspace;
    const QualityMonitor &m_quality;
    QComboBox *m_check;
    QLabel *m_summary;
    QTableWidget *m_changes;
    QPushButton *m_fix = nullptr;
    quality::Content m_before;
    qint64 m_revision = -1; ///< of the document that it is of
    quality::FixedContent m_fixed;
};

} // namespace cinefluent::studio
