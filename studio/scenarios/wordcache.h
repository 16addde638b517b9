// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/expressions.h"
#include "common/language/textanalyser.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace cinefluent::studio {

/// What was worked out of a film's words: by sentence, lemma and headword, so that what an edit leaves alone is not
/// worked out again. One thread at a time.
struct WordCache
{
    QHash<QString, QList<Word>> sentences;         ///< by the sentence's text
    QHash<QString, QList<Expression>> expressions; ///< by the sentence's text
    QHash<QString, std::optional<int>> ranks;      ///< by lemma; nothing: the list does not have it
    QHash<QString, QStringList> translations;      ///< by "part/lemma": of the likeliest sense
    bool isChanged = false;

    /// What `path` holds, where it was written for `stamp` (the data that it was worked out with); else empty.
    [[nodiscard]] static WordCache read(const QString &path, const QByteArray &stamp);
    /// Whole or not at all. Error "cache_write_failed".
    [[nodiscard]] Result<void> write(const QString &path, const QByteArray &stamp) const;
};

/// Answers out of a cache what it has, and asks an analyser, made when it is first needed, for the rest.
class CachedAnalyser final : public TextAnalyser
{
public:
    using Make = std::function<Result<TextAnalyser *>()>;

    /// Everything outlives this object. `taken` is told of every text.
    CachedAnalyser(WordCache &cache, Make make, std::function<void()> taken);

    [[nodiscard]] Result<QList<Word>> analyse(const QString &text, const std::stop_token &stop) override;
    [[nodiscard]] int freshCount() const { return m_freshCount; } ///< texts that were not in the cache
    /// Forgets the sentences that were not asked for.
    void prune();

private:
    WordCache &m_cache;
    Make m_make;
    std::function<void()> m_taken;
    QHash<QString, QList<Word>> m_used;
    int m_freshCount = 0;
};

} // namespace cinefluent::studio
