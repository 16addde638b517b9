// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/exchangestatus.h"

#include "studio/ui/shell/exchangeflows.h"

namespace cinefluent::studio {

ExchangeStatus::ExchangeStatus(ExchangeFlows &flows, QWidget *parent)
    : QToolButton(parent)
    , m_flows(flows)
{
    setObjectName(QStringLiteral("exchangeStatus"));
    setAccessibleName(tr("Exchange with the other editors"));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    connect(&flows, &ExchangeFlows::changed, this, &ExchangeStatus::showState);
    connect(this, &QToolButton::clicked, this, [this] {
        if (m_flows.conflictCount() > 0)
            m_flows.showConflicts();
        else
            m_flows.exchange();
    });
    showState();
}

void ExchangeStatus::showState()
{
    const QString text = m_flows.stateText();
    setVisible(!text.isEmpty());
    setText(text);
    setToolTip(m_flows.stateDetails());
}

} // namespace cinefluent::studio
