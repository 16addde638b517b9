// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/operationdialog.h"

#include "common/quality/textmeasure.h"
#include "studio/document/commands/removecues.h"
#include "studio/ui/subtitles/changepreview.h"
#include "studio/ui/widgets/fieldform.h"
#include "studio/ui/widgets/languagebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFocusEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimeEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace cinefluent::studio {

namespace {

enum Scope
{
    Selected,
    FromCurrent,
    All
};

constexpr int restMs = 200;
constexpr int cutReachMs = 500; ///< half a second: twelve frames at 24

/// Tab leaves it: its hours, minutes and seconds are gone through with the arrows and by typing. Who comes from the
/// keyboard stands at the seconds, where lines are moved most.
class TimeBox final : public QTimeEdit
{
protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QTimeEdit::focusInEvent(event);
        if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
            event->reason() == Qt::ShortcutFocusReason)
            setSelectedSection(SecondSection);
    }
    bool focusNextPrevChild(bool next) override
    {
        return QWidget::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call)
    }
};

QTimeEdit *timeBox()
{
    auto *box = new TimeBox;
    box->setDisplayFormat(QStringLiteral("HH:mm:ss.zzz"));
    return box;
}

QSpinBox *millisecondsBox(int value)
{
    auto *box = new QSpinBox;
    box->setRange(0, 60'000);
    box->setSingleStep(10);
    box->setSuffix(OperationDialog::tr(" ms"));
    box->setValue(value);
    return box;
}

QComboBox *rateBox(const QString &current)
{
    auto *box = new QComboBox;
    for (const char *rate : {"23.976", "24", "25", "29.97", "30", "50", "59.94", "60"})
        box->addItem(QString::fromLatin1(rate));
    box->setCurrentText(current);
    return box;
}

MediaTime timeOf(const QTimeEdit &box)
{
    return MediaTime::fromMs(box.time().msecsSinceStartOfDay());
}

void setTime(QTimeEdit &box, MediaTime time)
{
    constexpr qint64 lastMs = 24 * 3600 * 1000 - 1;
    box.setTime(QTime::fromMSecsSinceStartOfDay(int(std::clamp<qint64>(time.roundMs(), 0, lastMs))));
}

/// A box shows milliseconds; left alone, it means the time that it was set from.
MediaTime timeOf(const QTimeEdit &box, MediaTime former)
{
    return timeOf(box) == MediaTime::fromMs(former.roundMs()) ? former : timeOf(box);
}

} // namespace

OperationDialog::OperationDialog(Kind kind, Workspace &workspace, const quality::Profile &profile, Film film,
                                 QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_workspace(workspace)
    , m_profile(profile)
    , m_snap(std::move(film.snap))
    , m_playhead(std::move(film.playhead))
    , m_cuts(std::move(film.cuts))
    , m_operation(new QComboBox)
    , m_scope(new QComboBox)
    , m_language(new QComboBox)
    , m_pages(new QStackedWidget)
    , m_preview(new ChangePreview)
{
    setObjectName(kind == Kind::Times ? QStringLiteral("timesDialog") : QStringLiteral("textsDialog"));
    setWindowTitle(kind == Kind::Times ? tr("Adjust times") : tr("Change texts"));
    resize(720, 600);
    m_operation->setObjectName(QStringLiteral("operation"));
    m_scope->setObjectName(QStringLiteral("scope"));
    fillScopes();
    fillLanguages();
    if (kind == Kind::Times)
        buildTimePages();
    else
        buildTextPages();
    layOut();
    connect(m_operation, &QComboBox::currentIndexChanged, this, &OperationDialog::handleOperationChanged);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &OperationDialog::handleScopeChanged);
    connect(m_language, &QComboBox::currentIndexChanged, this, &OperationDialog::updatePreview);
    for (QSpinBox *box : m_pages->findChildren<QSpinBox *>())
        connect(box, &QSpinBox::valueChanged, this, &OperationDialog::updatePreview);
    for (QDoubleSpinBox *box : m_pages->findChildren<QDoubleSpinBox *>())
        connect(box, &QDoubleSpinBox::valueChanged, this, &OperationDialog::updatePreview);
    for (QComboBox *box : m_pages->findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &OperationDialog::updatePreview);
    for (QCheckBox *box : m_pages->findChildren<QCheckBox *>())
        connect(box, &QCheckBox::toggled, this, &OperationDialog::updatePreview);
    for (QTimeEdit *box : m_pages->findChildren<QTimeEdit *>())
        connect(box, &QTimeEdit::timeChanged, this, &OperationDialog::updatePreview);
    auto *rest = new QTimer(this); // who types in the window behind does not wait for a preview
    rest->setSingleShot(true);
    rest->setInterval(restMs);
    connect(rest, &QTimer::timeout, this, &OperationDialog::updatePreview);
    connect(&workspace, &Workspace::changed, rest, qOverload<>(&QTimer::start));
    connect(&workspace, &Workspace::cueSelectionChanged, this, [this] {
        fillScopes();
        if (m_scope->currentData().toInt() != All)
            handleScopeChanged();
    });
    connect(&workspace, &Workspace::documentReplaced, this, &OperationDialog::reject);
    handleScopeChanged();
}

