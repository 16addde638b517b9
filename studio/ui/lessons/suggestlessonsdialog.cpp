// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/lessons/suggestlessonsdialog.h"

#include "studio/scenarios/lessons/boundarytext.h"
#include "studio/scenarios/worker.h"
#include "studio/ui/lessons/lessonplanmodel.h"
#include "studio/ui/timeline/ghostlayer.h"
#include "studio/ui/timeline/timelinecanvas.h"
#include "studio/ui/widgets/durationtext.h"
#include "studio/ui/widgets/levelbox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace cinefluent::studio {

namespace {

constexpr int usualNewWords = 25;

MediaTime minutes(double value)
{
    return MediaTime::fromSeconds(std::llround(value * 60));
}

QDoubleSpinBox *minutesBox(double value, const QString &name)
{
    auto *box = new QDoubleSpinBox;
    box->setDecimals(1);
    box->setRange(0.2, 60);
    box->setSingleStep(0.5);
    box->setSuffix(SuggestLessonsDialog::tr(" min"));
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

QComboBox *weightBox(const QString &name)
{
    auto *box = new QComboBox;
    box->addItem(SuggestLessonsDialog::tr("Do not matter"), 0.0);
    box->addItem(SuggestLessonsDialog::tr("Matter"), 1.0);
    box->addItem(SuggestLessonsDialog::tr("Matter a lot"), 3.0);
    box->setCurrentIndex(1);
    box->setAccessibleName(name);
    return box;
}

QFormLayout *compactForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    return form;
}

} // namespace

SuggestLessonsDialog::SuggestLessonsDialog(const Theme &theme, Workspace &workspace, TimelineCanvas &canvas,
                                           LanguagePacks packs, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_canvas(canvas)
    , m_packs(std::move(packs))
    , m_ghosts(new GhostLayer(theme, canvas))
    , m_model(new LessonPlanModel(this))
    , m_table(new QTableView)
    , m_duration(minutesBox(3, tr("Length of a lesson")))
    , m_shortest(minutesBox(1, tr("Shortest lesson")))
    , m_longest(minutesBox(6, tr("Longest lesson")))
    , m_level(new LevelBox(LevelBox::Unknown::Refused))
    , m_newWords(new QSpinBox)
    , m_wordsPerMinute(new QSpinBox)
    , m_cutWeight(weightBox(tr("Scene cuts")))
    , m_pauseWeight(weightBox(tr("Pauses")))
    , m_existing(new QComboBox)
    , m_wordsNote(new QLabel)
    , m_cutsNote(new QLabel)
    , m_summary(new QLabel)
    , m_scan(new QPushButton(tr("Loo&k for scene cuts…")))
    , m_release(new QPushButton(tr("Start &again")))
    , m_make(new QPushButton(tr("&Make lessons")))
{
    setObjectName(QStringLiteral("suggestLessonsDialog"));
    setWindowTitle(tr("Suggest lessons"));
    resize(760, 660);
    auto *wishes = new QHBoxLayout;
    wishes->setSpacing(24);
    m_lengths = makeLengths();
    m_weights = makeWeights();
    wishes->addLayout(m_lengths, 1);
    wishes->addLayout(m_weights, 1);
    m_others = makeOthers();
    makeTable();
    m_summary->setObjectName(QStringLiteral("planSummary"));
    auto *hint = new QLabel(tr("Drag a boundary on the timeline, or move the selected one with Left and Right by a "
                               "frame, with Shift by a second. Delete lets the plan decide again."));
    hint->setProperty("role", QStringLiteral("muted"));
    for (QLabel *label : {m_summary, hint})
        label->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_make, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(tr("Cancel")), QDialogButtonBox::RejectRole);
    buttons->addButton(m_release, QDialogButtonBox::ResetRole);
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    m_scan->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addLayout(wishes);
    layout->addLayout(m_others);
    layout->addWidget(m_wordsNote);
    layout->addLayout(makeNotes());
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SuggestLessonsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectParts();
    takeContent();
    {
        const QSignalBlocker blocker(m_wordsPerMinute);
        m_wordsPerMinute->setValue(int(std::lround(m_draft.spokenWordsPerMinute())));
    }
    takeWishes();
    countWords();
}

SuggestLessonsDialog::~SuggestLessonsDialog()
{
    m_stop.request_stop();
    delete m_ghosts;
}

