// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/memory/translationmemory.h"

#include "common/translation/textsimilarity.h"
#include "studio/document/memory/memoryerrors.h"
#include "studio/document/memory/memoryindex.h"
#include "studio/document/memory/memoryschema.h"
#include "studio/document/store/database.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace cinefluent::studio {

using translation::comparableText;
using translation::Term;
using translation::TranslationUnit;

namespace {

/// Texts with any of the rarest words asked for are compared as long as there are no more than this many: what they
/// cost is a few milliseconds.
constexpr qint64 maxTextsLookedAt = 12'000;
constexpr int maxCandidates = 150;
constexpr qsizetype maxWordsAskedFor = 8;

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString uuidText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

QString keyOf(const TranslationUnit &unit)
{
    const QByteArray content = comparableText(unit.source).toUtf8() + '\0' + comparableText(unit.target).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(32));
}

bool isBefore(const MemoryMatch &a, const MemoryMatch &b)
{
    if (a.score != b.score)
        return a.score > b.score;
    return a.uses != b.uses ? a.uses > b.uses : a.unit.changedAt > b.unit.changedAt;
}

} // namespace

struct TranslationMemory::Unit
{
    LanguagePair languages;
    QString key;
    QString source;
    QString target;
    QDateTime changedAt;
};

TranslationMemory::TranslationMemory(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

TranslationMemory::~TranslationMemory() = default;

Result<std::unique_ptr<TranslationMemory>> TranslationMemory::open(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::Create);
    if (!database)
        return toMemoryError(database.error());
    if (const Result<void> ready = prepareMemory(**database); !ready)
        return toMemoryError(ready.error());
    return std::unique_ptr<TranslationMemory>(new TranslationMemory(std::move(*database)));
}

Result<qint64> TranslationMemory::originRow(const MemoryOrigin &origin)
{
    const Result<void> named = m_database->run(
        QStringLiteral(
            "INSERT INTO origin(uuid, name) VALUES(?, ?) ON CONFLICT(uuid) DO UPDATE SET name = excluded.name "
            "WHERE name <> excluded.name"),
        {uuidText(origin.id), textValue(origin.name)});
    if (!named)
        return named.error();
    const Result<QVariant> row =
        m_database->readValue(QStringLiteral("SELECT id FROM origin WHERE uuid = ?"), {uuidText(origin.id)});
    if (!row)
        return row.error();
    return row->toLongLong();
}

Result<void> TranslationMemory::insert(qint64 origin, const Unit &unit)
{
    const Result<QVariant> row = m_database->readValue(
        QStringLiteral("INSERT INTO unit(origin_id, key, source_language, target_language, source, target, source_key, "
                       "target_key, changed_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        {origin, unit.key, unit.languages.source, unit.languages.target, unit.source, unit.target,
         textValue(comparableText(unit.source)), textValue(comparableText(unit.target)), timeValue(unit.changedAt)});
    if (!row)
        return row.error();
    return m_database->run(QStringLiteral("INSERT INTO unit_words(rowid, pair, words) VALUES(?, ?, ?)"),
                           {*row, pairWord(unit.languages), textValue(indexWords(unit.source).join(u' '))});
}

Result<void> TranslationMemory::erase(qint64 row)
{
    if (const auto gone = m_database->run(QStringLiteral("DELETE FROM unit_words WHERE rowid = ?"), {row}); !gone)
        return gone;
    return m_database->run(QStringLiteral("DELETE FROM unit WHERE id = ?"), {row});
}

