// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/wordsuggestions.h"
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/interaction/dialoginteraction.h"
#include "studio/ui/player/playercontroller.h"
#include "studio/ui/quality/qualitymonitor.h"
#include "studio/ui/settings/preferences.h"
#include "studio/ui/shell/editoperations.h"
#include "studio/ui/shell/exchangeflows.h"
#include "studio/ui/shell/filmsession.h"
#include "studio/ui/shell/projectflows.h"
#include "studio/ui/shell/projectkeeper.h"
#include "studio/ui/shell/publishflows.h"
#include "studio/ui/shell/studioservices.h"
#include "studio/ui/shell/translationflows.h"
#include "studio/ui/welcome/recentprojects.h"
#include "studio/ui/workspace/workspace.h"

#include <QMainWindow>

class QStackedWidget;

namespace cinefluent::studio {

class CommandPalette;
class MainToolBar;
class Panels;
class ShortcutMap;
class WelcomePage;

/// The window of the studio: joins workspace, player, panels and flows, and shows their state. Holds no rule of the
/// editing itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const StudioServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A project, a film or a subtitle file.
    void open(const QString &path);
    void openSample();
    /// The project that was open last, if it is still there.
    void openLast();

    // For tests and the end-to-end suite.
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] PlayerController &player() { return m_controller; }
    [[nodiscard]] ActionRegistry &actionRegistry() { return m_registry; }
    [[nodiscard]] ProjectFlows &flows() { return m_flows; }
    [[nodiscard]] ExchangeFlows &exchange() { return m_exchange; }
    [[nodiscard]] FilmSession &film() { return m_film; }
    [[nodiscard]] TranslationFlows &translation() { return m_translation; }
    [[nodiscard]] QualityMonitor &quality() { return m_quality; }
    [[nodiscard]] Panels &panels() { return *m_panels; }
    [[nodiscard]] CommandPalette &palette() { return *m_palette; }
    [[nodiscard]] ShortcutMap &shortcuts() { return *m_shortcuts; }
    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    [[nodiscard]] BackgroundWork &work() { return m_work; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void registerActions();
    void connectParts();
    void connectPanels();
    void showDocumentState();
    void showTitle();
    void showCueMenu(const QPoint &globalPos);
    void handleFilmOpened();
    void handlePositionChanged(MediaTime time);
    void showFilmState();
    void selectCueToBeginWith();
    void saveLayout();
    Task<void> closeWhenDone();

    StudioServices m_services;
    Preferences m_preferences;
    ActionRegistry m_registry;
    BackgroundWork m_work;
    Workspace m_workspace;
    QualityMonitor m_quality;
    SpellChecker m_speller;
    PlayerController m_controller;
    DialogInteraction m_interaction;
    FilmSession m_film;
    WordSuggestions m_suggestions;
    RecentProjects m_recent;
    EditOperations m_operations;
    ProjectFlows m_flows;
    PublishFlows m_publishing;
    ExchangeFlows m_exchange;
    TranslationFlows m_translation;
    ProjectKeeper m_keeper;
    Panels *m_panels = nullptr;
    CommandPalette *m_palette = nullptr;
    ShortcutMap *m_shortcuts = nullptr;
    QStackedWidget *m_center = nullptr;
    WelcomePage *m_welcome = nullptr;
    MainToolBar *m_toolBar = nullptr;
    bool m_mayClose = false;
    bool m_closing = false;
};

} // namespace cinefluent::studio
