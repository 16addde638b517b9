// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/translation/glossary.h"
#include "common/translation/translationunit.h"

#include <QSet>
#include <QUuid>

#include <functional>
#include <memory>

namespace cinefluent::studio {

class Database;

/// From one language to another, as BCP 47 tags.
struct LanguagePair
{
    QString source;
    QString target;

    friend bool operator==(const LanguagePair &, const LanguagePair &) = default;
};

/// Where texts come from: a film by its movie id, or an imported file by an id of its own.
struct MemoryOrigin
{
    QUuid id;
    QString name; ///< for people

    friend bool operator==(const MemoryOrigin &, const MemoryOrigin &) = default;
};

/// One translated text of an origin.
struct MemoryText
{
    QString key; ///< tells it from the origin's others, e.g. the cue's id; not empty
    QString source;
    QString target;
};

struct MemoryMatch
{
    translation::TranslationUnit unit;
    int score = 0; ///< 0–100, see translation::similarity
    QUuid origin;
    QString key;
    int uses = 1; ///< how many texts are translated just so

    friend bool operator==(const MemoryMatch &, const MemoryMatch &) = default;
};

struct MemoryQuery
{
    QString text;
    LanguagePair languages;
    int atLeast = 70; ///< lowest score, 1–100
    int limit = 5;
    QUuid originAsking; ///< with `keyAsking`: the text that asks, which is no answer to itself
    QString keyAsking;
};

struct MemorySummary
{
    MemoryOrigin origin;
    qint64 texts = 0;
};

/// Translations of every project on this machine, the words they teach, and the glossaries, in one SQLite file of their
/// own. The projects stay the truth of their texts: what is here of them can be had again. One thread; several programs
/// may have the file open. Errors: "memory_not_writable", "memory_busy", "memory_damaged", "memory_too_new",
/// "memory_full", "memory_io_failed".
class TranslationMemory
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TranslationMemory>> open(const QString &path);
    ~TranslationMemory();
    TranslationMemory(const TranslationMemory &) = delete;
    TranslationMemory &operator=(const TranslationMemory &) = delete;

    /// What an origin holds in a pair of languages from now on: texts with a blank side are left out, those no longer
    /// in `texts` go, and only what differs is written. `at` is the time of what is new. Gives how many texts changed.
    Result<qsizetype> setTexts(const MemoryOrigin &origin, const LanguagePair &languages,
                               const QList<MemoryText> &texts, const QDateTime &at);

    /// Adds units of one origin, each under a key of its own content. Gives how many were new.
    Result<qsizetype> import(const MemoryOrigin &origin, const QList<translation::TranslationUnit> &units);

    /// Best first; of equal ones the more used, then the newer. The same translation of the same text comes once.
    [[nodiscard]] Result<QList<MemoryMatch>> find(const MemoryQuery &query);

    /// Everything, by origin; stops where `reader` fails.
    Result<void> read(const std::function<Result<void>(const translation::TranslationUnit &)> &reader);

    /// By name.
    [[nodiscard]] Result<QList<MemorySummary>> origins();
    Result<void> remove(const QUuid &origin);

    /// By source text.
    [[nodiscard]] Result<QList<translation::Term>> terms(const LanguagePair &languages);
    /// From now on these. Terms with a blank side are left out, of equal ones the last stays.
    Result<void> setTerms(const LanguagePair &languages, const QList<translation::Term> &terms);

    /// What the lessons of an origin teach of a language from now on. True where that is other than before.
    Result<bool> setTaught(const MemoryOrigin &origin, const QString &language, const QSet<QString> &words);
    /// Words of `language` that other origins than `except` teach.
    [[nodiscard]] Result<QSet<QString>> taughtElsewhere(const QUuid &except, const QString &language);

private:
    struct Unit;

    explicit TranslationMemory(std::unique_ptr<Database> database);

    Result<qint64> originRow(const MemoryOrigin &origin);
    Result<void> insert(qint64 origin, const Unit &unit);
    Result<void> erase(qint64 row);
    Result<QList<qint64>> candidates(const MemoryQuery &query);
    Result<void> score(const MemoryQuery &query, qint64 row, QList<MemoryMatch> &matches);

    std::unique_ptr<Database> m_database;
};

} // namespace cinefluent::studio
