// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace cinefluent::studio {

class ExchangeFlows;

/// In the status bar: whether the project's other editors have what this one has. Pressed, it exchanges, or shows the
/// versions to choose from. Hidden while the project is not shared. `flows` outlives it.
class ExchangeStatus : public QToolButton
{
    Q_OBJECT

public:
    explicit ExchangeStatus(ExchangeFlows &flows, QWidget *parent = nullptr);

private:
    void showState();

    ExchangeFlows &m_flows;
};

} // namespace cinefluent::studio
