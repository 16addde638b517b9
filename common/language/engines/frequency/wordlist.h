// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/language/frequencylist.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace cinefluent {

/// A list of words, the most frequent first: one a line, or a JSON array of strings.
class WordList final : public FrequencyList
{
public:
    /// Unavailable where the file cannot be read, TooLarge above 64 MB, Corrupt where it holds no words.
    [[nodiscard]] static Result<std::unique_ptr<WordList>> read(const QString &path);

    [[nodiscard]] std::optional<int> rank(const QString &form) const override;
    [[nodiscard]] int size() const override { return int(m_ranks.size()); }
    /// In lowercase.
    [[nodiscard]] QStringList words() const override;

private:
    void add(const QString &word);

    QHash<QString, int> m_ranks;
};

} // namespace cinefluent
