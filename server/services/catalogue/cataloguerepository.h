// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "common/lesson/ids.h"
#include "server/services/auth/identity.h"
#include "server/services/catalogue/moviequery.h"
#include "server/services/learning/lessonprogress.h"
#include "server/services/subscription/lessongate.h"

#include <vector>

namespace cinefluent::server {

/// The filters that are offered beside a list of movies. Each kind holds what there is under the other kinds' filters,
/// so that choosing one more value of the same kind never empties the list.
struct CatalogueFacets
{
    QStringList languages, genres, difficulties; ///< sorted
};

/// Rows carry text as the UTF-8 that the database sent: it goes into answers without a detour.
struct MovieRow
{
    MovieId id;
    std::optional<int> tmdbId;
    QByteArray title, originalTitle, description; ///< empty where unknown
    QByteArray releaseDate;                       ///< "2026-11-22", empty where unknown
    std::optional<int> durationMinutes;
    QString posterUrl, backdropUrl, trailerUrl; ///< stored form: see MediaUrls::publicUrl; empty where none
    std::optional<int> ratingTenths;
    QByteArray ageRating;
    QStringList genres, availableLanguages;
    QByteArray difficultyLevels; ///< a JSON object
    int popularityHundredths = 0;
    bool isPremium = false;
};

struct MoviePage
{
    std::vector<MovieRow> movies;
    qint64 total = 0;
};

/// A learner's way through one movie, over its lessons that are visible now.
struct MovieProgress
{
    int percentHundredths = 0; ///< mean of the lessons'
    int lessonsCompleted = 0;
    int totalLessons = 0;
    qint64 timeSpentSeconds = 0;
    std::optional<LessonId> lastLessonId;
    std::optional<Instant> updatedAt;
};

struct MovieDetailRow
{
    MovieRow movie;
    QByteArray lessons; ///< JSON array of the API's MovieLesson, files in stored form: see signedUrls()
    bool isBookmarked = false;
    MovieProgress progress;
};

struct LessonListRow
{
    QByteArray lessons; ///< JSON array of the API's MovieLesson, files in stored form: see signedUrls()
    int totalDurationMinutes = 0;
    int vocabularyCount = 0; ///< different words
};

/// What decides whether a learner may open a lesson, and what is the learner's own in it.
struct LessonAccess
{
    QUuid releaseId; ///< the movie's live one
    QString nativeLanguage;
    LessonStanding standing;
    LessonProgress progress;
};

struct CueRow
{
    QByteArray id;
    qint64 startMs = 0;
    qint64 endMs = 0;
    int sequence = 0;
    QByteArray text;
    QByteArray translation, translationLanguage; ///< both empty where there is none
    QByteArray contextNotes;
    QStringList difficultyWords;
};

struct WordRow
{
    QByteArray id;
    QByteArray word, language;
    QByteArray translation, translationLanguage; ///< the language empty where the text is only a definition
    QByteArray pronunciation, partOfSpeech, level, exampleSentence;
    std::optional<qint64> frequencyRank;
    QString audioUrl; ///< stored form
};

/// A lesson as one release has it, for learners of one native language. All of it from one snapshot.
struct LessonContent
{
    QUuid releaseId;
    QByteArray title, description;
    QString videoUrl; ///< stored form
    QStringList learningObjectives;
    std::vector<CueRow> cues;   ///< in playing order
    std::vector<WordRow> words; ///< in the order of their first occurrence
};

/// Reads of what is published and active. Everything a method answers comes from one snapshot of the database, so a
/// release is seen whole or not at all. Language choice for translations: the native language, else one of the same
/// primary subtag, else English, else (words) any.
class CatalogueRepository
{
public:
    CatalogueRepository() = default;
    CatalogueRepository(const CatalogueRepository &) = delete;
    CatalogueRepository &operator=(const CatalogueRepository &) = delete;
    virtual ~CatalogueRepository() = default;

    virtual Task<Result<MoviePage>> movies(MovieQuery query) = 0;
    /// What is offered beside the movies of `query`; its page and order do not matter.
    virtual Task<Result<CatalogueFacets>> facets(MovieQuery query) = 0;
    virtual Task<Result<std::optional<MovieDetailRow>>> movie(MovieId id, std::optional<UserId> user) = 0;
    virtual Task<Result<std::optional<LessonListRow>>> lessons(MovieId id, LessonQuery query,
                                                               std::optional<UserId> user) = 0;
    virtual Task<Result<std::optional<LessonAccess>>> lessonAccess(LessonId id, UserId user) = 0;
    virtual Task<Result<std::optional<LessonContent>>> lessonContent(LessonId id, QString nativeLanguage) = 0;
};

} // namespace cinefluent::server
