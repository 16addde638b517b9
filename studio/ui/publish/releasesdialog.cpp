// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/publish/releasesdialog.h"

#include "studio/scenarios/commontexts.h"
#include "studio/scenarios/moviereleases.h"
#include "studio/ui/publish/publishchoices.h"
#include "studio/ui/publish/releasetexts.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyle>
#include <QTreeWidget>

namespace cinefluent::studio {

namespace {

QString shown(Instant instant)
{
    return QLocale().toString(toDateTime(instant).toLocalTime(), QLocale::ShortFormat);
}

QTreeWidget *makeList(const QString &name, const QString &accessibleName, const QStringList &columns)
{
    auto *list = new QTreeWidget;
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setUniformRowHeights(true);
    return list;
}

} // namespace

ReleasesDialog::ReleasesDialog(IInteraction &interaction, Account &account, MovieId movie, const QString &title,
                               QWidget *parent)
    : QDialog(parent)
    , m_interaction(interaction)
    , m_account(account)
    , m_movie(movie)
    , m_movieTitle(title)
    , m_status(new QLabel)
    , m_list(makeList(QStringLiteral("releaseList"), tr("Releases"),
                      {tr("Release"), tr("State"), tr("Handed in"), tr("By"), tr("Lessons")}))
    , m_changesTitle(new QLabel(tr("What changed")))
    , m_changes(
          makeList(QStringLiteral("releaseChanges"), tr("What changed"), {tr("Entry"), tr("Change"), tr("Fields")}))
    , m_time(makeReleaseTime())
    , m_schedule(new QPushButton(tr("S&chedule")))
    , m_cancelTime(new QPushButton(tr("Cancel &time")))
    , m_signIn(new QPushButton(tr("&Sign in…")))
    , m_older(new QPushButton(tr("&Older")))
    , m_takeOff(new QPushButton(tr("&Unpublish…")))
    , m_rollBack(new QPushButton(tr("&Roll back…")))
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("releasesDialog"));
    setWindowTitle(tr("Releases"));
    resize(760, 560);
    build();
    connectButtons();
    reload();
}

void ReleasesDialog::build()
{
    auto *explanation = new QLabel(tr("Every release of “%1” stays on the server. Learners see one of them or none; "
                                      "what they learned stays with every switch.")
                                       .arg(m_movieTitle));
    explanation->setWordWrap(true);
    explanation->setProperty("role", QStringLiteral("muted"));
    m_status->setObjectName(QStringLiteral("releaseStatus"));
    m_status->setWordWrap(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_changesTitle->setProperty("role", QStringLiteral("heading"));
    m_changesTitle->setWordWrap(true);
    m_changes->header()->setStretchLastSection(false);
    m_changes->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_changes->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_changes->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);

    auto *below = new QWidget;
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->addWidget(m_changesTitle);
    belowLayout->addWidget(m_changes, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(below);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_older);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_takeOff);
    buttons->addWidget(m_rollBack);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_status);
    layout->addWidget(splitter, 1);
    layout->addWidget(timeRow());
    layout->addLayout(buttons);
}

QWidget *ReleasesDialog::timeRow()
{
    auto *label = new QLabel(tr("Goes &live on"));
    label->setBuddy(m_time);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_time);
    layout->addWidget(m_schedule);
    layout->addWidget(m_cancelTime);
    layout->addStretch(1);
    return row;
}

void ReleasesDialog::connectButtons()
{
    m_schedule->setObjectName(QStringLiteral("scheduleRelease"));
    m_cancelTime->setObjectName(QStringLiteral("cancelSchedule"));
    m_signIn->setObjectName(QStringLiteral("signIn"));
    m_older->setObjectName(QStringLiteral("olderReleases"));
    m_takeOff->setObjectName(QStringLiteral("unpublish"));
    m_rollBack->setObjectName(QStringLiteral("rollBack"));
    for (QPushButton *button : {m_schedule, m_cancelTime, m_signIn, m_older, m_takeOff, m_rollBack, m_close})
        button->setAutoDefault(false);
    connect(m_schedule, &QPushButton::clicked, this, &ReleasesDialog::schedule);
    connect(m_cancelTime, &QPushButton::clicked, this, &ReleasesDialog::cancelTime);
    connect(m_signIn, &QPushButton::clicked, this, &ReleasesDialog::signInRequested);
    connect(m_older, &QPushButton::clicked, this, [this] {
        setBusy(true);
        load(this, m_account, m_movie, m_nextCursor);
    });
    connect(m_takeOff, &QPushButton::clicked, this, &ReleasesDialog::takeOff);
    connect(m_rollBack, &QPushButton::clicked, this, &ReleasesDialog::rollBack);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ReleasesDialog::showSelected);
    connect(&m_account, &Account::changed, this, &ReleasesDialog::reload);
}

