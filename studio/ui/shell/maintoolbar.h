// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/quality/qualitymonitor.h"
#include "studio/ui/theme/theme.h"

#include <QToolBar>

class QToolButton;

namespace cinefluent::studio {

class ActionRegistry;

/// The commands used all day, and on the right the way to every other one, the findings and publishing.
class MainToolBar : public QToolBar
{
    Q_OBJECT

public:
    MainToolBar(const ActionRegistry &registry, const Theme &theme, const QualityMonitor &quality);

private:
    QToolButton *addButton(const ActionRegistry &registry, const QString &id, Qt::ToolButtonStyle style);
    void showState();

    const Theme &m_theme;
    const QualityMonitor &m_quality;
    QToolButton *m_findings;
    QToolButton *m_publish;
};

} // namespace cinefluent::studio
