// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/qualitylimits.h"
#include "studio/ui/quality/qualitymonitor.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace cinefluent::studio {

/// What the open project is held to: each check with its weight and limit, by language and level. A change holds at
/// once, as one undo step, and the findings follow it.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    ProfileDialog(Workspace &workspace, QualityMonitor &quality, QWidget *parent = nullptr);

private:
    enum Column
    {
        Check,
        Weight,
        Limit,
        Unit,
        ColumnCount
    };

    void build();
    void fillTable();
    void showProfile();
    void showLanguages();
    void showRow(int row);
    void showFindings();
    void chooseStandard(int index);
    void resetRow();
    void importProfile();
    void exportProfile();
    /// The profile as `edit` leaves it becomes the project's own.
    void change(const std::function<void(quality::Profile &)> &edit);
    void store(const Result<ProjectSettings> &settings);
    [[nodiscard]] QString language() const;
    [[nodiscard]] quality::Profile shipped() const;
    [[nodiscard]] QString titleOf(const QualityLimit &limit) const;
    [[nodiscard]] static QString unitText(QualityLimit::Unit unit);

    Workspace &m_workspace;
    QualityMonitor &m_quality;
    const QList<QualityLimit> m_limits;
    quality::Profile m_profile;
    QComboBox *m_base;
    QComboBox *m_language;
    QTableWidget *m_table;
    QLabel *m_findings;
    QPushButton *m_reset;
    bool m_showing = false;
};

} // namespace cinefluent::studio
