// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/publish/publishdialog.h"

#include "studio/scenarios/commontexts.h"
#include "studio/ui/interaction/backgroundwork.h"
#include "studio/ui/publish/publishchoices.h"
#include "studio/ui/publish/steplist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace cinefluent::studio {

/// Progress goes to the dialog, questions and messages to the window.
class PublishDialog::Interaction final : public IInteraction
{
public:
    Interaction(PublishDialog &dialog, IInteraction &window, std::stop_token stop)
        : m_dialog(&dialog)
        , m_window(window)
        , m_stop(std::move(stop))
    {
    }

    void show(const Message &message) override { m_window.show(message); }
    Task<int> ask(Question question) override { return m_window.ask(std::move(question)); }
    Task<std::optional<QString>> chooseFile(FileRequest request) override
    {
        return m_window.chooseFile(std::move(request));
    }
    std::unique_ptr<IProgress> beginProgress(const QString &title) override
    {
        Q_UNUSED(title) // the dialog's own
        return std::make_unique<Progress>(m_dialog, m_stop);
    }

private:
    class Progress final : public IProgress
    {
    public:
        Progress(QPointer<PublishDialog> dialog, std::stop_token stop)
            : m_dialog(std::move(dialog))
            , m_stop(std::move(stop))
        {
        }
        void setStep(const QString &text) override
        {
            if (m_dialog)
                m_dialog->setStep(text);
        }
        void setPermille(int permille) override
        {
            m_permille = permille;
            update();
        }
        void setRemaining(std::optional<qint64> remainingMs) override
        {
            m_remainingMs = remainingMs;
            update();
        }
        std::stop_token stopToken() const override { return m_stop; }

    private:
        void update()
        {
            if (m_dialog)
                m_dialog->setProgress(m_permille, m_remainingMs);
        }

        QPointer<PublishDialog> m_dialog;
        std::stop_token m_stop;
        int m_permille = -1;
        std::optional<qint64> m_remainingMs;
    };

    QPointer<PublishDialog> m_dialog;
    IInteraction &m_window;
    std::stop_token m_stop;
};

PublishDialog::PublishDialog(const Services &services, std::shared_ptr<ProjectDocument> document,
                             std::shared_ptr<const FilmIndex> film, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_document(std::move(document))
    , m_film(std::move(film))
    , m_title(new QLabel)
    , m_explanation(new QLabel)
    , m_checklist(new StepList(services.theme))
    , m_choices(new PublishChoices(services.settings))
    , m_steps(new StepList(services.theme))
    , m_pages(new QStackedWidget)
    , m_progress(new QProgressBar)
    , m_progressText(new QLabel)
    , m_publish(new QPushButton(tr("&Publish")))
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("publishDialog"));
    setWindowTitle(tr("Publish"));
    resize(580, 400);
    buildPages();
    connect(m_publish, &QPushButton::clicked, this, &PublishDialog::start);
    connect(m_close, &QPushButton::clicked, this, &PublishDialog::reject);
    connect(m_checklist, &StepList::linkActivated, this, [this](const QString &key) {
        if (key == QLatin1String("account"))
            emit signInRequested();
        else if (key == QLatin1String("film"))
            emit filmRequested();
        else
            emit issuesRequested();
    });
    connect(&services.account, &Account::changed, this, [this] {
        if (!m_running && m_pages->currentIndex() == 0)
            showChecklist();
    });
    showChecklist();
}

PublishDialog::~PublishDialog()
{
    m_stop.request_stop();
}

