// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/qualitycheck.h"

#include <functional>

namespace cinefluent::quality::offences {

inline TimeRange ms(qint64 in, qint64 out)
{
    return {MediaTime::fromMs(in), MediaTime::fromMs(out)};
}

inline Cue cueAt(qint64 inMs, qint64 outMs, const QString &text)
{
    Cue cue;
    cue.id = CueId(QUuid::createUuid());
    cue.range = ms(inMs, outMs);
    cue.text = text;
    cue.translations.insert("es", "Buenas tardes.");
    return cue;
}

/// A small project without a single finding.
inline Content good()
{
    Content content;
    content.movie.id = MovieId(QUuid::createUuid());
    content.movie.title = "The Lamp on the Rock";
    content.cueLanguage = "en";
    content.learnerLanguages = QStringList{"es"};
    content.filmDuration = MediaTime::fromSeconds(60);
    content.cuts = {MediaTime::fromSeconds(10)};
    content.cues = {cueAt(1000, 4000, "Tom climbs the stairs."), cueAt(5000, 8000, "He lights the lamp."),
                    cueAt(11'000, 14'000, "A storm is coming.")};
    Lesson lesson;
    lesson.id = LessonId(QUuid::createUuid());
    lesson.language = "en";
    lesson.title = "The lamp";
    lesson.range = ms(0, 15'000);
    content.lessons = {lesson};
    Headword headword;
    headword.id = HeadwordId(QUuid::createUuid());
    headword.word = "lamp";
    headword.language = "en";
    headword.level = "A2";
    headword.audioSha256 = QString(64, u'a');
    Sense sense;
    sense.id = SenseId(QUuid::createUuid());
    sense.translations.insert("es", "lámpara");
    headword.senses = {sense};
    content.headwords = {headword};
    Occurrence occurrence;
    occurrence.id = OccurrenceId(QUuid::createUuid());
    occurrence.headwordId = headword.id;
    occurrence.senseId = sense.id;
    occurrence.cueId = content.cues[1].id.uuid();
    occurrence.start = 14;
    occurrence.length = 4;
    content.occurrences = {occurrence};
    return content;
}

inline Lesson second(const Content &content)
{
    Lesson lesson = content.lessons[0];
    lesson.id = LessonId(QUuid::createUuid());
    lesson.order = 2;
    lesson.range = ms(20'000, 30'000);
    return lesson;
}

struct Row
{
    const char *code;
    std::function<void(Content &)> spoil;
};

/// One way to break each rule.
inline const QList<Row> rows{
    {"movie_field_invalid", [](Content &c) { c.movie.title.clear(); }},
    {"movie_without_lessons", [](Content &c) { c.lessons.clear(); }},
    {"movie_cues_outside_lessons", [](Content &c) { c.lessons[0].range = ms(0, 10'000); }},
    {"lesson_range_invalid", [](Content &c) { c.lessons[0].range = ms(9000, 9000); }},
    {"lesson_outside_film", [](Content &c) { c.lessons[0].range = ms(0, 60'001); }},
    {"lesson_without_cues", [](Content &c) { c.lessons.append(second(c)); }},
    {"lesson_order_duplicate", [](Content &c) { c.lessons.append(second(c)), c.lessons[1].order = 1; }},
    {"lesson_order_invalid", [](Content &c) { c.lessons[0].order = 0; }},
    {"lesson_title_missing", [](Content &c) { c.lessons[0].title = " "; }},
    {"lesson_title_too_long", [](Content &c) { c.lessons[0].title = QString(256, u'x'); }},
    {"lesson_language_invalid", [](Content &c) { c.lessons[0].language = "English"; }},
    {"lesson_too_short", [](Content &c) { c.lessons[0].range = ms(5000, 9999); }},
    {"lesson_too_long",
     [](Content &c) { c.filmDuration = MediaTime::fromSeconds(1000), c.lessons[0].range = ms(0, 900'001); }},
    {"lesson_cuts_cue", [](Content &c) { c.lessons[0].range = ms(0, 13'999); }},
    {"lesson_overlaps", [](Content &c) { c.lessons.append(second(c)), c.lessons[1].range = ms(14'999, 30'000); }},
    {"lesson_sound_clipped", [](Content &c) { c.clippedSound = {ms(9000, 9100)}; }},
    {"lesson_without_vocabulary", [](Content &c) { c.occurrences.clear(); }},
    {"cue_range_invalid", [](Content &c) { c.cues[2].range = ms(14'000, 14'000); }},
    {"cue_outside_film", [](Content &c) { c.cues[2].range = ms(58'000, 60'001); }},
    {"cue_text_empty", [](Content &c) { c.cues[2].text = " \n "; }},
    {"cue_control_character", [](Content &c) { c.cues[2].text += QChar(7); }},
    {"cue_odd_character", [](Content &c) { c.cues[2].text += QChar(0xFFFD); }},
    {"cue_overlaps", [](Content &c) { c.cues[1].range.in = MediaTime::fromMs(3999); }},
    {"cue_gap_too_short", [](Content &c) { c.cues[1].range.in = MediaTime::fromMs(4060); }},
    {"cue_too_short", [](Content &c) { c.cues[2].range = ms(11'000, 11'832); }},
    {"cue_too_long", [](Content &c) { c.cues[2].range = ms(11'000, 18'001); }},
    {"cue_reading_speed", [](Content &c) { c.cues[2].text = QString(40, u'a') + '\n' + QString(21, u'a'); }},
    {"cue_line_too_long", [](Content &c) { c.cues[2].text = QString(43, u'a'); }},
    {"cue_too_many_lines", [](Content &c) { c.cues[2].text = "a\nb\nc"; }},
    {"cue_translation_missing", [](Content &c) { c.cues[2].translations["es"] = " "; }},
    {"cue_reading_speed_level", [](Content &c) { c.cues[2].text = QString(37, u'a'); }},
    {"cue_crosses_cut", [](Content &c) { c.cuts = {MediaTime::fromMs(11'001)}; }},
    {"headword_word_missing", [](Content &c) { c.headwords[0].word.clear(); }},
    {"headword_word_too_long", [](Content &c) { c.headwords[0].word = QString(256, u'x'); }},
    {"headword_language_invalid", [](Content &c) { c.headwords[0].language.clear(); }},
    {"headword_duplicate", [](Content &c) { c.headwords.append(c.headwords[0]); }},
    {"headword_without_sense", [](Content &c) { c.headwords[0].senses.clear(); }},
    {"headword_without_translation", [](Content &c) { c.headwords[0].senses[0].translations.clear(); }},
    {"headword_level_invalid", [](Content &c) { c.headwords[0].level = "A3"; }},
    {"headword_level_missing", [](Content &c) { c.headwords[0].level.clear(); }},
    {"headword_translation_missing", [](Content &c) { c.learnerLanguages.append("fr"); }},
    {"headword_unused", [](Content &c) { c.occurrences.clear(); }},
    {"headword_audio_missing", [](Content &c) { c.headwords[0].audioSha256.clear(); }},
    {"headword_sound_clipped", [](Content &c) { c.clippedSound = {ms(7000, 7100)}; }},
    {"occurrence_dangling", [](Content &c) { c.occurrences[0].cueId = QUuid::createUuid(); }},
    {"occurrence_outside_text", [](Content &c) { c.occurrences[0].length = 6; }},
};

} // namespace cinefluent::quality::offences
