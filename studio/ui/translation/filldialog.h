// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/translation/filltranslations.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace cinefluent::studio {

/// Asks which cues without a translation get one, and from where.
class FillDialog : public QDialog
{
    Q_OBJECT

public:
    /// `selected`: the cues selected now. `host`: of the service that is set up, empty where none is. `content`
    /// outlives the dialog.
    FillDialog(const ProjectContent &content, QList<CueId> selected, const QString &language, const QString &host,
               QWidget *parent = nullptr);

    [[nodiscard]] FillRequest request() const;

private:
    void showCount();

    const ProjectContent &m_content;
    QList<CueId> m_selected;
    QComboBox *m_language;
    QComboBox *m_range;
    QCheckBox *m_memory;
    QSpinBox *m_atLeast;
    QCheckBox *m_service;
    QLabel *m_count;
    QPushButton *m_fill = nullptr;
};

} // namespace cinefluent::studio
