// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/quality/qualitypanel.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/publishflows.h"
#include "studio/ui/shell/windowparts.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct PublishActions
{
    Q_DECLARE_TR_FUNCTIONS(PublishActions)
};

} // namespace

void addPublishActions(const WindowParts &parts)
{
    ActionRegistry &registry = parts.registry;
    Workspace &workspace = parts.workspace;
    PublishFlows &publishing = parts.publishing;
    Account &account = parts.services.account;
    Panels *const &panels = parts.panels;
    const auto open = [&workspace] { return workspace.isOpen(); };
    registry.add({.id = "quality.next",
                  .text = PublishActions::tr("&Next issue"),
                  .icon = "quality",
                  .shortcuts = {QKeySequence(Qt::Key_F8)},
                  .category = ActionCategory::Publish,
                  .group = 1,
                  .execute = [&panels] { panels->quality().goBy(1); },
                  .isEnabled = open});
    registry.add({.id = "quality.previous",
                  .text = PublishActions::tr("&Previous issue"),
                  .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F8)},
                  .category = ActionCategory::Publish,
                  .group = 1,
                  .execute = [&panels] { panels->quality().goBy(-1); },
                  .isEnabled = open});
    registry.add({.id = "publish.publish",
                  .text = PublishActions::tr("P&ublish…"),
                  .icon = "publish",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                  .category = ActionCategory::Publish,
                  .group = 2,
                  .hint = PublishActions::tr("Check, encode, upload and release the lessons"),
                  .execute = [&publishing] { publishing.publish(); },
                  .isEnabled = [&workspace] { return workspace.isEditable(); }});
    registry.add({.id = "publish.releases",
                  .text = PublishActions::tr("&Releases…"),
                  .icon = "history",
                  .category = ActionCategory::Publish,
                  .group = 2,
                  .hint = PublishActions::tr("What was published: what changed, roll back, schedule, unpublish"),
                  .execute = [&publishing] { publishing.showReleases(); },
                  .isEnabled = open});
    registry.add({.id = "publish.people",
                  .text = PublishActions::tr("Peopl&e…"),
                  .icon = "user",
                  .category = ActionCategory::Publish,
                  .group = 2,
                  .hint = PublishActions::tr("Who may do what with this movie on the server, and what was done"),
                  .execute = [&publishing] { publishing.showPeople(); },
                  .isEnabled = open});
    registry.add({.id = "account.signIn",
                  .text = PublishActions::tr("Sign &in…"),
                  .icon = "user",
                  .category = ActionCategory::Publish,
                  .group = 3,
                  .execute = [&publishing] { publishing.signIn(); },
                  .isEnabled = [&account] { return !account.isSignedIn(); }});
    registry.add({.id = "account.signOut",
                  .text = PublishActions::tr("Sign &out"),
                  .category = ActionCategory::Publish,
                  .group = 3,
                  .execute = [&publishing] { publishing.signOut(); },
                  .isEnabled = [&account, &publishing] { return account.isSignedIn() && !publishing.isPublishing(); }});
}

} // namespace cinefluent::studio
