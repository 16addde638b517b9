// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/postgres/subscriptionsql.h"

/// Pieces of SQL that the learner's own lists share.

/// Of user_vocabulary_progress: whether the word counts as learned (learning::learnedMastery, or a lesson said so).
#define CINEFLUENT_IS_LEARNED "(mastery_level >= 3 or learned_at is not null)"

/// The seed's MovieLesson of movie_lessons `l`, movies `m` and the rows of CINEFLUENT_LEARNER. Files are named in
/// their stored form, and only where the learner may open the lesson.
#define CINEFLUENT_IS_OPEN                                                                                             \
    "(l.withdrawn_at is null and m.is_active and m.live_release_id is not null and " CINEFLUENT_MAY_OPEN ")"
#define CINEFLUENT_LESSON_JSON                                                                                         \
    "json_build_object('id', l.id, 'movieId', l.movie_id, 'language', l.language, 'difficultyLevel', "                 \
    "l.difficulty_level, 'lessonOrder', abs(l.lesson_order), 'title', l.title, 'description', "                        \
    "coalesce(l.description, ''), 'vocabularyCount', l.vocabulary_count, 'estimatedDuration', "                        \
    "coalesce(l.estimated_duration, 1), 'learningObjectives', coalesce(l.learning_objectives, '{}'), 'isPremium', "    \
    "l.is_premium or m.is_premium, 'videoUrl', case when " CINEFLUENT_IS_OPEN                                          \
    " then l.video_url end, 'subtitleUrl', case when " CINEFLUENT_IS_OPEN " then l.subtitle_url end)"

/// Joins `t`, what the usual sense of vocabulary `v` means to learner `n`.
#define CINEFLUENT_USUAL_TRANSLATION                                                                                   \
    "left join lateral (select x.language, x.translation from vocabulary_senses s join vocabulary_translations x "     \
    "on x.sense_id = s.id where s.vocabulary_id = v.id order by s.sense_order, x.language = n.native_language desc, "  \
    "split_part(x.language, '-', 1) = split_part(n.native_language, '-', 1) desc, x.language = 'en' desc, "            \
    "x.language limit 1) t on true "

/// The seed's VocabularyItem of vocabulary `v` and its translation `t`.
#define CINEFLUENT_WORD_JSON                                                                                           \
    "json_build_object('id', v.id, 'word', v.word, 'language', v.language, 'translation', coalesce(t.translation, "    \
    "v.translation), 'translationLanguage', t.language, 'pronunciation', nullif(v.pronunciation, ''), "                \
    "'partOfSpeech', nullif(v.part_of_speech, ''), 'difficultyLevel', nullif(v.difficulty_level, ''), "                \
    "'frequencyRank', v.frequency_rank, 'exampleSentence', nullif(v.example_sentence, ''), 'audioUrl', v.audio_url)"

#define CINEFLUENT_JSON_INSTANT(moment) "to_char(" moment " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"

/// A card of user_vocabulary_progress `c`, which may be missing.
#define CINEFLUENT_CARD_JSON                                                                                           \
    "json_build_object('vocabulary', " CINEFLUENT_WORD_JSON ", 'state', (array['new', 'learning', 'review', "          \
    "'relearning'])[1 + coalesce(c.card_state, 0)], 'masteryLevel', coalesce(c.mastery_level, 0), 'timesSeen', "       \
    "coalesce(c.times_seen, 0), 'timesCorrect', coalesce(c.times_correct, 0), "                                        \
    "'lastReviewedAt', " CINEFLUENT_JSON_INSTANT("c.last_reviewed_at") ", 'nextReviewAt', " CINEFLUENT_JSON_INSTANT(   \
        "c.next_review_at") ")"
