// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/translation/textsimilarity.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace cinefluent::translation {

namespace {

// Costs in quarters of a letter.
constexpr int letterCost = 4;
constexpr int separatorCost = 2;
constexpr int caseCost = 1;

struct Character
{
    char32_t code = 0;
    char32_t folded = 0;
    int cost = letterCost;
};

std::vector<Character> charactersOf(const QString &text)
{
    std::vector<Character> characters;
    const QList<uint> codes = text.toUcs4();
    characters.reserve(size_t(codes.size()));
    for (const char32_t code : codes) {
        const bool counts = QChar::isLetterOrNumber(code) || QChar::isMark(code);
        characters.push_back({code, QChar::toCaseFolded(code), counts ? letterCost : separatorCost});
    }
    return characters;
}

int replaceCost(const Character &a, const Character &b)
{
    if (a.code == b.code)
        return 0;
    return a.folded == b.folded ? caseCost : std::max(a.cost, b.cost);
}

int weightOf(const std::vector<Character> &text)
{
    int weight = 0;
    for (const Character &character : text)
        weight += character.cost;
    return weight;
}

// Levenshtein's distance by rows; more than `limit` where it is certain to be.
int distance(const std::vector<Character> &a, const std::vector<Character> &b, int limit)
{
    std::vector<int> row(b.size() + 1, 0);
    for (size_t j = 0; j < b.size(); ++j)
        row[j + 1] = row[j] + b[j].cost;
    for (const Character &left : a) {
        int diagonal = row[0];
        row[0] += left.cost;
        int least = row[0];
        for (size_t j = 0; j < b.size(); ++j) {
            const int above = row[j + 1];
            row[j + 1] = std::min({above + left.cost, row[j] + b[j].cost, diagonal + replaceCost(left, b[j])});
            diagonal = above;
            least = std::min(least, row[j + 1]);
        }
        if (least > limit)
            return least;
    }
    return row.back();
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        words.append(text.mid(from, to - from));
        from = to;
    }
    return words;
}

void append(QList<DifferencePart> &parts, DifferencePart::Kind kind, const QString &text)
{
    if (!parts.isEmpty() && parts.constLast().kind == kind)
        parts.last().text += text;
    else if (!text.isEmpty())
        parts.append({kind, text});
}

// Between two words that are the same, what went comes before what came.
class PartList
{
public:
    void same(const QString &text)
    {
        flush();
        append(m_parts, DifferencePart::Kind::Same, text);
    }
    void removed(const QString &text) { m_removed += text; }
    void added(const QString &text) { m_added += text; }
    QList<DifferencePart> take()
    {
        flush();
        return std::move(m_parts);
    }

private:
    void flush()
    {
        append(m_parts, DifferencePart::Kind::Removed, m_removed);
        append(m_parts, DifferencePart::Kind::Added, m_added);
        m_removed.clear();
        m_added.clear();
    }

    QList<DifferencePart> m_parts;
    QString m_removed;
    QString m_added;
};

} // namespace

QString comparableText(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

int similarity(const QString &a, const QString &b, int atLeast)
{
    const QString first = comparableText(a);
    const QString second = comparableText(b);
    if (first == second)
        return 100;
    if (first.size() > 2 * maxComparedLength || second.size() > 2 * maxComparedLength)
        return 0;
    const std::vector<Character> left = charactersOf(first);
    const std::vector<Character> right = charactersOf(second);
    if (qsizetype(std::max(left.size(), right.size())) > maxComparedLength)
        return 0;
    const int leftWeight = weightOf(left);
    const int rightWeight = weightOf(right);
    const int whole = std::max(leftWeight, rightWeight);
    const int limit = whole * (100 - atLeast) / 100;
    // What is longer on one side has to go whatever the texts say.
    if (whole == 0 || std::abs(leftWeight - rightWeight) > limit)
        return 0;
    const int found = distance(left, right, limit);
    const int score = std::clamp(100 - (100 * found + whole - 1) / whole, 0, 99);
    return score < atLeast ? 0 : score;
}

QList<DifferencePart> difference(const QString &before, const QString &after)
{
    if (before == after)
        return before.isEmpty() ? QList<DifferencePart>{} : QList<DifferencePart>{{DifferencePart::Kind::Same, before}};
    PartList parts;
    if (std::max(before.size(), after.size()) > maxComparedLength) {
        parts.removed(before);
        parts.added(after);
        return parts.take();
    }
    const QStringList left = wordsOf(before);
    const QStringList right = wordsOf(after);
    // kept[i][j]: most characters that left[i…] and right[j…] can share.
    const size_t columns = size_t(right.size()) + 1;
    std::vector<int> kept((size_t(left.size()) + 1) * columns, 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return kept[size_t(i) * columns + size_t(j)]; };
    for (qsizetype i = left.size() - 1; i >= 0; --i) {
        for (qsizetype j = right.size() - 1; j >= 0; --j) {
            at(i, j) = std::max(at(i + 1, j), at(i, j + 1));
            if (left.at(i) == right.at(j))
                at(i, j) = std::max(at(i, j), at(i + 1, j + 1) + int(left.at(i).size()));
        }
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() || j < right.size()) {
        const bool isSame = i < left.size() && j < right.size() && left.at(i) == right.at(j) &&
                            at(i, j) == at(i + 1, j + 1) + int(left.at(i).size());
        if (isSame) {
            parts.same(left.at(i++));
            ++j;
        } else if (i < left.size() && (j == right.size() || at(i + 1, j) >= at(i, j + 1))) {
            parts.removed(left.at(i++));
        } else {
            parts.added(right.at(j++));
        }
    }
    return parts.take();
}

} // namespace cinefluent::translation