void PublishDialog::buildPages()
{
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.35);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_title->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_explanation->setProperty("role", QStringLiteral("muted"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of publishing"));
    m_progressText->setProperty("role", QStringLiteral("muted"));
    m_publish->setDefault(true);
    m_checklist->setObjectName(QStringLiteral("checklist"));
    m_steps->setObjectName(QStringLiteral("steps"));
    m_publish->setObjectName(QStringLiteral("publishButton"));
    m_close->setObjectName(QStringLiteral("closeButton"));
    m_close->setAutoDefault(false);

    auto *checklistPage = new QWidget;
    auto *checklistLayout = new QVBoxLayout(checklistPage);
    checklistLayout->setContentsMargins(0, 0, 0, 0);
    checklistLayout->addWidget(m_checklist);
    checklistLayout->addStretch(1);
    checklistLayout->addWidget(m_choices);
    auto *stepsHolder = new QWidget;
    auto *stepsLayout = new QVBoxLayout(stepsHolder);
    stepsLayout->setContentsMargins(0, 0, 0, 0);
    stepsLayout->addWidget(m_steps);
    stepsLayout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(stepsHolder);
    auto *workPage = new QWidget;
    auto *workLayout = new QVBoxLayout(workPage);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->setSpacing(8);
    workLayout->addWidget(scroll, 1);
    workLayout->addWidget(m_progressText);
    workLayout->addWidget(m_progress);
    m_pages->addWidget(checklistPage);
    m_pages->addWidget(workPage);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_publish);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addSpacing(6);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
}

void PublishDialog::addCheck(const QString &key, bool good, const QString &goodText, const QString &badText,
                             const QString &fix)
{
    m_checklist->addStep(key, good ? StepList::State::Done : StepList::State::Failed, good ? goodText : badText,
                         good ? QString() : fix);
}

void PublishDialog::showChecklist()
{
    m_pages->setCurrentIndex(0);
    m_title->setText(tr("Publish “%1”").arg(m_document->movie().title));
    m_explanation->setText(tr("Learners see the current release until the new one is complete. "
                              "You can cancel at any time."));
    const PublishProject scenario(m_services.interaction, m_services.account, m_services.packages,
                                  m_services.filmCacheFolder);
    const PublishReadiness readiness = scenario.readiness(*m_document);
    const auto countOf = [&readiness](quality::Severity severity) {
        return int(std::count_if(readiness.issues.begin(), readiness.issues.end(),
                                 [severity](const quality::Issue &issue) { return issue.severity == severity; }));
    };
    const int errors = countOf(quality::Severity::Error);
    const int warnings = countOf(quality::Severity::Warning);
    const int lessons = int(m_document->lessons().size());
    m_checklist->clear();
    addCheck(QStringLiteral("film"), readiness.filmFound, tr("Film found."),
             tr("The film was not found at its recorded location."), tr("Locate film…"));
    addCheck(QStringLiteral("lessons"), lessons > 0, tr("%n lesson(s) to publish.", nullptr, lessons),
             tr("No lesson yet. Create one on the timeline first."), {});
    addCheck(QStringLiteral("issues"), errors == 0, tr("Quality check passed without errors."),
             tr("%n error(s) must be fixed first.", nullptr, errors), tr("Show issues"));
    if (warnings > 0) {
        m_checklist->addStep(QStringLiteral("warnings"), StepList::State::Warning,
                             tr("%n warning(s) do not block publishing, but are worth reviewing.", nullptr, warnings),
                             tr("Show issues"));
    }
    addCheck(QStringLiteral("account"), readiness.signedIn,
             tr("Signed in to %1 as %2.").arg(m_services.account.server().host(), m_services.account.displayName()),
             tr("You are not signed in."), tr("Sign in…"));
    m_publish->setEnabled(readiness.isReady() && lessons > 0);
    if (m_publish->isEnabled() || !m_checklist->focusFirstAction())
        m_publish->setFocus(Qt::OtherFocusReason);
}

void PublishDialog::start()
{
    if (m_running)
        return;
    m_running = true;
    m_stop = std::stop_source();
    m_steps->clear();
    m_progress->show();
    m_progress->setRange(0, 0);
    m_progressText->clear();
    m_pages->setCurrentIndex(1);
    m_title->setText(tr("Publishing “%1”").arg(m_document->movie().title));
    m_publish->hide();
    m_close->setText(tr("Cancel"));
    PublishOptions options;
    options.workFolder = defaultWorkFolder(*m_document);
    options.film = m_film;
    m_choices->applyTo(options);
    auto interaction = std::make_shared<Interaction>(*this, m_services.interaction, m_stop.get_token());
    run(this, m_document, std::move(interaction), std::move(options), m_services);
}

