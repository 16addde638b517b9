// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/settings/preferences.h"
#include "studio/ui/shell/editingpages.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/windowparts.h"
#include "studio/ui/subtitles/cueeditor.h"
#include "studio/ui/subtitles/cuespanel.h"
#include "studio/ui/vocabulary/suggestionspanel.h"
#include "studio/ui/vocabulary/vocabularypanel.h"
#include "studio/ui/vocabulary/wordpopup.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct SuggestionActions
{
    Q_DECLARE_TR_FUNCTIONS(SuggestionActions)
};

/// The letter is the list's own: elsewhere in the window it means something else.
void add(const WindowParts &parts, const char *id, SuggestionTable::Verb verb, const QString &text, const QString &hint)
{
    Panels *const &panels = parts.panels;
    parts.registry.add(
        {.id = id,
         .text = text,
         .category = ActionCategory::Vocabulary,
         .group = 0,
         .hint = hint,
         .execute = [&panels, verb] { panels->vocabulary().suggestions().carryOut(verb); },
         .isEnabled = [&panels, verb] { return panels && panels->vocabulary().suggestions().canCarryOut(verb); }});
}

} // namespace

void addSuggestionActions(const WindowParts &parts)
{
    Workspace &workspace = parts.workspace;
    Panels *const &panels = parts.panels;
    parts.registry.add({.id = "vocabulary.suggest",
                        .text = SuggestionActions::tr("S&uggest words"),
                        .icon = "word",
                        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
                        .category = ActionCategory::Vocabulary,
                        .group = 0,
                        .hint = SuggestionActions::tr("Words of the film, ranked by what a learner gains by them"),
                        .execute =
                            [&panels] {
                                panels->vocabulary().showSuggestions();
                                panels->raise(Panels::Dock::Vocabulary);
                            },
                        .isEnabled = [&workspace] { return workspace.isOpen(); }});
    parts.registry.add({.id = "vocabulary.lookUp",
                        .text = SuggestionActions::tr("&Look up word"),
                        .icon = "search",
                        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)},
                        .category = ActionCategory::Vocabulary,
                        .group = 1,
                        .hint = SuggestionActions::tr(
                            "The word at the cursor in the cue’s text: meanings, sound, and whether to teach it"),
                        .execute =
                            [&workspace, &panels] {
                                const CueEditor &editor = panels->cues().editor();
                                panels->wordPopup().showWord(workspace.currentCue()->id, editor.markedText().first,
                                                             editor.cursorGlobalPos());
                            },
                        .isEnabled = [&workspace] { return workspace.currentCue() != nullptr; }});
    parts.registry.add(
        {.id = "vocabulary.underline",
         .text = SuggestionActions::tr("Un&derline difficult words"),
         .category = ActionCategory::Vocabulary,
         .group = 1,
         .hint = SuggestionActions::tr("Words of level B1 and above (estimated) in the cues; those marked as known or "
                                       "ignored are left out"),
         .execute =
             [&preferences = parts.preferences] {
                 const QString key = QLatin1String(markWordsKey);
                 preferences.setValue(key, !preferences.boolean(key, false));
             },
         .isEnabled = [&workspace] { return workspace.isOpen(); },
         .isChecked = [&preferences =
                           parts.preferences] { return preferences.boolean(QLatin1String(markWordsKey), false); }});
    add(parts, "vocabulary.accept", SuggestionTable::Verb::Accept, SuggestionActions::tr("A&ccept suggested word"),
        SuggestionActions::tr("Key A in the list of suggested words"));
    add(parts, "vocabulary.ignore", SuggestionTable::Verb::Ignore, SuggestionActions::tr("I&gnore suggested word"),
        SuggestionActions::tr("Key I in the list of suggested words; again to suggest it again"));
    add(parts, "vocabulary.known", SuggestionTable::Verb::Known, SuggestionActions::tr("Mark as &known"),
        SuggestionActions::tr("Key K in the list of suggested words; again to suggest it again"));
    add(parts, "vocabulary.playClip", SuggestionTable::Verb::Play, SuggestionActions::tr("&Play its sentence"),
        SuggestionActions::tr("Key P in the list of suggested words: the film’s own sound"));
    add(parts, "vocabulary.say", SuggestionTable::Verb::Say, SuggestionActions::tr("Sa&y suggested word"),
        SuggestionActions::tr("Key S in the list of suggested words: a synthetic voice"));
    add(parts, "vocabulary.goTo", SuggestionTable::Verb::GoTo, SuggestionActions::tr("G&o to its cue"),
        SuggestionActions::tr("Key G in the list of suggested words"));
}

} // namespace cinefluent::studio
