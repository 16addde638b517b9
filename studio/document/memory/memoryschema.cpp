// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/memory/memoryschema.h"

#include <QCoreApplication>

#include <array>

namespace cinefluent::studio {

namespace {

// Times are ms since 1970 UTC. `source_key` and `target_key` are texts as translation::comparableText makes them.
// `unit_words` holds each unit's words under its row: see memoryindex.h.
constexpr std::array tables{
    "CREATE TABLE origin(id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, name TEXT NOT NULL)",

    "CREATE TABLE unit(id INTEGER PRIMARY KEY, origin_id INTEGER NOT NULL REFERENCES origin ON DELETE CASCADE, "
    "key TEXT NOT NULL, source_language TEXT NOT NULL, target_language TEXT NOT NULL, source TEXT NOT NULL, "
    "target TEXT NOT NULL, source_key TEXT NOT NULL, target_key TEXT NOT NULL, changed_at INTEGER, "
    "UNIQUE(origin_id, source_language, target_language, key))",
    "CREATE INDEX unit_source ON unit(source_key, source_language, target_language)",

    "CREATE VIRTUAL TABLE unit_words USING fts5(pair, words, detail = column, "
    "tokenize = \"unicode61 remove_diacritics 0 categories 'L* M* N* Co'\")",
    "CREATE VIRTUAL TABLE word_count USING fts5vocab(unit_words, 'row')",

    "CREATE TABLE term(id INTEGER PRIMARY KEY, source_language TEXT NOT NULL, target_language TEXT NOT NULL, "
    "source TEXT NOT NULL, target TEXT NOT NULL, note TEXT NOT NULL, "
    "UNIQUE(source_language, target_language, source, target))",
};

constexpr const char *taughtTable = // since version 2: the words that the lessons of an origin teach
    "CREATE TABLE taught(origin_id INTEGER NOT NULL REFERENCES origin ON DELETE CASCADE, language TEXT NOT NULL, "
    "word TEXT NOT NULL, PRIMARY KEY(language, word, origin_id)) WITHOUT ROWID";

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(TranslationMemory)
};

Result<int> readNumber(Database &database, const QString &sql)
{
    const Result<QVariant> value = database.readValue(sql);
    if (!value)
        return value.error();
    return value->toInt();
}

/// What the database lacks of this version's tables.
Result<void> complete(Database &database)
{
    return database.transact([&]() -> Result<void> {
        // Another program may have made them while this one waited for the lock.
        const Result<int> version = readNumber(database, QStringLiteral("PRAGMA user_version"));
        if (!version || *version >= memorySchemaVersion)
            return version ? Result<void>() : Result<void>(version.error());
        if (*version == 0) {
            for (const char *statement : tables) {
                if (const Result<void> made = database.run(QString::fromLatin1(statement)); !made)
                    return made;
            }
        }
        if (const Result<void> made = database.run(QString::fromLatin1(taughtTable)); !made)
            return made;
        if (const auto marked = database.run(QStringLiteral("PRAGMA application_id = %1").arg(memoryApplicationId));
            !marked)
            return marked;
        return database.run(QStringLiteral("PRAGMA user_version = %1").arg(memorySchemaVersion));
    });
}

} // namespace

Result<void> prepareMemory(Database &database)
{
    for (const QString &pragma :
         {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA foreign_keys = ON"),
          QStringLiteral("PRAGMA synchronous = FULL")}) {
        if (const Result<QVariant> set = database.readValue(pragma); !set)
            return set.error();
    }
    const Result<int> objects = readNumber(database, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!objects)
        return objects.error();
    if (*objects == 0) {
        if (const Result<void> made = complete(database); !made)
            return made;
    }
    const Result<int> application = readNumber(database, QStringLiteral("PRAGMA application_id"));
    const Result<int> version = readNumber(database, QStringLiteral("PRAGMA user_version"));
    if (!application || !version)
        return application ? version.error() : application.error();
    if (*application != memoryApplicationId)
        return makeError(ErrorKind::Corrupt, QStringLiteral("memory_damaged"),
                         Sentences::tr("The file of the translation memory holds something else. It was not changed."));
    if (*version > memorySchemaVersion)
        return makeError(ErrorKind::Unsupported, QStringLiteral("memory_too_new"),
                         Sentences::tr("The translation memory was made by a newer version of CineFluent. It was not "
                                       "changed; update CineFluent to use it."));
    return *version < memorySchemaVersion ? complete(database) : Result<void>();
}

} // namespace cinefluent::studio