Result<qsizetype> TranslationMemory::setTexts(const MemoryOrigin &origin, const LanguagePair &languages,
                                              const QList<MemoryText> &texts, const QDateTime &at)
{
    QHash<QString, const MemoryText *> wanted;
    for (const MemoryText &text : texts) {
        if (!isBlank(text.source) && !isBlank(text.target))
            wanted.insert(text.key, &text);
    }
    qsizetype changed = 0;
    const Result<void> done = m_database->transact([&]() -> Result<void> {
        const Result<qint64> originId = originRow(origin);
        if (!originId)
            return originId.error();
        QList<qint64> stale;
        const Result<void> compared = m_database->read(
            QStringLiteral("SELECT id, key, source, target FROM unit WHERE origin_id = ? AND source_language = ? AND "
                           "target_language = ?"),
            {*originId, languages.source, languages.target}, [&](const QSqlQuery &row) -> Result<void> {
                const auto kept = wanted.constFind(row.value(1).toString());
                const bool isSame = kept != wanted.cend() && (*kept)->source == row.value(2).toString() &&
                                    (*kept)->target == row.value(3).toString();
                if (isSame)
                    wanted.erase(kept);
                else
                    stale.append(row.value(0).toLongLong());
                return {};
            });
        if (!compared)
            return compared;
        for (const qint64 row : std::as_const(stale)) {
            if (const Result<void> gone = erase(row); !gone)
                return gone;
        }
        for (const MemoryText *text : std::as_const(wanted)) {
            if (const auto added = insert(*originId, {languages, text->key, text->source, text->target, at}); !added)
                return added;
        }
        changed = std::max(stale.size(), wanted.size());
        return {};
    });
    if (!done)
        return toMemoryError(done.error());
    return changed;
}

Result<qsizetype> TranslationMemory::import(const MemoryOrigin &origin, const QList<TranslationUnit> &units)
{
    qsizetype added = 0;
    const Result<void> done = m_database->transact([&]() -> Result<void> {
        added = 0;
        const Result<qint64> originId = originRow(origin);
        if (!originId)
            return originId.error();
        for (const TranslationUnit &unit : units) {
            if (isBlank(unit.source) || isBlank(unit.target))
                continue;
            const Unit row{
                {unit.sourceLanguage, unit.targetLanguage}, keyOf(unit), unit.source, unit.target, unit.changedAt};
            const Result<QVariant> known = m_database->readValue(
                QStringLiteral("SELECT 1 FROM unit WHERE origin_id = ? AND source_language = ? AND target_language = ? "
                               "AND key = ?"),
                {*originId, row.languages.source, row.languages.target, row.key});
            if (!known)
                return known.error();
            if (known->isValid())
                continue;
            if (const Result<void> inserted = insert(*originId, row); !inserted)
                return inserted;
            ++added;
        }
        return {};
    });
    if (!done)
        return toMemoryError(done.error());
    return added;
}

Result<QList<qint64>> TranslationMemory::candidates(const MemoryQuery &query)
{
    QList<qint64> rows;
    const auto take = [&](const QSqlQuery &row) -> Result<void> {
        if (const qint64 id = row.value(0).toLongLong(); !rows.contains(id))
            rows.append(id);
        return {};
    };
    const Result<void> equal = m_database->read(
        QStringLiteral("SELECT id FROM unit WHERE source_key = ? AND source_language = ? AND target_language = ? "
                       "ORDER BY changed_at DESC LIMIT ?"),
        {textValue(comparableText(query.text)), query.languages.source, query.languages.target, maxCandidates}, take);
    if (!equal)
        return equal.error();
    if (query.atLeast >= 100)
        return rows;
    // The rarest words say most; words that are everywhere would only bring everything.
    QList<std::pair<qint64, QString>> words;
    for (const QString &word : indexWords(query.text)) {
        const Result<QVariant> count =
            m_database->readValue(QStringLiteral("SELECT doc FROM word_count WHERE term = ?"), {word});
        if (!count)
            return count.error();
        if (const qint64 texts = count->toLongLong(); texts > 0)
            words.append({texts, word});
    }
    std::sort(words.begin(), words.end());
    QStringList asked;
    qint64 looked = 0;
    for (const auto &[texts, word] : std::as_const(words)) {
        if (!asked.isEmpty() && (looked + texts > maxTextsLookedAt || asked.size() == maxWordsAskedFor))
            break;
        asked.append(word);
        looked += texts;
    }
    if (asked.isEmpty())
        return rows;
    const Result<void> alike =
        m_database->read(QStringLiteral("SELECT rowid FROM unit_words WHERE unit_words MATCH ? ORDER BY rank LIMIT ?"),
                         {anyOf(query.languages, asked), maxCandidates}, take);
    if (!alike)
        return alike.error();
    return rows;
}

