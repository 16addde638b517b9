// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/mainwindow.h"

#include "studio/ui/actions/commandpalette.h"
#include "studio/ui/actions/menubuilder.h"
#include "studio/ui/actions/shortcutmap.h"
#include "studio/ui/lessons/lessonform.h"
#include "studio/ui/lessons/lessonspanel.h"
#include "studio/ui/lessons/lessonwords.h"
#include "studio/ui/player/playerpanel.h"
#include "studio/ui/quality/qualitypanel.h"
#include "studio/ui/shell/editingpages.h"
#include "studio/ui/shell/exchangestatus.h"
#include "studio/ui/shell/filmconnections.h"
#include "studio/ui/shell/maintoolbar.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/statuslabels.h"
#include "studio/ui/shell/windowparts.h"
#include "studio/ui/subtitles/cueeditor.h"
#include "studio/ui/subtitles/cuespanel.h"
#include "studio/ui/theme/icon.h"
#include "studio/ui/timeline/timelinepanel.h"
#include "studio/ui/vocabulary/suggestionspanel.h"
#include "studio/ui/vocabulary/vocabularypanel.h"
#include "studio/ui/welcome/welcomepage.h"

#include <QCloseEvent>
#include <QCoroSignal>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

namespace cinefluent::studio {

namespace {

constexpr int noticeMs = 8000;
/// As small as the page in front allows: the other one may ask for more.
class PageStack final : public QStackedWidget
{
public:
    PageStack()
    {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }
    QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
    }
};

const auto geometryKey = QStringLiteral("window/geometry");
const auto stateKey = QStringLiteral("window/state");

} // namespace

MainWindow::MainWindow(const StudioServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_preferences(services.settings)
    , m_quality(m_workspace, services.cacheFolder)
    , m_speller(services.spelling)
    , m_interaction(*this, m_work)
    , m_film(m_controller, m_work, m_preferences, services.audioOutput, services.cacheFolder)
    , m_suggestions(services.languageRoots, services.cacheFolder)
    , m_recent(services.settings)
    , m_operations(m_workspace, m_controller)
    , m_flows(services, m_workspace, m_film, m_interaction, m_recent, *this)
    , m_publishing(services, m_workspace, m_film, m_interaction, *this)
    , m_exchange(services.account, m_workspace, m_preferences, m_interaction, *this)
    , m_translation(services, m_workspace, m_preferences, m_interaction, *this)
    , m_keeper(m_workspace, m_controller)
    , m_center(new PageStack)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    const QSize room = screen()->availableSize();
    resize(std::min(1600, room.width()), std::min(960, room.height()));
    registerActions();
    m_shortcuts = new ShortcutMap(m_registry, services.settings, this);
    buildMenus(m_registry, *menuBar());
    m_palette = new CommandPalette(m_registry, this);
    m_welcome = new WelcomePage(services.theme, m_registry, m_recent);
    m_panels =
        new Panels(*this, services.theme, m_workspace, m_quality, m_controller, m_suggestions, m_speller, m_registry);
    m_panels->setAudioOutput(services.audioOutput);
    m_translation.setPanel(m_panels->translation());
    m_panels->vocabulary().suggestions().setTaughtElsewhere([this] { return m_translation.taughtElsewhere(); });
    addEditingPages(m_preferences, m_operations, m_speller, *m_panels);
    for (QWidget *page : {static_cast<QWidget *>(m_welcome), static_cast<QWidget *>(&m_panels->player())})
        m_center->addWidget(page);
    setCentralWidget(m_center);
    m_toolBar = new MainToolBar(m_registry, services.theme, m_quality);
    addToolBar(m_toolBar);
    statusBar()->addPermanentWidget(new ExchangeStatus(m_exchange));
    auto *labels =
        new StatusLabels(*statusBar(), m_work, m_workspace, m_controller, m_operations, services.account, this);
    connect(labels, &StatusLabels::activityRequested, this,
            [this] { m_registry.trigger(QStringLiteral("view.activity")); });
    connectParts();
    connectPanels();
    restoreGeometry(services.settings.value(geometryKey).toByteArray());
    showDocumentState();
    m_publishing.resume();
}