/// Again when the selection changes: the choice made stays.
void OperationDialog::fillScopes()
{
    const QVariant former = m_scope->currentData();
    const QSignalBlocker blocker(m_scope);
    m_scope->clear();
    const auto selected = m_workspace.selection() ? int(m_workspace.selection()->cues().size()) : 0;
    if (selected > 0) {
        m_scope->addItem(tr("%n selected cue(s)", nullptr, selected), Selected);
        m_scope->addItem(tr("Current cue and all following"), FromCurrent);
    }
    m_scope->addItem(tr("All cues"), All);
    if (former.isValid() && m_scope->findData(former) >= 0)
        m_scope->setCurrentIndex(m_scope->findData(former));
    else if (selected < 2) // one cue is selected all the time: bulk work is rarely meant for it
        m_scope->setCurrentIndex(m_scope->findData(All));
}

void OperationDialog::fillLanguages()
{
    m_language->addItem(tr("Text"), QString());
    for (const QString &language : m_workspace.document()->settings().translationLanguages)
        m_language->addItem(tr("Translation: %1").arg(languageTitle(language)), language);
}

FieldForm *OperationDialog::addPage(const QString &operation, int value)
{
    auto *form = new FieldForm;
    form->setFlush();
    m_operation->addItem(operation, value);
    m_pages->addWidget(form);
    return form;
}

void OperationDialog::buildTimePages()
{
    const FrameRate film = m_workspace.document()->media().frameRate;
    // A whole millisecond more would be a frame more: times go to the frame that still leaves the gap.
    const auto frameMs = [&](int frames) { return int((film.timeOf(frames).us() - 1) / 1000); };
    m_firstTime = timeBox();
    m_lastTime = timeBox();
    FieldForm *stretch = addPage(tr("Stretch by two points"), int(TimeOperation::Stretch));
    stretch->addPair(QStringLiteral("first"), tr("&First cue begins at"), m_firstTime, QStringLiteral("last"),
                     tr("&Last cue begins at"), m_lastTime);
    addPlayheadButtons(*stretch);
    m_fromRate = rateBox(QStringLiteral("23.976"));
    m_toRate = rateBox(film.toString());
    FieldForm *rate = addPage(tr("Convert the frame rate"), int(TimeOperation::FrameRate));
    rate->addPair(QStringLiteral("from"), tr("Subtitles were made &for"), m_fromRate, QStringLiteral("to"),
                  tr("The film runs a&t"), m_toRate);
    m_gapMs = millisecondsBox(frameMs(m_profile.minGapFrames));
    m_closeBelowMs = millisecondsBox(0);
    FieldForm *gaps = addPage(tr("Fix overlaps and gaps"), int(TimeOperation::Gaps));
    gaps->addPair(QStringLiteral("gap"), tr("Least &gap between cues"), m_gapMs, QStringLiteral("close"),
                  tr("&Close gaps smaller than"), m_closeBelowMs);
    m_speed = new QDoubleSpinBox;
    m_speed->setRange(1, 60);
    m_speed->setValue(limits().maxCharactersPerSecond);
    m_speed->setSuffix(tr(" CPS"));
    m_mayShorten = new QCheckBox(tr("Also &shorten cues that stay longer than needed"));
    FieldForm *reading = addPage(tr("Set durations by reading speed"), int(TimeOperation::ReadingTime));
    reading->addField(QStringLiteral("speed"), tr("&Reading speed"), m_speed);
    reading->addWide(m_mayShorten);
    m_mostMs = millisecondsBox(int(limits().maxDurationMs));
    FieldForm *extend = addPage(tr("Extend to the next cue"), int(TimeOperation::Extend));
    extend->addField(QStringLiteral("most"), tr("&Longest duration"), m_mostMs);
    if (m_snap)
        addPage(tr("Snap to frames"), int(TimeOperation::Snap));
    if (m_cuts.isEmpty())
        return;
    m_reachMs = millisecondsBox(cutReachMs);
    FieldForm *toCuts = addPage(tr("Snap to scene cuts"), int(TimeOperation::SnapToCuts));
    toCuts->addField(QStringLiteral("reach"), tr("IN and OUT that are &within"), m_reachMs);
}

