// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/issuecodes.h"

#include <array>
#include <string_view>

namespace cinefluent::quality {

/// In the order of the documentation.
inline constexpr std::array rules{
    Rule{"movie_field_invalid", Severity::Error, Subject::Movie, "%2 (%1)"},
    Rule{"movie_without_lessons", Severity::Error, Subject::Movie, "There is no lesson to publish."},
    Rule{"movie_cues_outside_lessons", Severity::Info, Subject::Movie, "%1 of %2 cues are in no lesson."},

    Rule{"lesson_range_invalid", Severity::Error, Subject::Lesson, "The lesson ends before it begins."},
    Rule{"lesson_outside_film", Severity::Error, Subject::Lesson, "The lesson reaches beyond the film."},
    Rule{"lesson_without_cues", Severity::Error, Subject::Lesson, "No cue is spoken in the lesson."},
    Rule{"lesson_order_duplicate", Severity::Error, Subject::Lesson, "Another lesson in %2 has the number %1 too."},
    Rule{"lesson_order_invalid", Severity::Error, Subject::Lesson, "Lessons are numbered from 1; this one is %1."},
    Rule{"lesson_title_missing", Severity::Error, Subject::Lesson, "The lesson has no title."},
    Rule{"lesson_title_too_long", Severity::Error, Subject::Lesson,
         "The title has %1 characters; at most %2 are kept."},
    Rule{"lesson_language_invalid", Severity::Error, Subject::Lesson, "“%1” is no language tag such as en or pt-BR."},
    Rule{"lesson_too_short", Severity::Warning, Subject::Lesson, "The lesson lasts %1 s; at least %2 s are sensible."},
    Rule{"lesson_too_long", Severity::Warning, Subject::Lesson, "The lesson lasts %1 s; at most %2 s are sensible."},
    Rule{"lesson_cuts_cue", Severity::Warning, Subject::Lesson, "The lesson begins or ends inside the cue “%1”."},
    Rule{"lesson_overlaps", Severity::Info, Subject::Lesson, "The lesson shares a stretch of the film with “%1”."},
    Rule{"lesson_sound_clipped", Severity::Warning, Subject::Lesson,
         "The sound of the lesson is distorted by clipping at %1 places, %2 s in all."},
    Rule{"lesson_without_vocabulary", Severity::Info, Subject::Lesson, "The lesson teaches no word."},

    Rule{"cue_range_invalid", Severity::Error, Subject::Cue, "The cue does not end after it begins."},
    Rule{"cue_outside_film", Severity::Error, Subject::Cue, "The cue reaches beyond the film."},
    Rule{"cue_text_empty", Severity::Error, Subject::Cue, "The cue has no text."},
    Rule{"cue_control_character", Severity::Error, Subject::Cue, "The %2 text holds the control character %1."},
    Rule{"cue_odd_character", Severity::Warning, Subject::Cue, "The %2 text holds the unusual character %1."},
    Rule{"cue_overlaps", Severity::Warning, Subject::Cue, "The cue begins %1 ms before the one above it ends."},
    Rule{"cue_gap_too_short", Severity::Warning, Subject::Cue,
         "The gap to the cue above is %1 frames; at least %2 read well."},
    Rule{"cue_too_short", Severity::Warning, Subject::Cue, "The cue lasts %1 ms; at least %2 ms can be read."},
    Rule{"cue_too_long", Severity::Warning, Subject::Cue, "The cue lasts %1 ms; at most %2 ms are usual."},
    Rule{"cue_reading_speed", Severity::Warning, Subject::Cue,
         "The %3 text runs at %1 characters a second; the limit is %2."},
    Rule{"cue_line_too_long", Severity::Warning, Subject::Cue,
         "A line of the %3 text has %1 characters; the limit is %2."},
    Rule{"cue_too_many_lines", Severity::Warning, Subject::Cue, "The %3 text has %1 lines; the limit is %2."},
    Rule{"cue_translation_missing", Severity::Warning, Subject::Cue, "There is no translation into %1."},
    Rule{"cue_reading_speed_level", Severity::Info, Subject::Cue,
         "At %1 characters a second the cue is fast for level %3 (%2)."},
    Rule{"cue_crosses_cut", Severity::Info, Subject::Cue, "The cue goes on over a cut."},

    Rule{"headword_word_missing", Severity::Error, Subject::Headword, "The headword is empty."},
    Rule{"headword_word_too_long", Severity::Error, Subject::Headword,
         "The headword has %1 characters; at most %2 are kept."},
    Rule{"headword_language_invalid", Severity::Error, Subject::Headword,
         "“%1” is no language tag such as en or pt-BR."},
    Rule{"headword_duplicate", Severity::Error, Subject::Headword, "“%1” is there twice in %2."},
    Rule{"headword_without_sense", Severity::Error, Subject::Headword, "“%1” has no sense."},
    Rule{"headword_without_translation", Severity::Error, Subject::Headword, "No sense of “%1” has a translation."},
    Rule{"headword_level_invalid", Severity::Error, Subject::Headword, "“%2” is no level (A1 to C2)."},
    Rule{"headword_level_missing", Severity::Warning, Subject::Headword, "“%1” has no level."},
    Rule{"headword_translation_missing", Severity::Warning, Subject::Headword, "“%1” is not translated into %2."},
    Rule{"headword_unused", Severity::Info, Subject::Headword, "“%1” occurs in no cue."},
    Rule{"headword_audio_missing", Severity::Info, Subject::Headword, "“%1” has no sound."},
    Rule{"headword_sound_clipped", Severity::Info, Subject::Headword,
         "The sound is distorted by clipping where “%1” is said first."},
    Rule{"occurrence_dangling", Severity::Error, Subject::Headword,
         "“%1” is marked at a cue or with a sense that is gone."},
    Rule{"occurrence_outside_text", Severity::Error, Subject::Headword,
         "The mark of “%1” lies outside the text of its cue."},
};

/// A rule by its code, found while compiling: a code without a rule does not compile.
class RuleIndex
{
public:
    consteval RuleIndex(const char *code) // NOLINT(google-explicit-constructor)
        : m_index(find(code))
    {
    }
    [[nodiscard]] constexpr size_t value() const { return m_index; }

private:
    static consteval size_t find(std::string_view code)
    {
        size_t index = 0;
        while (code != rules.at(index).code) // beyond the end is no constant expression
            ++index;
        return index;
    }

    size_t m_index;
};

} // namespace cinefluent::quality
