// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/jieba/jiebaanalyser.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cinefluent {

namespace {

constexpr qint64 largestFileBytes = 64 * 1024 * 1024;
constexpr qsizetype longestWord = 16;
constexpr qsizetype longestPiece = 500;

PartOfSpeech partOfTag(const QString &tag)
{
    static const QHash<QChar, PartOfSpeech> parts{
        {u'n', PartOfSpeech::Noun},        {u't', PartOfSpeech::Noun},        {u's', PartOfSpeech::Noun},
        {u'f', PartOfSpeech::Noun},        {u'q', PartOfSpeech::Noun},        {u'j', PartOfSpeech::Noun},
        {u'v', PartOfSpeech::Verb},        {u'i', PartOfSpeech::Verb},        {u'l', PartOfSpeech::Verb},
        {u'a', PartOfSpeech::Adjective},   {u'b', PartOfSpeech::Adjective},   {u'z', PartOfSpeech::Adjective},
        {u'd', PartOfSpeech::Adverb},      {u'r', PartOfSpeech::Pronoun},     {u'm', PartOfSpeech::Numeral},
        {u'p', PartOfSpeech::Adposition},  {u'c', PartOfSpeech::Coordinator}, {u'u', PartOfSpeech::Particle},
        {u'y', PartOfSpeech::Particle},    {u'k', PartOfSpeech::Noun},        {u'e', PartOfSpeech::Interjection},
        {u'o', PartOfSpeech::Interjection}};
    if (tag == u"nr" || tag == u"ns" || tag == u"nt" || tag == u"nz" || tag == u"nrt" || tag == u"nrfg")
        return PartOfSpeech::ProperNoun;
    if (tag == u"ad")
        return PartOfSpeech::Adverb;
    return tag.isEmpty() ? PartOfSpeech::Other : parts.value(tag[0], PartOfSpeech::Other);
}

/// Function words whose tag in the dictionary is not what Universal Dependencies says of them.
std::optional<PartOfSpeech> functionWord(const QString &word)
{
    static const QHash<QString, PartOfSpeech> words = [] {
        QHash<QString, PartOfSpeech> table;
        const auto add = [&table](const char16_t *list, PartOfSpeech part) {
            for (const QString &entry : QString::fromUtf16(list).split(u' '))
                table.insert(entry, part);
        };
        add(u"是 能 会 要 可以 可能 应该 必须 愿意 能够", PartOfSpeech::Auxiliary);
        add(u"的 地 得 了 着 过 吗 呢 吧 啊 嘛", PartOfSpeech::Particle);
        add(u"这个 那个 哪个 这些 那些 哪些 这 那 每 各 某 任何", PartOfSpeech::Determiner);
        add(u"把 被 在 从 往 跟 比 给 对 为了 向", PartOfSpeech::Adposition);
        add(u"如果 要是 因为 虽然 只要", PartOfSpeech::Subordinator);
        add(u"怎么 为什么 也 都 就 才 不 没 别 很 太", PartOfSpeech::Adverb);
        add(u"有 没有 去 来 说 看 想 让", PartOfSpeech::Verb);
        return table;
    }();
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

/// Entries of the dictionary that are two words to a learner: a numeral and its measure word, a negation and its verb.
bool isTwoWords(const QString &word)
{
    static const QString numerals = QStringLiteral("一二两三四五六七八九十百千万几");
    static const QString measures =
        QStringLiteral("个把条只件本张位名句首封架年天次块杯幅家口里间双瓶座棵层朵匹头碗盒");
    static const QString times = QStringLiteral("点分秒月号岁");
    static const QSet<QString> negated{QStringLiteral("不是"),   QStringLiteral("不会"), QStringLiteral("不能"),
                                       QStringLiteral("不想"),   QStringLiteral("不可"), QStringLiteral("不敢"),
                                       QStringLiteral("不知道"), QStringLiteral("不在"), QStringLiteral("不去"),
                                       QStringLiteral("不来"),   QStringLiteral("不懂"), QStringLiteral("没人")};
    qsizetype digits = 0;
    while (digits < word.size() && numerals.contains(word[digits]))
        ++digits;
    // "一样" is no numeral: a single one counts with the measures of things, several with those of time too.
    const bool counted = digits > 0 && digits + 1 == word.size() &&
                         (measures.contains(word[digits]) || (word[0] != u'一' && times.contains(word[digits])));
    const bool each = word.size() == 2 && word[0] == u'每' && (measures.contains(word[1]) || times.contains(word[1]));
    return counted || each || negated.contains(word);
}

/// Below this a word of the dictionary is dissolved into two: how much likelier it is than its halves side by side, as
/// ln (pointwise mutual information). Words proper lie above 4 (火车, 看见), chance meetings below 2 (不让, 有人).
constexpr float leastBond = 3;

bool mayDissolve(const QString &word, const QString &tag)
{
    static const QSet<QString> kept{QStringLiteral("没关系"), QStringLiteral("你好"), QStringLiteral("再见")};
    return word.size() > 1 && !tag.isEmpty() && !QStringView(u"nicjzs").contains(tag[0]) && !kept.contains(word);
}

/// A verb with its aspect or its coverb is two words however often they meet: 看着, 坐在.
bool endsInParticle(const QString &word, const QString &tag)
{
    return word.size() > 1 && tag.startsWith(u'v') && QStringView(u"着过了在给").contains(word.back());
}

bool isSurname(QChar c)
{
    return QStringView(
               u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余"
               u"潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文")
        .contains(c);
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

} // namespace

Result<std::unique_ptr<JiebaAnalyser>> JiebaAnalyser::open(const QString &path)
{
    QFile file(path);
    std::unique_ptr<JiebaAnalyser> analyser(new JiebaAnalyser);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFileBytes || !analyser->load(file.readAll())) {
        return makeError(ErrorKind::Corrupt, QStringLiteral("language_pack_broken"),
                         QStringLiteral("The dictionary of this language cannot be read. Install its package again."),
                         path);
    }
    return analyser;
}

bool JiebaAnalyser::load(const QByteArray &content)
{
    double total = 0;
    qsizetype at = 0;
    m_letters.reserve(std::size_t(content.size() / 3));
    while (at < content.size()) {
        const qsizetype lineEnd = content.indexOf('\n', at);
        const qsizetype end = lineEnd < 0 ? content.size() : lineEnd;
        const QByteArrayView line = QByteArrayView(content).sliced(at, end - at).trimmed();
        at = end + 1;
        const qsizetype first = line.indexOf(' ');
        const qsizetype second = first < 0 ? -1 : line.indexOf(' ', first + 1);
        if (second < 0)
            continue;
        const double count = line.sliced(first + 1, second - first - 1).toByteArray().toDouble();
        const QString word = QString::fromUtf8(line.first(first));
        if (count <= 0 || word.isEmpty() || word.size() > longestWord || isTwoWords(word))
            continue;
        const QString tag = QString::fromLatin1(line.sliced(second + 1));
        m_entries.push_back({quint32(m_letters.size()), quint8(word.size()),
                             functionWord(word).value_or(partOfTag(tag)), float(count), mayDissolve(word, tag),
                             endsInParticle(word, tag)});
        m_letters.append(reinterpret_cast<const char16_t *>(word.utf16()), std::size_t(word.size()));
        total += count;
    }
    if (m_entries.empty())
        return false;
    m_letters.shrink_to_fit();
    const auto logTotal = float(std::log(total));
    for (Entry &entry : m_entries)
        entry.cost = logTotal - std::log(entry.cost);
    m_unknownCost = logTotal + 1;
    std::sort(m_entries.begin(), m_entries.end(),
              [this](const Entry &a, const Entry &b) { return lettersOf(a) < lettersOf(b); });
    dissolve();
    return true;
}

void JiebaAnalyser::dissolve()
{
    std::vector<bool> loose(m_entries.size());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const auto letters = lettersOf(entry);
        for (std::size_t cutAt = 1; entry.loose && cutAt < letters.size() && !loose[i]; ++cutAt) {
            bool longer = false;
            const Entry *first = find(letters.substr(0, cutAt), longer);
            const Entry *second = first ? find(letters.substr(cutAt), longer) : nullptr;
            loose[i] = second && (first->cost + second->cost - entry.cost < leastBond ||
                                  (entry.withParticle && cutAt + 1 == letters.size()));
        }
    }
    std::size_t i = 0;
    std::erase_if(m_entries, [&](const Entry &) { return loose[i++]; });
}