MainWindow::~MainWindow()
{
    // The panels look at the parts that are members here, so they go first.
    m_film.close();
    m_workspace.replaceDocument(nullptr);
    delete m_panels;
    m_panels = nullptr;
    for (QDockWidget *dock : findChildren<QDockWidget *>())
        delete dock;
    delete takeCentralWidget();
}

void MainWindow::registerActions()
{
    const WindowParts parts{*this,        m_services, m_registry,    m_workspace,  m_controller, m_film,
                            m_operations, m_flows,    m_publishing,  m_exchange,   m_panels,     m_palette,
                            m_shortcuts,  m_work,     m_translation, m_preferences};
    addFileActions(parts);
    addEditActions(parts);
    addViewActions(parts);
    addPlaybackActions(parts);
    addPlayRangeActions(parts);
    addFilmActions(parts);
    addTimelineActions(parts);
    addCutActions(parts);
    addContentActions(parts);
    addLessonActions(parts);
    addLessonPlanActions(parts);
    addTranslationActions(parts);
    addSyncActions(parts);
    addSuggestionActions(parts);
    addWordExchangeActions(parts);
    addSubtitleActions(parts);
    addPublishActions(parts);
    addExchangeActions(parts);
    addQualityActions(parts);
    addLayoutActions(parts);
    addPreferenceActions(parts);
    addHelpActions(parts);
}

void MainWindow::connectParts()
{
    const auto refresh = [this] { m_registry.scheduleRefresh(); };
    connect(&m_workspace, &Workspace::documentReplaced, this, &MainWindow::showDocumentState);
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeEvents &events) {
        if (eventIn<MovieChanged>(events))
            showTitle();
    });
    connect(&m_workspace, &Workspace::failed, &m_flows, &ProjectFlows::report);
    connect(&m_workspace, &Workspace::jumpRequested, &m_controller, &PlayerController::seek);
    for (auto signal : {&Workspace::documentReplaced, &Workspace::undoStackChanged, &Workspace::cueSelectionChanged,
                        &Workspace::lessonSelectionChanged, &Workspace::headwordSelectionChanged,
                        &Workspace::translationLanguageChanged})
        connect(&m_workspace, signal, &m_registry, &ActionRegistry::refresh); // at once: the next key may follow
    connect(&m_controller, &PlayerController::motionChanged, this, [this, refresh] {
        m_registry.action(QStringLiteral("play.toggle"))
            ->setIcon(themedIcon(m_controller.isMoving() ? QStringLiteral("pause") : QStringLiteral("play")));
        refresh();
    });
    connect(&m_controller, &PlayerController::soundChanged, this, refresh);
    connect(&m_controller, &PlayerController::filmChanged, this, refresh);
    connect(&m_controller, &PlayerController::failed, &m_flows, &ProjectFlows::report);
    connect(&m_controller, &PlayerController::positionChanged, this, &MainWindow::handlePositionChanged);
    connect(&m_film, &FilmSession::failed, &m_flows, &ProjectFlows::report);
    connect(&m_film, &FilmSession::proxyChanged, this, refresh);
    connect(&m_film, &FilmSession::opened, this, &MainWindow::handleFilmOpened);
    connect(&m_flows, &ProjectFlows::busyChanged, this, refresh);
    connect(&m_flows, &ProjectFlows::idle, this, &MainWindow::showFilmState);
    connect(&m_film, &FilmSession::closed, this, &MainWindow::showFilmState);
    const auto notice = [this](const QString &text) { statusBar()->showMessage(text, noticeMs); };
    connect(&m_interaction, &DialogInteraction::noticed, this, notice);
    connect(&m_publishing, &PublishFlows::published, this, notice);
    connect(&m_exchange, &ExchangeFlows::noticed, this, notice);
    connect(&m_exchange, &ExchangeFlows::signInRequested, &m_publishing, &PublishFlows::signIn);
    connect(&m_exchange, &ExchangeFlows::changed, this, refresh);
    connect(&m_services.account, &Account::changed, this, refresh);
    connect(m_welcome, &WelcomePage::projectChosen, this, [this](const QString &path) { m_flows.openProject(path); });
    connect(m_palette, &QDialog::finished, this, refresh);
}

