// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/vocabulary/suggestionspanel.h"

#include "studio/ui/vocabulary/suggestiondetails.h"
#include "studio/ui/widgets/emptystate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace cinefluent::studio {

namespace {

constexpr int lookDelayMs = 1200; ///< after the last change: typing is never held up
constexpr int describeDelayMs = 40;
constexpr int wholePermille = 1000;

/// Shows how far the search is, while there is something to show it.
class BarProgress final : public IProgress
{
public:
    BarProgress(QProgressBar &bar, std::stop_token stop)
        : m_bar(&bar)
        , m_stop(std::move(stop))
    {
    }

    void setStep(const QString &) override {}
    void setPermille(int permille) override
    {
        if (m_bar)
            m_bar->setValue(permille);
    }
    void setRemaining(std::optional<qint64>) override {}
    [[nodiscard]] std::stop_token stopToken() const override { return m_stop; }

private:
    QPointer<QProgressBar> m_bar;
    std::stop_token m_stop;
};

} // namespace

SuggestionsPanel::SuggestionsPanel(Workspace &workspace, WordSuggestions &suggestions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_suggestions(suggestions)
    , m_model(new SuggestionListModel(workspace, this))
    , m_table(new SuggestionTable)
    , m_details(new SuggestionDetails)
    , m_scope(new QComboBox)
    , m_show(new QComboBox)
    , m_count(new QLabel)
    , m_missing(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QToolButton)
    , m_empty(new EmptyState(QStringLiteral("word"), tr("No words to suggest"), QString()))
    , m_stack(new QStackedWidget)
{
    m_table->setObjectName(QStringLiteral("suggestionTable"));
    m_table->setAccessibleName(tr("Suggested words"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(200);
    m_table->horizontalHeader()->setSectionResizeMode(SuggestionListModel::Meaning, QHeaderView::Stretch);
    m_missing->setObjectName(QStringLiteral("missingPacks"));
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setContentsMargins(10, 4, 10, 6);
    m_missing->hide();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_missing);
    layout->addWidget(splitter, 1);
    m_lookDelay.setSingleShot(true);
    m_lookDelay.setInterval(lookDelayMs);
    m_describeDelay.setSingleShot(true);
    m_describeDelay.setInterval(describeDelayMs);
    m_details->setWord(nullptr, WordStanding::Suggested);
    connectParts();
}

SuggestionsPanel::~SuggestionsPanel()
{
    m_stop.request_stop();
}

QWidget *SuggestionsPanel::makeHead()
{
    m_scope->setAccessibleName(tr("Where to look for words"));
    m_scope->addItem(tr("Whole film"), int(Scope::Film));
    m_scope->addItem(tr("Selected lesson"), int(Scope::Lesson));
    m_scope->addItem(tr("Selected cues"), int(Scope::Cues));
    m_show->setAccessibleName(tr("Words to show"));
    m_show->addItem(tr("Words to learn"), int(SuggestionListModel::Show::ToLearn));
    m_show->addItem(tr("Names, fillers and cognates"), int(SuggestionListModel::Show::Unlikely));
    m_show->addItem(tr("Ignored words"), int(SuggestionListModel::Show::Ignored));
    m_show->addItem(tr("Known words"), int(SuggestionListModel::Show::Known));
    for (QComboBox *box : {m_scope, m_show}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    m_count->setProperty("role", QStringLiteral("muted"));
    m_progress->setRange(0, wholePermille);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->setAccessibleName(tr("Looking for words"));
    m_progress->hide();
    m_cancel->setText(tr("Stop"));
    m_cancel->setAccessibleName(tr("Stop looking for words"));
    m_cancel->hide();
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(m_scope, 1);
    layout->addWidget(m_show, 1);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_count);
    return head;
}

void SuggestionsPanel::connectParts()
{
    connect(m_table, &SuggestionTable::verbChosen, this, qOverload<SuggestionTable::Verb>(&SuggestionsPanel::carryOut));
    connect(m_table, &SuggestionTable::senseChosen, m_details, &SuggestionDetails::chooseSense);
    connect(m_table, &QTableView::doubleClicked, this, [this] { carryOut(SuggestionTable::Verb::GoTo); });
    connect(m_details, &SuggestionDetails::verbChosen, this,
            qOverload<SuggestionTable::Verb>(&SuggestionsPanel::carryOut));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SuggestionsPanel::handleRowChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        showCount();
        selectRow(m_row);
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_row = 0;
        m_model->setShow(SuggestionListModel::Show(m_show->currentData().toInt()));
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        m_isStale = true;
        look();
    });
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_stop.request_stop(); });
    connect(&m_lookDelay, &QTimer::timeout, this, [this] { look(); });
    connect(&m_describeDelay, &QTimer::timeout, this, [this] { describe(); });
    connect(&m_workspace, &Workspace::documentReplaced, this, [this] {
        m_stop.request_stop();
        m_row = 0;
        lookSoon();
    });
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeEvents &events) {
        if (eventIn<CuesAdded>(events) || eventIn<CuesRemoved>(events) || eventIn<CuesChanged>(events))
            lookSoon();
    });
    connect(&m_workspace, &Workspace::translationLanguageChanged, this, &SuggestionsPanel::lookSoon);
    connect(&m_workspace, &Workspace::lessonSelectionChanged, this, [this] {
        if (Scope(m_scope->currentData().toInt()) == Scope::Lesson)
            lookSoon();
    });
    connect(&m_workspace, &Workspace::cueSelectionChanged, this, [this] {
        if (Scope(m_scope->currentData().toInt()) == Scope::Cues)
            lookSoon();
    });
}

void SuggestionsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        look();
}

void SuggestionsPanel::lookSoon()
{
    m_isStale = true;
    if (isVisible() || m_isKeptFresh)
        m_lookDelay.start();
}

SuggestionRequest SuggestionsPanel::request() const
{
    const ProjectDocument &document = *m_workspace.document();
    const Scope scope = Scope(m_scope->currentData().toInt());
    TimeRange stretch;
    if (scope == Scope::Cues) {
        for (const CueId id : m_workspace.selection()->cues()) {
            const TimeRange range = document.content().findCue(id)->range;
            stretch =
                stretch.isValid() ? TimeRange{std::min(stretch.in, range.in), std::max(stretch.out, range.out)} : range;
        }
    }
    return WordSuggestions::requestFor(document, m_workspace.translationLanguage(),
                                       scope == Scope::Lesson ? m_workspace.currentLesson() : nullptr, stretch);
}

Task<void> SuggestionsPanel::look()
{
    m_lookDelay.stop();
    if (m_isLooking) { // begins again when it has ended
        m_isStale = true;
        m_stop.request_stop();
        co_return;
    }
    if (!m_workspace.isOpen())
        co_return;
    const QPointer<SuggestionsPanel> self(this);
    const QPointer<ProjectDocument> document(m_workspace.document());
    m_isLooking = true;
    m_isStale = false;
    m_stop = std::stop_source();
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    BarProgress progress(*m_progress, m_stop.get_token());
    SuggestionRequest wanted = request();
    if (m_taughtElsewhere) {
        wanted.taughtElsewhere = co_await m_taughtElsewhere();
        if (!self)
            co_return;
    }
    const Task<Result<SuggestedWords>> pending = m_suggestions.find(std::move(wanted), progress);
    const Result<SuggestedWords> result = co_await pending;
    if (!self)
        co_return;
    m_isLooking = false;
    m_progress->hide();
    m_cancel->hide();
    const bool isCurrent = document && document == m_workspace.document();
    const bool again = m_isStale;
    if (isCurrent && (result.ok() || !again))
        showResult(result);
    emit lookingEnded();
    if (again && (isVisible() || m_isKeptFresh))
        m_lookDelay.start();
}

void SuggestionsPanel::showResult(const Result<SuggestedWords> &result)
{
    if (!result) {
        m_missing->hide();
        m_empty->setText(result.error().kind == ErrorKind::Cancelled
                             ? tr("The search was stopped. It begins again when the panel is opened.")
                             : result.error().message);
        m_isStale = m_isStale || result.error().kind == ErrorKind::Cancelled;
        m_model->setResult({});
        return;
    }
    m_empty->setText(tr("Every word here is in the project or set aside."));
    m_missing->setText(result->missing.join(u'\n'));
    m_missing->setVisible(!result->missing.isEmpty());
    m_model->setResult(*result);
}

