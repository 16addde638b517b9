// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/catalogue/cataloguerepository.h"

namespace cinefluent::server {

/// What anybody may know of a learner. Text is the database's UTF-8.
struct PublicProfile
{
    UserId id;
    QByteArray username;
    QString avatarUrl; ///< stored form; empty where none
    QByteArray nativeLanguage;
    QStringList targetLanguages;
    int streakCount = 0;
    int totalPoints = 0;
};

/// A cue that says what was asked for, and where it is heard.
struct LineHit
{
    QByteArray cueId;
    QByteArray text;
    QByteArray translation, translationLanguage; ///< in the caller's native language; both empty where there is none
    qint64 startMs = 0;                          ///< in the lesson's clip
    qint64 endMs = 0;
    LessonId lessonId;
    QByteArray lessonTitle, language, level;
    int lessonOrder = 0;
    bool isPremium = false; ///< the lesson or its movie
    MovieId movieId;
    QByteArray movieTitle;
    QString posterUrl; ///< stored form; empty where none
};

/// Hits of each kind that was asked for, the best first.
struct SearchHits
{
    std::vector<MovieRow> movies;
    std::vector<WordRow> words;
    std::vector<PublicProfile> people;
    std::vector<LineHit> lines;
    QStringList completions; ///< what others searched that begins so, the most frequent first
};

struct SearchSuggestions
{
    QStringList recent;   ///< the caller's own, the latest first
    QStringList popular;  ///< of several people, over a month
    QStringList trending; ///< of several people, more of late than before
};

} // namespace cinefluent::server