Result<void> TranslationMemory::score(const MemoryQuery &query, qint64 row, QList<MemoryMatch> &matches)
{
    return m_database->read(
        QStringLiteral("SELECT u.source_language, u.target_language, u.source, u.target, u.changed_at, u.key, o.uuid, "
                       "o.name FROM unit u JOIN origin o ON o.id = u.origin_id WHERE u.id = ?"),
        {row}, [&](const QSqlQuery &unit) -> Result<void> {
            MemoryMatch match;
            match.unit = {unit.value(0).toString(), unit.value(1).toString(), unit.value(2).toString(),
                          unit.value(3).toString(), unit.value(7).toString(), timeOf(unit.value(4))};
            match.key = unit.value(5).toString();
            match.origin = QUuid(unit.value(6).toString());
            const bool isItself = match.origin == query.originAsking && match.key == query.keyAsking;
            const bool isOfPair = match.unit.sourceLanguage == query.languages.source &&
                                  match.unit.targetLanguage == query.languages.target;
            match.score =
                isItself || !isOfPair ? 0 : translation::similarity(query.text, match.unit.source, query.atLeast);
            if (match.score < std::max(query.atLeast, 1))
                return {};
            const auto same = std::find_if(matches.begin(), matches.end(), [&](const MemoryMatch &other) {
                return comparableText(other.unit.source) == comparableText(match.unit.source) &&
                       comparableText(other.unit.target) == comparableText(match.unit.target);
            });
            if (same == matches.end()) {
                matches.append(match);
                return {};
            }
            match.uses = same->uses + 1;
            ++same->uses;
            if (match.unit.changedAt > same->unit.changedAt)
                *same = match;
            return {};
        });
}

Result<QList<MemoryMatch>> TranslationMemory::find(const MemoryQuery &query)
{
    QList<MemoryMatch> matches;
    if (isBlank(query.text))
        return matches;
    const Result<QList<qint64>> rows = candidates(query);
    if (!rows)
        return toMemoryError(rows.error());
    for (const qint64 row : *rows) {
        if (const Result<void> done = score(query, row, matches); !done)
            return toMemoryError(done.error());
    }
    std::stable_sort(matches.begin(), matches.end(), isBefore);
    return matches.mid(0, query.limit);
}

Result<void> TranslationMemory::read(const std::function<Result<void>(const TranslationUnit &)> &reader)
{
    return toMemoryResult(m_database->read(
        QStringLiteral(
            "SELECT u.source_language, u.target_language, u.source, u.target, o.name, u.changed_at FROM unit u "
            "JOIN origin o ON o.id = u.origin_id ORDER BY o.name, o.id, u.id"),
        {}, [&](const QSqlQuery &row) -> Result<void> {
            return reader({row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                           row.value(3).toString(), row.value(4).toString(), timeOf(row.value(5))});
        }));
}

Result<QList<MemorySummary>> TranslationMemory::origins()
{
    QList<MemorySummary> list;
    const Result<void> done = m_database->read(
        QStringLiteral("SELECT o.uuid, o.name, count(u.id) FROM origin o LEFT JOIN unit u ON u.origin_id = o.id "
                       "GROUP BY o.id ORDER BY o.name, o.id"),
        {}, [&](const QSqlQuery &row) -> Result<void> {
            list.append({{QUuid(row.value(0).toString()), row.value(1).toString()}, row.value(2).toLongLong()});
            return {};
        });
    if (!done)
        return toMemoryError(done.error());
    return list;
}

