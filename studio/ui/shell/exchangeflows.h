// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/projectexchange.h"
#include "studio/ui/interaction/dialoginteraction.h"
#include "studio/ui/settings/preferences.h"
#include "studio/ui/workspace/workspace.h"

#include <QPointer>

namespace cinefluent::studio {

class ConflictsDialog;

/// Exchanges the project in the window with its other editors, by hand and by itself, and shows what is to be decided.
/// GUI thread; what it is given outlives it.
class ExchangeFlows : public QObject
{
    Q_OBJECT

public:
    ExchangeFlows(Account &account, Workspace &workspace, Preferences &preferences, IInteraction &interaction,
                  QWidget &window);
    ~ExchangeFlows() override;

    /// At the editor's word; asks before a project goes to the server for the first time.
    void exchange();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isAutomatic() const;
    void setAutomatic(bool isAutomatic);

    /// Undo, at the editor's word where the last step was not his own: taking it back is for everybody.
    void undo();

    void showConflicts();
    [[nodiscard]] qsizetype conflictCount() const;

    /// For the status bar, in a few words; empty where the project is not shared.
    [[nodiscard]] QString stateText() const;
    /// The same in a sentence, with the reason where there is one.
    [[nodiscard]] QString stateDetails() const;

signals:
    void changed();
    void signInRequested();
    void noticed(const QString &text);

private:
    void handleDocument();
    Task<void> exchangeAsked();
    Task<void> takeBackOthers();

    Account &m_account;
    Workspace &m_workspace;
    Preferences &m_preferences;
    IInteraction &m_interaction;
    QWidget &m_window;
    std::shared_ptr<ProjectExchange> m_exchange; ///< null while no project is open
    QPointer<ConflictsDialog> m_conflicts;
    bool m_isAsking = false;
    bool m_isTakingBack = false;
};

} // namespace cinefluent::studio
