// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/sync/tokenledger.h"

#include <QStringList>

#include <algorithm>

namespace cinefluent::tests {

using namespace cinefluent::sync;

namespace {

bool isToken(QStringView item)
{
    if (item.startsWith(u't') || item.startsWith(u'-'))
        item = item.mid(1);
    return item.size() == 7 && item.at(0) == u'1' &&
           std::all_of(item.cbegin(), item.cend(), [](QChar character) { return character.isDigit(); });
}

void collect(const QString &value, QSet<QString> &tokens)
{
    for (const QString &line : value.split(u'\n')) {
        for (const QString &item : line.split(u' ')) {
            if (isToken(item))
                tokens.insert(item);
        }
    }
}

QSet<QString> tokensOf(const merge::Fields &fields)
{
    QSet<QString> tokens;
    for (const QString &value : fields)
        collect(value, tokens);
    return tokens;
}

QSet<QString> tokensAfter(const Operation &operation)
{
    QSet<QString> tokens;
    for (const EntityChange &change : operation.changes) {
        for (const FieldChange &field : change.fields)
            collect(field.after.value_or(QString()), tokens);
    }
    return tokens;
}

} // namespace

void TokenLedger::note(const SharedState &shown, const Operation &operation)
{
    const QSet<QString> after = tokensAfter(operation);
    m_wanted += after;
    for (const EntityChange &change : operation.changes) {
        const merge::Fields fields = shown.living().value(change.key).fields;
        if (change.action == EntityChange::Action::Remove)
            m_takenAway += tokensOf(fields);
        for (const FieldChange &field : change.fields) {
            QSet<QString> before;
            collect(field.before.value_or(QString()), before);
            m_takenAway += before - after;
        }
    }
    for (const QByteArray &id : operation.settled) {
        QSet<QString> tokens;
        collect(shown.inbox().value(id).value, tokens);
        m_takenAway += tokens - after;
    }
}

void TokenLedger::noteLogged(const Operation &operation)
{
    m_logged += tokensAfter(operation);
}

void TokenLedger::noteDiscarded(const QList<Operation> &operations)
{
    for (const Operation &operation : operations)
        m_discarded += tokensAfter(operation) - m_logged;
}

QStringList TokenLedger::missingIn(const SharedState &state) const
{
    QSet<QString> there;
    for (const Living &entity : state.living())
        there += tokensOf(entity.fields);
    for (const Conflict &conflict : state.inbox())
        collect(conflict.value, there);
    QSet<QString> missing = m_wanted - there - m_takenAway - (m_discarded - m_logged);
    QStringList list = missing.values();
    list.sort();
    return list;
}

} // namespace cinefluent::tests
