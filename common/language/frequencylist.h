// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace cinefluent {

/// How frequent words are in a language.
class FrequencyList
{
public:
    FrequencyList() = default;
    virtual ~FrequencyList() = default;
    FrequencyList(const FrequencyList &) = delete;
    FrequencyList &operator=(const FrequencyList &) = delete;

    /// The place of a written form, 1 being the most frequent; nothing where the list does not have it.
    [[nodiscard]] virtual std::optional<int> rank(const QString &form) const = 0;
    /// What the list has, the most frequent first.
    [[nodiscard]] virtual QStringList words() const = 0;
    /// How many forms the list has.
    [[nodiscard]] virtual int size() const = 0;
};

} // namespace cinefluent