void MainWindow::connectPanels()
{
    TimelinePanel &timeline = m_panels->timeline();
    connectFilm(m_film, timeline.canvas(), m_quality, m_registry);
    connect(&timeline, &TimelinePanel::cueActivated, this, [this] { m_registry.trigger(QStringLiteral("cue.edit")); });
    connect(&timeline, &TimelinePanel::contextMenuRequested, this,
            [this](const TimelineHit &, const QPoint &at) { showCueMenu(at); });
    connect(&timeline, &TimelinePanel::cutMenuRequested, this,
            [this](const QPoint &at) { showCutMenu(m_registry, *this, at); });
    for (QWidget *panel : {static_cast<QWidget *>(&m_panels->cues()), static_cast<QWidget *>(&m_panels->vocabulary()),
                           static_cast<QWidget *>(&m_panels->lessons())})
        panel->setContextMenuPolicy(Qt::PreventContextMenu);
    connect(&m_panels->cues(), &CuesPanel::menuRequested, this, &MainWindow::showCueMenu);
    connect(&m_panels->vocabulary(), &VocabularyPanel::menuRequested, this, &MainWindow::showCueMenu);
    connect(&m_panels->lessons(), &LessonsPanel::menuRequested, this, &MainWindow::showCueMenu);
    m_panels->lessonForm().words().setPacks(m_services.languages);
    connect(&m_panels->lessons(), &LessonsPanel::lessonsSelected, &m_operations, &EditOperations::setSelectedLessons);
    connect(&m_operations, &EditOperations::targetChanged, &m_registry, &ActionRegistry::scheduleRefresh);
    connect(&m_panels->lessons(), &LessonsPanel::lessonActivated, this, [this] {
        if (const Lesson *lesson = m_workspace.currentLesson()) {
            const TimeRange range = lesson->range;
            m_workspace.jumpToTime(range.in);
            m_panels->timeline().canvas().zoomToRange(range);
            m_panels->dock(Panels::Dock::Lesson)->raise();
        }
    });
    connect(&m_panels->quality(), &QualityPanel::formRequested, this, [this](quality::Subject subject) {
        m_panels->vocabulary().showProjectWords();
        m_panels->raise(subject == quality::Subject::Movie      ? Panels::Dock::Movie
                        : subject == quality::Subject::Headword ? Panels::Dock::Vocabulary
                                                                : Panels::Dock::Lesson);
    });
    connect(&m_panels->quality(), &QualityPanel::currentChanged, &m_registry, &ActionRegistry::scheduleRefresh);
    connect(&m_panels->quality(), &QualityPanel::noticed, this,
            [this](const QString &text) { statusBar()->showMessage(text, noticeMs); });
    connect(&m_publishing, &PublishFlows::issuesRequested, this, [this] { m_panels->raise(Panels::Dock::Quality); });
    connect(&m_publishing, &PublishFlows::filmRequested, this,
            [this] { m_registry.trigger(QStringLiteral("file.relink")); });
    connect(&m_workspace, &Workspace::translationLanguageChanged, &m_panels->player(),
            [this] { m_panels->player().setTranslationLanguage(m_workspace.translationLanguage()); });
}

void MainWindow::showDocumentState()
{
    const bool isOpen = m_workspace.isOpen();
    m_panels->player().setDocument(m_workspace.document());
    m_panels->player().setTranslationLanguage(m_workspace.translationLanguage());
    showFilmState();
    const bool wasOpen = m_center->currentIndex() == 1;
    if (wasOpen && !isOpen)
        saveLayout();
    m_center->setCurrentIndex(isOpen ? 1 : 0);
    m_toolBar->setVisible(isOpen);
    if (isOpen && !wasOpen) {
        const QByteArray state = m_services.settings.value(stateKey).toByteArray();
        if (state.isEmpty() || !restoreState(state, panelLayoutVersion))
            m_panels->resetLayout();
        m_toolBar->setVisible(true);
        m_panels->raise(Panels::Dock::Cues);
    } else if (!isOpen) {
        m_panels->setAllShown(false);
    }
    selectCueToBeginWith();
    showTitle();
}