QFormLayout *SuggestLessonsDialog::makeLengths()
{
    m_duration->setObjectName(QStringLiteral("planDuration"));
    m_level->setLevel(Level::A2);
    m_level->setAccessibleName(tr("Level of the learners"));
    QFormLayout *form = compactForm();
    form->addRow(tr("&Length of a lesson"), m_duration);
    form->addRow(tr("&Shortest"), m_shortest);
    form->addRow(tr("L&ongest"), m_longest);
    return form;
}

QFormLayout *SuggestLessonsDialog::makeWeights()
{
    m_newWords->setRange(0, 500);
    m_newWords->setValue(usualNewWords);
    m_newWords->setSpecialValueText(tr("As many as there are"));
    m_newWords->setAccessibleName(tr("New words in a lesson"));
    m_wordsPerMinute->setRange(0, 400);
    m_wordsPerMinute->setSpecialValueText(tr("As they come"));
    m_wordsPerMinute->setAccessibleName(tr("Words a minute"));
    QFormLayout *form = compactForm();
    form->addRow(tr("&New words in a lesson"), m_newWords);
    form->addRow(tr("&Words a minute"), m_wordsPerMinute);
    form->addRow(tr("Scene &cuts"), m_cutWeight);
    form->addRow(tr("&Pauses"), m_pauseWeight);
    return form;
}

QFormLayout *SuggestLessonsDialog::makeOthers()
{
    m_existing->setObjectName(QStringLiteral("planExisting"));
    m_existing->addItem(tr("Stay, and the rest of the film is planned"), int(ExistingLessons::FillAround));
    m_existing->addItem(tr("Are replaced by the plan"), int(ExistingLessons::Replace));
    m_existing->addItem(tr("Stay, and the whole film is planned beside them"), int(ExistingLessons::Keep));
    m_existing->setAccessibleName(tr("Lessons you already have"));
    QFormLayout *form = compactForm();
    form->addRow(tr("Le&vel of the learners"), m_level);
    form->addRow(tr("L&essons you already have"), m_existing);
    return form;
}

QLayout *SuggestLessonsDialog::makeNotes()
{
    m_wordsNote->setObjectName(QStringLiteral("planWordsNote"));
    m_cutsNote->setObjectName(QStringLiteral("planCutsNote"));
    for (QLabel *label : {m_wordsNote, m_cutsNote}) {
        label->setWordWrap(true);
        label->setProperty("role", QStringLiteral("muted"));
    }
    auto *row = new QHBoxLayout;
    row->addWidget(m_cutsNote, 1);
    row->addWidget(m_scan);
    return row;
}

void SuggestLessonsDialog::makeTable()
{
    m_table->setObjectName(QStringLiteral("planBoundaries"));
    m_table->setAccessibleName(tr("Boundaries of the suggested lessons"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    for (const int column :
         {LessonPlanModel::Time, LessonPlanModel::Number, LessonPlanModel::Length, LessonPlanModel::Words})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(LessonPlanModel::Why, QHeaderView::Stretch);
    m_table->installEventFilter(this);
}

void SuggestLessonsDialog::connectParts()
{
    for (QDoubleSpinBox *box : {m_duration, m_shortest, m_longest})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SuggestLessonsDialog::takeWishes);
    for (QSpinBox *box : {m_newWords, m_wordsPerMinute})
        connect(box, &QSpinBox::valueChanged, this, &SuggestLessonsDialog::takeWishes);
    for (QComboBox *box : {static_cast<QComboBox *>(m_level), m_cutWeight, m_pauseWeight, m_existing})
        connect(box, &QComboBox::currentIndexChanged, this, &SuggestLessonsDialog::takeWishes);
    connect(m_scan, &QPushButton::clicked, this, &SuggestLessonsDialog::scanRequested);
    connect(m_release, &QPushButton::clicked, this, [this] {
        m_draft.releaseAll();
        showPlan();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SuggestLessonsDialog::handleCurrentChanged);
    connect(&m_workspace, &Workspace::documentReplaced, this, &QDialog::reject);
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeEvents &events) {
        if (eventIn<CuesAdded>(events) || eventIn<CuesRemoved>(events) || eventIn<CuesChanged>(events) ||
            eventIn<LessonsAdded>(events) || eventIn<LessonsRemoved>(events) || eventIn<LessonsChanged>(events)) {
            takeContent();
            showPlan();
        }
    });
    connect(m_ghosts, &GhostLayer::ghostClicked, this, [this](int number) {
        if (number < int(m_draft.lessons().size()))
            selectBoundary(m_draft.lessons()[size_t(number)].range.in);
    });
    connect(m_ghosts, &GhostLayer::moveBegan, this, &SuggestLessonsDialog::handleMoveBegan);
    connect(m_ghosts, &GhostLayer::moved, this, [this](MediaTime time) {
        if (!m_draft.isMoving())
            return;
        m_draft.moveTo(time);
        showPlan();
        if (const int row = m_draft.movedBoundary(); row >= 0)
            selectBoundary(m_model->timeAt(row));
    });
    connect(m_ghosts, &GhostLayer::moveEnded, this, [this] { m_draft.endMove(); });
    connect(m_ghosts, &GhostLayer::moveCancelled, this, [this] {
        m_draft.cancelMove();
        showPlan();
    });
}

