// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/textchange.h"

#include "studio/document/cuelook.h"

#include <algorithm>
#include <vector>

namespace cinefluent::studio {

namespace {

/// Cells of the comparison's table: a subtitle needs a few thousand.
constexpr qsizetype maxCells = 400'000;

void addEdit(QList<TextEdit> &edits, qsizetype at, qsizetype removed, QStringView inserted)
{
    if (!edits.isEmpty() && edits.constLast().at + edits.constLast().removed == at) {
        edits.last().removed += removed;
        edits.last().inserted += inserted;
        return;
    }
    edits.append({at, removed, inserted.toString()});
}

/// Lengths of the longest common subsequences of the ends of two texts.
class CommonEnds
{
public:
    CommonEnds(QStringView a, QStringView b)
        : m_width(size_t(b.size()) + 1)
        , m_lengths((size_t(a.size()) + 1) * m_width)
    {
        for (qsizetype i = a.size() - 1; i >= 0; --i) {
            for (qsizetype j = b.size() - 1; j >= 0; --j) {
                cell(i, j) = a.at(i) == b.at(j) ? cell(i + 1, j + 1) + 1 : std::max(cell(i + 1, j), cell(i, j + 1));
            }
        }
    }

    [[nodiscard]] int &cell(qsizetype i, qsizetype j) { return m_lengths[size_t(i) * m_width + size_t(j)]; }

private:
    size_t m_width;
    std::vector<int> m_lengths;
};

} // namespace

QList<TextEdit> editsBetween(const QString &before, const QString &after)
{
    if (before == after)
        return {};
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    const QStringView a = QStringView(before).sliced(head, before.size() - head - tail);
    const QStringView b = QStringView(after).sliced(head, after.size() - head - tail);
    QList<TextEdit> edits;
    if (a.isEmpty() || b.isEmpty() || (a.size() + 1) * (b.size() + 1) > maxCells) {
        addEdit(edits, head, a.size(), b);
        return edits;
    }
    CommonEnds ends(a, b);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a.at(i) == b.at(j)) {
            ++i;
            ++j;
        } else if (j == b.size() || (i < a.size() && ends.cell(i + 1, j) >= ends.cell(i, j + 1))) {
            addEdit(edits, head + i, 1, {});
            ++i;
        } else {
            addEdit(edits, head + i, 0, b.sliced(j, 1));
            ++j;
        }
    }
    return edits;
}

Occurrence movedOccurrence(Occurrence occurrence, const QString &before, const QString &after)
{
    if (occurrence.length == 0)
        return occurrence;
    const QString word = before.mid(occurrence.start, occurrence.length);
    qsizetype offset = 0;
    bool isTouched = false;
    for (const TextEdit &edit : editsBetween(before, after)) {
        if (edit.at + edit.removed <= occurrence.start)
            offset += edit.inserted.size() - edit.removed;
        else if (edit.at < occurrence.start + occurrence.length)
            isTouched = true;
    }
    for (const qsizetype start : {occurrence.start + offset, qsizetype(occurrence.start)}) {
        if ((!isTouched || start == occurrence.start) && QStringView(after).mid(start, occurrence.length) == word) {
            occurrence.start = int(start);
            return occurrence;
        }
    }
    occurrence.start = 0;
    occurrence.length = 0;
    return occurrence;
}

void setText(Cue &cue, const QString &language, const QString &text)
{
    const QString before = language.isEmpty() ? cue.text : cue.translations.value(language);
    if (const auto look = cue.looks.find(language); look != cue.looks.end())
        *look = editedLook(*look, before, text);
    if (language.isEmpty())
        cue.text = text;
    else if (text.isEmpty())
        cue.translations.remove(language);
    else
        cue.translations.insert(language, text);
}

void putWithMarks(ChangePlan &plan, const ProjectContent &content, const Cue &cue)
{
    plan.put(cue);
    const Cue *former = content.findCue(cue.id);
    if (!former || former->text == cue.text)
        return;
    for (const Occurrence &occurrence : content.occurrencesInCue(cue.id))
        plan.put(movedOccurrence(occurrence, former->text, cue.text));
}

} // namespace cinefluent::studio
