// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/interaction.h"
#include "studio/ui/shell/studioservices.h"
#include "studio/ui/workspace/workspace.h"

#include <QPointer>

namespace cinefluent::studio {

class FilmSession;
class PeopleDialog;
class PublishDialog;
class ReleasesDialog;
class SignInDialog;

/// Signing in and publishing, with their dialogs over the window.
class PublishFlows : public QObject
{
    Q_OBJECT

public:
    PublishFlows(const StudioServices &services, Workspace &workspace, FilmSession &film, IInteraction &interaction,
                 QWidget &window);

    void signIn();
    Task<void> signOut();
    /// Takes up the session that the last sign-in was to keep; says nothing where that is not possible.
    Task<void> resume();
    void publish();
    /// The history of what was published of the open project.
    void showReleases();
    /// Who may do what with the open project's movie, and who did.
    void showPeople();
    [[nodiscard]] bool isPublishing() const;

signals:
    void issuesRequested();
    void filmRequested();
    void published(const QString &summary);

private:
    StudioServices m_services;
    Workspace &m_workspace;
    FilmSession &m_film;
    IInteraction &m_interaction;
    QWidget &m_window;
    QPointer<SignInDialog> m_signIn;
    QPointer<PublishDialog> m_publish;
    QPointer<ReleasesDialog> m_releases;
    QPointer<PeopleDialog> m_people;
};

} // namespace cinefluent::studio
