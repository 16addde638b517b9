// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/wordcache.h"

#include "studio/media/cachefile.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>

namespace cinefluent::studio {

namespace {

struct WordCacheText
{
    Q_DECLARE_TR_FUNCTIONS(WordCache)
};

constexpr char magic[] = "CFWORDS1";
constexpr qint64 maxFileBytes = 256 * 1024 * 1024;
constexpr quint32 maxReadings = 64;
constexpr qint32 noRank = -1;

void put(QDataStream &stream, const QList<Word> &words)
{
    stream << quint32(words.size());
    for (const Word &word : words) {
        stream << qint64(word.span.start) << qint64(word.span.length) << word.surface << word.known
               << quint32(word.readings.size());
        for (const Reading &reading : word.readings)
            stream << reading.lemma << quint8(reading.part) << quint8(reading.form) << reading.cost;
    }
}

/// Nothing where the numbers contradict the text they are of.
std::optional<QList<Word>> takeWords(QDataStream &stream, const QString &text)
{
    quint32 count = 0;
    stream >> count;
    QList<Word> words;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint64 start = 0;
        qint64 length = 0;
        quint32 readings = 0;
        Word word;
        stream >> start >> length >> word.surface >> word.known >> readings;
        if (start < 0 || length <= 0 || start > text.size() || length > text.size() - start || word.surface.isEmpty() ||
            readings == 0 || readings > maxReadings)
            return {};
        word.span = {start, length};
        for (quint32 r = 0; r < readings; ++r) {
            Reading reading;
            quint8 part = 0;
            quint8 form = 0;
            stream >> reading.lemma >> part >> form >> reading.cost;
            if (part > quint8(PartOfSpeech::Other) || form > quint8(VerbForm::Imperative))
                return {};
            reading.part = PartOfSpeech(part);
            reading.form = VerbForm(form);
            word.readings.append(reading);
        }
        words.append(word);
    }
    return words;
}

void put(QDataStream &stream, const QHash<QString, QList<Expression>> &expressions)
{
    stream << quint32(expressions.size());
    for (auto it = expressions.cbegin(); it != expressions.cend(); ++it) {
        stream << it.key() << quint32(it->size());
        for (const Expression &expression : *it)
            stream << expression.headword << quint8(expression.part)
                   << QList<qint64>(expression.words.begin(), expression.words.end());
    }
}

/// Whether what was read fits the sentences it is of.
bool takeExpressions(QDataStream &stream, WordCache &cache)
{
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString text;
        quint32 size = 0;
        stream >> text >> size;
        const qint64 words = cache.sentences.value(text).size();
        QList<Expression> found;
        for (quint32 e = 0; e < size && stream.status() == QDataStream::Ok; ++e) {
            Expression expression;
            quint8 part = 0;
            QList<qint64> numbers;
            stream >> expression.headword >> part >> numbers;
            if (part > quint8(PartOfSpeech::Other) || numbers.isEmpty() || numbers.first() < 0 ||
                numbers.last() >= words || !std::is_sorted(numbers.begin(), numbers.end()))
                return false;
            expression.part = PartOfSpeech(part);
            expression.words = QList<qsizetype>(numbers.begin(), numbers.end());
            found.append(expression);
        }
        cache.expressions.insert(text, found);
    }
    return true;
}

} // namespace

WordCache WordCache::read(const QString &path, const QByteArray &stamp)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > maxFileBytes)
        return {};
    const QByteArray payload = cachefile::unsealed(magic, file.readAll());
    QDataStream stream(payload);
    stream.setVersion(QDataStream::Qt_6_4);
    QByteArray writtenFor;
    stream >> writtenFor;
    if (payload.isEmpty() || writtenFor != stamp)
        return {};
    WordCache cache;
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString text;
        stream >> text;
        auto words = takeWords(stream, text);
        if (!words)
            return {};
        cache.sentences.insert(text, std::move(*words));
    }
    if (!takeExpressions(stream, cache))
        return {};
    QHash<QString, qint32> ranks;
    stream >> ranks >> cache.translations;
    if (stream.status() != QDataStream::Ok)
        return {};
    for (auto it = ranks.cbegin(); it != ranks.cend(); ++it)
        cache.ranks.insert(it.key(), *it == noRank ? std::nullopt : std::optional<int>(*it));
    return cache;
}

Result<void> WordCache::write(const QString &path, const QByteArray &stamp) const
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stamp << quint32(sentences.size());
    for (auto it = sentences.cbegin(); it != sentences.cend(); ++it) {
        stream << it.key();
        put(stream, *it);
    }
    put(stream, expressions);
    QHash<QString, qint32> numbers;
    for (auto it = ranks.cbegin(); it != ranks.cend(); ++it)
        numbers.insert(it.key(), it->value_or(noRank));
    stream << numbers << translations;
    return cachefile::write(path, cachefile::sealed(magic, payload),
                            WordCacheText::tr("What was found out about the film’s words could not be kept. Nothing is "
                                              "lost; it is worked out again next time."));
}

CachedAnalyser::CachedAnalyser(WordCache &cache, Make make, std::function<void()> taken)
    : m_cache(cache)
    , m_make(std::move(make))
    , m_taken(std::move(taken))
{
}

Result<QList<Word>> CachedAnalyser::analyse(const QString &text, const std::stop_token &stop)
{
    m_taken();
    auto words = m_cache.sentences.constFind(text);
    if (words == m_cache.sentences.cend()) {
        const auto analyser = m_make();
        if (!analyser)
            return analyser.error();
        auto fresh = (*analyser)->analyse(text, stop);
        if (!fresh)
            return fresh.error();
        ++m_freshCount;
        m_cache.isChanged = true;
        words = m_cache.sentences.insert(text, std::move(*fresh));
    }
    m_used.insert(text, *words);
    return *words;
}

void CachedAnalyser::prune()
{
    m_cache.isChanged = m_cache.isChanged || m_used.size() != m_cache.sentences.size();
    m_cache.sentences = m_used;
    m_cache.expressions.removeIf([this](const auto &entry) { return !m_used.contains(entry.key()); });
}

} // namespace cinefluent::studio