Task<void> PublishDialog::run(QPointer<PublishDialog> self, std::shared_ptr<ProjectDocument> document,
                              std::shared_ptr<Interaction> interaction, PublishOptions options, Services services)
{
    PublishProject scenario(*interaction, services.account, services.packages, services.filmCacheFolder);
    const Result<PublishSummary> done = co_await scenario.run(*document, std::move(options));
    if (!self)
        co_return;
    self->m_running = false;
    self->m_progress->hide();
    self->m_progressText->clear();
    self->m_close->setEnabled(true);
    self->m_close->setText(tr("Close"));
    if (done)
        self->showSuccess(*done);
    else
        self->showFailure(done.error());
}

void PublishDialog::setStep(const QString &text)
{
    if (m_steps->count() > 0 && m_steps->stateOf(text) == StepList::State::Running)
        return;
    m_steps->settleRunning(StepList::State::Done);
    m_steps->addStep(text, StepList::State::Running, text);
}

void PublishDialog::setProgress(int permille, std::optional<qint64> remainingMs)
{
    m_progress->setRange(0, permille < 0 ? 0 : 1000);
    m_progress->setValue(std::max(0, permille));
    QStringList parts;
    if (permille >= 0)
        parts.append(tr("%1 %").arg(permille / 10));
    if (const QString remaining = remainingText(remainingMs); !remaining.isEmpty())
        parts.append(remaining);
    m_progressText->setText(parts.join(QStringLiteral(" · ")));
}

void PublishDialog::showSuccess(const PublishSummary &summary)
{
    m_steps->settleRunning(StepList::State::Done);
    const int lessons = int(summary.receipt.lessons.size());
    if (summary.waitsUntil) {
        m_title->setText(tr("Release %1 is handed in").arg(summary.receipt.number));
        m_explanation->setText(
            tr("It goes live on %1. Until then learners see nothing of it; the list of releases can change the time.")
                .arg(QLocale().toString(toDateTime(*summary.waitsUntil).toLocalTime(), QLocale::ShortFormat)));
    } else {
        m_title->setText(tr("Release %1 is live").arg(summary.receipt.number));
        m_explanation->setText(tr("%n lesson(s) published and available to learners.", nullptr, lessons));
    }
    m_steps->addStep(QStringLiteral("result"), StepList::State::Done,
                     tr("Encoded: %1, reused: %2. Uploaded: %3 (%4), already on the server: %5.")
                         .arg(summary.lessonsEncoded)
                         .arg(summary.lessonsReused)
                         .arg(summary.objectsUploaded)
                         .arg(QLocale().formattedDataSize(summary.uploadedBytes))
                         .arg(summary.objectsAlreadyThere));
    emit published(m_title->text());
}

void PublishDialog::showFailure(const Error &error)
{
    const bool cancelled = error.kind == ErrorKind::Cancelled;
    m_steps->settleRunning(cancelled ? StepList::State::Pending : StepList::State::Failed);
    const bool unconfirmed = error.code == QLatin1String("release_unconfirmed");
    m_title->setText(cancelled     ? tr("Publishing was cancelled")
                     : unconfirmed ? tr("The release is not confirmed")
                                   : tr("Publishing failed"));
    m_explanation->setText(unconfirmed
                               ? error.message
                               : tr("Nothing has changed for learners. What is encoded and uploaded is kept, so trying "
                                    "again continues from there."));
    if (!cancelled && !unconfirmed) {
        m_steps->addStep(QStringLiteral("error"), StepList::State::Failed, localText(error.message));
        for (const FieldError &field : error.fields.mid(0, 5))
            m_steps->addStep(field.pointer, StepList::State::Failed, localText(field.message));
    }
    m_publish->setText(tr("&Try again"));
    m_publish->show();
    m_publish->setEnabled(true);
}

void PublishDialog::reject()
{
    if (m_running) {
        m_stop.request_stop();
        m_close->setEnabled(false);
        m_close->setText(tr("Cancelling…"));
        return;
    }
    QDialog::reject();
}

} // namespace cinefluent::studio
