// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/publish/peopledialog.h"

#include "studio/scenarios/commontexts.h"
#include "studio/ui/publish/peopletexts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QTabWidget>
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
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    return list;
}

} // namespace

PeopleDialog::PeopleDialog(IInteraction &interaction, Account &account, MovieId movie, const QString &title,
                           QWidget *parent)
    : QDialog(parent)
    , m_interaction(interaction)
    , m_account(account)
    , m_movie(movie)
    , m_movieTitle(title)
    , m_status(new QLabel)
    , m_tabs(new QTabWidget)
    , m_people(makeList(QStringLiteral("peopleList"), tr("People"), {tr("Name"), tr("Role"), tr("Since")}))
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
    , m_give(new QPushButton(tr("&Give role")))
    , m_take(new QPushButton(tr("&Take role away…")))
    , m_deeds(makeList(QStringLiteral("deedList"), tr("What was done"), {tr("When"), tr("What"), tr("Who")}))
    , m_older(new QPushButton(tr("&Older")))
    , m_signIn(new QPushButton(tr("&Sign in…")))
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("peopleDialog"));
    setWindowTitle(tr("People"));
    resize(640, 520);
    build();
    connect(m_give, &QPushButton::clicked, this, [this] {
        setBusy(true);
        give(this, m_account, m_movie, m_name->text().trimmed(), m_role->currentData().toString());
    });
    connect(m_take, &QPushButton::clicked, this,
            [this] { take(this, m_interaction, m_account, m_movie, selectedName()); });
    connect(m_name, &QLineEdit::textChanged, this, &PeopleDialog::updateButtons);
    connect(m_people, &QTreeWidget::itemSelectionChanged, this, [this] {
        if (const QTreeWidgetItem *row = m_people->currentItem()) {
            m_name->setText(row->text(0));
            m_role->setCurrentIndex(m_role->findData(row->data(1, Qt::UserRole)));
        }
        updateButtons();
    });
    connect(m_older, &QPushButton::clicked, this, [this] {
        setBusy(true);
        loadMore(this, m_account, m_movie, m_nextCursor, m_turn);
    });
    connect(m_signIn, &QPushButton::clicked, this, &PeopleDialog::signInRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PeopleDialog::loadDeeds);
    connect(&m_account, &Account::changed, this, &PeopleDialog::reload);
    reload();
}

void PeopleDialog::build()
{
    auto *explanation = new QLabel(tr("Who may do what with “%1” on the server. Who made the movie and the server’s "
                                      "administrators may do everything without being listed.")
                                       .arg(m_movieTitle));
    explanation->setWordWrap(true);
    explanation->setProperty("role", QStringLiteral("muted"));
    m_status->setObjectName(QStringLiteral("peopleStatus"));
    m_status->setWordWrap(true);
    m_tabs->setObjectName(QStringLiteral("peopleTabs"));
    m_tabs->addTab(peoplePage(), tr("&People"));
    m_tabs->addTab(deedsPage(), tr("&What was done"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_signIn);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_status);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);
    m_give->setObjectName(QStringLiteral("giveRole"));
    m_take->setObjectName(QStringLiteral("takeRole"));
    m_older->setObjectName(QStringLiteral("olderDeeds"));
    m_signIn->setObjectName(QStringLiteral("signIn"));
    for (QPushButton *button : {m_give, m_take, m_older, m_signIn, m_close})
        button->setAutoDefault(false);
}

QWidget *PeopleDialog::peoplePage()
{
    m_name->setObjectName(QStringLiteral("personName"));
    m_name->setMaxLength(50);
    m_role->setObjectName(QStringLiteral("personRole"));
    for (const QString &role : {QStringLiteral("reviewer"), QStringLiteral("editor"), QStringLiteral("admin")}) {
        m_role->addItem(roleText(role), role);
        m_role->setItemData(m_role->count() - 1, roleDetails(role), Qt::ToolTipRole);
    }
    auto *nameLabel = new QLabel(tr("User &name"));
    nameLabel->setBuddy(m_name);
    auto *roleLabel = new QLabel(tr("&Role"));
    roleLabel->setBuddy(m_role);
    auto *details = new QLabel;
    details->setProperty("role", QStringLiteral("muted"));
    details->setWordWrap(true);
    const auto explain = [this, details] { details->setText(roleDetails(m_role->currentData().toString())); };
    connect(m_role, &QComboBox::currentIndexChanged, details, explain);
    explain();
    auto *row = new QHBoxLayout;
    row->addWidget(nameLabel);
    row->addWidget(m_name, 1);
    row->addWidget(roleLabel);
    row->addWidget(m_role);
    row->addWidget(m_give);
    auto *below = new QHBoxLayout;
    below->addWidget(details, 1);
    below->addWidget(m_take);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_people, 1);
    layout->addLayout(row);
    layout->addLayout(below);
    return page;
}

QWidget *PeopleDialog::deedsPage()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_older);
    buttons->addStretch(1);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_deeds, 1);
    layout->addLayout(buttons);
    return page;
}

