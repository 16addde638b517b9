// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/language/frequencylist.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

namespace cinefluent {

/// A list of words, the most frequent first: one a line, or a JSON array of strings.
class WordList final : public FrequencyList
{
public:
    /// Unavailable where the file cannot be read, TooLarge above 64 MB, Corrupt where it holds no words.
    [[nodiscard]] static Result<std::unique_ptr<WordList>> read(const QString &path);

    [[nodiscard]] std::optional<int> rank(const QString &form) const override;
    [[nodiscard]] int size() const override { return int(m_starts.size()); }
    /// In lowercase.
    [[nodiscard]] QStringList words() const override;

private:
    void add(const QString &word);
    void finish();

    // Of 50,000 words a hash of texts takes six times the memory.
    QByteArray m_pool;             ///< UTF-8, a NUL behind each word
    std::vector<quint32> m_starts; ///< in the pool, by rank
    std::vector<quint32> m_byWord; ///< ranks less one, in the order of the words
};

} // namespace cinefluent