void SuggestLessonsDialog::handleMoveBegan(MediaTime boundary)
{
    m_draft.beginMove(m_draft.boundaryAt(boundary));
    selectBoundary(boundary);
}

void SuggestLessonsDialog::setFilm(std::shared_ptr<const FilmIndex> film)
{
    m_film = std::move(film);
    m_draft.setFrameGrid(m_film ? [index = m_film](MediaTime time) { return index->snap(time); }
                                : LessonPlanDraft::FrameGrid());
    takeContent();
    showPlan();
}

void SuggestLessonsDialog::setCuts(Cuts state, const QList<SceneCut> &cuts)
{
    m_cuts = state;
    QList<MediaTime> times;
    for (const SceneCut &cut : cuts)
        times.append(cut.time);
    m_draft.setCuts(times);
    m_ghosts->setCuts(cuts);
    showPlan();
}

void SuggestLessonsDialog::takeContent()
{
    const ProjectDocument *document = m_workspace.document();
    if (!document)
        return;
    m_draft.setContent(document->content(), m_film ? m_film->duration() : document->media().duration);
    const bool hasLessons = !document->lessons().isEmpty();
    m_others->setRowVisible(m_existing, hasLessons);
}

void SuggestLessonsDialog::takeWishes()
{
    LessonPlanWishes wishes;
    wishes.duration = minutes(m_duration->value());
    wishes.shortest = minutes(m_shortest->value());
    wishes.longest = minutes(m_longest->value());
    wishes.level = m_level->level().value_or(Level::A2);
    wishes.newWords = m_newWords->value();
    wishes.wordsPerMinute = m_wordsPerMinute->value();
    wishes.cuts = m_cutWeight->currentData().toDouble();
    wishes.pauses = m_pauseWeight->currentData().toDouble();
    wishes.existing = ExistingLessons(m_existing->currentData().toInt());
    m_draft.setWishes(wishes);
    showPlan();
}

/// In the background; until then, and where there is no language data, words are counted by the minute.
Task<void> SuggestLessonsDialog::countWords()
{
    const ProjectDocument *document = m_workspace.document();
    if (!document)
        co_return;
    const QPointer<SuggestLessonsDialog> self(this);
    const QString language = document->settings().originalLanguage;
    const auto work = [cues = m_draft.spoken(), language, packs = m_packs, stop = m_stop.get_token()] {
        return findFirstWords(cues, language, packs, stop);
    };
    m_counting = true;
    showNotes();
    Result<WordLoad> words = co_await onWorker(work);
    if (!self)
        co_return;
    m_counting = false;
    if (words)
        m_draft.setWords(std::move(*words));
    else
        m_wordsError = words.error().message;
    showPlan();
    emit wordsCounted();
}

void SuggestLessonsDialog::showPlan()
{
    const QScopedValueRollback guard(m_showing, true);
    const int before = m_table->currentIndex().row();
    const MediaTime current = m_model->timeAt(before);
    m_model->setPlan(m_draft);
    const int row = before < 0 ? -1 : m_draft.boundaryAt(current);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    const auto &lessons = m_draft.lessons();
    m_make->setEnabled(!lessons.empty() && m_workspace.isEditable());
    m_release->setEnabled(m_draft.hasPins());
    if (lessons.empty()) {
        m_summary->setText(m_draft.spoken().isEmpty() ? tr("There are no cues to plan lessons over.")
                                                      : tr("The lessons you already have leave nothing to plan."));
    } else {
        MediaTime shortest = lessons.front().range.duration();
        MediaTime longest = shortest;
        for (const planning::PlannedLesson &lesson : lessons) {
            shortest = std::min(shortest, lesson.range.duration());
            longest = std::max(longest, lesson.range.duration());
        }
        m_summary->setText(tr("%n lesson(s), the shortest of %1, the longest of %2", nullptr, int(lessons.size()))
                               .arg(durationText(shortest), durationText(longest)));
    }
    showNotes();
    showGhosts();
}

