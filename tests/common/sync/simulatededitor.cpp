// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/sync/simulatededitor.h"

#include "common/merge/fieldschema.h"
#include "common/merge/listvalue.h"
#include "common/sync/wire.h"

#include <algorithm>

namespace cinefluent::tests {

using namespace cinefluent::sync;
using merge::EntityKey;
using merge::EntityKind;
using merge::Fields;

namespace {

using Random = std::mt19937_64;

qsizetype below(Random &random, qsizetype bound)
{
    return qsizetype(random() % quint64(bound));
}

QList<EntityKey> keysOn(const SharedState &shown)
{
    QList<EntityKey> keys = shown.living().keys();
    std::sort(keys.begin(), keys.end(), merge::isBefore);
    return keys;
}

EntityKey someKey(const SharedState &shown, EntityKind kind, Random &random)
{
    QList<EntityKey> keys = keysOn(shown);
    keys.removeIf([&](const EntityKey &key) { return key.kind != kind; });
    return keys.isEmpty() ? EntityKey{kind, {}} : keys.at(below(random, keys.size()));
}

QString idOf(const EntityKey &key)
{
    return key.id.toString(QUuid::WithoutBraces);
}

FieldChange setTo(const Fields &fields, const QString &field, const merge::FieldValue &after)
{
    return {field, merge::fieldOf(fields, field), after};
}

QString editedText(QString text, Random &random, TokenLedger &ledger)
{
    QStringList words = text.isEmpty() ? QStringList() : text.split(u' ');
    const qsizetype at = below(random, words.size() + 1);
    const auto what = random() % 8;
    if (what == 0)
        return ledger.mint(); // written anew
    if (what < 3 && at < words.size())
        words.removeAt(at);
    else if (what < 5 && at < words.size())
        words[at] = ledger.mint();
    else
        words.insert(at, ledger.mint());
    return words.join(u' ');
}

QString editedList(const QString &value, Random &random, TokenLedger &ledger)
{
    QStringList list = merge::fromListValue(value);
    if (!list.isEmpty() && random() % 3 == 0)
        list.removeAt(below(random, list.size()));
    else
        list.insert(below(random, list.size() + 1), ledger.mint());
    if (random() % 6 == 0)
        std::shuffle(list.begin(), list.end(), random);
    return merge::toListValue(list);
}

/// IN and OUT are numbers that stand nowhere else, and any IN is before any OUT.
QString editedRange(const QString &value, Random &random, TokenLedger &ledger)
{
    QStringList ends = value.split(u' ');
    if (ends.size() != 2)
        ends = {QStringLiteral("1"), QStringLiteral("9999999")};
    const auto what = random() % 3;
    if (what != 0)
        ends[0] = QStringLiteral("-%1").arg(ledger.mintNumber());
    if (what != 1)
        ends[1] = QString::number(ledger.mintNumber());
    return ends.join(u' ');
}

FieldChange editField(EntityKind kind, const Fields &fields, const QString &field, Random &random, TokenLedger &ledger)
{
    const QString value = fields.value(field);
    switch (merge::kindOf(kind, field)) {
    case merge::FieldKind::Text:
        if (random() % 12 == 0 && fields.contains(field) && field.contains(u'/'))
            return setTo(fields, field, {});
        return setTo(fields, field, editedText(value, random, ledger));
    case merge::FieldKind::List:
        return setTo(fields, field, editedList(value, random, ledger));
    case merge::FieldKind::Range:
        return setTo(fields, field, editedRange(value, random, ledger));
    case merge::FieldKind::Scalar:
        break;
    }
    return setTo(fields, field, ledger.mint());
}

QStringList editableFields(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Movie:
        return {"title", "description", "genres", "poster", "rating", "levels/en"};
    case EntityKind::Settings:
        return {"audience", "translationLanguages", "limits/cps"};
    case EntityKind::Cue:
        return {"text", "text", "text", "range", "translations/es", "translations/fr", "words", "notes", "looks/"};
    case EntityKind::Lesson:
        return {"title", "range", "objectives", "level", "order", "premium"};
    case EntityKind::Headword:
        return {"word", "example", "level", "rank"};
    case EntityKind::Sense:
        return {"definition", "translations/es"};
    case EntityKind::Occurrence:
        return {"place"};
    }
    return {};
}

EntityChange changeOf(const EntityKey &key, const Fields &fields, Random &random, TokenLedger &ledger)
{
    EntityChange change{key, EntityChange::Action::Change, {}, {}};
    QStringList names = editableFields(key.kind);
    names.removeDuplicates();
    std::shuffle(names.begin(), names.end(), random);
    if (key.kind == EntityKind::Cue && random() % 2)
        names.prepend(QStringLiteral("text"));
    names.removeDuplicates();
    for (qsizetype i = random() % 4 == 0 ? 2 : 1; i > 0 && !names.isEmpty(); --i) {
        const FieldChange field = editField(key.kind, fields, names.takeFirst(), random, ledger);
        if (field.before != field.after)
            change.fields.append(field);
    }
    return change;
}

EntityChange creation(const EntityKey &key, const Fields &fields)
{
    EntityChange change{key, EntityChange::Action::Create, {}, {}};
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        change.fields.append({it.key(), {}, *it});
    return change;
}

QList<EntityChange> someCreations(SimulatedEditor &editor, Random &random, TokenLedger &ledger)
{
    const SharedState &shown = editor.replica().shown();
    const auto fresh = [&](EntityKind kind) { return EntityKey{kind, editor.newId()}; };
    const auto what = random() % 6;
    const EntityKey cue = someKey(shown, EntityKind::Cue, random);
    const EntityKey sense = someKey(shown, EntityKind::Sense, random);
    if (what == 0)
        return {creation(fresh(EntityKind::Lesson), {{"title", ledger.mint()}, {"range", "5 9000000"}})};
    if (what == 1) {
        const EntityKey headword = fresh(EntityKind::Headword);
        const EntityKey first = fresh(EntityKind::Sense);
        return {creation(headword, {{"word", ledger.mint()}, {"senses", merge::toListValue({idOf(first)})}}),
                creation(first, {{"headword", idOf(headword)}, {"definition", ledger.mint()}})};
    }
    if (what == 2 && !sense.id.isNull()) {
        return {creation(fresh(EntityKind::Sense),
                         {{"headword", shown.living()[sense].fields["headword"]}, {"definition", ledger.mint()}})};
    }
    if (what < 5 && !sense.id.isNull() && !cue.id.isNull()) {
        return {creation(fresh(EntityKind::Occurrence), {{"headword", shown.living()[sense].fields["headword"]},
                                                         {"sense", idOf(sense)},
                                                         {"cue", idOf(cue)},
                                                         {"place", ledger.mint()}})};
    }
    return {creation(fresh(EntityKind::Cue),
                     {{"text", QStringLiteral("the cat %1 sat down").arg(ledger.mint())}, {"range", "3 9000000"}})};
}

/// `key` and all that points to it.
QList<EntityChange> removalOf(const SharedState &shown, const EntityKey &key)
{
    QList<EntityKey> going{key};
    for (qsizetype i = 0; i < going.size(); ++i) {
        for (const EntityKey &other : keysOn(shown)) {
            if (!going.contains(other) &&
                merge::referencesOf(other.kind, shown.living()[other].fields).contains(going.at(i)))
                going.append(other);
        }
    }
    QList<EntityChange> changes;
    for (const EntityKey &one : going)
        changes.append({one, EntityChange::Action::Remove, {}, shown.living()[one].hash});
    return changes;
}

Operation settling(const SharedState &shown, Random &random)
{
    auto it = shown.inbox().cbegin();
    std::advance(it, below(random, shown.inbox().size()));
    Operation operation;
    operation.settled.append(it.key());
    const auto entity = shown.living().constFind(it->key);
    if (entity != shown.living().cend() && random() % 2) {
        operation.changes.append(
            {it->key, EntityChange::Action::Change, {setTo(entity->fields, it->field, it->value)}, {}});
    }
    return operation;
}

} // namespace

