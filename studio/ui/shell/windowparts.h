// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/shell/studioservices.h"

#include <QMainWindow>

namespace cinefluent::studio {

class ActionRegistry;
class BackgroundWork;
class CommandPalette;
class EditOperations;
class ExchangeFlows;
class FilmSession;
class Panels;
class PlayerController;
class Preferences;
class ProjectFlows;
class PublishFlows;
class ShortcutMap;
class TranslationFlows;
class Workspace;

/// What the actions of the window act on; all of it outlives them.
struct WindowParts
{
    QMainWindow &window;
    const StudioServices &services;
    ActionRegistry &registry;
    Workspace &workspace;
    PlayerController &controller;
    FilmSession &film;
    EditOperations &operations;
    ProjectFlows &flows;
    PublishFlows &publishing;
    ExchangeFlows &exchange;
    /// The panels are made after the actions, which they show: null until then.
    Panels *const &panels;
    CommandPalette *const &palette;
    ShortcutMap *const &shortcuts; ///< made after the actions: null until then
    BackgroundWork &work;
    TranslationFlows &translation;
    Preferences &preferences; ///< takes pages of the preferences dialog, see its header
};

// One function a menu, in files of their own.
void addFileActions(const WindowParts &parts);
void addEditActions(const WindowParts &parts);
void addViewActions(const WindowParts &parts);
void addPlaybackActions(const WindowParts &parts);
void addPlayRangeActions(const WindowParts &parts);
void addFilmActions(const WindowParts &parts); ///< proxy, tracks, what is heard
void addTimelineActions(const WindowParts &parts);
void addCutActions(const WindowParts &parts); ///< from one shot to the next
/// What can be done about the scene cut at the playhead, as a menu.
void showCutMenu(ActionRegistry &registry, QWidget &window, const QPoint &globalPos);
void addContentActions(const WindowParts &parts); ///< subtitles, vocabulary
void addCueKeyActions(const WindowParts &parts);  ///< one key each: copy, paste, insert, merge, break lines
void addTimingActions(const WindowParts &parts);  ///< edges of cues to playhead, neighbour and scene cut
void addLessonActions(const WindowParts &parts);
void addLessonPlanActions(const WindowParts &parts);
void addTranslationActions(const WindowParts &parts);
void addSyncActions(const WindowParts &parts);       ///< aligning cues with sound
void addSuggestionActions(const WindowParts &parts); ///< words that may be taught
void addWordExchangeActions(const WindowParts &parts);
void addSubtitleActions(const WindowParts &parts); ///< find, bulk operations, styles
void addPublishActions(const WindowParts &parts);
void addExchangeActions(const WindowParts &parts); ///< with the project's other editors
void addQualityActions(const WindowParts &parts);  ///< fixing issues, what they are measured by
void addLayoutActions(const WindowParts &parts);
void addPreferenceActions(const WindowParts &parts);
void addHelpActions(const WindowParts &parts);

} // namespace cinefluent::studio
