// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/panels.h"

#include "studio/ui/history/historypanel.h"
#include "studio/ui/lessons/lessonform.h"
#include "studio/ui/lessons/lessonspanel.h"
#include "studio/ui/movie/movieform.h"
#include "studio/ui/player/playercontroller.h"
#include "studio/ui/player/playerpanel.h"
#include "studio/ui/quality/qualitypanel.h"
#include "studio/ui/subtitles/cueeditor.h"
#include "studio/ui/subtitles/cuespanel.h"
#include "studio/ui/subtitles/cuetableview.h"
#include "studio/ui/timeline/timelinepanel.h"
#include "studio/ui/translation/translationpanel.h"
#include "studio/ui/vocabulary/suggestionspanel.h"
#include "studio/ui/vocabulary/vocabularypanel.h"
#include "studio/ui/vocabulary/wordmarks.h"
#include "studio/ui/vocabulary/wordpopup.h"

#include <QChildEvent>
#include <QDockWidget>
#include <QListView>
#include <QTabBar>
#include <QTableView>

namespace cinefluent::studio {

namespace {

constexpr int leastListPx = 190;

} // namespace

Panels::Panels(QMainWindow &window, const Theme &theme, Workspace &workspace, QualityMonitor &quality,
               PlayerController &controller, WordSuggestions &suggestions, SpellChecker &speller,
               const ActionRegistry &registry)
    : QObject(&window)
    , m_window(window)
    , m_player(new PlayerPanel(theme, controller, registry))
    , m_cues(new CuesPanel(workspace, quality, speller, registry))
    , m_vocabulary(new VocabularyPanel(workspace, suggestions, registry))
    , m_wordPopup(new WordPopup(workspace, suggestions, m_vocabulary->suggestions(), m_cues))
    , m_wordMarks(new WordMarks(m_vocabulary->suggestions().model(), this))
    , m_lessons(new LessonsPanel(theme, workspace, quality, registry))
    , m_lessonForm(new LessonForm(workspace))
    , m_movie(new MovieForm(workspace))
    , m_quality(new QualityPanel(theme, workspace, quality, registry))
    , m_history(new HistoryPanel(workspace))
    , m_timeline(new TimelinePanel(theme, workspace, quality, controller))
    , m_translation(new TranslationPanel(theme, workspace, registry))
{
    window.setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks | QMainWindow::GroupedDragging);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window.setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    addDock(Dock::Lessons, QStringLiteral("dock.lessons"), tr("Lessons"), m_lessons, Qt::LeftDockWidgetArea);
    addDock(Dock::History, QStringLiteral("dock.history"), tr("History"), m_history, Qt::LeftDockWidgetArea);
    addDock(Dock::Cues, QStringLiteral("dock.cues"), tr("Cues"), m_cues, Qt::RightDockWidgetArea);
    addDock(Dock::Vocabulary, QStringLiteral("dock.vocabulary"), tr("Vocabulary"), m_vocabulary,
            Qt::RightDockWidgetArea);
    addDock(Dock::Lesson, QStringLiteral("dock.lesson"), tr("Lesson"), m_lessonForm, Qt::RightDockWidgetArea);
    addDock(Dock::Movie, QStringLiteral("dock.movie"), tr("Movie"), m_movie, Qt::RightDockWidgetArea);
    addDock(Dock::Quality, QStringLiteral("dock.quality"), tr("Quality"), m_quality, Qt::RightDockWidgetArea);
    addDock(Dock::Timeline, QStringLiteral("dock.timeline"), tr("Timeline"), m_timeline, Qt::BottomDockWidgetArea);
    addDock(Dock::Translation, QStringLiteral("dock.translation"), tr("Translation"), m_translation,
            Qt::BottomDockWidgetArea);
    connect(&m_vocabulary->suggestions(), &SuggestionsPanel::clipRequested, this, [&controller](const TimeRange &clip) {
        const MediaTime end = controller.hasFilm() ? controller.player()->index().duration() : MediaTime();
        if (clip.in < end)
            controller.playRange({std::max(clip.in, MediaTime()), std::min(clip.out, end)});
    });
    connect(&controller, &PlayerController::filmChanged, this,
            [this, &controller] { m_vocabulary->suggestions().setHasFilm(controller.hasFilm()); });
    linkWords(workspace);
    window.installEventFilter(this);
    resetLayout();
}

Panels::~Panels() = default;

void Panels::linkWords(Workspace &workspace)
{
    m_cues->editor().setWordMarks(*m_wordMarks);
    m_cues->table().setWordMarks(*m_wordMarks);
    connect(&m_cues->editor(), &CueEditor::wordClicked, this, [this, &workspace](int position, const QPoint &at) {
        if (const Cue *cue = workspace.currentCue())
            m_wordPopup->showWord(cue->id, position, at);
    });
    connect(&m_vocabulary->suggestions(), &SuggestionsPanel::wordSaid, this,
            [this, &workspace](const QByteArray &samples, int sampleRateHz) {
                if (!m_sound)
                    m_sound = std::make_unique<SoundPlayer>(AudioOutputFactory());
                if (const Result<void> played = m_sound->play(samples, sampleRateHz); !played)
                    emit workspace.failed(played.error());
            });
}

void Panels::setAudioOutput(AudioOutputFactory audioOutput)
{
    m_sound = std::make_unique<SoundPlayer>(std::move(audioOutput));
}

void Panels::setWordsMarked(bool marked)
{
    m_wordMarks->setEnabled(marked);
    m_vocabulary->suggestions().setKeptFresh(marked);
}