void MainWindow::showTitle()
{
    const ProjectDocument *document = m_workspace.document();
    setWindowTitle(document ? tr("%1 – CineFluent Studio").arg(document->movie().title) : tr("CineFluent Studio"));
    setWindowFilePath(document ? document->path() : QString());
    if (document)
        m_recent.setTitle(document->path(), document->movie().title);
}

void MainWindow::showCueMenu(const QPoint &globalPos)
{
    m_registry.refresh();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_panels->vocabulary().isAncestorOf(focusWidget()))
        fillMenu(m_registry, *menu, {"vocabulary.add", "vocabulary.remove"});
    else if (m_operations.target() == EditOperations::Target::Lesson)
        fillMenu(m_registry, *menu,
                 {"play.cue", "play.loop", "", "play.markIn", "play.markOut", "timeline.zoomSelection", "",
                  "lesson.add", "lesson.split", "lesson.merge", "", "lesson.moveUp", "lesson.moveDown",
                  "lesson.remove"});
    else
        fillMenu(m_registry, *menu,
                 {"play.cue", "play.loop", "", "cue.edit", "cue.add", "cue.split", "cue.merge", "cue.shift", "",
                  "play.markIn", "play.markOut", "timeline.zoomSelection", "", "vocabulary.addFromCue", "lesson.add",
                  "", "edit.delete"});
    menu->popup(globalPos);
}

void MainWindow::handleFilmOpened()
{
    showFilmState();
    const MediaTime position = m_keeper.rememberedPosition();
    if (position > MediaTime())
        m_controller.seek(position);
    else if (const Cue *cue = m_workspace.currentCue())
        m_controller.seek(cue->range.in);
}

void MainWindow::showFilmState()
{
    const ProjectDocument *document = m_workspace.document();
    const bool isSet = document && document->media().isSet();
    if (m_controller.hasFilm() || (isSet && m_flows.isBusy()))
        m_panels->player().setFilm(PlayerPanel::Film::Shown);
    else
        m_panels->player().setFilm(isSet ? PlayerPanel::Film::Missing : PlayerPanel::Film::NotChosen,
                                   isSet ? document->mediaLocation().path : QString());
}

void MainWindow::selectCueToBeginWith()
{
    const ProjectDocument *document = m_workspace.document();
    if (!document || document->cues().isEmpty() || m_workspace.currentCue())
        return;
    const qsizetype at = document->content().track().indexAt(m_keeper.rememberedPosition());
    const CueId id = document->cues().at(std::max<qsizetype>(at, 0)).id;
    m_workspace.selection()->setCues({id}, id);
}

void MainWindow::handlePositionChanged(MediaTime time)
{
    if (m_workspace.selection())
        m_workspace.selection()->setCurrentTime(time);
}

void MainWindow::open(const QString &path)
{
    m_flows.openAnything(path);
}

void MainWindow::openSample()
{
    m_flows.openSample();
}

void MainWindow::openLast()
{
    const QString path = m_recent.paths().value(0);
    if (QFileInfo::exists(path))
        open(path);
}

void MainWindow::saveLayout()
{
    m_services.settings.setValue(geometryKey, saveGeometry());
    m_services.settings.setValue(stateKey, saveState(panelLayoutVersion));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose) {
        event->accept();
        return;
    }
    event->ignore();
    if (!m_closing)
        closeWhenDone();
}

Task<void> MainWindow::closeWhenDone()
{
    m_closing = true;
    const QPointer<MainWindow> self(this);
    m_keeper.rememberPosition();
    if (m_workspace.isOpen())
        saveLayout();
    while (self && m_flows.isBusy()) { // a film being read, a file dialog: let it end first
        for (const BackgroundWork::Entry &entry : QList(m_work.entries()))
            m_work.cancel(entry.number);
        co_await qCoro(&m_flows, &ProjectFlows::idle);
    }
    if (!self)
        co_return;
    co_await m_services.account.settle();
    if (!self)
        co_return;
    const bool closed = co_await m_flows.closeProject();
    if (!self)
        co_return;
    m_closing = false;
    if (closed) {
        m_mayClose = true;
        close();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    open(event->mimeData()->urls().first().toLocalFile());
}

} // namespace cinefluent::studio
