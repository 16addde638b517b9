// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace cinefluent {

/// A compiled transducer of Apertium as lttoolbox writes it (`LTTB`, version 3.5 and later), in three flat arrays: a
/// tenth of what lttoolbox takes for the same file, and a damaged file is refused where the library ends the process.
///
/// The file: numbers of one to four bytes whose first two bits say how many follow; letters, tags, pairs of symbols,
/// then each section's states with their arcs, targets relative to the state. A symbol above 0 is a code point, below 0
/// a tag, 0 nothing.
class TransducerFile
{
public:
    using Symbol = std::int32_t;
    using State = std::uint32_t;

    struct Arc
    {
        std::uint32_t pair = 0; ///< of `pairs()`
        State target = 0;
    };

    struct Pair
    {
        Symbol in = 0;
        Symbol out = 0;
    };

    /// Nothing where `content` is no such file, or is damaged, or has more than 32 million arcs.
    [[nodiscard]] static std::optional<TransducerFile> read(const QByteArray &content);

    /// Where reading begins, one for each section in the order of their names.
    [[nodiscard]] const std::vector<State> &initial() const { return m_initial; }
    /// By symbol read, in the order of the file where that is the same.
    [[nodiscard]] std::span<const Arc> arcs(State state) const;
    [[nodiscard]] const Pair &pair(const Arc &arc) const { return m_pairs[arc.pair]; }
    /// What taking the arc, or ending at the state, costs; 0 where the file has no weights.
    [[nodiscard]] float weight(const Arc &arc) const;
    /// Nothing where reading cannot end at `state`.
    [[nodiscard]] std::optional<float> final(State state) const;

    /// 0 for a tag that the file does not know. `tag` with its angle brackets.
    [[nodiscard]] Symbol tag(const QString &tag) const { return m_symbols.value(tag, 0); }
    /// Of a tag, with its angle brackets.
    [[nodiscard]] QString tagText(Symbol tag) const { return m_tags.value(-1 - tag); }

private:
    class Reader;

    QStringList m_tags;
    QHash<QString, Symbol> m_symbols;
    std::vector<Pair> m_pairs;
    std::vector<std::uint32_t> m_first; ///< of each state's arcs, and one past the last
    std::vector<Arc> m_arcs;
    std::vector<float> m_weights; ///< of the arcs; empty where all are 0
    QHash<State, float> m_finals;
    std::vector<State> m_initial;
};

} // namespace cinefluent