void SuggestionsPanel::showCount()
{
    m_count->setText(tr("%n word(s)", nullptr, m_model->rowCount()));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

void SuggestionsPanel::selectRow(int row)
{
    const int last = m_model->rowCount() - 1;
    const QModelIndex index = m_model->index(std::min(row, last), 0);
    m_table->setCurrentIndex(index);
    m_row = std::max(0, row);
    handleRowChanged();
}

const SuggestedWord *SuggestionsPanel::current() const
{
    return m_model->wordAt(m_table->currentIndex().row());
}

void SuggestionsPanel::handleRowChanged()
{
    const SuggestedWord *word = current();
    if (m_table->currentIndex().isValid())
        m_row = m_table->currentIndex().row();
    m_details->setWord(word, word ? m_model->standing(*word) : WordStanding::Suggested);
    m_details->setEditable(m_workspace.isEditable(), m_hasFilm);
    if (word)
        m_describeDelay.start();
}

Task<void> SuggestionsPanel::describe()
{
    const SuggestedWord *word = current();
    if (!word || m_isLooking)
        co_return;
    const QPointer<SuggestionsPanel> self(this);
    const QString key = m_model->keyOf(*word);
    const SuggestedWords &result = m_model->result();
    const Task<WordDetails> pending =
        m_suggestions.describe(result.language, result.target, word->candidate.lemma, word->candidate.part);
    const WordDetails details = co_await pending;
    if (!self)
        co_return;
    const SuggestedWord *now = current();
    if (now && m_model->keyOf(*now) == key && !m_details->hasDetails())
        m_details->setDetails(details);
}

bool SuggestionsPanel::canCarryOut(SuggestionTable::Verb verb) const
{
    if (!isVisible() || !current())
        return false;
    switch (verb) {
    case SuggestionTable::Verb::Play:
        return m_hasFilm;
    case SuggestionTable::Verb::Say:
    case SuggestionTable::Verb::GoTo:
        return true;
    default:
        return m_workspace.isEditable();
    }
}

void SuggestionsPanel::carryOut(SuggestionTable::Verb verb)
{
    if (canCarryOut(verb))
        carryOut(verb, *current(), m_details->hasDetails() ? &m_details->details() : nullptr, m_details->sense());
}

void SuggestionsPanel::carryOut(SuggestionTable::Verb verb, const SuggestedWord &word, const WordDetails *details,
                                int sense)
{
    switch (verb) {
    case SuggestionTable::Verb::Accept:
        accept(word, details, sense);
        break;
    case SuggestionTable::Verb::Ignore:
        setAside(word, WordStanding::Ignored);
        break;
    case SuggestionTable::Verb::Known:
        setAside(word, WordStanding::Known);
        break;
    case SuggestionTable::Verb::Play:
        emit clipRequested(word.spoken);
        break;
    case SuggestionTable::Verb::Say:
        say(m_model->result().language, word.candidate.lemma);
        break;
    case SuggestionTable::Verb::GoTo:
        m_workspace.jumpToCue(word.firstCue);
        break;
    }
}

void SuggestionsPanel::accept(const SuggestedWord &word, const WordDetails *details, int sense)
{
    // Copies: what they are taken from changes with the project.
    const SuggestedWord taken = word;
    const SuggestedWords from = m_model->result();
    if (details)
        takeIntoProject(from, taken, WordDetails(*details), sense);
    else
        acceptLater(taken, from);
}

/// The word goes from the list at once; its meaning and sound may take a moment to be found.
Task<void> SuggestionsPanel::acceptLater(SuggestedWord word, SuggestedWords from)
{
    const QPointer<SuggestionsPanel> self(this);
    const QPointer<ProjectDocument> document(m_workspace.document());
    const QString key = m_model->keyOf(word);
    m_model->setHeld(key, true);
    const Task<WordDetails> pending =
        m_suggestions.describe(from.language, from.target, word.candidate.lemma, word.candidate.part);
    const WordDetails details = co_await pending;
    if (!self)
        co_return;
    if (document && document == m_workspace.document())
        takeIntoProject(from, word, details, 0);
    m_model->setHeld(key, false);
}

void SuggestionsPanel::takeIntoProject(const SuggestedWords &from, const SuggestedWord &word,
                                       const WordDetails &details, int sense)
{
    auto command = acceptSuggestion(*m_workspace.document(), from, word, details, sense);
    if (!command)
        emit m_workspace.failed(command.error());
    else
        m_workspace.run(std::move(command).value());
}

void SuggestionsPanel::setAside(const SuggestedWord &word, WordStanding standing)
{
    const bool isUndone = m_model->standing(word) == standing;
    m_workspace.run<SetAsideWord>(m_model->keyOf(word), isUndone ? WordStanding::Suggested : standing);
}

/// The voice's absence is told with its remedy.
Task<void> SuggestionsPanel::say(QString language, QString lemma)
{
    const QPointer<SuggestionsPanel> self(this);
    const Task<Result<SpokenAudio>> pending = m_suggestions.say(language, lemma);
    const Result<SpokenAudio> spoken = co_await pending;
    if (!self)
        co_return;
    if (!spoken)
        emit m_workspace.failed(spoken.error());
    else
        emit wordSaid(spoken->samples, spoken->sampleRateHz);
}

void SuggestionsPanel::setKeptFresh(bool kept)
{
    m_isKeptFresh = kept;
    if (kept && m_workspace.isOpen())
        lookIfStale();
}

void SuggestionsPanel::lookIfStale()
{
    if (m_isStale && !m_isLooking)
        look();
}

void SuggestionsPanel::setHasFilm(bool hasFilm)
{
    m_hasFilm = hasFilm;
    m_details->setEditable(m_workspace.isEditable(), m_hasFilm);
}

} // namespace cinefluent::studio
