// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/merge/listvalue.h"

#include <QSet>

namespace cinefluent::merge {

namespace {

QSet<QString> setOf(const QStringList &list)
{
    return {list.cbegin(), list.cend()};
}

QStringList within(const QStringList &list, const QSet<QString> &wanted)
{
    QStringList kept;
    for (const QString &entry : list) {
        if (wanted.contains(entry))
            kept.append(entry);
    }
    return kept;
}

/// Whether `side` has what it shares with `base` in another order.
bool isReordered(const QStringList &base, const QStringList &side)
{
    return within(base, setOf(side)) != within(side, setOf(base));
}

void insertAfterNeighbour(QStringList &result, const QStringList &source, qsizetype index)
{
    for (qsizetype before = index - 1; before >= 0; --before) {
        const qsizetype place = result.indexOf(source.at(before));
        if (place >= 0) {
            result.insert(place + 1, source.at(index));
            return;
        }
    }
    result.prepend(source.at(index));
}

} // namespace

QString toListValue(const QStringList &entries)
{
    QString value;
    for (QString entry : entries) {
        entry.replace(u'\\', QLatin1StringView("\\\\")).replace(u'\n', QLatin1StringView("\\n"));
        value += entry + u'\n';
    }
    return value;
}

QStringList fromListValue(const QString &value)
{
    QStringList entries;
    QString entry;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar character = value.at(i);
        const QChar next = i + 1 < value.size() ? value.at(i + 1) : QChar();
        if (character == u'\n') {
            entries.append(entry);
            entry.clear();
        } else if (character == u'\\' && (next == u'n' || next == u'\\')) {
            entry += next == u'n' ? QChar(u'\n') : next;
            ++i;
        } else {
            entry += character;
        }
    }
    if (!entry.isEmpty())
        entries.append(entry);
    return entries;
}

QStringList mergeLists(const QStringList &base, const QStringList &a, const QStringList &b)
{
    const QSet<QString> was = setOf(base);
    const QSet<QString> inA = setOf(a);
    const QSet<QString> inB = setOf(b);
    const auto stays = [&](const QString &entry) {
        return inA.contains(entry) && inB.contains(entry) ? true : !was.contains(entry);
    };
    const bool isReorderedA = isReordered(base, a);
    const bool isReorderedB = isReordered(base, b);
    const bool leadsA = isReorderedA != isReorderedB ? isReorderedA : toListValue(a) >= toListValue(b);
    const QStringList &leading = leadsA ? a : b;
    const QStringList &following = leadsA ? b : a;
    QStringList result;
    for (const QString &entry : leading) {
        if (stays(entry) && !result.contains(entry))
            result.append(entry);
    }
    for (qsizetype i = 0; i < following.size(); ++i) {
        if (stays(following.at(i)) && !result.contains(following.at(i)))
            insertAfterNeighbour(result, following, i);
    }
    return result;
}

} // namespace cinefluent::merge
