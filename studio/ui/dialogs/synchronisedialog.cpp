// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/synchronisedialog.h"

#include "studio/ui/player/trackname.h"
#include "studio/ui/widgets/fieldform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace cinefluent::studio {

namespace {

constexpr int referenceSource = -2; // other values are the film's audio streams

QString secondsText(MediaTime time)
{
    const double seconds = double(time.us()) / 1e6;
    return SynchroniseDialog::tr("%1 s").arg((seconds > 0 ? QStringLiteral("+") : QString()) +
                                             QLocale().toString(seconds, 'f', 2));
}

QString percentText(double part)
{
    return SynchroniseDialog::tr("%1 %").arg(int(std::floor(part * 100)));
}

} // namespace

/// The dialog's own bar. The search may end after the dialog.
class SynchroniseDialog::Progress final : public IProgress
{
public:
    Progress(QPointer<QProgressBar> bar, std::stop_token stop)
        : m_bar(std::move(bar))
        , m_stop(std::move(stop))
    {
    }
    void setStep(const QString &text) override { Q_UNUSED(text) }
    void setPermille(int permille) override
    {
        if (m_bar)
            m_bar->setValue(permille);
    }
    void setRemaining(std::optional<qint64> remainingMs) override { Q_UNUSED(remainingMs) }
    [[nodiscard]] std::stop_token stopToken() const override { return m_stop; }

private:
    QPointer<QProgressBar> m_bar;
    std::stop_token m_stop;
};

SynchroniseDialog::SynchroniseDialog(std::shared_ptr<ProjectDocument> document, const formats::FormatRegistry &registry,
                                     std::shared_ptr<const FilmIndex> film, int audioStream, QWidget *parent)
    : QDialog(parent)
    , m_document(std::move(document))
    , m_film(std::move(film))
    , m_scenario(registry)
    , m_source(new QComboBox)
    , m_reference(new QLineEdit)
    , m_browse(new QPushButton(tr("&Choose…")))
    , m_stretch(new QCheckBox(tr("Correct the &frame rate, such as 25 for 23.976")))
    , m_split(new QCheckBox(tr("Find &breaks, where the film was cut differently")))
    , m_find(new QPushButton(tr("F&ind")))
    , m_apply(new QPushButton(tr("&Move cues")))
    , m_progress(new QProgressBar)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_parts(new QTableWidget)
{
    setObjectName(QStringLiteral("synchroniseDialog"));
    setWindowTitle(tr("Synchronise cues"));
    resize(560, 520);
    QWidget *choices = makeChoices();
    if (m_film) {
        int number = 0;
        for (const MediaStream &stream : m_film->streamsOf(StreamKind::Audio))
            m_source->addItem(tr("The film’s sound: %1").arg(trackName(stream, ++number)), stream.index);
        m_source->setCurrentIndex(std::max(0, m_source->findData(audioStream)));
    }
    m_source->addItem(tr("Another subtitle that is in sync"), referenceSource);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setObjectName(QStringLiteral("syncTitle"));
    m_text->setObjectName(QStringLiteral("syncText"));
    for (QLabel *label : {m_title, m_text})
        label->setWordWrap(true);
    m_parts->setAccessibleName(tr("Parts that move together"));
    m_parts->setColumnCount(4);
    m_parts->setHorizontalHeaderLabels({tr("From"), tr("Cues"), tr("Moved by"), tr("Certainty")});
    m_parts->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_parts->verticalHeader()->hide();
    m_parts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_parts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_parts->setTabKeyNavigation(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_find, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(choices);
    layout->addWidget(m_progress);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_parts, 1);
    layout->addStretch();
    layout->addWidget(buttons);
    // What was found holds for what was asked.
    const auto forget = [this] {
        m_proposal.reset();
        showMessage({}, tr("Nothing is moved before you have seen what was found."));
        updateState();
    };
    connect(m_source, &QComboBox::currentIndexChanged, this, forget);
    connect(m_reference, &QLineEdit::textChanged, this, forget);
    connect(m_stretch, &QCheckBox::toggled, this, forget);
    connect(m_split, &QCheckBox::toggled, this, forget);
    connect(m_browse, &QPushButton::clicked, this, &SynchroniseDialog::chooseReference);
    connect(m_find, &QPushButton::clicked, this, [this] { find(); });
    connect(m_apply, &QPushButton::clicked, this, &SynchroniseDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] {
        if (m_stop)
            m_stop->request_stop();
    });
    showMessage({}, tr("Nothing is moved before you have seen what was found."));
    updateState();
}

SynchroniseDialog::~SynchroniseDialog()
{
    if (m_stop)
        m_stop->request_stop();
}

QWidget *SynchroniseDialog::makeChoices()
{
    m_source->setObjectName(QStringLiteral("syncSource"));
    m_reference->setReadOnly(true);
    m_reference->setAccessibleName(tr("Reference subtitle"));
    m_browse->setAccessibleName(tr("Choose the reference subtitle"));
    m_find->setObjectName(QStringLiteral("syncFind"));
    m_apply->setObjectName(QStringLiteral("syncApply"));
    m_stretch->setChecked(true);
    m_split->setChecked(true);
    auto *file = new QWidget;
    auto *row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_reference, 1);
    row->addWidget(m_browse);
    auto *form = new FieldForm;
    form->setFlush();
    form->addField(QStringLiteral("source"), tr("Align the cues &with"), m_source);
    form->addWide(file);
    form->addWide(m_stretch);
    form->addWide(m_split);
    return form;
}