void ReleasesDialog::reload()
{
    m_signIn->setVisible(!m_account.isSignedIn());
    if (!m_account.isSignedIn()) {
        showReleases({}, false);
        say(tr("Sign in to see the releases of this movie."));
        return;
    }
    say(tr("Asking the server…"));
    setBusy(true);
    load(this, m_account, m_movie, {});
}

Task<void> ReleasesDialog::load(QPointer<ReleasesDialog> self, Account &account, MovieId movie, QString cursor)
{
    const Result<api::ReleasePage> page = co_await releasesOf(account, movie, cursor);
    if (!self)
        co_return;
    self->setBusy(false);
    if (page) {
        self->showReleases(*page, !cursor.isEmpty());
        self->say(self->m_releases.isEmpty() ? tr("Nothing has been published yet.")
                  : self->live()             ? tr("Learners see release %1.").arg(self->live()->number)
                                             : tr("Learners see none of the releases that are listed."));
    } else if (page.error().code == QLatin1String("movie_not_found")) {
        self->showReleases({}, false);
        self->say(tr("Nothing has been published yet."));
    } else {
        self->say(localText(page.error().message), true);
    }
}

Task<void> ReleasesDialog::compare(QPointer<ReleasesDialog> self, Account &account, MovieId movie, QUuid from, QUuid to)
{
    const Result<api::ReleaseDiff> diff = co_await changesBetween(account, movie, from, to);
    if (!self || !self->selected() || self->selected()->releaseId != to)
        co_return;
    if (diff)
        self->showChanges(*diff);
    else
        self->m_changesTitle->setText(localText(diff.error().message));
}

Task<void> ReleasesDialog::carryOut(QPointer<ReleasesDialog> self, IInteraction &interaction, Account &account,
                                    MovieId movie, Question question, Change change, QString done)
{
    const QUuid release = self->selected() ? self->selected()->releaseId : QUuid();
    if (!question.text.isEmpty() && co_await interaction.ask(question) != 0)
        co_return;
    if (self)
        self->setBusy(true);
    const Result<void> changed = co_await change(account, movie, release);
    if (!changed)
        interaction.show(toMessage(changed.error()));
    if (!self)
        co_return;
    self->setBusy(false);
    if (changed && !done.isEmpty())
        emit self->switched(done);
    self->reload();
}

void ReleasesDialog::rollBack()
{
    if (!selected())
        return;
    Question question{QStringLiteral("roll_back"),
                      tr("Make release %1 the one learners see?").arg(selected()->number),
                      tr("The present release stays and can be made live again. What learners did stays."),
                      {tr("Roll back"), tr("Cancel")},
                      1};
    carryOut(
        this, m_interaction, m_account, m_movie, std::move(question),
        [](Account &account, MovieId movie, QUuid release) -> Task<Result<void>> {
            const auto changed = co_await rollBackTo(account, movie, release);
            co_return changed ? Result<void>() : Result<void>(changed.error());
        },
        tr("Release %1 is live").arg(selected()->number));
}

void ReleasesDialog::schedule()
{
    const Instant at = toInstant(m_time->dateTime().toUTC());
    carryOut(this, m_interaction, m_account, m_movie, {},
             [at](Account &account, MovieId movie, QUuid release) -> Task<Result<void>> {
                 const auto changed = co_await scheduleRelease(account, movie, release, at);
                 co_return changed ? Result<void>() : Result<void>(changed.error());
             },
             {});
}

void ReleasesDialog::cancelTime()
{
    carryOut(this, m_interaction, m_account, m_movie, {},
             [](Account &account, MovieId movie, QUuid release) -> Task<Result<void>> {
                 const auto changed = co_await cancelSchedule(account, movie, release);
                 co_return changed ? Result<void>() : Result<void>(changed.error());
             },
             {});
}

