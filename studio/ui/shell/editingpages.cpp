// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/editingpages.h"

#include "studio/ui/settings/preferenceform.h"
#include "studio/ui/shell/editoperations.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/subtitles/cueeditor.h"
#include "studio/ui/subtitles/cuespanel.h"
#include "studio/ui/subtitles/learntwords.h"
#include "studio/ui/timeline/timelinepanel.h"

#include <QCoreApplication>

#include <algorithm>

namespace cinefluent::studio {

namespace {

const auto newCueKey = QStringLiteral("editing/newCueMs");
const auto newLessonKey = QStringLiteral("editing/newLessonSeconds");
const auto underlineKey = QStringLiteral("spelling/whileTyping");

constexpr int newCueMs = 2000;
constexpr int newLessonSeconds = 60;

struct EditingPages
{
    Q_DECLARE_TR_FUNCTIONS(EditingPages)
};

QWidget *makeEditingPage(Preferences &preferences)
{
    auto *form = new PreferenceForm(preferences);
    form->addNumber(newCueKey, EditingPages::tr("Length of a new &cue"), {200, 20'000, 100, EditingPages::tr(" ms")},
                    newCueMs, EditingPages::tr("Shorter where the next cue begins before."));
    form->addNumber(newLessonKey, EditingPages::tr("Length of a new &lesson"), {5, 3600, 5, EditingPages::tr(" s")},
                    newLessonSeconds, EditingPages::tr("Where no cues are selected for it."));
    return form;
}

QWidget *makeSpellingPage(Preferences &preferences, SpellChecker &speller)
{
    auto *form = new PreferenceForm(preferences);
    form->addCheck(underlineKey, EditingPages::tr("&Underline misspelt words while typing"), true,
                   EditingPages::tr("F7 goes from one to the next in any case."));
    form->addNote(EditingPages::tr("Dictionaries come with the system's packages named hunspell-…, or are put into %1.")
                      .arg(speller.ownFolder()));
    form->addHeading(EditingPages::tr("Words you have added"));
    form->addStretching(new LearntWords(speller));
    return form;
}

QWidget *makeTimelinePage(Preferences &preferences)
{
    auto *form = new PreferenceForm(preferences);
    form->addCheck(QLatin1String(snapKey), EditingPages::tr("&Snap while dragging"), true,
                   EditingPages::tr("To cues, lessons, scene cuts and the playhead. Alt suspends it."));
    form->addCheck(QLatin1String(rippleKey), EditingPages::tr("&Ripple: later cues follow"), false,
                   EditingPages::tr("Moving a cue, or dragging its end, moves every later cue by as much."));
    return form;
}

} // namespace

void addEditingPages(Preferences &preferences, EditOperations &operations, SpellChecker &speller, Panels &panels)
{
    preferences.addPage({.id = QStringLiteral("editing"),
                         .title = EditingPages::tr("Editing"),
                         .icon = QStringLiteral("cues"),
                         .order = EditingOrder,
                         .make = &makeEditingPage});
    preferences.addPage({.id = QStringLiteral("spelling"),
                         .title = EditingPages::tr("Spelling"),
                         .icon = QStringLiteral("word"),
                         .order = SpellingOrder,
                         .make = [&speller](Preferences &own) { return makeSpellingPage(own, speller); }});
    preferences.addPage({.id = QStringLiteral("timeline"),
                         .title = EditingPages::tr("Timeline"),
                         .icon = QStringLiteral("snap"),
                         .order = TimelineOrder,
                         .make = &makeTimelinePage});
    const auto apply = [&preferences, &operations, &panels] {
        operations.setNewLengths(
            MediaTime::fromMs(std::max(1, preferences.number(newCueKey, newCueMs))),
            MediaTime::fromSeconds(std::max(1, preferences.number(newLessonKey, newLessonSeconds))));
        panels.cues().editor().setSpellingShown(preferences.boolean(underlineKey, true));
        panels.setWordsMarked(preferences.boolean(QLatin1String(markWordsKey), false));
        panels.timeline().canvas().setSnapEnabled(preferences.boolean(QLatin1String(snapKey), true));
        panels.timeline().canvas().setRippling(preferences.boolean(QLatin1String(rippleKey), false));
    };
    QObject::connect(&preferences, &Preferences::changed, &panels, apply);
    apply();
}

} // namespace cinefluent::studio