std::u16string_view JiebaAnalyser::lettersOf(const Entry &entry) const
{
    return std::u16string_view(m_letters).substr(entry.start, entry.length);
}

const JiebaAnalyser::Entry *JiebaAnalyser::find(std::u16string_view word, bool &longer) const
{
    auto entry = std::lower_bound(m_entries.begin(), m_entries.end(), word,
                                  [this](const Entry &e, std::u16string_view w) { return lettersOf(e) < w; });
    const Entry *found = entry != m_entries.end() && lettersOf(*entry) == word ? &*entry : nullptr;
    while (entry != m_entries.end() && lettersOf(*entry) == word)
        ++entry;
    longer = entry != m_entries.end() && lettersOf(*entry).starts_with(word);
    return found;
}

Result<QList<Word>> JiebaAnalyser::analyse(const QString &text, const std::stop_token &stop)
{
    QList<Word> out;
    for (qsizetype i = 0; i < text.size();) {
        if (stop.stop_requested())
            return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"),
                             QStringLiteral("The analysis was stopped."));
        qsizetype end = i;
        if (isHan(text[i])) {
            while (end < text.size() && end - i < longestPiece && isHan(text[end]))
                ++end;
            cut(text, i, end, out);
        } else if (text[i].isLetterOrNumber()) { // Latin words and numbers between them
            while (end < text.size() && text[end].isLetterOrNumber() && !isHan(text[end]))
                ++end;
            const QString surface = text.mid(i, end - i);
            const bool number = surface[0].isDigit();
            out.append(
                {{i, end - i}, surface, {{surface, number ? PartOfSpeech::Numeral : PartOfSpeech::Other}}, number});
        } else {
            end = i + 1;
        }
        i = end;
    }
    return out;
}

