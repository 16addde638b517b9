// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cstdint>
#include <vector>

namespace cinefluent {

/// Where a headword stands in a dictionary's files: eight bytes an entry, because half a million of them are usual.
/// Keys are kept as hashes, so what is found is to be compared with the headword in the file.
class HeadwordIndex
{
public:
    void reserve(std::size_t entries) { m_entries.reserve(entries); }
    /// `place` is a byte offset or a number, below 2^32.
    void add(const QString &headword, std::uint32_t place);
    /// After the last `add`, before the first `find`.
    void finish();
    /// Places in the order in which they were added; other headwords' among them, seldom.
    [[nodiscard]] QList<std::uint32_t> find(const QString &headword) const;
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    struct Entry
    {
        std::uint32_t hash = 0;
        std::uint32_t place = 0;
    };

    std::vector<Entry> m_entries;
};

} // namespace cinefluent
