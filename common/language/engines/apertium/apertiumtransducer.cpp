// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/apertium/apertiumtransducer.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <mutex>

namespace cinefluent {

namespace {

constexpr qint64 largestFileBytes = 64 * 1024 * 1024;
constexpr std::size_t mostWays = 4'000; ///< followed at once; of a real file some dozens

using File = TransducerFile;

/// The ways through a transducer that what has been read so far allows.
class Walk
{
public:
    explicit Walk(const File &file)
        : m_file(file)
    {
        for (const File::State state : file.initial())
            m_ways.push_back({state, -1, false, 0});
        followEmpty();
    }

    [[nodiscard]] bool isOver() const { return m_ways.empty(); }

    /// `small`: what may stand for `read`, 0 for nothing.
    void step(File::Symbol read, File::Symbol small)
    {
        std::vector<Way> next;
        for (const Way &way : m_ways) {
            take(way, read, way.isLowered, next);
            if (small != 0)
                take(way, small, true, next);
        }
        m_ways = std::move(next);
        followEmpty();
    }

    [[nodiscard]] QStringList endings(bool capital, bool capitals) const
    {
        std::vector<std::pair<float, QString>> found;
        for (const Way &way : m_ways) {
            if (const auto cost = m_file.final(way.state))
                found.emplace_back(way.weight + *cost, written(way, capital, capitals));
        }
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        QStringList answers;
        for (const auto &[weight, text] : found) {
            if (!answers.contains(text))
                answers.append(text);
        }
        return answers;
    }

private:
    struct Way
    {
        File::State state = 0;
        std::int32_t written = -1; ///< of `m_written`: the last symbol
        bool isLowered = false;
        float weight = 0;
    };

    struct Written
    {
        std::int32_t before = -1;
        File::Symbol symbol = 0;
    };

    void take(const Way &way, File::Symbol read, bool isLowered, std::vector<Way> &next)
    {
        const auto arcs = m_file.arcs(way.state);
        auto arc = std::lower_bound(arcs.begin(), arcs.end(), read, [this](const File::Arc &a, File::Symbol symbol) {
            return m_file.pair(a).in < symbol;
        });
        for (; arc != arcs.end() && m_file.pair(*arc).in == read && next.size() < mostWays; ++arc) {
            Way onward{arc->target, way.written, isLowered, way.weight + m_file.weight(*arc)};
            if (const File::Symbol out = m_file.pair(*arc).out; out != 0) {
                m_written.push_back({way.written, out});
                onward.written = std::int32_t(m_written.size()) - 1;
            }
            next.push_back(onward);
        }
    }

    void followEmpty()
    {
        for (std::size_t i = 0; i < m_ways.size(); ++i) {
            const Way way = m_ways[i];
            take(way, 0, way.isLowered, m_ways);
        }
    }

    [[nodiscard]] QString written(const Way &way, bool capital, bool capitals) const
    {
        std::vector<File::Symbol> symbols;
        for (std::int32_t at = way.written; at >= 0; at = m_written[std::size_t(at)].before)
            symbols.push_back(m_written[std::size_t(at)].symbol);
        QString text;
        for (auto symbol = symbols.rbegin(); symbol != symbols.rend(); ++symbol) {
            if (*symbol < 0)
                text += m_file.tagText(*symbol);
            else
                text +=
                    QChar::fromUcs4(way.isLowered && capitals ? QChar::toUpper(char32_t(*symbol)) : char32_t(*symbol));
        }
        const qsizetype first = text.startsWith(u'~') ? 1 : 0;
        if (way.isLowered && capital && text.size() > first)
            text[first] = text[first].toUpper();
        return text;
    }

    const File &m_file;
    std::vector<Way> m_ways;
    std::vector<Written> m_written;
};

struct Symbols
{
    File::Symbol read = 0;
    File::Symbol small = 0; ///< 0 where `read` is none that could be written small
};

/// Nothing where a tag of `input` is unknown.
std::optional<std::vector<Symbols>> symbolsOf(const File &file, const QString &input)
{
    std::vector<Symbols> symbols;
    for (qsizetype i = 0; i < input.size(); ++i) {
        const qsizetype end = input[i] == u'<' ? input.indexOf(u'>', i) : -1;
        if (end >= 0) {
            const File::Symbol tag = file.tag(input.mid(i, end + 1 - i));
            if (tag == 0)
                return std::nullopt;
            symbols.push_back({tag, 0});
            i = end;
            continue;
        }
        const QChar letter = input[i];
        const QChar small = letter.toLower();
        symbols.push_back({letter.unicode(), small == letter ? 0 : small.unicode()});
    }
    return symbols;
}

} // namespace

ApertiumTransducer::ApertiumTransducer(TransducerFile file)
    : m_file(std::move(file))
{
}

std::shared_ptr<const ApertiumTransducer> ApertiumTransducer::load(const QString &path)
{
    static std::mutex mutex;
    static QHash<QString, std::weak_ptr<const ApertiumTransducer>> loaded;
    const std::lock_guard guard(mutex);
    const QFileInfo info(path);
    const QString key = info.canonicalFilePath() + u'\n' + QString::number(info.lastModified().toMSecsSinceEpoch());
    if (auto shared = loaded.value(key).lock())
        return shared;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFileBytes)
        return {};
    auto read = TransducerFile::read(file.readAll());
    if (!read)
        return {};
    const std::shared_ptr<const ApertiumTransducer> made(new ApertiumTransducer(std::move(*read)));
    loaded.removeIf([](const auto &entry) { return entry.value().expired(); });
    loaded.insert(key, made);
    return made;
}

QStringList ApertiumTransducer::answers(const QString &input) const
{
    const auto symbols = symbolsOf(m_file, input);
    if (!symbols || symbols->empty())
        return {};
    Walk walk(m_file);
    for (const Symbols &symbol : *symbols) {
        walk.step(symbol.read, symbol.small);
        if (walk.isOver())
            return {};
    }
    const bool capital = symbols->front().small != 0;
    return walk.endings(capital, capital && symbols->size() > 1 && (*symbols)[1].small != 0);
}

bool ApertiumTransducer::knowsBeginning(const QString &input) const
{
    const auto symbols = symbolsOf(m_file, input);
    if (!symbols)
        return false;
    Walk walk(m_file);
    for (const Symbols &symbol : *symbols) {
        walk.step(symbol.read, symbol.small);
        if (walk.isOver())
            return false;
    }
    return true;
}

} // namespace cinefluent
