// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/store/schema.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace cinefluent::studio {

namespace {

// Lists are JSON arrays, times µs on the film's clock, "_at_us" µs since 1970 UTC, ids lowercase UUIDs.
constexpr std::array version1{
    "CREATE TABLE project(only_row INTEGER PRIMARY KEY CHECK(only_row = 1), id TEXT NOT NULL, "
    "revision INTEGER NOT NULL, undo_sequence INTEGER NOT NULL, created_at_us INTEGER NOT NULL)",

    "CREATE TABLE settings(only_row INTEGER PRIMARY KEY CHECK(only_row = 1), original_language TEXT NOT NULL, "
    "translation_languages TEXT NOT NULL, audience TEXT NOT NULL, quality_limits TEXT NOT NULL)",

    "CREATE TABLE movie(only_row INTEGER PRIMARY KEY CHECK(only_row = 1), id TEXT NOT NULL, tmdb_id INTEGER, "
    "title TEXT NOT NULL, original_title TEXT NOT NULL, description TEXT NOT NULL, release_date TEXT NOT NULL, "
    "duration_minutes INTEGER, poster_url TEXT NOT NULL, backdrop_url TEXT NOT NULL, trailer_url TEXT NOT NULL, "
    "imdb_rating_tenths INTEGER, age_rating TEXT NOT NULL, genres TEXT NOT NULL, available_languages TEXT NOT NULL, "
    "difficulty_levels TEXT NOT NULL, popularity_hundredths INTEGER NOT NULL, is_premium INTEGER NOT NULL, "
    "is_active INTEGER NOT NULL)",

    "CREATE TABLE media(only_row INTEGER PRIMARY KEY CHECK(only_row = 1), path TEXT NOT NULL, "
    "relative_path TEXT NOT NULL, size_bytes INTEGER NOT NULL, content_hash TEXT NOT NULL, "
    "duration_us INTEGER NOT NULL, frame_rate_numerator INTEGER NOT NULL, frame_rate_denominator INTEGER NOT NULL, "
    "is_variable INTEGER NOT NULL, frame_count INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL)",

    "CREATE TABLE cue(id TEXT NOT NULL PRIMARY KEY, in_us INTEGER NOT NULL, out_us INTEGER NOT NULL, "
    "text TEXT NOT NULL, difficulty_words TEXT NOT NULL, context_notes TEXT NOT NULL, CHECK(in_us < out_us))",

    "CREATE TABLE cue_translation(cue_id TEXT NOT NULL REFERENCES cue ON DELETE CASCADE, language TEXT NOT NULL, "
    "text TEXT NOT NULL, PRIMARY KEY(cue_id, language))",

    "CREATE TABLE lesson(id TEXT NOT NULL PRIMARY KEY, language TEXT NOT NULL, level TEXT NOT NULL, "
    "lesson_order INTEGER NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL, in_us INTEGER NOT NULL, "
    "out_us INTEGER NOT NULL, learning_objectives TEXT NOT NULL, is_premium INTEGER NOT NULL, CHECK(in_us < out_us))",

    "CREATE TABLE headword(id TEXT NOT NULL PRIMARY KEY, word TEXT NOT NULL, language TEXT NOT NULL, "
    "part_of_speech TEXT NOT NULL, level TEXT NOT NULL, frequency_rank INTEGER, pronunciation TEXT NOT NULL, "
    "example_sentence TEXT NOT NULL, audio_sha256 TEXT NOT NULL)",

    "CREATE TABLE sense(headword_id TEXT NOT NULL REFERENCES headword ON DELETE CASCADE, id TEXT NOT NULL, "
    "position INTEGER NOT NULL, definition TEXT NOT NULL, PRIMARY KEY(headword_id, id))",

    "CREATE TABLE sense_translation(headword_id TEXT NOT NULL, sense_id TEXT NOT NULL, language TEXT NOT NULL, "
    "text TEXT NOT NULL, PRIMARY KEY(headword_id, sense_id, language), "
    "FOREIGN KEY(headword_id, sense_id) REFERENCES sense ON DELETE CASCADE)",

    // A command may place an occurrence before its cue: the keys are looked at when it is committed.
    "CREATE TABLE occurrence(id TEXT NOT NULL PRIMARY KEY, "
    "headword_id TEXT NOT NULL REFERENCES headword DEFERRABLE INITIALLY DEFERRED, sense_id TEXT NOT NULL, "
    "cue_id TEXT NOT NULL REFERENCES cue DEFERRABLE INITIALLY DEFERRED, start INTEGER NOT NULL, "
    "length INTEGER NOT NULL)",
    "CREATE INDEX occurrence_headword ON occurrence(headword_id)",
    "CREATE INDEX occurrence_cue ON occurrence(cue_id)",

    "CREATE TABLE journal(sequence INTEGER PRIMARY KEY, verb TEXT NOT NULL, cue_count INTEGER NOT NULL, "
    "at_us INTEGER NOT NULL, changes BLOB NOT NULL)",

    "CREATE TABLE local_value(key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)",
};

// How texts look, and what their files held beside them; language "" is the film's own.
constexpr std::array version2{
    "CREATE TABLE cue_look(cue_id TEXT NOT NULL REFERENCES cue ON DELETE CASCADE, language TEXT NOT NULL, "
    "look TEXT NOT NULL, PRIMARY KEY(cue_id, language))",

    "CREATE TABLE subtitle_source(language TEXT NOT NULL PRIMARY KEY, format TEXT NOT NULL, header TEXT NOT NULL, "
    "blocks TEXT NOT NULL)",
};

// Words of which the editor has said that they are not to be suggested.
constexpr std::array version3{
    "CREATE TABLE set_aside_word(word_key TEXT NOT NULL PRIMARY KEY, standing TEXT NOT NULL)",
};

// The frame that the editor chose to stand for a lesson.
constexpr std::array version4{
    "CREATE TABLE lesson_poster(lesson_id TEXT NOT NULL PRIMARY KEY REFERENCES lesson ON DELETE CASCADE, "
    "poster_us INTEGER NOT NULL)",
};

Result<void> runAll(Database &database, std::span<const char *const> statements)
{
    for (const char *statement : statements) {
        if (const Result<void> done = database.run(QString::fromLatin1(statement)); !done)
            return done;
    }
    return {};
}

Result<void> setVersion(Database &database, int version)
{
    return database.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

struct DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

Result<int> readPragma(Database &database, const QString &name)
{
    const Result<QVariant> value = database.readValue(QStringLiteral("PRAGMA ") + name);
    if (!value)
        return value.error();
    return value->toInt();
}

Error notAProject()
{
    return makeError(ErrorKind::Unsupported, QStringLiteral("not_a_project"),
                     DocumentText::tr("This file is not a CineFluent project. It was not changed."));
}

} // namespace

Result<void> createSchema(Database &database)
{
    for (const std::span<const char *const> statements :
         {std::span<const char *const>(version1), {version2}, {version3}, {version4}}) {
        if (const Result<void> made = runAll(database, statements); !made)
            return made;
    }
    const auto marked = database.run(QStringLiteral("PRAGMA application_id = %1").arg(projectApplicationId));
    return marked ? setVersion(database, projectSchemaVersion) : marked;
}

Result<void> checkSchema(Database &database)
{
    const Result<int> application = readPragma(database, QStringLiteral("application_id"));
    if (!application)
        return application.error().code == QLatin1String("project_damaged") &&
                       application.error().detail.startsWith(QLatin1String("26"))
                   ? notAProject()
                   : application.error();
    if (*application != projectApplicationId)
        return notAProject();
    const Result<int> version = readPragma(database, QStringLiteral("user_version"));
    if (!version)
        return version.error();
    if (*version > projectSchemaVersion) {
        return makeError(
            ErrorKind::Unsupported, QStringLiteral("project_too_new"),
            DocumentText::tr("This project was saved by a newer version of CineFluent. It was not changed; update "
                             "CineFluent to open it."),
            QStringLiteral("version %1").arg(*version));
    }
    return *version < 1 ? Result<void>(notAProject()) : Result<void>();
}

Result<void> migrateSchema(Database &database)
{
    const Result<int> version = readPragma(database, QStringLiteral("user_version"));
    if (!version)
        return version.error();
    if (*version >= projectSchemaVersion)
        return {};
    return database.transact([&]() -> Result<void> {
        Result<void> made = *version < 2 ? runAll(database, version2) : Result<void>();
        if (made && *version < 3)
            made = runAll(database, version3);
        if (made)
            made = runAll(database, version4);
        return made ? setVersion(database, projectSchemaVersion) : made;
    });
}

} // namespace cinefluent::studio
