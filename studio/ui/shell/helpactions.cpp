// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/dialogs/shortcutsdialog.h"
#include "studio/ui/shell/windowparts.h"
#include "studio/ui/theme/icon.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace cinefluent::studio {

namespace {

struct HelpActions
{
    Q_DECLARE_TR_FUNCTIONS(HelpActions)
};

void showAbout(QMainWindow &window)
{
    auto *box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(HelpActions::tr("About CineFluent Studio"));
    box->setTextFormat(Qt::RichText);
    box->setIconPixmap(themedIcon(QStringLiteral("film")).pixmap(QSize(40, 40)));
    box->setStandardButtons(QMessageBox::Close);
    box->setText(HelpActions::tr("<b>CineFluent Studio %1</b><br>Turn films into language lessons")
                     .arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(HelpActions::tr("Free software under the GNU General Public License, version 3 or later. "
                                            "It comes without any warranty. Built with Qt and FFmpeg."));
    box->open();
}

} // namespace

void addHelpActions(const WindowParts &parts)
{
    ActionRegistry &registry = parts.registry;
    QMainWindow &window = parts.window;
    registry.add({.id = "help.shortcuts",
                  .text = HelpActions::tr("&Keyboard shortcuts"),
                  .icon = "keyboard",
                  .shortcuts = {QKeySequence(Qt::Key_F1)},
                  .category = ActionCategory::Help,
                  .group = 1,
                  .execute = [&window, &registry, &shortcuts = parts.shortcuts] {
                      auto *dialog = new ShortcutsDialog(registry, *shortcuts, &window);
                      dialog->setAttribute(Qt::WA_DeleteOnClose);
                      dialog->show();
                  }});
    registry.add({.id = "help.about",
                  .text = HelpActions::tr("&About CineFluent Studio"),
                  .icon = "info",
                  .category = ActionCategory::Help,
                  .group = 2,
                  .execute = [&window] { showAbout(window); }});
}

} // namespace cinefluent::studio