void JiebaAnalyser::cut(const QString &text, qsizetype start, qsizetype end, QList<Word> &out) const
{
    struct Step
    {
        float cost = std::numeric_limits<float>::max();
        qsizetype length = 1;
        const Entry *entry = nullptr;
    };
    const auto size = std::size_t(end - start);
    const std::u16string_view letters(reinterpret_cast<const char16_t *>(text.utf16()) + start, size);
    std::vector<Step> best(size + 1); // from each place to the end
    best[size].cost = 0;
    for (std::size_t from = size; from-- > 0;) {
        best[from] = {best[from + 1].cost + m_unknownCost, 1, nullptr};
        bool longer = true;
        for (std::size_t length = 1; longer && from + length <= size; ++length) {
            const Entry *entry = find(letters.substr(from, length), longer);
            if (entry && entry->cost + best[from + length].cost < best[from].cost)
                best[from] = {entry->cost + best[from + length].cost, qsizetype(length), entry};
        }
    }
    for (std::size_t from = 0; from < size; from += std::size_t(best[from].length)) {
        Step step = best[from];
        const QChar first(letters[from]);
        if (step.length == 1 && (first == u'小' || first == u'老' || first == u'阿') && from + 1 < size &&
            best[from + 1].length == 1 && isSurname(QChar(letters[from + 1]))) {
            out.append({{start + qsizetype(from), 2},
                        text.mid(start + qsizetype(from), 2),
                        {{text.mid(start + qsizetype(from), 2), PartOfSpeech::ProperNoun}},
                        false});
            ++from;
            best[from].length = 1;
            continue;
        }
        const QString surface = text.mid(start + qsizetype(from), step.length);
        const PartOfSpeech part = step.entry ? step.entry->part : PartOfSpeech::Noun;
        out.append({{start + qsizetype(from), step.length},
                    surface,
                    {{surface, part, part == PartOfSpeech::Verb ? VerbForm::Finite : VerbForm::None}},
                    step.entry != nullptr});
    }
}

} // namespace cinefluent
