// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/store/versions.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace cinefluent::studio {

/// The former versions of a project, newest first: bring one back, or keep the project as it is now under a name.
/// Does neither itself.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `canEdit`: false for a project that is open for reading.
    explicit VersionsDialog(bool canEdit, QWidget *parent = nullptr);

    void setVersions(const QList<ProjectVersion> &versions);

signals:
    void restoreRequested(const cinefluent::studio::ProjectVersion &version);
    void saveRequested(const QString &name);

private:
    void restoreSelected();

    bool m_canEdit;
    QList<ProjectVersion> m_versions;
    QTreeWidget *m_list;
    QPushButton *m_restore;
    QLineEdit *m_name;
    QPushButton *m_save;
};

} // namespace cinefluent::studio
