// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/apertium/transducerfile.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>

namespace cinefluent {

namespace {

constexpr std::uint32_t mostArcs = 32'000'000;
constexpr std::uint32_t mostSymbols = 1'000'000;
constexpr std::uint32_t longestName = 1'000;
constexpr qsizetype featureBytes = 8;
constexpr char weightsFeature = 1;

} // namespace

/// One way through the file; after the first fault every number is 0 and `isSound()` false.
class TransducerFile::Reader
{
public:
    Reader(const QByteArray &content, TransducerFile &file)
        : m_content(content)
        , m_file(file)
    {
    }

    [[nodiscard]] bool readAll()
    {
        if (!m_content.startsWith("LTTB"))
            return false;
        m_at = 4 + featureBytes;
        for (std::uint32_t letters = number(mostSymbols); letters > 0 && m_isSound; --letters)
            (void)number(); // which symbols are letters of words matters to running text alone
        readAlphabet();
        std::map<QString, std::pair<State, State>> sections;
        for (std::uint32_t count = number(longestName); count > 0 && m_isSound; --count) {
            const QString name = text();
            const State begin = State(m_file.m_first.size());
            sections.emplace(name, std::pair{begin + readSection(begin), begin});
        }
        if (!m_isSound || m_file.m_first.empty())
            return false;
        m_file.m_first.push_back(std::uint32_t(m_file.m_arcs.size()));
        for (const auto &[name, states] : sections)
            m_file.m_initial.push_back(states.first);
        sortArcs();
        return true;
    }

private:
    std::uint8_t byte()
    {
        if (m_at >= m_content.size()) {
            m_isSound = false;
            return 0;
        }
        return std::uint8_t(m_content[m_at++]);
    }

    std::uint32_t number()
    {
        const std::uint8_t first = byte();
        std::uint32_t value = first & 0x3fU;
        for (int more = first >> 6; more > 0; --more)
            value = value << 8 | byte();
        return m_isSound ? value : 0;
    }

    std::uint32_t number(std::uint32_t most)
    {
        const std::uint32_t value = number();
        m_isSound = m_isSound && value <= most;
        return m_isSound ? value : 0;
    }

    /// 32 bits, in two numbers where they do not fit into one.
    std::int32_t longNumber()
    {
        constexpr std::uint32_t inTwo = 1U << 26;
        const std::uint32_t first = number();
        return std::bit_cast<std::int32_t>(first < inTwo ? first : (first & (inTwo - 1)) << 26 | number());
    }

    float weight()
    {
        const double mantissa = double(longNumber()) / double(1 << 30);
        return float(std::ldexp(mantissa, longNumber()));
    }

    QString text()
    {
        QString name;
        for (std::uint32_t count = number(longestName); count > 0 && m_isSound; --count)
            name += QChar::fromUcs4(number(QChar::LastValidCodePoint));
        return name;
    }

    void readAlphabet()
    {
        const std::uint32_t tags = number(mostSymbols);
        for (std::uint32_t i = 0; i < tags && m_isSound; ++i) {
            m_file.m_tags.append(u'<' + text() + u'>');
            m_file.m_symbols.insert(m_file.m_tags.constLast(), -1 - Symbol(i));
        }
        const auto symbol = [&] { // tags lie below 0: what is written is raised by their number
            return Symbol(number(QChar::LastValidCodePoint + tags)) - Symbol(tags);
        };
        for (std::uint32_t pairs = number(mostSymbols); pairs > 0 && m_isSound; --pairs) {
            const Symbol in = symbol();
            m_file.m_pairs.push_back({in, symbol()});
        }
    }

    /// Answers with the number of the section's first state among its own.
    State readSection(State begin)
    {
        bool hasWeights = false;
        if (m_content.mid(m_at, 4) == "LTTD") {
            m_at += 4 + featureBytes;
            if (m_at > m_content.size())
                m_isSound = false;
            else // the features are written with the highest byte first, or last: only the lowest is in use
                hasWeights = m_content[m_at - 1] == weightsFeature || m_content[m_at - featureBytes] == weightsFeature;
        }
        const State initial = number();
        std::vector<std::pair<State, float>> finals;
        State state = 0;
        for (std::uint32_t count = number(mostArcs); count > 0 && m_isSound; --count) {
            state += number();
            finals.emplace_back(state, hasWeights ? weight() : 0);
        }
        const State states = number(mostArcs);
        for (State from = 0; from < states && m_isSound; ++from)
            readState(begin, from, states, hasWeights);
        m_isSound = m_isSound && initial < std::max(states, State(1));
        for (const auto &[own, cost] : finals) {
            m_isSound = m_isSound && own < states;
            m_file.m_finals.insert(begin + own, cost);
        }
        return initial;
    }

    void readState(State begin, State from, State states, bool hasWeights)
    {
        m_file.m_first.push_back(std::uint32_t(m_file.m_arcs.size()));
        std::uint32_t pair = 0;
        for (std::uint32_t count = number(mostArcs); count > 0 && m_isSound; --count) {
            pair += number();
            const State target = State((std::uint64_t(number()) + from) % states);
            const float cost = hasWeights ? weight() : 0;
            m_isSound = m_isSound && pair < m_file.m_pairs.size() && m_file.m_arcs.size() < mostArcs;
            m_file.m_arcs.push_back({pair, begin + target});
            if (hasWeights) {
                m_file.m_weights.resize(m_file.m_arcs.size(), 0);
                m_file.m_weights.back() = cost;
            }
        }
    }

    /// By what they read, so that a state with a whole alphabet is not walked through; weights go with their arcs.
    void sortArcs()
    {
        std::vector<std::pair<Arc, float>> own;
        m_file.m_weights.resize(m_file.m_weights.empty() ? 0 : m_file.m_arcs.size(), 0);
        for (std::size_t state = 0; state + 1 < m_file.m_first.size(); ++state) {
            own.clear();
            const std::uint32_t first = m_file.m_first[state];
            for (std::uint32_t i = first; i < m_file.m_first[state + 1]; ++i)
                own.emplace_back(m_file.m_arcs[i], m_file.m_weights.empty() ? 0 : m_file.m_weights[i]);
            std::stable_sort(own.begin(), own.end(), [this](const auto &a, const auto &b) {
                return m_file.pair(a.first).in < m_file.pair(b.first).in;
            });
            for (std::size_t i = 0; i < own.size(); ++i) {
                m_file.m_arcs[first + i] = own[i].first;
                if (!m_file.m_weights.empty())
                    m_file.m_weights[first + i] = own[i].second;
            }
        }
        m_file.m_arcs.shrink_to_fit();
        m_file.m_first.shrink_to_fit();
    }

    const QByteArray &m_content;
    TransducerFile &m_file;
    qsizetype m_at = 0;
    bool m_isSound = true;
};

std::optional<TransducerFile> TransducerFile::read(const QByteArray &content)
{
    TransducerFile file;
    if (!Reader(content, file).readAll())
        return std::nullopt;
    return file;
}

std::span<const TransducerFile::Arc> TransducerFile::arcs(State state) const
{
    return std::span(m_arcs).subspan(m_first[state], m_first[state + 1] - m_first[state]);
}

float TransducerFile::weight(const Arc &arc) const
{
    return m_weights.empty() ? 0 : m_weights[std::size_t(&arc - m_arcs.data())];
}

std::optional<float> TransducerFile::final(State state) const
{
    const auto found = m_finals.constFind(state);
    return found == m_finals.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace cinefluent
