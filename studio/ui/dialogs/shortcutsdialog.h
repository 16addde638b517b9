// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace cinefluent::studio {

class ActionRegistry;

/// Every key of the window, by menu, with a search.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const ActionRegistry &registry, QWidget *parent = nullptr);
};

} // namespace cinefluent::studio
