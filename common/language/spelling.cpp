// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/spelling.h"

#include <array>
#include <vector>

namespace cinefluent {

namespace {

constexpr qsizetype twoEditsFrom = 8;

}

QStringList spellingKeys(const QString &word)
{
    if (word.size() < minSpelling || word.size() > maxSpelling)
        return {};
    QStringList keys{word};
    for (qsizetype i = 0; i < word.size(); ++i)
        keys.append(word.left(i) + word.mid(i + 1));
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

int editDistance(QStringView first, QStringView second, int limit)
{
    if (std::abs(first.size() - second.size()) > limit)
        return limit + 1;
    const size_t width = size_t(second.size()) + 1;
    std::array<std::vector<int>, 3> rows{std::vector<int>(width), std::vector<int>(width), std::vector<int>(width)};
    for (size_t j = 0; j < width; ++j)
        rows[0][j] = int(j);
    for (qsizetype i = 1; i <= first.size(); ++i) {
        std::vector<int> &row = rows[size_t(i) % 3];
        const std::vector<int> &above = rows[size_t(i - 1) % 3];
        const std::vector<int> &twoAbove = rows[size_t(i + 1) % 3];
        row[0] = int(i);
        for (size_t j = 1; j < width; ++j) {
            const QChar a = first.at(i - 1);
            const QChar b = second.at(qsizetype(j) - 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a == b ? 0 : 1)});
            if (i > 1 && j > 1 && a == second.at(qsizetype(j) - 2) && first.at(i - 2) == b)
                row[j] = std::min(row[j], twoAbove[j - 2] + 1);
        }
    }
    return std::min(rows[size_t(first.size()) % 3][width - 1], limit + 1);
}

int forgivenEdits(qsizetype length)
{
    if (length < minSpelling)
        return 0;
    return length < twoEditsFrom ? 1 : 2;
}

} // namespace cinefluent