void PeopleDialog::reload()
{
    ++m_turn;
    m_signIn->setVisible(!m_account.isSignedIn());
    m_hasDeeds = false;
    showDeeds({}, false);
    if (!m_account.isSignedIn()) {
        showPeople({});
        say(tr("Sign in to see who works on this movie."));
        return;
    }
    say(tr("Asking the server…"));
    setBusy(true);
    load(this, m_account, m_movie, m_turn);
    loadDeeds();
}

void PeopleDialog::loadDeeds()
{
    if (m_tabs->currentIndex() != 1 || m_hasDeeds || !m_account.isSignedIn())
        return;
    m_hasDeeds = true;
    setBusy(true);
    loadMore(this, m_account, m_movie, {}, m_turn);
}

Task<void> PeopleDialog::load(QPointer<PeopleDialog> self, Account &account, MovieId movie, int turn)
{
    const auto people = co_await peopleOf(account, movie);
    if (!self || self->m_turn != turn)
        co_return;
    self->setBusy(false);
    if (people) {
        self->showPeople(*people);
        self->say(people->isEmpty() ? tr("Nobody else has a role with this movie.")
                                    : tr("%n person(s) have a role with this movie.", nullptr, int(people->size())));
    } else if (people.error().code == QLatin1String("movie_not_found")) {
        self->showPeople({});
        self->say(tr("The movie is not on this server yet. Publish it first."));
    } else {
        self->showPeople({});
        self->say(localText(people.error().message), true);
    }
}

Task<void> PeopleDialog::loadMore(QPointer<PeopleDialog> self, Account &account, MovieId movie, QString cursor,
                                  int turn)
{
    const auto page = co_await deedsOf(account, movie, cursor);
    if (!self || self->m_turn != turn)
        co_return;
    self->setBusy(false);
    if (page)
        self->showDeeds(*page, !cursor.isEmpty());
    else if (page.error().kind == ErrorKind::PermissionDenied)
        self->m_deeds->addTopLevelItem(
            new QTreeWidgetItem({QString(), tr("Only the movie’s admins read what was done.")}));
    else if (page.error().code != QLatin1String("movie_not_found"))
        self->say(localText(page.error().message), true);
}

Task<void> PeopleDialog::give(QPointer<PeopleDialog> self, Account &account, MovieId movie, QString name, QString role)
{
    const auto given = co_await giveRole(account, movie, name, role);
    if (!self)
        co_return;
    if (given)
        self->reload();
    else
        self->say(localText(given.error().message), true);
    self->setBusy(false);
}

Task<void> PeopleDialog::take(QPointer<PeopleDialog> self, IInteraction &interaction, Account &account, MovieId movie,
                              QString name)
{
    Question question{QStringLiteral("take_role"),
                      tr("Take the role of “%1” away?").arg(name),
                      tr("They no longer see or change this movie. What they did stays."),
                      {tr("Take away"), tr("Cancel")},
                      1};
    const int answer = co_await interaction.ask(std::move(question));
    if (answer != 0)
        co_return;
    if (self)
        self->setBusy(true);
    const auto taken = co_await takeRole(account, movie, name);
    if (!self)
        co_return;
    if (taken)
        self->reload();
    else
        self->say(localText(taken.error().message), true);
    self->setBusy(false);
}

void PeopleDialog::showPeople(const QList<MoviePerson> &people)
{
    m_people->clear();
    for (const MoviePerson &person : people) {
        auto *row = new QTreeWidgetItem({person.name, roleText(person.role), shown(person.since)});
        row->setData(1, Qt::UserRole, person.role);
        row->setToolTip(1, roleDetails(person.role));
        m_people->addTopLevelItem(row);
    }
    updateButtons();
}

void PeopleDialog::showDeeds(const MovieDeedPage &page, bool isMore)
{
    if (!isMore)
        m_deeds->clear();
    m_nextCursor = page.nextCursor;
    for (const MovieDeed &deed : page.deeds)
        m_deeds->addTopLevelItem(new QTreeWidgetItem(
            {shown(deed.at), deedText(deed), deed.actor.isEmpty() ? tr("The server") : deed.actor}));
    updateButtons();
}

void PeopleDialog::say(const QString &text, bool isError)
{
    m_status->setText(text);
    m_status->setProperty("role", isError ? QStringLiteral("fieldError") : QString());
    m_status->style()->unpolish(m_status);
    m_status->style()->polish(m_status);
}

void PeopleDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateButtons();
}

void PeopleDialog::updateButtons()
{
    const bool canAsk = !m_isBusy && m_account.isSignedIn();
    m_give->setEnabled(canAsk && !m_name->text().trimmed().isEmpty());
    m_take->setEnabled(canAsk && !selectedName().isEmpty());
    m_older->setEnabled(canAsk && !m_nextCursor.isEmpty());
}

QString PeopleDialog::selectedName() const
{
    const QTreeWidgetItem *row = m_people->currentItem();
    return row ? row->text(0) : QString();
}

} // namespace cinefluent::studio
