// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/merge/textmerge.h"

#include <vector>

namespace cinefluent::merge {

namespace {

/// Above this a stretch is taken as changed throughout; the table of the comparison has its square of cells.
constexpr qsizetype maxComparedUnits = 2000;

enum class Sort
{
    Word,   ///< joins the words around it
    Alone,  ///< a unit of its own
    Extends ///< belongs to the unit before it, whatever that is
};

struct CodeRange
{
    char32_t first;
    char32_t last;
    Sort sort;
};

// In order, by the blocks of Unicode 15; what is in none is part of a word.
constexpr CodeRange ranges[] = {
    {0x0000, 0x0026, Sort::Alone}, // the apostrophe U+0027 joins a word
    {0x0028, 0x002F, Sort::Alone},   {0x003A, 0x0040, Sort::Alone},     {0x005B, 0x0060, Sort::Alone},
    {0x007B, 0x00A9, Sort::Alone},   {0x00AB, 0x00B1, Sort::Alone},     {0x00B6, 0x00B8, Sort::Alone},
    {0x00BB, 0x00BB, Sort::Alone},   {0x00BF, 0x00BF, Sort::Alone},     {0x0300, 0x036F, Sort::Extends}, // combining
    {0x2000, 0x200B, Sort::Alone},   {0x200C, 0x200D, Sort::Extends},                                    // joiners
    {0x200E, 0x2018, Sort::Alone},   {0x201A, 0x206F, Sort::Alone},     {0x20D0, 0x20FF, Sort::Extends},
    {0x3000, 0x3029, Sort::Alone},   {0x302A, 0x302F, Sort::Extends},   {0x3030, 0x3098, Sort::Alone},
    {0x3099, 0x309A, Sort::Extends}, {0x309B, 0xA4CF, Sort::Alone},     {0xF900, 0xFAFF, Sort::Alone},
    {0xFE00, 0xFE0F, Sort::Extends}, {0xFE20, 0xFE2F, Sort::Extends},   {0xFE30, 0xFE4F, Sort::Alone},
    {0xFF00, 0xFFEF, Sort::Alone},   {0x1F3FB, 0x1F3FF, Sort::Extends}, // skin tones
    {0x20000, 0x3FFFF, Sort::Alone}, {0xE0020, 0xE01EF, Sort::Extends},
};

Sort sortOf(char32_t code)
{
    for (const CodeRange &range : ranges) {
        if (code <= range.last)
            return code >= range.first ? range.sort : Sort::Word;
    }
    return Sort::Word;
}

/// A stretch of the base and what a side has in its place.
struct Change
{
    qsizetype from = 0;
    qsizetype to = 0;
    QString text;

    friend bool operator==(const Change &, const Change &) = default;
};

QString joined(const QList<QStringView> &units, qsizetype from, qsizetype to)
{
    QString text;
    for (qsizetype i = from; i < to; ++i)
        text += units.at(i);
    return text;
}

/// The changes within [from, to) of the base, whose ends match no more, by a longest common subsequence; of several the
/// one that keeps the earliest unit of the base.
void appendInnerChanges(const QList<QStringView> &base, qsizetype from, qsizetype to, const QList<QStringView> &side,
                        qsizetype sideFrom, qsizetype sideTo, QList<Change> &changes)
{
    const qsizetype rows = to - from;
    const qsizetype columns = sideTo - sideFrom;
    if (rows == 0 && columns == 0)
        return;
    if (rows == 0 || columns == 0 || rows > maxComparedUnits || columns > maxComparedUnits) {
        changes.append({from, to, joined(side, sideFrom, sideTo)});
        return;
    }
    const size_t width = size_t(columns) + 1;
    std::vector<quint16> common((size_t(rows) + 1) * width, 0); // of the tails from (row, column) on
    const auto at = [&](qsizetype row, qsizetype column) -> quint16 & {
        return common[size_t(row) * width + size_t(column)];
    };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column) {
            at(row, column) = base.at(from + row) == side.at(sideFrom + column)
                                  ? quint16(at(row + 1, column + 1) + 1)
                                  : std::max(at(row + 1, column), at(row, column + 1));
        }
    }
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < rows || column < columns) {
        const qsizetype startRow = row;
        const qsizetype startColumn = column;
        while (row < rows && column < columns && base.at(from + row) != side.at(sideFrom + column)) {
            if (at(row, column + 1) >= at(row + 1, column))
                ++column;
            else
                ++row;
        }
        if (row == rows || column == columns) {
            row = rows;
            column = columns;
        }
        if (row > startRow || column > startColumn) {
            changes.append({from + startRow, from + row, joined(side, sideFrom + startColumn, sideFrom + column)});
        }
        for (; row < rows && column < columns && base.at(from + row) == side.at(sideFrom + column); ++row)
            ++column;
    }
}

QList<Change> changesOf(const QList<QStringView> &base, const QList<QStringView> &side)
{
    qsizetype start = 0;
    while (start < base.size() && start < side.size() && base.at(start) == side.at(start))
        ++start;
    qsizetype baseEnd = base.size();
    qsizetype sideEnd = side.size();
    while (baseEnd > start && sideEnd > start && base.at(baseEnd - 1) == side.at(sideEnd - 1)) {
        --baseEnd;
        --sideEnd;
    }
    QList<Change> changes;
    appendInnerChanges(base, start, baseEnd, side, start, sideEnd, changes);
    return changes;
}

} // namespace

QList<QStringView> textUnits(QStringView text)
{
    QList<QStringView> units;
    qsizetype start = 0;
    bool isWord = false;
    for (qsizetype i = 0; i < text.size();) {
        char32_t code = text.at(i).unicode();
        qsizetype length = 1;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            code = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            length = 2;
        }
        const Sort sort = sortOf(code);
        const bool continues = i > start && (sort == Sort::Extends || (sort == Sort::Word && isWord));
        if (!continues) {
            if (i > start)
                units.append(text.mid(start, i - start));
            start = i;
            isWord = sort == Sort::Word;
        }
        i += length;
    }
    if (start < text.size())
        units.append(text.mid(start));
    return units;
}

std::optional<QString> mergeTexts(const QString &base, const QString &a, const QString &b)
{
    const QList<QStringView> units = textUnits(base);
    const QList<Change> ofA = changesOf(units, textUnits(a));
    const QList<Change> ofB = changesOf(units, textUnits(b));
    QString merged;
    qsizetype place = 0;
    const auto take = [&](const Change &change) {
        merged += joined(units, place, change.from) + change.text;
        place = change.to;
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < ofA.size() || j < ofB.size()) {
        if (j == ofB.size() || (i < ofA.size() && ofA.at(i).to < ofB.at(j).from)) {
            take(ofA.at(i++));
        } else if (i == ofA.size() || ofB.at(j).to < ofA.at(i).from) {
            take(ofB.at(j++));
        } else if (ofA.at(i) == ofB.at(j)) {
            take(ofA.at(i++));
            ++j;
        } else {
            return std::nullopt;
        }
    }
    return merged + joined(units, place, units.size());
}

} // namespace cinefluent::merge
