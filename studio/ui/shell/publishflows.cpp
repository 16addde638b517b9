// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/publishflows.h"

#include "studio/ui/publish/peopledialog.h"
#include "studio/ui/publish/publishdialog.h"
#include "studio/ui/publish/releasesdialog.h"
#include "studio/ui/publish/signindialog.h"
#include "studio/ui/shell/filmsession.h"

namespace cinefluent::studio {

PublishFlows::PublishFlows(const StudioServices &services, Workspace &workspace, FilmSession &film,
                           IInteraction &interaction, QWidget &window)
    : m_services(services)
    , m_workspace(workspace)
    , m_film(film)
    , m_interaction(interaction)
    , m_window(window)
{
    connect(&m_services.account, &Account::tokenNotKept, this, [this](const Error &error) {
        m_interaction.show({Tone::Warning, error.message, {}});
    });
}

void PublishFlows::signIn()
{
    if (m_signIn)
        return;
    QWidget *over = m_publish ? static_cast<QWidget *>(m_publish.data()) : &m_window;
    if (m_releases)
        over = m_releases;
    if (m_people)
        over = m_people;
    m_signIn = new SignInDialog(m_services.account, m_services.settings, over);
    m_signIn->setAttribute(Qt::WA_DeleteOnClose);
    m_signIn->setWindowModality(Qt::WindowModal);
    m_signIn->open();
}

Task<void> PublishFlows::resume()
{
    const QString server = m_services.settings.value(QStringLiteral("account/server")).toString();
    const StaySignedIn stay =
        staySignedInFromString(m_services.settings.value(QStringLiteral("account/stay")).toString());
    if (stay == StaySignedIn::No || server.isEmpty() || m_services.account.isSignedIn())
        co_return;
    const Result<void> resumed = co_await m_services.account.resume(server, stay);
    if (!resumed)
        qInfo("the kept session was not taken up: %s", qPrintable(resumed.error().code));
}

Task<void> PublishFlows::signOut()
{
    co_await m_services.account.signOut();
}

bool PublishFlows::isPublishing() const
{
    return m_publish && m_publish->isRunning();
}

void PublishFlows::publish()
{
    if (m_publish || !m_workspace.isOpen())
        return;
    m_publish = new PublishDialog({m_interaction, m_services.account, m_services.packages, m_services.theme,
                                   m_services.settings, m_services.cacheFolder},
                                  m_workspace.sharedDocument(), m_film.index(), &m_window);
    m_publish->setAttribute(Qt::WA_DeleteOnClose);
    m_publish->setWindowModality(Qt::WindowModal);
    connect(m_publish, &PublishDialog::signInRequested, this, &PublishFlows::signIn);
    connect(m_publish, &PublishDialog::published, this, &PublishFlows::published);
    connect(m_publish, &PublishDialog::issuesRequested, this, [this] {
        m_publish->close();
        emit issuesRequested();
    });
    connect(m_publish, &PublishDialog::filmRequested, this, [this] {
        m_publish->close();
        emit filmRequested();
    });
    m_publish->open();
}

void PublishFlows::showReleases()
{
    if (m_releases || !m_workspace.isOpen())
        return;
    const Movie &movie = m_workspace.document()->movie();
    m_releases = new ReleasesDialog(m_interaction, m_services.account, movie.id, movie.title, &m_window);
    m_releases->setAttribute(Qt::WA_DeleteOnClose);
    m_releases->setWindowModality(Qt::WindowModal);
    connect(m_releases, &ReleasesDialog::signInRequested, this, &PublishFlows::signIn);
    connect(m_releases, &ReleasesDialog::switched, this, &PublishFlows::published);
    m_releases->open();
}

void PublishFlows::showPeople()
{
    if (m_people || !m_workspace.isOpen())
        return;
    const Movie &movie = m_workspace.document()->movie();
    m_people = new PeopleDialog(m_interaction, m_services.account, movie.id, movie.title, &m_window);
    m_people->setAttribute(Qt::WA_DeleteOnClose);
    m_people->setWindowModality(Qt::WindowModal);
    connect(m_people, &PeopleDialog::signInRequested, this, &PublishFlows::signIn);
    m_people->open();
}

} // namespace cinefluent::studio
