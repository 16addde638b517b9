// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/mediatime.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;

namespace cinefluent::studio {

/// Asks by how much to move which cues.
class ShiftDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Scope
    {
        Selected,
        FromCurrent, ///< the current cue and all after it
        All
    };

    explicit ShiftDialog(bool hasSelection, QWidget *parent = nullptr);

    [[nodiscard]] MediaTime offset() const;
    [[nodiscard]] Scope scope() const;

private:
    QDoubleSpinBox *m_seconds;
    QComboBox *m_scope;
};

} // namespace cinefluent::studio