Result<void> TranslationMemory::remove(const QUuid &origin)
{
    return toMemoryResult(m_database->transact([&]() -> Result<void> {
        const Result<void> unindexed = m_database->run(
            QStringLiteral("DELETE FROM unit_words WHERE rowid IN (SELECT u.id FROM unit u JOIN origin o ON o.id = "
                           "u.origin_id WHERE o.uuid = ?)"),
            {uuidText(origin)});
        if (!unindexed)
            return unindexed;
        return m_database->run(QStringLiteral("DELETE FROM origin WHERE uuid = ?"), {uuidText(origin)});
    }));
}

Result<QList<Term>> TranslationMemory::terms(const LanguagePair &languages)
{
    QList<Term> list;
    const Result<void> done = m_database->read(
        QStringLiteral("SELECT source, target, note FROM term WHERE source_language = ? AND target_language = ? "
                       "ORDER BY source, id"),
        {languages.source, languages.target}, [&](const QSqlQuery &row) -> Result<void> {
            list.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toString()});
            return {};
        });
    if (!done)
        return toMemoryError(done.error());
    return list;
}

Result<void> TranslationMemory::setTerms(const LanguagePair &languages, const QList<Term> &terms)
{
    return toMemoryResult(m_database->transact([&]() -> Result<void> {
        const Result<void> emptied =
            m_database->run(QStringLiteral("DELETE FROM term WHERE source_language = ? AND target_language = ?"),
                            {languages.source, languages.target});
        if (!emptied)
            return emptied;
        for (const Term &term : terms) {
            if (isBlank(term.source) || isBlank(term.target))
                continue;
            const Result<void> added = m_database->run(
                QStringLiteral("INSERT INTO term(source_language, target_language, source, target, note) "
                               "VALUES(?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET note = excluded.note"),
                {languages.source, languages.target, term.source.trimmed(), term.target.trimmed(),
                 textValue(term.note.trimmed())});
            if (!added)
                return added;
        }
        return {};
    }));
}

Result<bool> TranslationMemory::setTaught(const MemoryOrigin &origin, const QString &language,
                                          const QSet<QString> &words)
{
    bool isOther = false;
    const Result<void> done = m_database->transact([&]() -> Result<void> {
        const Result<qint64> row = originRow(origin);
        if (!row)
            return row.error();
        QSet<QString> before;
        const Result<void> read =
            m_database->read(QStringLiteral("SELECT word FROM taught WHERE language = ? AND origin_id = ?"),
                             {language, *row}, [&before](const QSqlQuery &word) -> Result<void> {
                                 before.insert(word.value(0).toString());
                                 return {};
                             });
        if (!read)
            return read;
        isOther = before != words;
        const QSet<QString> stale = before - words;
        const QSet<QString> fresh = words - before;
        for (const QString &word : stale) {
            if (const auto gone = m_database->run(
                    QStringLiteral("DELETE FROM taught WHERE language = ? AND word = ? AND origin_id = ?"),
                    {language, word, *row});
                !gone)
                return gone;
        }
        for (const QString &word : fresh) {
            if (const auto added =
                    m_database->run(QStringLiteral("INSERT INTO taught(language, word, origin_id) VALUES(?, ?, ?)"),
                                    {language, word, *row});
                !added)
                return added;
        }
        return {};
    });
    if (!done)
        return toMemoryError(done.error());
    return isOther;
}

Result<QSet<QString>> TranslationMemory::taughtElsewhere(const QUuid &except, const QString &language)
{
    QSet<QString> words;
    const Result<void> done = m_database->read(
        QStringLiteral("SELECT DISTINCT t.word FROM taught t JOIN origin o ON o.id = t.origin_id WHERE t.language = ? "
                       "AND o.uuid <> ?"),
        {language, uuidText(except)}, [&words](const QSqlQuery &word) -> Result<void> {
            words.insert(word.value(0).toString());
            return {};
        });
    if (!done)
        return toMemoryError(done.error());
    return words;
}

} // namespace cinefluent::studio
