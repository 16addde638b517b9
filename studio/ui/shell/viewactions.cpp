// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/actions/commandpalette.h"
#include "studio/ui/player/playerpanel.h"
#include "studio/ui/player/videoview.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/windowparts.h"

#include <QApplication>

namespace cinefluent::studio {

namespace {

struct ViewActions
{
    Q_DECLARE_TR_FUNCTIONS(ViewActions)
};

struct PanelEntry
{
    Panels::Dock dock;
    const char *id;
    const char *text;
    const char *icon;
    QKeyCombination keys;
};

constexpr std::array panelEntries{
    PanelEntry{Panels::Dock::Cues, "view.cues", QT_TRANSLATE_NOOP("ViewActions", "&Cues"), "cues",
               QKeyCombination(Qt::CTRL, Qt::Key_1)},
    PanelEntry{Panels::Dock::Vocabulary, "view.vocabulary", QT_TRANSLATE_NOOP("ViewActions", "&Vocabulary"), "word",
               QKeyCombination(Qt::CTRL, Qt::Key_2)},
    PanelEntry{Panels::Dock::Lesson, "view.lesson", QT_TRANSLATE_NOOP("ViewActions", "L&esson"), "lesson",
               QKeyCombination(Qt::CTRL, Qt::Key_3)},
    PanelEntry{Panels::Dock::Quality, "view.quality", QT_TRANSLATE_NOOP("ViewActions", "&Quality"), "quality",
               QKeyCombination(Qt::CTRL, Qt::Key_4)},
    PanelEntry{Panels::Dock::Lessons, "view.lessons", QT_TRANSLATE_NOOP("ViewActions", "Le&ssons"), "lesson",
               QKeyCombination(Qt::CTRL, Qt::Key_5)},
    PanelEntry{Panels::Dock::Movie, "view.movie", QT_TRANSLATE_NOOP("ViewActions", "&Movie"), "movie",
               QKeyCombination(Qt::CTRL, Qt::Key_6)},
    PanelEntry{Panels::Dock::History, "view.history", QT_TRANSLATE_NOOP("ViewActions", "&History"), "history",
               QKeyCombination(Qt::CTRL, Qt::Key_7)},
    PanelEntry{Panels::Dock::Timeline, "view.timeline", QT_TRANSLATE_NOOP("ViewActions", "&Timeline"), "shift",
               QKeyCombination(Qt::CTRL, Qt::Key_8)},
    PanelEntry{Panels::Dock::Translation, "view.translation", QT_TRANSLATE_NOOP("ViewActions", "T&ranslation"),
               "subtitles", QKeyCombination(Qt::CTRL | Qt::ALT, Qt::Key_R)},
};

void addThemeAction(const WindowParts &parts, const char *id, const QString &text, ThemeMode mode)
{
    const StudioServices &services = parts.services;
    parts.registry.add({.id = id,
                        .text = text,
                        .icon = "theme",
                        .category = ActionCategory::View,
                        .group = 4,
                        .execute =
                            [&services, mode] {
                                services.theme.apply(*qApp, mode);
                                services.settings.setValue(QStringLiteral("theme"), toString(mode));
                            },
                        .isChecked = [&services, mode] { return services.theme.mode() == mode; }});
}

void addOverlayActions(const WindowParts &parts)
{
    ActionRegistry &registry = parts.registry;
    Workspace &workspace = parts.workspace;
    Panels *const &panels = parts.panels;
    registry.add({.id = "view.overlayOriginal",
                  .text = ViewActions::tr("Show &original subtitles"),
                  .icon = "subtitles",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O)},
                  .category = ActionCategory::View,
                  .group = 3,
                  .execute =
                      [&panels] {
                          VideoView &view = panels->player().view();
                          view.setOriginalShown(!view.isOriginalShown());
                      },
                  .isChecked = [&panels] { return panels && panels->player().view().isOriginalShown(); }});
    registry.add({.id = "view.overlayTranslation",
                  .text = ViewActions::tr("Show translated su&btitles"),
                  .icon = "subtitles",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T)},
                  .category = ActionCategory::View,
                  .group = 3,
                  .execute =
                      [&panels] {
                          VideoView &view = panels->player().view();
                          view.setTranslationShown(!view.isTranslationShown());
                      },
                  .isChecked = [&panels] { return panels && panels->player().view().isTranslationShown(); }});
    registry.add({.id = "view.nextTranslation",
                  .text = ViewActions::tr("&Next translation language"),
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L)},
                  .category = ActionCategory::View,
                  .group = 3,
                  .execute =
                      [&workspace] {
                          const QStringList languages = workspace.document()->settings().translationLanguages;
                          const auto at = languages.indexOf(workspace.translationLanguage());
                          workspace.setTranslationLanguage(languages.value((at + 1) % languages.size()));
                      },
                  .isEnabled =
                      [&workspace] {
                          return workspace.isOpen() && workspace.document()->settings().translationLanguages.size() > 1;
                      }});
}

} // namespace

void addViewActions(const WindowParts &parts)
{
    ActionRegistry &registry = parts.registry;
    Workspace &workspace = parts.workspace;
    Panels *const &panels = parts.panels;
    CommandPalette *const &palette = parts.palette;
    QMainWindow &window = parts.window;
    const auto open = [&workspace] { return workspace.isOpen(); };

    registry.add({.id = "view.palette",
                  .text = ViewActions::tr("Command &palette…"),
                  .icon = "palette",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_K)},
                  .category = ActionCategory::View,
                  .group = 1,
                  .hint = ViewActions::tr("Find and run any command"),
                  .execute = [&palette] { palette->popUp(); }});
    for (const PanelEntry &entry : panelEntries) {
        registry.add({.id = QString::fromLatin1(entry.id),
                      .text = ViewActions::tr(entry.text),
                      .icon = QString::fromLatin1(entry.icon),
                      .shortcuts = {QKeySequence(entry.keys)},
                      .category = ActionCategory::View,
                      .group = 2,
                      .execute = [&panels, dock = entry.dock] { panels->raise(dock); },
                      .isEnabled = open});
    }
    addOverlayActions(parts);
    addThemeAction(parts, "view.themeSystem", ViewActions::tr("S&ystem theme"), ThemeMode::System);
    addThemeAction(parts, "view.themeLight", ViewActions::tr("&Light theme"), ThemeMode::Light);
    addThemeAction(parts, "view.themeDark", ViewActions::tr("&Dark theme"), ThemeMode::Dark);
    registry.add({.id = "view.fullScreen",
                  .text = ViewActions::tr("&Full screen"),
                  .shortcuts = {QKeySequence(Qt::Key_F11)},
                  .category = ActionCategory::View,
                  .group = 5,
                  .execute = [&window] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); },
                  .isChecked = [&window] { return window.isFullScreen(); }});
    registry.add({.id = "view.resetLayout",
                  .text = ViewActions::tr("Reset layo&ut"),
                  .icon = "layout",
                  .category = ActionCategory::View,
                  .group = 5,
                  .hint = ViewActions::tr("Restore the default panel layout"),
                  .execute = [&panels] { panels->resetLayout(); },
                  .isEnabled = open});
}

} // namespace cinefluent::studio