/// The film stands where a line is spoken: that is the time meant.
void OperationDialog::addPlayheadButtons(FieldForm &form)
{
    if (!m_playhead)
        return;
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (const auto &[text, box] : {std::pair(tr("First cue at the &playhead"), m_firstTime),
                                    std::pair(tr("Last cue at the pla&yhead"), m_lastTime)}) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setProperty("role", QStringLiteral("small"));
        connect(button, &QPushButton::clicked, this, [this, box = box] { setTime(*box, m_playhead()); });
        layout->addWidget(button, 1);
    }
    form.addWide(row);
}

void OperationDialog::buildTextPages()
{
    m_lineLength = new QSpinBox;
    m_lineLength->setRange(4, 200);
    m_lineLength->setValue(limits().maxLineLength);
    FieldForm *lines = addPage(tr("Break lines anew"), int(TextOperation::BreakLines));
    lines->addField(QStringLiteral("length"), tr("Characters in a &line"), m_lineLength);
    addPage(tr("Join lines"), int(TextOperation::JoinLines));
    addPage(tr("Tidy spaces"), int(TextOperation::TidySpaces));
    addPage(tr("Remove text for the hard of hearing"), int(TextOperation::RemoveDescriptions));
    addPage(tr("Remove formatting"), int(TextOperation::RemoveFormatting));
    addPage(tr("Delete empty cues"), removeEmpty);
    addPage(tr("Upper case"), int(TextOperation::UpperCase));
    addPage(tr("Lower case"), int(TextOperation::LowerCase));
    addPage(tr("Sentence case"), int(TextOperation::SentenceCase));
}

void OperationDialog::layOut()
{
    auto *head = new FieldForm;
    head->setFlush();
    head->addField(QStringLiteral("operation"), tr("&Operation"), m_operation);
    if (m_kind == Kind::Texts) {
        head->addPair(QStringLiteral("scope"), tr("&Apply to"), m_scope, QStringLiteral("language"), tr("&Texts"),
                      m_language);
    } else {
        head->addField(QStringLiteral("scope"), tr("&Apply to"), m_scope);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    m_apply->setText(tr("Apply"));
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    showPage(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_pages);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &OperationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &OperationDialog::reject);
}

const quality::LanguageLimits &OperationDialog::limits() const
{
    const QString language = m_language->currentData().toString();
    return m_profile.limitsFor(language.isEmpty() ? m_workspace.document()->settings().originalLanguage : language);
}

QList<CueId> OperationDialog::scope() const
{
    const CueTrack &track = m_workspace.document()->content().track();
    QList<CueId> ids;
    if (m_scope->currentData().toInt() == Selected)
        return m_workspace.selection()->cues();
    const Cue *current = m_workspace.currentCue();
    const bool all = m_scope->currentData().toInt() == All || !current;
    for (qsizetype i = all ? 0 : track.indexOf(current->id); i < track.size(); ++i)
        ids.append(track.at(i).id);
    return ids;
}

QList<Cue> OperationDialog::scopedCues() const
{
    QList<Cue> cues;
    for (const CueId id : scope()) {
        if (const Cue *cue = m_workspace.document()->content().findCue(id))
            cues.append(*cue);
    }
    return cues;
}

/// As high as the page needs, whatever the others would.
void OperationDialog::showPage(int index)
{
    for (int page = 0; page < m_pages->count(); ++page) {
        m_pages->widget(page)->setSizePolicy(QSizePolicy::Preferred,
                                             page == index ? QSizePolicy::Maximum : QSizePolicy::Ignored);
    }
    m_pages->setCurrentIndex(index);
    m_pages->setVisible(m_pages->currentWidget() && m_pages->currentWidget()->findChild<QLabel *>());
}

void OperationDialog::handleOperationChanged()
{
    showPage(m_operation->currentIndex());
    updatePreview();
}

void OperationDialog::handleScopeChanged()
{
    const QList<Cue> cues = scopedCues();
    if (m_firstTime && !cues.isEmpty()) {
        const QSignalBlocker first(m_firstTime);
        const QSignalBlocker last(m_lastTime);
        setTime(*m_firstTime, cues.constFirst().range.in);
        setTime(*m_lastTime, cues.constLast().range.in);
    }
    updatePreview();
}

