// SPDX-License-Identifier: GPL-3.0-or-later
// What two editors' steps come to, in either order of the log.
#include "common/sync/exchange.h"
#include "common/sync/sharedstate.h"

#include <QTest>

using namespace cinefluent::merge;
using namespace cinefluent::sync;
using Action = EntityChange::Action;

namespace {

const QUuid ana("{11111111-1111-4111-8111-111111111111}");
const QUuid ben("{22222222-2222-4222-8222-222222222222}");

EntityKey key(EntityKind kind, int number)
{
    return {kind, QUuid(uint(number), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
}

QString text(const EntityKey &key)
{
    return key.id.toString(QUuid::WithoutBraces);
}

const EntityKey cue = key(EntityKind::Cue, 1);
const EntityKey otherCue = key(EntityKind::Cue, 2);
const EntityKey headword = key(EntityKind::Headword, 3);
const EntityKey sense = key(EntityKind::Sense, 4);
const EntityKey occurrence = key(EntityKind::Occurrence, 5);

EntityChange create(const EntityKey &one, const Fields &fields)
{
    EntityChange change{one, Action::Create, {}, {}};
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        change.fields.append({it.key(), {}, *it});
    return change;
}

EntityChange change(const EntityKey &one, const QString &field, const FieldValue &before, const FieldValue &after)
{
    return {one, Action::Change, {{field, before, after}}, {}};
}

EntityChange removal(const SharedState &seen, const EntityKey &one)
{
    return {one, Action::Remove, {}, seen.living().value(one).hash};
}

class Log
{
public:
    Log &by(const QUuid &client, const QList<EntityChange> &changes, const QList<QByteArray> &settled = {})
    {
        m_state.apply({{client, ++m_sequences[client]}, changes, settled, {}});
        return *this;
    }
    [[nodiscard]] const SharedState &state() const { return m_state; }
    [[nodiscard]] FieldValue field(const EntityKey &one, const QString &name) const
    {
        return fieldOf(m_state.living().value(one).fields, name);
    }
    [[nodiscard]] bool has(const EntityKey &one) const { return m_state.living().contains(one); }

private:
    SharedState m_state;
    QHash<QUuid, qint64> m_sequences;
};

Log film()
{
    return Log().by(
        ana, {create(cue, {{"text", "The cat sat down."}, {"notes", "old"}}), create(otherCue, {{"text", "Yes."}}),
              create(headword, {{"word", "cat"}, {"senses", text(sense) + '\n'}}),
              create(sense, {{"headword", text(headword)}, {"definition", "an animal"}}),
              create(occurrence, {{"headword", text(headword)}, {"sense", text(sense)}, {"cue", text(cue)}})});
}

QStringList setAside(const SharedState &state)
{
    QStringList values;
    for (const Conflict &conflict : state.inbox())
        values.append(conflict.field + u'=' + conflict.value);
    values.sort();
    return values;
}

QList<EntityChange> removalOfCue(const SharedState &seen)
{
    return {removal(seen, cue), removal(seen, occurrence)};
}

QList<EntityChange> removalOfWord(const SharedState &seen)
{
    return {removal(seen, headword), removal(seen, sense), removal(seen, occurrence)};
}

} // namespace

class TestSharedState : public QObject
{
    Q_OBJECT

private slots:
    void bothOrdersOfConcurrentStepsGiveTheSame_data()
    {
        QTest::addColumn<QList<EntityChange>>("one");
        QTest::addColumn<QList<EntityChange>>("other");
        const SharedState seen = film().state();
        const auto row = [](const char *name, const QList<EntityChange> &one, const QList<EntityChange> &other) {
            QTest::newRow(name) << one << other;
        };
        row("two words", {change(cue, "text", "The cat sat down.", "The dog sat down.")},
            {change(cue, "text", "The cat sat down.", "The cat sat up.")});
        row("one word", {change(cue, "text", "The cat sat down.", "The dog sat down.")},
            {change(cue, "text", "The cat sat down.", "The cow sat down.")});
        row("removal and edit", removalOfCue(seen), {change(cue, "notes", "old", "new")});
        row("removal and edit of what goes along", removalOfCue(seen), {change(occurrence, "place", {}, "4 3 cat")});
        row("removal and edit of what is pointed to", removalOfWord(seen),
            {change(sense, "definition", "an animal", "a pet")});
        row("removal and something new that points to it", removalOfWord(seen),
            {create(key(EntityKind::Occurrence, 9),
                    {{"headword", text(headword)}, {"sense", text(sense)}, {"cue", text(otherCue)}})});
        row("removal twice", removalOfCue(seen), removalOfCue(seen));
        row("removed field and edit", {change(cue, "notes", "old", {})}, {change(cue, "notes", "old", "new")});
    }

    void bothOrdersOfConcurrentStepsGiveTheSame()
    {
        QFETCH(QList<EntityChange>, one);
        QFETCH(QList<EntityChange>, other);
        const Log first = film().by(ana, one).by(ben, other);
        const Log second = film().by(ben, other).by(ana, one);
        // Who removed differs where two did; all else is the same.
        QHash<EntityKey, Fields> target;
        for (auto it = second.state().living().cbegin(); it != second.state().living().cend(); ++it)
            target.insert(it.key(), it->fields);
        QVERIFY(differences(first.state(), target).isEmpty());
        QCOMPARE(first.state().inbox().keys(), second.state().inbox().keys());
        QCOMPARE(first.state().removed().size(), second.state().removed().size());
    }

    void anEditBringsBackAllThatWentAlong()
    {
        const SharedState seen = film().state();
        const Log log = film().by(ana, removalOfCue(seen)).by(ben, {change(cue, "notes", "old", "new")});
        QCOMPARE(log.field(cue, "notes"), FieldValue("new"));
        QCOMPARE(log.field(cue, "text"), FieldValue("The cat sat down.")); // not the edited field alone
        QVERIFY(log.has(occurrence));
        QVERIFY(log.state().removed().isEmpty());
    }

    void whatPointsToSomethingRemovedByOthersStaysAway()
    {
        Log log = film();
        log.by(ana, removalOfWord(log.state()));
        log.by(ben, {removal(log.state(), cue)});
        log.by(ana, {change(sense, "definition", "an animal", "a pet")}); // made before she heard of anything
        QVERIFY(log.has(headword));
        QVERIFY(log.has(sense));
        QVERIFY(!log.has(cue)); // nobody edited that
        QVERIFY(!log.has(occurrence));
    }

    void aRemovalThatWasSeenIsDone()
    {
        Log log = film().by(ana, {change(cue, "notes", "old", "new")});
        log.by(ben, removalOfCue(log.state()));
        QVERIFY(!log.has(cue));
        QVERIFY(!log.has(occurrence));
        QVERIFY(log.has(headword));
        log.by(ben, {create(cue, {{"text", "again"}})}); // undo brings back what it names, not what was there
        QCOMPARE(log.state().living().value(cue).fields, (Fields{{"text", "again"}}));
    }

    void bothVersionsAreKeptUntilSomebodyChooses()
    {
        Log log = film()
                      .by(ana, {change(cue, "text", "The cat sat down.", "The dog sat down.")})
                      .by(ben, {change(cue, "text", "The cat sat down.", "The cow sat down.")});
        QCOMPARE(log.field(cue, "text"), FieldValue("The dog sat down."));
        QCOMPARE(setAside(log.state()), QStringList("text=The cow sat down."));
        const QByteArray id = log.state().inbox().firstKey();
        QCOMPARE(log.state().inbox().first().base, FieldValue("The cat sat down."));

        Log chosen = log;
        chosen.by(ana, {change(cue, "text", "The dog sat down.", "The cow sat down.")}, {id});
        QCOMPARE(chosen.field(cue, "text"), FieldValue("The cow sat down."));
        QVERIFY(chosen.state().inbox().isEmpty());

        Log dismissed = log;
        dismissed.by(ana, {}, {id});
        QCOMPARE(dismissed.field(cue, "text"), FieldValue("The dog sat down."));
        QVERIFY(dismissed.state().inbox().isEmpty());
    }

    /// Somebody chooses a version while somebody else goes on with the one that stood: the choice is not lost.
    void aChoiceThatMeetsAnEditIsSetAsideAgain()
    {
        Log log = film()
                      .by(ana, {change(cue, "text", "The cat sat down.", "The dog sat down.")})
                      .by(ben, {change(cue, "text", "The cat sat down.", "The cow sat down.")});
        const QByteArray id = log.state().inbox().firstKey();
        log.by(ana, {change(cue, "text", "The dog sat down.", "The elk sat down.")});
        log.by(ben, {change(cue, "text", "The dog sat down.", "The cow sat down.")}, {id});
        QCOMPARE(log.field(cue, "text"), FieldValue("The elk sat down."));
        QCOMPARE(setAside(log.state()), QStringList("text=The cow sat down."));
    }

    void goingOnFromAVersionSetAsideReplacesIt()
    {
        const Log log = film()
                            .by(ana, {change(cue, "text", "The cat sat down.", "The dog sat down.")})
                            .by(ben, {change(cue, "text", "The cat sat down.", "The cow sat down.")})
                            .by(ben, {change(cue, "text", "The cow sat down.", "The calf sat down.")});
        QCOMPARE(setAside(log.state()), QStringList("text=The calf sat down."));
    }

    void equalContentHasEqualDigestsWhateverTheWay()
    {
        const Log there =
            film().by(ana, {change(cue, "notes", "old", "new")}).by(ana, {change(cue, "notes", "new", "old")});
        QCOMPARE(there.state().digest().toString(), film().state().digest().toString());
        const Log other = film().by(ana, {change(cue, "notes", "old", "new")});
        QVERIFY(other.state().digest() != film().state().digest());
        QVERIFY(film().state().digest().toString().startsWith("0.0.0.2.0.1.1.1.0.0."));
    }

    /// Ids, hashes and digests are part of the protocol: this is what every other implementation has to come to.
    void hashesAreThoseOfTheProtocol()
    {
        QCOMPARE(entityHash(cue, {{"text", "é"}}).toHex(),
                 QByteArray("dd4fce0eebe003e2958f747f1f7800c6f419819e28fbaacbf6a033a9cf075272"));
        QCOMPARE((Conflict{cue, "text", {}, "x"}).id().toHex(),
                 QByteArray("117be28958dcdff93fddfed23df5cecbf123505aee4480e142965c7ad7fedaf2"));
    }

    void manyChangesAreDividedWhatIsPointedToFirst()
    {
        QList<EntityChange> changes;
        for (int i = 0; i < int(maxChangesInOperation); ++i) {
            changes.append(create(key(EntityKind::Occurrence, i), {{"cue", text(key(EntityKind::Cue, i))}}));
            changes.append(create(key(EntityKind::Cue, i), {{"text", "x"}}));
        }
        const QList<Operation> operations = operationsOf(changes);
        QCOMPARE(operations.size(), 2);
        QVERIFY(operations.at(0).changes.constFirst().key.kind == EntityKind::Cue);
        QVERIFY(operations.at(1).changes.constFirst().key.kind == EntityKind::Occurrence);
    }

    void differencesLeadFromOneToTheOther()
    {
        Log log = film();
        QHash<EntityKey, Fields> target;
        for (auto it = log.state().living().cbegin(); it != log.state().living().cend(); ++it)
            target.insert(it.key(), it->fields);
        QVERIFY(differences(log.state(), target).isEmpty());
        target.remove(occurrence);
        target.remove(cue);
        target[otherCue] = {{"notes", "n"}};
        target[key(EntityKind::Cue, 7)] = {{"text", "new"}};
        log.by(ana, differences(log.state(), target));
        QVERIFY(differences(log.state(), target).isEmpty());
        QVERIFY(!log.has(cue));
    }
};

QTEST_GUILESS_MAIN(TestSharedState)
#include "tst_sharedstate.moc"
