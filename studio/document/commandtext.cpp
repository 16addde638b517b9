// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/command.h"
#include "studio/document/historyentry.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cinefluent::studio {

namespace {

struct VerbText
{
    const char *verb;
    const char *one;
    const char *several; ///< with %n; null where the verb concerns one thing
};

constexpr std::array verbTexts{
    VerbText{"add_cues", QT_TRANSLATE_NOOP("Commands", "Add cue"), QT_TRANSLATE_N_NOOP("Commands", "Add %n cue(s)")},
    VerbText{"remove_cues", QT_TRANSLATE_NOOP("Commands", "Delete cue"),
             QT_TRANSLATE_N_NOOP("Commands", "Delete %n cue(s)")},
    VerbText{"set_cue_text", QT_TRANSLATE_NOOP("Commands", "Edit text"), nullptr},
    VerbText{"set_cue_translation", QT_TRANSLATE_NOOP("Commands", "Edit translation"), nullptr},
    VerbText{"set_cue_ranges", QT_TRANSLATE_NOOP("Commands", "Change cue times"),
             QT_TRANSLATE_N_NOOP("Commands", "Change times of %n cue(s)")},
    VerbText{"split_cue", QT_TRANSLATE_NOOP("Commands", "Split cue"), nullptr},
    VerbText{"merge_cues", QT_TRANSLATE_NOOP("Commands", "Join cues"),
             QT_TRANSLATE_N_NOOP("Commands", "Join %n cue(s)")},
    VerbText{"shift_cues", QT_TRANSLATE_NOOP("Commands", "Shift cue"),
             QT_TRANSLATE_N_NOOP("Commands", "Shift %n cue(s)")},
    VerbText{"set_cue_looks", QT_TRANSLATE_NOOP("Commands", "Change style"),
             QT_TRANSLATE_N_NOOP("Commands", "Change style of %n cue(s)")},
    VerbText{"stretch_cues", QT_TRANSLATE_NOOP("Commands", "Stretch cue"),
             QT_TRANSLATE_N_NOOP("Commands", "Stretch %n cue(s)")},
    VerbText{"convert_frame_rate", QT_TRANSLATE_NOOP("Commands", "Convert frame rate of cue"),
             QT_TRANSLATE_N_NOOP("Commands", "Convert frame rate of %n cue(s)")},
    VerbText{"fix_gaps", QT_TRANSLATE_NOOP("Commands", "Fix overlap of cue"),
             QT_TRANSLATE_N_NOOP("Commands", "Fix overlaps of %n cue(s)")},
    VerbText{"set_durations", QT_TRANSLATE_NOOP("Commands", "Set duration of cue"),
             QT_TRANSLATE_N_NOOP("Commands", "Set durations of %n cue(s)")},
    VerbText{"snap_cues", QT_TRANSLATE_NOOP("Commands", "Snap cue to frames"),
             QT_TRANSLATE_N_NOOP("Commands", "Snap %n cue(s) to frames")},
    VerbText{"snap_to_cuts", QT_TRANSLATE_NOOP("Commands", "Snap cue to scene cuts"),
             QT_TRANSLATE_N_NOOP("Commands", "Snap %n cue(s) to scene cuts")},
    VerbText{"change_texts", QT_TRANSLATE_NOOP("Commands", "Change text"),
             QT_TRANSLATE_N_NOOP("Commands", "Change text of %n cue(s)")},
    VerbText{"correct_spelling", QT_TRANSLATE_NOOP("Commands", "Correct spelling"),
             QT_TRANSLATE_N_NOOP("Commands", "Correct spelling in %n cue(s)")},
    VerbText{"fix_issues", QT_TRANSLATE_NOOP("Commands", "Fix issue"),
             QT_TRANSLATE_N_NOOP("Commands", "Fix issues of %n cue(s)")},
    VerbText{"place_translations", QT_TRANSLATE_NOOP("Commands", "Place translation"),
             QT_TRANSLATE_N_NOOP("Commands", "Place %n translation(s)")},
    VerbText{"replace_text", QT_TRANSLATE_NOOP("Commands", "Replace text"),
             QT_TRANSLATE_N_NOOP("Commands", "Replace text in %n cue(s)")},
    VerbText{"set_cue_notes", QT_TRANSLATE_NOOP("Commands", "Edit notes"), nullptr},
    VerbText{"set_cue_difficulty_words", QT_TRANSLATE_NOOP("Commands", "Edit difficult words"), nullptr},
    VerbText{"add_lesson", QT_TRANSLATE_NOOP("Commands", "Add lesson"), nullptr},
    VerbText{"remove_lessons", QT_TRANSLATE_NOOP("Commands", "Delete lessons"), nullptr},
    VerbText{"merge_lessons", QT_TRANSLATE_NOOP("Commands", "Merge lessons"), nullptr},
    VerbText{"split_lesson", QT_TRANSLATE_NOOP("Commands", "Split lesson"), nullptr},
    VerbText{"plan_lessons", QT_TRANSLATE_NOOP("Commands", "Take over lesson plan"), nullptr},
    VerbText{"remove_lesson", QT_TRANSLATE_NOOP("Commands", "Delete lesson"), nullptr},
    VerbText{"set_lesson_range", QT_TRANSLATE_NOOP("Commands", "Change lesson times"), nullptr},
    VerbText{"set_lesson_details", QT_TRANSLATE_NOOP("Commands", "Edit lesson"), nullptr},
    VerbText{"add_headword", QT_TRANSLATE_NOOP("Commands", "Add word"), nullptr},
    VerbText{"remove_headword", QT_TRANSLATE_NOOP("Commands", "Delete word"), nullptr},
    VerbText{"set_headword", QT_TRANSLATE_NOOP("Commands", "Edit word"), nullptr},
    VerbText{"add_occurrence", QT_TRANSLATE_NOOP("Commands", "Mark word"), nullptr},
    VerbText{"remove_occurrence", QT_TRANSLATE_NOOP("Commands", "Unmark word"), nullptr},
    VerbText{"set_movie_details", QT_TRANSLATE_NOOP("Commands", "Edit movie"), nullptr},
    VerbText{"set_media", QT_TRANSLATE_NOOP("Commands", "Set film"), nullptr},
    VerbText{"set_project_settings", QT_TRANSLATE_NOOP("Commands", "Edit project settings"), nullptr},
    VerbText{"ignore_word", QT_TRANSLATE_NOOP("Commands", "Ignore word"), nullptr},
    VerbText{"know_word", QT_TRANSLATE_NOOP("Commands", "Mark word as known"), nullptr},
    VerbText{"suggest_word_again", QT_TRANSLATE_NOOP("Commands", "Suggest word again"), nullptr},
    VerbText{"restore_version", QT_TRANSLATE_NOOP("Commands", "Restore version"), nullptr},
    VerbText{"take_shared", QT_TRANSLATE_NOOP("Commands", "Changes by other editors"), nullptr},
    VerbText{"import_cues", QT_TRANSLATE_NOOP("Commands", "Import subtitles"),
             QT_TRANSLATE_N_NOOP("Commands", "Import %n cue(s)")},
    VerbText{"import_translations", QT_TRANSLATE_NOOP("Commands", "Import translation"),
             QT_TRANSLATE_N_NOOP("Commands", "Import %n translation(s)")},
    VerbText{"import_headwords", QT_TRANSLATE_NOOP("Commands", "Import words"), nullptr},
};

} // namespace

QString commandText(const QByteArray &verb, qsizetype count)
{
    const auto found =
        std::find_if(verbTexts.begin(), verbTexts.end(), [&](const VerbText &text) { return verb == text.verb; });
    if (found == verbTexts.end()) // made by a later version that this one may open
        return QString::fromLatin1(verb);
    if (count > 1 && found->several)
        return QCoreApplication::translate("Commands", found->several, nullptr, int(count));
    return QCoreApplication::translate("Commands", found->one);
}

QString HistoryEntry::text() const
{
    return commandText(verb, count);
}

} // namespace cinefluent::studio