std::unique_ptr<Command> OperationDialog::timeCommand() const
{
    const ProjectContent &content = m_workspace.document()->content();
    const QList<Cue> cues = scopedCues();
    if (cues.isEmpty())
        return nullptr;
    const QList<CueId> ids = scope();
    const QSet<CueId> chosen(ids.begin(), ids.end());
    const MediaTime gap = MediaTime::fromMs(m_gapMs->value());
    const QString language = content.settings().originalLanguage;
    QList<CueRange> ranges;
    QByteArray verb;
    switch (TimeOperation(m_operation->currentData().toInt())) {
    case TimeOperation::Stretch: {
        const MediaTime first = cues.constFirst().range.in;
        const MediaTime last = cues.constLast().range.in;
        ranges =
            cuetiming::stretched(cues, first, timeOf(*m_firstTime, first), last, timeOf(*m_lastTime, last), m_snap);
        verb = "stretch_cues";
        break;
    }
    case TimeOperation::FrameRate: {
        const auto from = FrameRate::parse(m_fromRate->currentText());
        const auto to = FrameRate::parse(m_toRate->currentText());
        if (from && to && !(*from == *to))
            ranges = cuetiming::converted(cues, *from, *to, m_snap);
        verb = "convert_frame_rate";
        break;
    }
    case TimeOperation::Gaps:
        ranges = cuetiming::withGaps(
            content.track(), chosen,
            {gap, MediaTime::fromMs(m_closeBelowMs->value()), MediaTime::fromMs(limits().minDurationMs / 2)}, m_snap);
        verb = "fix_gaps";
        break;
    case TimeOperation::ReadingTime:
        ranges = cuetiming::withReadingTime(
            content.track(), chosen,
            {m_speed->value(), MediaTime::fromMs(limits().minDurationMs), MediaTime::fromMs(limits().maxDurationMs),
             gap, m_mayShorten->isChecked()},
            [&language](const QString &text) { return quality::characterCount(text, language); }, m_snap);
        verb = "set_durations";
        break;
    case TimeOperation::Extend:
        ranges = cuetiming::extendedToNext(content.track(), chosen, gap, MediaTime::fromMs(m_mostMs->value()), m_snap);
        verb = "set_durations";
        break;
    case TimeOperation::Snap:
        ranges = cuetiming::snapped(cues, m_snap);
        verb = "snap_cues";
        break;
    case TimeOperation::SnapToCuts:
        ranges = cuetiming::snappedToCuts(
            content.track(), chosen, m_cuts,
            {MediaTime::fromMs(m_reachMs->value()), gap, MediaTime::fromMs(limits().minDurationMs / 2)}, m_snap);
        verb = "snap_to_cuts";
        break;
    }
    return std::make_unique<SetCueRanges>(ranges, QUuid(), verb);
}

std::unique_ptr<Command> OperationDialog::textCommand() const
{
    const ProjectContent &content = m_workspace.document()->content();
    const int operation = m_operation->currentData().toInt();
    if (operation == removeEmpty) {
        const QList<CueId> empty = emptyCues(content, scope());
        return std::make_unique<RemoveCues>(empty);
    }
    const QString language = m_language->currentData().toString();
    const QString tag = language.isEmpty() ? content.settings().originalLanguage : language;
    LineRules rules;
    rules.maxLength = m_lineLength->value();
    rules.maxLines = limits().maxLines;
    rules.measure = [tag](const QString &text) { return quality::characterCount(text, tag); };
    const TextOperationResult made = changedTexts(TextOperation(operation), content, scope(), language, rules);
    return std::make_unique<ReplaceTexts>("change_texts", made.replacements, made.removed);
}

std::unique_ptr<Command> OperationDialog::command() const
{
    if (!m_workspace.isEditable())
        return nullptr;
    return m_kind == Kind::Times ? timeCommand() : textCommand();
}

void OperationDialog::updatePreview()
{
    if (!m_workspace.document())
        return;
    const ProjectContent &content = m_workspace.document()->content();
    const std::unique_ptr<Command> wanted = command();
    const Result<ChangeSet> changes = wanted ? wanted->plan(content) : Result<ChangeSet>(ChangeSet());
    m_apply->setEnabled(changes && !changes->isEmpty());
    if (changes)
        m_preview->show(*changes, content, m_language->currentData().toString());
    else
        m_preview->show(changes.error());
}

void OperationDialog::accept()
{
    std::unique_ptr<Command> wanted = command();
    if (wanted && m_workspace.run(std::move(wanted)))
        QDialog::accept();
}

} // namespace cinefluent::studio
