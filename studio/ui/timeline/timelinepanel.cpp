// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/timeline/timelinepanel.h"

#include "studio/document/commands/addcues.h"
#include "studio/document/commands/addlesson.h"
#include "studio/document/commands/setcueranges.h"
#include "studio/document/commands/setlessonrange.h"
#include "studio/ui/player/playercontroller.h"
#include "studio/ui/timeline/laneheader.h"
#include "studio/ui/timeline/timelineoverview.h"
#include "studio/ui/widgets/languagebox.h"

#include <QGridLayout>
#include <QScrollBar>
#include <QSignalBlocker>

namespace cinefluent::studio {

namespace {

constexpr qsizetype fewCues = 64;     ///< from more on all are shown anew
constexpr qint64 scrollUnitUs = 1000; ///< a scroll bar counts in int: 1 ms steps reach 24 days

MediaTime frameDurationOf(const FilmIndex &index)
{
    return MediaTime::fromUs(std::max<qint64>(1, index.averageRate().timeOf(1).us()));
}

} // namespace

TimelinePanel::TimelinePanel(const Theme &theme, Workspace &workspace, const QualityMonitor &quality,
                             PlayerController &controller, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_quality(quality)
    , m_controller(controller)
    , m_canvas(new TimelineCanvas(theme))
    , m_header(new LaneHeader(theme, *m_canvas))
    , m_overview(new TimelineOverview(theme, *m_canvas))
    , m_scroll(new QScrollBar(Qt::Horizontal))
{
    setObjectName(QStringLiteral("timelinePanel"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Timeline position"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_header, 0, 0);
    grid->addWidget(m_canvas, 0, 1);
    grid->addWidget(m_overview, 1, 1);
    grid->addWidget(m_scroll, 2, 1);
    grid->setColumnStretch(1, 1);

    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &TimelinePanel::rebuild);
    const auto soon = [this] { m_rebuild.start(); };
    connect(&workspace, &Workspace::documentReplaced, this, [this] {
        rebuild();
        m_canvas->zoomToFit();
    });
    connect(&workspace, &Workspace::changed, this, &TimelinePanel::handleChanged);
    connect(&workspace, &Workspace::translationLanguageChanged, this, soon);
    connect(&quality, &QualityMonitor::issuesChanged, this, &TimelinePanel::handleIssuesChanged);
    connect(&workspace, &Workspace::cueSelectionChanged, this, &TimelinePanel::showSelection);
    connect(&workspace, &Workspace::lessonSelectionChanged, this, &TimelinePanel::showSelection);
    connect(&controller, &PlayerController::filmChanged, this, &TimelinePanel::handleFilmChanged);
    connect(&controller, &PlayerController::positionChanged, m_canvas, [this](MediaTime time, qint64) {
        m_canvas->setPlayhead(time);
        m_overview->setPlayhead(time);
    });

    connect(m_canvas, &TimelineCanvas::scrubStarted, &controller, &PlayerController::beginScrub);
    connect(m_canvas, &TimelineCanvas::scrubEnded, &controller, &PlayerController::endScrub);
    connect(m_canvas, &TimelineCanvas::scrubbed, &controller, &PlayerController::seek);
    connect(m_canvas, &TimelineCanvas::edited, this, &TimelinePanel::handleEdited);
    connect(m_canvas, &TimelineCanvas::cueClicked, this, &TimelinePanel::handleCueClicked);
    connect(m_canvas, &TimelineCanvas::cueRangeClicked, this, &TimelinePanel::selectUpTo);
    connect(m_canvas, &TimelineCanvas::cuesBanded, this, [this](const QList<CueId> &ids) {
        if (m_workspace.selection())
            m_workspace.selection()->setCues(ids);
    });
    connect(m_canvas, &TimelineCanvas::cuePicked, &workspace, &Workspace::jumpToCue);
    connect(m_canvas, &TimelineCanvas::cueActivated, this, [this](const CueId &id) {
        m_workspace.jumpToCue(id);
        emit cueActivated();
    });
    connect(m_canvas, &TimelineCanvas::lessonClicked, this, [this](const LessonId &id) {
        if (m_workspace.selection())
            m_workspace.selection()->setLesson(id);
    });
    connect(m_canvas, &TimelineCanvas::emptyClicked, this, [this] {
        if (m_workspace.selection())
            m_workspace.selection()->setCues({});
    });
    connect(m_canvas, &TimelineCanvas::contextMenuRequested, this, &TimelinePanel::contextMenuRequested);
    connect(m_canvas, &TimelineCanvas::cutMenuRequested, this, [this](MediaTime time, const QPoint &globalPos) {
        m_controller.seek(time); // the editor sees what the menu is about
        emit cutMenuRequested(globalPos);
    });
    connect(m_canvas, &TimelineCanvas::viewChanged, this, &TimelinePanel::updateScrollBar);
    connect(m_scroll, &QScrollBar::valueChanged, this,
            [this](int value) { m_canvas->scrollTo(MediaTime::fromUs(qint64(value) * scrollUnitUs)); });
    rebuild();
}

void TimelinePanel::settle()
{
    if (m_rebuild.isActive()) {
        m_rebuild.stop();
        rebuild();
    }
}

TimelineCue TimelinePanel::itemOf(const Cue &cue) const
{
    return {cue.id, cue.range, cue.text, cue.translations.value(m_workspace.translationLanguage()),
            m_quality.severityOf(cue.id).value_or(quality::Severity::Info) > quality::Severity::Info};
}

/// Typing changes the words of one cue: it alone is shown again. Anything else: all of it, soon.
void TimelinePanel::handleChanged(const ChangeEvents &events)
{
    const auto *cues = eventIn<CuesChanged>(events);
    const bool isWordsOnly = std::all_of(events.begin(), events.end(), [](const ChangeEvent &event) {
        const auto *changed = std::get_if<CuesChanged>(&event);
        return changed ? !changed->fields.testFlag(CueField::Range) : std::holds_alternative<VocabularyChanged>(event);
    });
    if (!isWordsOnly || m_rebuild.isActive() || (cues && !showCues(cues->ids)))
        m_rebuild.start();
}

void TimelinePanel::handleIssuesChanged()
{
    QList<CueId> cues;
    if (m_quality.differing()) {
        for (const QUuid &subject : *m_quality.differing()) {
            if (m_workspace.document()->content().findCue(CueId(subject)))
                cues.append(CueId(subject));
        }
    }
    if (!m_quality.differing() || m_rebuild.isActive() || !showCues(cues))
        m_rebuild.start();
}

/// Shows these cues as they are now, the others as they were; false where that is not enough.
bool TimelinePanel::showCues(const QList<CueId> &ids)
{
    return ids.size() <= fewCues && std::all_of(ids.begin(), ids.end(), [this](const CueId &id) {
               const Cue *cue = m_workspace.document()->content().findCue(id);
               return cue && m_canvas->replaceCue(itemOf(*cue));
           });
}

void TimelinePanel::rebuild()
{
    if (m_canvas->isDragging()) { // after the drag
        m_rebuild.start();
        return;
    }
    TimelineData content;
    m_header->setTranslationName(
        m_workspace.translationLanguage().isEmpty() ? QString() : languageTitle(m_workspace.translationLanguage()));
    if (const ProjectDocument *document = m_workspace.document()) {
        MediaTime duration = document->media().duration;
        if (const Player *player = m_controller.player())
            duration = player->index().duration();
        QList<TimelineCue> cues;
        cues.reserve(document->cues().size());
        for (const Cue &cue : document->cues()) {
            cues.append(itemOf(cue));
            duration = std::max(duration, cue.range.out);
        }
        QList<TimelineSegment> segments;
        for (const Lesson &lesson : document->lessons())
            segments.append({lesson.id, lesson.range, lesson.title, toString(lesson.level), lesson.order});
        content.setDuration(duration);
        content.setCues(std::move(cues));
        content.setSegments(std::move(segments));
    }
    m_canvas->setData(std::move(content));
    showSelection();
}

void TimelinePanel::showSelection()
{
    const Selection *selection = m_workspace.selection();
    m_canvas->setSelection(selection ? selection->cues() : QList<CueId>(),
                           selection ? selection->lesson() : LessonId());
}

void TimelinePanel::handleFilmChanged()
{
    const Player *player = m_controller.player();
    if (player) {
        // The player goes only after the controller has let go of it.
        m_canvas->setFrameGrid(
            [this](MediaTime time) { return m_controller.player() ? m_controller.player()->index().snap(time) : time; },
            frameDurationOf(player->index()));
    } else {
        m_canvas->setFrameGrid({}, MediaTime::fromMs(40));
        m_canvas->setWaveform(nullptr);
        m_canvas->clearThumbnails();
    }
    m_canvas->setPlayhead(m_controller.position());
    m_overview->setPlayhead(m_controller.position());
    rebuild();
    m_canvas->zoomToFit();
}

void TimelinePanel::handleCueClicked(const CueId &id, bool additive)
{
    Selection *selection = m_workspace.selection();
    if (!selection)
        return;
    QList<CueId> ids = additive ? selection->cues() : QList<CueId>();
    if (additive && ids.contains(id))
        ids.removeAll(id);
    else
        ids.append(id);
    selection->setCues(ids, ids.contains(id) ? id : CueId());
}

/// From the cue being edited to `id`, in the order of the film.
void TimelinePanel::selectUpTo(const CueId &id)
{
    Selection *selection = m_workspace.selection();
    if (!selection)
        return;
    const CueId anchor = selection->currentCue().isNull() ? id : selection->currentCue();
    QList<CueId> ids;
    bool isInside = false;
    for (const TimelineCue &cue : m_canvas->data().cues()) {
        const bool isEnd = cue.id == anchor || cue.id == id;
        if (isInside || isEnd)
            ids.append(cue.id);
        if (isEnd)
            isInside = !isInside && anchor != id;
    }
    selection->setCues(ids, anchor);
}

TimeRange TimelinePanel::onFrames(TimeRange range) const
{
    const Player *player = m_controller.player();
    if (!player)
        return range;
    const TimeRange snapped{player->index().snap(range.in), player->index().snap(range.out)};
    return snapped.isValid() ? snapped : range;
}

void TimelinePanel::handleEdited(const TimelineEdit &edit)
{
    const ProjectDocument *document = m_workspace.document();
    if (!m_workspace.isEditable())
        return;
    switch (edit.kind) {
    case TimelineEdit::Kind::None:
        return;
    case TimelineEdit::Kind::SetCueRange:
        m_workspace.run<SetCueRanges>(QList<CueRange>{{edit.cues.first(), edit.range}});
        break;
    case TimelineEdit::Kind::MoveCues:
    case TimelineEdit::Kind::ResizeAndMove: {
        QList<CueRange> ranges;
        if (!edit.resized.isNull())
            ranges.append({edit.resized, edit.range});
        for (const CueId &id : edit.cues) {
            if (const Cue *cue = document->content().findCue(id))
                ranges.append({id, onFrames(cue->range.shiftedBy(edit.offset))});
        }
        m_workspace.run<SetCueRanges>(ranges);
        break;
    }
    case TimelineEdit::Kind::CreateCue:
        createCue(edit.range);
        break;
    case TimelineEdit::Kind::SetSegmentRange:
        m_workspace.run<SetLessonRange>(edit.lesson, edit.range);
        break;
    case TimelineEdit::Kind::CreateSegment:
        createLesson(edit.range);
        break;
    }
    settle();
}

void TimelinePanel::createLesson(const TimeRange &range)
{
    const ProjectDocument *document = m_workspace.document();
    Lesson lesson;
    lesson.id = document->newId<LessonId>();
    lesson.language = document->settings().originalLanguage;
    lesson.level = document->lessons().isEmpty() ? Level::A2 : document->lessons().last().level;
    lesson.order = 0;
    lesson.title = tr("Lesson %1").arg(document->lessons().size() + 1);
    lesson.range = range;
    if (m_workspace.run<AddLesson>(lesson))
        m_workspace.selection()->setLesson(lesson.id);
}

void TimelinePanel::createCue(const TimeRange &range)
{
    Cue cue;
    cue.id = m_workspace.document()->newId<CueId>();
    cue.range = range;
    if (m_workspace.run<AddCues>(QList<Cue>{cue})) {
        m_workspace.selection()->setCues({cue.id}, cue.id);
        emit cueActivated();
    }
}

void TimelinePanel::updateScrollBar()
{
    const TimelineScale &scale = m_canvas->geometryModel().scale();
    const qint64 page = scale.span(scale.widthPx()).us() / scrollUnitUs;
    const qint64 all = m_canvas->data().duration().us() / scrollUnitUs;
    const QSignalBlocker blocker(m_scroll);
    m_scroll->setRange(0, int(std::max<qint64>(0, all - page)));
    m_scroll->setPageStep(int(std::max<qint64>(1, page)));
    m_scroll->setSingleStep(int(std::max<qint64>(1, page / 20)));
    m_scroll->setValue(int(scale.origin().us() / scrollUnitUs));
}

} // namespace cinefluent::studio
