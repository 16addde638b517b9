// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/translation/translationdesk.h"
#include "studio/scenarios/translation/translationservices.h"
#include "studio/ui/settings/preferences.h"
#include "studio/ui/shell/studioservices.h"
#include "studio/ui/workspace/workspace.h"

#include <QPointer>
#include <QTimer>

namespace cinefluent::studio {

class InconsistencyDialog;
class TranslationPanel;

/// Help with translating, over the window: keeps the memory up to date with the project, asks it for the cue at hand,
/// and runs what the editor asks of glossary and services.
class TranslationFlows : public QObject
{
    Q_OBJECT

public:
    TranslationFlows(const StudioServices &services, Workspace &workspace, Preferences &preferences,
                     IInteraction &interaction, QWidget &window);
    ~TranslationFlows() override;

    void setPanel(TranslationPanel &panel);
    [[nodiscard]] TranslationServices &services() { return m_services; }

    /// Whether a cue can be translated now.
    [[nodiscard]] bool canTranslate() const;
    [[nodiscard]] bool hasService() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool hasSuggestion(int number) const;

    /// Words of the film's language that other films teach; none where the memory cannot be read now.
    [[nodiscard]] Task<QSet<QString>> taughtElsewhere();

    void useSuggestion(int number);
    Task<void> askService();
    Task<void> fill();
    Task<void> check();
    /// With a row for `term` where it has one.
    Task<void> editGlossary(translation::Term term = {});
    Task<void> importMemory();
    Task<void> exportMemory();

    /// The setup as the preferences have it.
    [[nodiscard]] static ServiceSetup setupOf(const Preferences &preferences);

signals:
    void busyChanged();
    /// What the memory says of the cue at hand is shown.
    void helpShown();
    void remembered();

private:
    void handleChanged(const ChangeEvents &events);
    void take(const QString &target);
    Task<void> showHelp();
    Task<void> remember();
    Task<void> refreshFindings();
    void report(const Error &error);
    [[nodiscard]] LanguagePair languages() const;

    Workspace &m_workspace;
    Preferences &m_preferences;
    IInteraction &m_interaction;
    QWidget &m_window;
    TranslationDesk m_desk;
    TranslationServices m_services;
    QPointer<TranslationPanel> m_panel;
    QPointer<InconsistencyDialog> m_findings;
    QTimer m_helpDelay;
    QTimer m_rememberDelay;
    quint64 m_asked = 0;  ///< number of the newest question to the memory
    QString m_agreedHost; ///< single texts may go there while the window is open
    bool m_busy = false;
};

} // namespace cinefluent::studio