void ReleasesDialog::takeOff()
{
    Question question{QStringLiteral("unpublish"),
                      tr("Take “%1” off the catalogue?").arg(m_movieTitle),
                      tr("Learners do not see the movie any more. Their progress and every release stay, and each "
                         "release can be made live again."),
                      {tr("Unpublish"), tr("Cancel")},
                      1};
    carryOut(
        this, m_interaction, m_account, m_movie, std::move(question),
        [](Account &account, MovieId movie, QUuid) { return unpublish(account, movie); },
        tr("“%1” is off the catalogue").arg(m_movieTitle));
}

void ReleasesDialog::showReleases(const api::ReleasePage &page, bool isMore)
{
    const QSignalBlocker quiet(m_list); // the selection is looked at once, at the end
    const int place = isMore ? m_list->indexOfTopLevelItem(m_list->currentItem()) : 0;
    if (!isMore) {
        m_list->clear();
        m_releases.clear();
    }
    m_releases += page.releases;
    m_nextCursor = page.nextCursor;
    for (const api::ReleaseSummary &release : page.releases) {
        auto *row =
            new QTreeWidgetItem({QString::number(release.number), stateText(release), shown(release.submittedAt),
                                 release.publishedBy, QLocale().toString(release.lessonCount)});
        row->setTextAlignment(4, Qt::AlignRight | Qt::AlignVCenter);
        if (release.isLive) {
            QFont bold = m_list->font();
            bold.setBold(true);
            row->setFont(0, bold);
            row->setFont(1, bold);
        }
        m_list->addTopLevelItem(row);
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::max(place, 0)));
    showSelected();
}

void ReleasesDialog::showSelected()
{
    m_changes->clear();
    m_changesTitle->setText(tr("What changed"));
    updateButtons();
    const api::ReleaseSummary *const chosen = selected();
    if (!chosen || !m_account.isSignedIn())
        return;
    const qsizetype before = m_list->indexOfTopLevelItem(m_list->currentItem()) + 1;
    const api::ReleaseSummary *const base = !chosen->isLive && live()    ? live()
                                            : before < m_releases.size() ? &m_releases.at(before)
                                                                         : nullptr;
    if (!base)
        return;
    m_comparison = tr("From release %1 to release %2").arg(base->number).arg(chosen->number);
    m_changesTitle->setText(m_comparison);
    compare(this, m_account, m_movie, base->releaseId, chosen->releaseId);
}

void ReleasesDialog::showChanges(const api::ReleaseDiff &diff)
{
    m_changes->clear(); // the same may have been asked for twice
    m_changesTitle->setText(m_comparison + QStringLiteral(" · ") + countsText(diff));
    for (const api::ReleaseChange &change : diff.changes) {
        auto *row = new QTreeWidgetItem({subjectText(change), kindText(change.kind), fieldsText(change)});
        row->setToolTip(0,
                        change.before.isEmpty() ? change.label : change.before + QStringLiteral(" → ") + change.label);
        m_changes->addTopLevelItem(row);
    }
    if (diff.isTruncated)
        m_changes->addTopLevelItem(new QTreeWidgetItem({tr("More changes are counted above, but not listed.")}));
}

void ReleasesDialog::say(const QString &text, bool isError)
{
    m_status->setText(text);
    m_status->setProperty("role", isError ? QStringLiteral("fieldError") : QString());
    m_status->style()->unpolish(m_status);
    m_status->style()->polish(m_status);
}

void ReleasesDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateButtons();
}

void ReleasesDialog::updateButtons()
{
    const api::ReleaseSummary *const chosen = selected();
    const bool canAsk = !m_isBusy && m_account.isSignedIn();
    m_rollBack->setEnabled(canAsk && chosen && !chosen->isLive && chosen->publishedAt);
    m_schedule->setEnabled(canAsk && chosen && !chosen->isLive);
    m_time->setEnabled(m_schedule->isEnabled());
    m_cancelTime->setEnabled(canAsk && chosen && chosen->publishAt);
    m_takeOff->setEnabled(canAsk && live());
    m_older->setVisible(!m_nextCursor.isEmpty());
    m_older->setEnabled(canAsk);
}

const api::ReleaseSummary *ReleasesDialog::selected() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_releases.size() ? &m_releases.at(row) : nullptr;
}

const api::ReleaseSummary *ReleasesDialog::live() const
{
    const auto found = std::find_if(m_releases.begin(), m_releases.end(),
                                    [](const api::ReleaseSummary &release) { return release.isLive; });
    return found == m_releases.end() ? nullptr : &*found;
}

} // namespace cinefluent::studio