SyncRequest SynchroniseDialog::request() const
{
    SyncRequest wanted;
    wanted.film = m_film;
    wanted.mayStretch = m_stretch->isChecked();
    wanted.maySplit = m_split->isChecked();
    if (m_source->currentData().toInt() == referenceSource)
        wanted.referencePath = m_reference->text();
    else
        wanted.audioStream = m_source->currentData().toInt();
    return wanted;
}

void SynchroniseDialog::setReference(const QString &path)
{
    m_source->setCurrentIndex(m_source->findData(referenceSource));
    m_reference->setText(path);
}

void SynchroniseDialog::chooseReference()
{
    auto *chooser =
        new QFileDialog(this, tr("Choose the reference subtitle"), QFileInfo(m_document->path()).absolutePath());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &SynchroniseDialog::setReference);
    chooser->open();
}

void SynchroniseDialog::updateState()
{
    const bool isReference = m_source->currentData().toInt() == referenceSource;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reference, m_browse})
        widget->setVisible(isReference);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_source, m_browse, m_stretch, m_split})
        widget->setEnabled(!isSearching());
    m_find->setText(isSearching() ? tr("&Stop") : tr("F&ind"));
    m_find->setEnabled(isSearching() || !isReference || !m_reference->text().isEmpty());
    const bool canApply = m_proposal && m_proposal->result.outcome == align::SyncOutcome::Moved && !isSearching();
    m_apply->setEnabled(canApply);
    (canApply ? m_apply : m_find)->setDefault(true);
    m_progress->setVisible(isSearching());
    m_parts->setVisible(m_proposal && m_proposal->result.outcome != align::SyncOutcome::Refused);
}

Task<void> SynchroniseDialog::find()
{
    if (m_stop) {
        m_stop->request_stop();
        co_return;
    }
    m_stop.emplace();
    m_proposal.reset();
    m_progress->setValue(0);
    showMessage({}, tr("Looking for speech and comparing it with the cues…"));
    updateState();
    const QPointer<SynchroniseDialog> self(this);
    Progress progress(m_progress, m_stop->get_token());
    const SyncRequest wanted = request();
    // The search uses the scenario, which goes with the dialog: it is a value of its own here.
    SynchroniseSubtitles scenario = m_scenario;
    const Result<SyncProposal> found = co_await scenario.find(*m_document, wanted, progress);
    if (!self)
        co_return;
    m_stop.reset();
    if (found)
        m_proposal = *found;
    if (found)
        showProposal();
    else
        showMessage(found.error().kind == ErrorKind::Cancelled ? QString() : tr("No alignment"),
                    toMessage(found.error()).text);
    updateState();
    emit searchEnded();
}

void SynchroniseDialog::showProposal()
{
    const align::SyncResult &result = m_proposal->result;
    if (result.outcome == align::SyncOutcome::Refused) {
        const QString text = result.refusal == align::SyncRefusal::TooFewCues
                                 ? tr("There are too few cues to tell where they belong.")
                             : result.refusal == align::SyncRefusal::NoSpeech
                                 ? tr("There is no speech, or no pause in it, to align the cues with.")
                                 : tr("The best place found for the cues is hardly better than others, so they stay "
                                      "where they are. Perhaps the subtitles are of another film, or other sound "
                                      "covers the voices.");
        showMessage(tr("The cues are not moved"), text);
        return;
    }
    showParts();
    if (result.outcome == align::SyncOutcome::AlreadyInSync) {
        showMessage(tr("The cues are in sync"),
                    tr("Nothing better was found. Certainty: %1.").arg(percentText(result.confidence)));
        return;
    }
    QStringList lines;
    if (result.isStretched())
        lines.append(tr("The subtitles were made for %1 frames a second; the film has %2.")
                         .arg(result.fileRate.toString(), result.filmRate.toString()));
    lines.append(tr("%n part(s) move together.", nullptr, int(result.parts.size())));
    if (m_proposal->beforeStart > 0)
        lines.append(tr("%n cue(s) belong before the film’s start and are put at its first frame.", nullptr,
                        int(m_proposal->beforeStart)));
    lines.append(tr("Certainty: %1.").arg(percentText(result.confidence)));
    showMessage(tr("A better place was found for %n cue(s)", nullptr, int(result.cues.size())), lines.join(u'\n'));
}

void SynchroniseDialog::showParts()
{
    const std::vector<align::SyncPart> &parts = m_proposal->result.parts;
    m_parts->setRowCount(int(parts.size()));
    for (int row = 0; row < int(parts.size()); ++row) {
        const align::SyncPart &part = parts[size_t(row)];
        const QStringList texts{toClockText(m_proposal->before[size_t(part.firstCue)].in),
                                QLocale().toString(part.cueCount), secondsText(part.shift),
                                percentText(part.confidence)};
        for (int column = 0; column < int(texts.size()); ++column)
            m_parts->setItem(row, column, new QTableWidgetItem(texts.at(column)));
    }
}

void SynchroniseDialog::showMessage(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
}

void SynchroniseDialog::apply()
{
    if (!m_proposal)
        return;
    const Result<void> done = m_scenario.apply(*m_document, *m_proposal);
    if (!done) {
        showMessage(tr("The cues are not moved"), toMessage(done.error()).text);
        m_proposal.reset();
        updateState();
        return;
    }
    emit applied(qsizetype(m_proposal->result.cues.size()));
    accept();
}

} // namespace cinefluent::studio