QDockWidget *Panels::addDock(Dock dock, const QString &objectName, const QString &title, QWidget *content,
                             Qt::DockWidgetArea area)
{
    auto *widget = new QDockWidget(title, &m_window);
    widget->setObjectName(objectName);
    widget->setWidget(content);
    m_window.addDockWidget(area, widget);
    m_docks.insert(int(dock), widget);
    const auto soon = [this] { QMetaObject::invokeMethod(this, &Panels::updateTitles, Qt::QueuedConnection); };
    connect(widget, &QDockWidget::dockLocationChanged, this, soon);
    connect(widget, &QDockWidget::topLevelChanged, this, soon);
    connect(widget, &QDockWidget::visibilityChanged, this, soon);
    return widget;
}

bool Panels::eventFilter(QObject *watched, QEvent *event)
{
    // The window makes its tab bars as it needs them; a child just added is not yet known for what it is.
    if (event->type() == QEvent::ChildAdded)
        QMetaObject::invokeMethod(this, &Panels::nameTabBars, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Panels::nameTabBars()
{
    for (QTabBar *tabs : m_window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
        tabs->setAccessibleName(tr("Panels"));
}

void Panels::updateTitles()
{
    nameTabBars();
    for (QDockWidget *widget : std::as_const(m_docks)) {
        const bool tabbed = !widget->isFloating() && !m_window.tabifiedDockWidgets(widget).isEmpty();
        if (tabbed == (widget->titleBarWidget() != nullptr))
            continue;
        if (tabbed) {
            widget->setTitleBarWidget(new QWidget(widget));
        } else {
            delete widget->titleBarWidget();
            widget->setTitleBarWidget(nullptr);
        }
    }
}

bool Panels::isShown(Dock dock) const
{
    return this->dock(dock)->isVisible();
}

void Panels::raise(Dock dock)
{
    const bool wasHidden = this->dock(dock)->isHidden();
    this->dock(dock)->show();
    this->dock(dock)->raise();
    if (dock == Dock::Translation && wasHidden && !this->dock(dock)->isFloating())
        m_window.resizeDocks({this->dock(Dock::Timeline), this->dock(dock)},
                             {m_window.width() * 60 / 100, m_window.width() * 40 / 100}, Qt::Horizontal);
    QWidget *focus = this->dock(dock)->widget();
    switch (dock) {
    case Dock::Cues:
        focus = &m_cues->table();
        break;
    case Dock::Vocabulary:
        focus = &m_vocabulary->list();
        break;
    case Dock::Lessons:
        focus = &m_lessons->list();
        break;
    case Dock::Timeline:
        focus = &m_timeline->canvas();
        break;
    case Dock::Lesson:
        m_lessonForm->focusTitle();
        return;
    default:
        break;
    }
    focus->setFocus(Qt::ShortcutFocusReason);
    if (!focus->hasFocus()) {
        // A form: its first field.
        QWidget *next = focus->nextInFocusChain();
        while (next && next != focus && !(focus->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus))
            next = next->nextInFocusChain();
        if (next && next != focus)
            next->setFocus(Qt::ShortcutFocusReason);
    }
}

void Panels::close(Dock dock)
{
    this->dock(dock)->hide();
}

void Panels::setAllShown(bool shown)
{
    for (QDockWidget *widget : std::as_const(m_docks))
        widget->setVisible(shown);
}

void Panels::resetLayout()
{
    struct Place
    {
        Dock dock;
        Qt::DockWidgetArea area;
    };
    const QList<Place> places{{Dock::Lessons, Qt::LeftDockWidgetArea},      {Dock::History, Qt::LeftDockWidgetArea},
                              {Dock::Cues, Qt::RightDockWidgetArea},        {Dock::Vocabulary, Qt::RightDockWidgetArea},
                              {Dock::Lesson, Qt::RightDockWidgetArea},      {Dock::Movie, Qt::RightDockWidgetArea},
                              {Dock::Quality, Qt::RightDockWidgetArea},     {Dock::Timeline, Qt::BottomDockWidgetArea},
                              {Dock::Translation, Qt::BottomDockWidgetArea}};
    for (const Place &place : places) {
        dock(place.dock)->setFloating(false);
        m_window.removeDockWidget(dock(place.dock));
        m_window.addDockWidget(place.area, dock(place.dock));
    }
    m_window.tabifyDockWidget(dock(Dock::Lessons), dock(Dock::History));
    m_window.tabifyDockWidget(dock(Dock::Cues), dock(Dock::Vocabulary));
    m_window.tabifyDockWidget(dock(Dock::Vocabulary), dock(Dock::Lesson));
    m_window.tabifyDockWidget(dock(Dock::Lesson), dock(Dock::Movie));
    m_window.tabifyDockWidget(dock(Dock::Movie), dock(Dock::Quality));
    setAllShown(true);
    dock(Dock::Translation)->hide();
    updateTitles();
    dock(Dock::Lessons)->raise();
    dock(Dock::Cues)->raise();
    const int width = std::max(1000, m_window.width());
    m_window.resizeDocks({dock(Dock::Lessons), dock(Dock::Cues)},
                         {std::max(leastListPx, width * 13 / 100), width * 41 / 100}, Qt::Horizontal);
    m_window.resizeDocks({dock(Dock::Timeline)}, {std::max(230, m_window.height() * 29 / 100)}, Qt::Vertical);
}

} // namespace cinefluent::studio