void SuggestLessonsDialog::showNotes()
{
    const bool countsNew = m_draft.measure() == WordMeasure::NewWords;
    m_weights->setRowVisible(m_newWords, countsNew);
    m_weights->setRowVisible(m_wordsPerMinute, !countsNew);
    if (countsNew)
        m_wordsNote->setText(tr("New words are counted by the language data: words of the learners’ level and above "
                                "(estimated) where the film has them first."));
    else if (m_counting)
        m_wordsNote->setText(tr("New words are being counted. Until then lessons are balanced by words a minute."));
    else
        m_wordsNote->setText(
            tr("New words cannot be counted, so lessons are balanced by words a minute. %1").arg(m_wordsError));
    m_scan->setVisible(m_cuts == Cuts::Known && !m_draft.hasCuts());
    if (m_draft.hasCuts() && m_cuts != Cuts::Scanning)
        m_cutsNote->clear();
    else if (m_cuts == Cuts::Scanning)
        m_cutsNote->setText(tr("Scene cuts are still being looked for; the plan follows them as they are found."));
    else if (m_cuts == Cuts::NoFilm)
        m_cutsNote->setText(tr("No film is open, so no scene cuts are known: sentences and pauses decide."));
    else
        m_cutsNote->setText(tr("No scene cuts are known: sentences and pauses decide."));
    m_cutsNote->setVisible(!m_cutsNote->text().isEmpty());
}

void SuggestLessonsDialog::showGhosts()
{
    QList<GhostSegment> segments;
    for (const planning::PlannedLesson &lesson : m_draft.lessons())
        segments.append(
            {lesson.range, tr("Suggestion %1  ·  %2")
                               .arg(QString::number(segments.size() + 1), durationText(lesson.range.duration()))});
    QList<GhostBoundary> boundaries;
    for (const PlanBoundary &boundary : m_draft.boundaries())
        boundaries.append({boundary.time, boundary.reasons.isSetByHand, boundaryText(boundary)});
    m_ghosts->setGhosts(segments, boundaries);
    const int current = m_table->currentIndex().row();
    m_ghosts->setCurrent(current >= 0 ? m_model->timeAt(current) : MediaTime::fromUs(-1));
}

void SuggestLessonsDialog::selectBoundary(MediaTime time)
{
    const QScopedValueRollback guard(m_showing, true);
    const int row = m_draft.boundaryAt(time);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0));
    m_ghosts->setCurrent(time);
}

/// Chosen in the list: the film shows the place.
void SuggestLessonsDialog::handleCurrentChanged()
{
    const int row = m_table->currentIndex().row();
    if (m_showing || row < 0)
        return;
    m_ghosts->setCurrent(m_model->timeAt(row));
    m_workspace.jumpToTime(m_model->timeAt(row));
    m_canvas.ensureVisible(m_model->timeAt(row));
}

bool SuggestLessonsDialog::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_table->currentIndex().row();
    const bool isShifted = modifiers.testFlag(Qt::ShiftModifier);
    if (row < 0 || (modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Left:
        moveBy(-1, isShifted);
        return true;
    case Qt::Key_Right:
        moveBy(1, isShifted);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_draft.release(row);
        showPlan();
        return true;
    default:
        return false;
    }
}

void SuggestLessonsDialog::moveBy(int frames, bool seconds)
{
    const int row = m_table->currentIndex().row();
    const MediaTime from = m_model->timeAt(row);
    MediaTime to = from + MediaTime::fromMs(seconds ? frames * 1000 : frames * 40);
    if (m_film && !seconds) {
        const qint64 frame = m_film->frameAt(from) + frames;
        to = m_film->timeOf(std::clamp<qint64>(frame, 0, m_film->frameCount() - 1));
    }
    if (!m_draft.beginMove(row))
        return;
    m_draft.moveTo(to);
    const int moved = m_draft.movedBoundary();
    m_draft.endMove();
    showPlan();
    if (moved >= 0) {
        selectBoundary(m_model->timeAt(moved));
        m_workspace.jumpToTime(m_model->timeAt(moved));
    }
}

bool SuggestLessonsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

void SuggestLessonsDialog::accept()
{
    if (!m_workspace.isEditable() || m_draft.lessons().empty())
        return;
    const MediaTime first = m_draft.lessons().front().range.in;
    if (!m_workspace.run(m_draft.makeCommand(*m_workspace.document())))
        return;
    for (const Lesson &lesson : m_workspace.document()->lessons()) {
        if (lesson.range.in == first)
            m_workspace.selection()->setLesson(lesson.id);
    }
    QDialog::accept();
}

} // namespace cinefluent::studio
