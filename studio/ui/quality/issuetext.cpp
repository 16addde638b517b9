// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/quality/issuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cinefluent::studio {

namespace {

struct Words
{
    const char *code;
    const char *text; ///< with %1 … for `Issue::args`
};

constexpr std::array allWords{
    Words{"movie_field_invalid", QT_TRANSLATE_NOOP("QualityIssue", "%2 (field %1)")},
    Words{"movie_without_lessons", QT_TRANSLATE_NOOP("QualityIssue", "The movie has no lesson to publish.")},
    Words{"movie_cues_outside_lessons", QT_TRANSLATE_NOOP("QualityIssue", "%1 of %2 cues belong to no lesson.")},
    Words{"lesson_range_invalid", QT_TRANSLATE_NOOP("QualityIssue", "The lesson’s OUT is not after its IN.")},
    Words{"lesson_outside_film", QT_TRANSLATE_NOOP("QualityIssue", "The lesson extends beyond the film.")},
    Words{"lesson_without_cues", QT_TRANSLATE_NOOP("QualityIssue", "The lesson contains no cue.")},
    Words{"lesson_order_duplicate", QT_TRANSLATE_NOOP("QualityIssue", "Another %2 lesson also has number %1.")},
    Words{"lesson_order_invalid", QT_TRANSLATE_NOOP("QualityIssue", "Lesson numbers start at 1; this one is %1.")},
    Words{"lesson_title_missing", QT_TRANSLATE_NOOP("QualityIssue", "The lesson has no title.")},
    Words{"lesson_title_too_long", QT_TRANSLATE_NOOP("QualityIssue", "The title has %1 characters; the limit is %2.")},
    Words{"lesson_language_invalid",
          QT_TRANSLATE_NOOP("QualityIssue", "“%1” is not a language tag such as en or pt-BR.")},
    Words{"lesson_too_short",
          QT_TRANSLATE_NOOP("QualityIssue", "The lesson lasts %1 s; at least %2 s is recommended.")},
    Words{"lesson_too_long", QT_TRANSLATE_NOOP("QualityIssue", "The lesson lasts %1 s; at most %2 s is recommended.")},
    Words{"lesson_cuts_cue", QT_TRANSLATE_NOOP("QualityIssue", "The lesson starts or ends inside the cue “%1”.")},
    Words{"lesson_overlaps", QT_TRANSLATE_NOOP("QualityIssue", "The lesson overlaps “%1”.")},
    Words{"lesson_sound_clipped",
          QT_TRANSLATE_NOOP("QualityIssue", "The sound of the lesson is clipped (places: %1; %2 s in all).")},
    Words{"lesson_without_vocabulary", QT_TRANSLATE_NOOP("QualityIssue", "The lesson has no vocabulary.")},
    Words{"cue_range_invalid", QT_TRANSLATE_NOOP("QualityIssue", "The cue’s OUT is not after its IN.")},
    Words{"cue_outside_film", QT_TRANSLATE_NOOP("QualityIssue", "The cue extends beyond the film.")},
    Words{"cue_text_empty", QT_TRANSLATE_NOOP("QualityIssue", "The cue has no text.")},
    Words{"cue_control_character", QT_TRANSLATE_NOOP("QualityIssue", "The %2 text contains the control character %1.")},
    Words{"cue_odd_character", QT_TRANSLATE_NOOP("QualityIssue", "The %2 text contains the unusual character %1.")},
    Words{"cue_overlaps", QT_TRANSLATE_NOOP("QualityIssue", "The cue overlaps the previous one by %1 ms.")},
    Words{"cue_gap_too_short",
          QT_TRANSLATE_NOOP("QualityIssue", "The gap after the previous cue is %1 frames; the minimum is %2.")},
    Words{"cue_too_short", QT_TRANSLATE_NOOP("QualityIssue", "The cue lasts %1 ms; the minimum is %2 ms.")},
    Words{"cue_too_long", QT_TRANSLATE_NOOP("QualityIssue", "The cue lasts %1 ms; the maximum is %2 ms.")},
    Words{"cue_reading_speed",
          QT_TRANSLATE_NOOP("QualityIssue", "Reading speed of the %3 text is %1 CPS; the maximum is %2.")},
    Words{"cue_line_too_long",
          QT_TRANSLATE_NOOP("QualityIssue", "A line of the %3 text has %1 characters; the maximum is %2.")},
    Words{"cue_too_many_lines", QT_TRANSLATE_NOOP("QualityIssue", "The %3 text has %1 lines; the maximum is %2.")},
    Words{"cue_translation_missing", QT_TRANSLATE_NOOP("QualityIssue", "The %1 translation is missing.")},
    Words{"cue_reading_speed_level",
          QT_TRANSLATE_NOOP("QualityIssue", "Reading speed is %1 CPS; for level %3 at most %2 is recommended.")},
    Words{"cue_crosses_cut", QT_TRANSLATE_NOOP("QualityIssue", "The cue crosses a shot change.")},
    Words{"headword_word_missing", QT_TRANSLATE_NOOP("QualityIssue", "The headword is empty.")},
    Words{"headword_word_too_long",
          QT_TRANSLATE_NOOP("QualityIssue", "The headword has %1 characters; the limit is %2.")},
    Words{"headword_language_invalid",
          QT_TRANSLATE_NOOP("QualityIssue", "“%1” is not a language tag such as en or pt-BR.")},
    Words{"headword_duplicate", QT_TRANSLATE_NOOP("QualityIssue", "“%1” appears more than once in %2.")},
    Words{"headword_without_sense", QT_TRANSLATE_NOOP("QualityIssue", "“%1” has no sense.")},
    Words{"headword_without_translation", QT_TRANSLATE_NOOP("QualityIssue", "“%1” has no translation.")},
    Words{"headword_level_invalid", QT_TRANSLATE_NOOP("QualityIssue", "“%2” is not a CEFR level (A1 to C2).")},
    Words{"headword_level_missing", QT_TRANSLATE_NOOP("QualityIssue", "“%1” has no CEFR level.")},
    Words{"headword_translation_missing", QT_TRANSLATE_NOOP("QualityIssue", "“%1” has no %2 translation.")},
    Words{"headword_unused", QT_TRANSLATE_NOOP("QualityIssue", "“%1” is not linked to any cue.")},
    Words{"headword_audio_missing", QT_TRANSLATE_NOOP("QualityIssue", "“%1” has no audio.")},
    Words{"headword_sound_clipped",
          QT_TRANSLATE_NOOP("QualityIssue", "The sound is clipped at the first occurrence of “%1”.")},
    Words{"occurrence_dangling",
          QT_TRANSLATE_NOOP("QualityIssue", "An occurrence of “%1” refers to a cue or sense that no longer exists.")},
    Words{"occurrence_outside_text",
          QT_TRANSLATE_NOOP("QualityIssue", "An occurrence of “%1” lies outside the text of its cue.")},
};

/// Headings of the checks.
constexpr std::array allKinds{
    Words{"movie_field_invalid", QT_TRANSLATE_NOOP("QualityCheck", "Movie details")},
    Words{"movie_without_lessons", QT_TRANSLATE_NOOP("QualityCheck", "No lessons")},
    Words{"movie_cues_outside_lessons", QT_TRANSLATE_NOOP("QualityCheck", "Cues outside lessons")},
    Words{"lesson_range_invalid", QT_TRANSLATE_NOOP("QualityCheck", "Lesson times")},
    Words{"lesson_outside_film", QT_TRANSLATE_NOOP("QualityCheck", "Lesson beyond the film")},
    Words{"lesson_without_cues", QT_TRANSLATE_NOOP("QualityCheck", "Lesson without cues")},
    Words{"lesson_order_duplicate", QT_TRANSLATE_NOOP("QualityCheck", "Lesson number taken twice")},
    Words{"lesson_order_invalid", QT_TRANSLATE_NOOP("QualityCheck", "Lesson number")},
    Words{"lesson_title_missing", QT_TRANSLATE_NOOP("QualityCheck", "Lesson without a title")},
    Words{"lesson_title_too_long", QT_TRANSLATE_NOOP("QualityCheck", "Long lesson title")},
    Words{"lesson_language_invalid", QT_TRANSLATE_NOOP("QualityCheck", "Lesson language")},
    Words{"lesson_too_short", QT_TRANSLATE_NOOP("QualityCheck", "Short lesson")},
    Words{"lesson_too_long", QT_TRANSLATE_NOOP("QualityCheck", "Long lesson")},
    Words{"lesson_cuts_cue", QT_TRANSLATE_NOOP("QualityCheck", "Lesson boundary inside a cue")},
    Words{"lesson_overlaps", QT_TRANSLATE_NOOP("QualityCheck", "Overlapping lessons")},
    Words{"lesson_sound_clipped", QT_TRANSLATE_NOOP("QualityCheck", "Clipped sound in a lesson")},
    Words{"lesson_without_vocabulary", QT_TRANSLATE_NOOP("QualityCheck", "Lesson without vocabulary")},
    Words{"cue_range_invalid", QT_TRANSLATE_NOOP("QualityCheck", "Cue times")},
    Words{"cue_outside_film", QT_TRANSLATE_NOOP("QualityCheck", "Cue beyond the film")},
    Words{"cue_text_empty", QT_TRANSLATE_NOOP("QualityCheck", "Empty cue")},
    Words{"cue_control_character", QT_TRANSLATE_NOOP("QualityCheck", "Control characters")},
    Words{"cue_odd_character", QT_TRANSLATE_NOOP("QualityCheck", "Unusual characters")},
    Words{"cue_overlaps", QT_TRANSLATE_NOOP("QualityCheck", "Overlapping cues")},
    Words{"cue_gap_too_short", QT_TRANSLATE_NOOP("QualityCheck", "Short gap")},
    Words{"cue_too_short", QT_TRANSLATE_NOOP("QualityCheck", "Short duration")},
    Words{"cue_too_long", QT_TRANSLATE_NOOP("QualityCheck", "Long duration")},
    Words{"cue_reading_speed", QT_TRANSLATE_NOOP("QualityCheck", "Reading speed")},
    Words{"cue_line_too_long", QT_TRANSLATE_NOOP("QualityCheck", "Long line")},
    Words{"cue_too_many_lines", QT_TRANSLATE_NOOP("QualityCheck", "Too many lines")},
    Words{"cue_translation_missing", QT_TRANSLATE_NOOP("QualityCheck", "Missing translation")},
    Words{"cue_reading_speed_level", QT_TRANSLATE_NOOP("QualityCheck", "Reading speed for the level")},
    Words{"cue_crosses_cut", QT_TRANSLATE_NOOP("QualityCheck", "Crosses a shot change")},
    Words{"headword_word_missing", QT_TRANSLATE_NOOP("QualityCheck", "Empty headword")},
    Words{"headword_word_too_long", QT_TRANSLATE_NOOP("QualityCheck", "Long headword")},
    Words{"headword_language_invalid", QT_TRANSLATE_NOOP("QualityCheck", "Headword language")},
    Words{"headword_duplicate", QT_TRANSLATE_NOOP("QualityCheck", "Repeated headword")},
    Words{"headword_without_sense", QT_TRANSLATE_NOOP("QualityCheck", "Headword without a sense")},
    Words{"headword_without_translation", QT_TRANSLATE_NOOP("QualityCheck", "Untranslated headword")},
    Words{"headword_level_invalid", QT_TRANSLATE_NOOP("QualityCheck", "Headword level")},
    Words{"headword_level_missing", QT_TRANSLATE_NOOP("QualityCheck", "Headword without a level")},
    Words{"headword_translation_missing", QT_TRANSLATE_NOOP("QualityCheck", "Missing headword translation")},
    Words{"headword_unused", QT_TRANSLATE_NOOP("QualityCheck", "Unused headword")},
    Words{"headword_audio_missing", QT_TRANSLATE_NOOP("QualityCheck", "Headword without audio")},
    Words{"headword_sound_clipped", QT_TRANSLATE_NOOP("QualityCheck", "Clipped sound at a headword")},
    Words{"occurrence_dangling", QT_TRANSLATE_NOOP("QualityCheck", "Lost occurrence")},
    Words{"occurrence_outside_text", QT_TRANSLATE_NOOP("QualityCheck", "Occurrence outside its text")},
};

} // namespace

QString issueKindText(const QString &code)
{
    const auto found = std::find_if(allKinds.begin(), allKinds.end(),
                                    [&](const Words &words) { return code == QLatin1StringView(words.code); });
    return found == allKinds.end() ? code : QCoreApplication::translate("QualityCheck", found->text);
}

QString issueText(const quality::Issue &issue)
{
    for (const Words &words : allWords) {
        if (issue.code != QLatin1StringView(words.code))
            continue;
        // All at once: an argument may itself hold a “%1”.
        QString text = QCoreApplication::translate("QualityIssue", words.text);
        for (qsizetype at = text.indexOf(u'%'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'%', at)) {
            const int number = text[at + 1].digitValue();
            if (number < 1) {
                ++at;
                continue;
            }
            const QString argument = issue.args.value(number - 1);
            text.replace(at, 2, argument);
            at += argument.size();
        }
        return text;
    }
    return quality::messageOf(issue);
}

QStringList wordedIssueCodes()
{
    QStringList codes;
    for (const Words &words : allWords)
        codes.append(QString::fromLatin1(words.code));
    return codes;
}

} // namespace cinefluent::studio