SimulatedEditor::SimulatedEditor(ReplicaContent file, quint64 seed, std::chrono::hours clockOffset)
    : m_file(std::move(file))
    , m_replica(std::make_unique<Replica>(m_file))
    , m_clock(std::make_unique<ManualClock>(Instant(std::chrono::seconds(1'700'000'000)) + clockOffset))
    , m_random(std::make_unique<SeededRandom>(seed))
    , m_ids(std::make_unique<IdGenerator>(*m_clock, *m_random))
{
}

void SimulatedEditor::restart(const ReplicaContent &file, bool throughJson)
{
    ReplicaContent read = file;
    if (throughJson) {
        auto parsed = readReplica(toJson(file));
        if (!parsed)
            qFatal("a replica does not read back: %s", qPrintable(describe(parsed.error())));
        read = *parsed;
    }
    m_replica = std::make_unique<Replica>(read);
    m_file = m_replica->content();
    m_removed.clear();
    ++m_process;
}

Operation SimulatedEditor::someOperation(Random &random, TokenLedger &ledger)
{
    const SharedState &shown = m_replica->shown();
    Operation operation;
    const auto what = random() % 100;
    if (what < 8 && !shown.inbox().isEmpty())
        return settling(shown, random);
    if (what < 20) {
        operation.changes = someCreations(*this, random, ledger);
    } else if (what < 24 && !m_removed.isEmpty()) {
        operation.changes = m_removed; // undo of a removal
        m_removed.clear();
    } else if (what < 34) {
        QList<EntityKey> keys = keysOn(shown);
        keys.removeIf([](const EntityKey &key) { return key.id.isNull(); });
        if (!keys.isEmpty()) {
            operation.changes = removalOf(shown, keys.at(below(random, keys.size())));
            m_removed.clear();
            for (const EntityChange &change : std::as_const(operation.changes))
                m_removed.append(creation(change.key, shown.living()[change.key].fields));
        }
    } else {
        QList<EntityKey> keys = keysOn(shown);
        keys << EntityKey{EntityKind::Movie, {}} << EntityKey{EntityKind::Settings, {}};
        for (int i = random() % 5 == 0 ? 3 : 1; i > 0; --i) {
            const EntityKey key = keys.takeAt(below(random, keys.size()));
            keys.removeAll(key);
            operation.changes.append(changeOf(key, shown.living().value(key).fields, random, ledger));
            if (keys.isEmpty())
                break;
        }
    }
    return operation;
}

void SimulatedEditor::edit(Random &random, TokenLedger &ledger)
{
    m_clock->advance(std::chrono::seconds(random() % 1000));
    Operation operation = someOperation(random, ledger);
    // What was removed and is wanted again may have been brought back by somebody else.
    operation.changes.removeIf([&](const EntityChange &change) {
        return (change.action == EntityChange::Action::Create && m_replica->shown().living().contains(change.key)) ||
               (change.action == EntityChange::Action::Change && change.fields.isEmpty());
    });
    if (operation.changes.isEmpty() && operation.settled.isEmpty())
        return;
    ledger.note(m_replica->shown(), operation);
    m_replica->record(operation);
    save();
}

} // namespace cinefluent::tests
