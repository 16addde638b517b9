// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/objectreader.h"
#include "common/api/strictjson.h"
#include "common/sync/kindnames.h"
#include "common/sync/wire.h"

#include <limits>

namespace cinefluent::sync {

using api::ObjectReader;
using api::UnknownMembers;
using merge::EntityKey;
using merge::EntityKind;
using merge::Fields;
using merge::FieldValue;

namespace {

constexpr qint64 maxNumber = qint64(1) << 53U; // what JSON's numbers hold exactly
constexpr qsizetype maxParts = 1'000'000;      // of a state: far over any film
constexpr qsizetype maxConflictsMoved = 100'000;

bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= maxNameLength;
}

QUuid nullableUuid(ObjectReader &json, const char *name)
{
    const QString text = json.nullableString(name, 36);
    const QUuid id = Id<struct AnyTag>::fromString(text).uuid();
    if (!text.isEmpty() && id.isNull())
        json.offend(name, "not_a_uuid", QStringLiteral("A UUID or null is expected here."));
    return id;
}

template<typename Value, typename Names>
Value readName(ObjectReader &json, const char *member, const Names &names)
{
    const QString text = json.string(member, maxNameLength);
    for (const auto &[value, name] : names) {
        if (text == QLatin1StringView(name))
            return value;
    }
    json.offend(member, "unknown_value", QStringLiteral("This is none of the known names."));
    return names.front().first;
}

EntityKey readKey(ObjectReader &json)
{
    EntityKey key{readName<EntityKind>(json, "kind", kindNames), {}};
    if (key.kind != EntityKind::Movie && key.kind != EntityKind::Settings)
        key.id = json.uuid("id");
    return key;
}

OperationId readId(ObjectReader &json)
{
    OperationId id;
    id.client = json.uuid("client");
    id.sequence = json.integer("sequence", 1, maxNumber);
    return id;
}

FieldValue fieldValue(ObjectReader &json, const QJsonValue &value)
{
    if (value.isNull())
        return {};
    if (!value.isString() || value.toString().size() > maxValueLength)
        json.offend("fields", "invalid", QStringLiteral("A value is a text of bounded length or null."));
    return value.toString();
}

Fields readFields(ObjectReader &json)
{
    Fields fields;
    const QJsonObject object = json.object("fields");
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const FieldValue value = fieldValue(json, it.value());
        if (!isName(it.key()) || !value)
            json.offend("fields", "invalid", QStringLiteral("A field has a name and a text."));
        merge::setField(fields, it.key(), value);
    }
    return fields;
}

QList<FieldChange> readFieldChanges(ObjectReader &json, EntityChange::Action action)
{
    QList<FieldChange> changes;
    const QJsonObject object = json.object("fields");
    if (object.size() > maxFields)
        json.offend("fields", "too_many", QStringLiteral("These are too many fields for one entity."));
    for (auto it = object.constBegin(); it != object.constEnd() && !json.offences().isFull(); ++it) {
        const QJsonArray sides = it.value().toArray();
        if (sides.size() != 2 || !isName(it.key())) {
            json.offend("fields", "invalid", QStringLiteral("A field has a name and two sides: before and after."));
            continue;
        }
        const FieldChange change{it.key(), fieldValue(json, sides.at(0)), fieldValue(json, sides.at(1))};
        if (change.before == change.after || (action == EntityChange::Action::Create && change.before))
            json.offend("fields", "invalid", QStringLiteral("The two sides of a field do not fit the action."));
        changes.append(change);
    }
    std::sort(changes.begin(), changes.end(),
              [](const FieldChange &a, const FieldChange &b) { return a.field < b.field; });
    return changes;
}

EntityChange readChange(ObjectReader &json)
{
    EntityChange change;
    change.key = readKey(json);
    change.action = readName<EntityChange::Action>(json, "action", actionNames);
    if (change.action == EntityChange::Action::Remove) {
        change.seen = QByteArray::fromHex(json.sha256("seen").toLatin1());
        if (change.key.id.isNull())
            json.offend("action", "invalid", QStringLiteral("This cannot be removed."));
    } else if (json.has("fields")) {
        change.fields = readFieldChanges(json, change.action);
    }
    return change;
}

Conflict readConflict(ObjectReader &json)
{
    Conflict conflict;
    conflict.key = readKey(json);
    conflict.field = json.text("field", maxNameLength);
    if (const QString base = json.nullableString("base", maxValueLength); !base.isNull())
        conflict.base = base;
    conflict.value = json.string("value", maxValueLength);
    return conflict;
}

void readContent(ObjectReader &json, Operation &operation)
{
    QSet<EntityKey> keys;
    json.each("changes", maxChangesInOperation, [&](ObjectReader &element) {
        operation.changes.append(readChange(element));
        if (keys.contains(operation.changes.constLast().key))
            element.offend("id", "twice", QStringLiteral("An operation changes an entity once."));
        keys.insert(operation.changes.constLast().key);
    });
    if (json.has("settled")) {
        for (const QString &id : json.strings("settled", maxConflictsMoved, 64)) {
            if (!api::isSha256(id))
                json.offend("settled", "invalid", QStringLiteral("A conflict's id is 64 hexadecimal digits."));
            operation.settled.append(QByteArray::fromHex(id.toLatin1()));
        }
    }
    if (json.has("carried"))
        json.each("carried", maxConflictsMoved,
                  [&](ObjectReader &element) { operation.carried.append(readConflict(element)); });
}

Operation readWhole(ObjectReader &json)
{
    Operation operation;
    operation.id = readId(json);
    readContent(json, operation);
    return operation;
}

QList<Operation> readOperations(ObjectReader &json, const char *name, const QUuid &client, qsizetype maxCount)
{
    QList<Operation> operations;
    json.each(name, maxCount, [&](ObjectReader &element) {
        const Operation operation = readWhole(element);
        if (operation.id.client != client ||
            (!operations.isEmpty() && operation.id.sequence != operations.constLast().id.sequence + 1))
            element.offend("sequence", "invalid", QStringLiteral("Operations are of one client and without a gap."));
        operations.append(operation);
    });
    return operations;
}

SharedState readState(ObjectReader json)
{
    SharedState state;
    QSet<EntityKey> keys;
    const auto checkedKey = [&](ObjectReader &element) {
        const EntityKey key = readKey(element);
        if (keys.contains(key))
            element.offend("id", "twice", QStringLiteral("A state has an entity once."));
        keys.insert(key);
        return key;
    };
    json.each("entities", maxParts, [&](ObjectReader &element) {
        const EntityKey key = checkedKey(element);
        const Fields fields = readFields(element);
        if (element.offences().isEmpty())
            state.restore(key, fields);
    });
    json.each("removed", maxParts, [&](ObjectReader &element) {
        const EntityKey key = checkedKey(element);
        const Fields fields = readFields(element);
        const OperationId by = readId(element);
        if (element.offences().isEmpty())
            state.restoreRemoved(key, fields, by);
    });
    json.each("conflicts", maxParts, [&](ObjectReader &element) { state.restoreConflict(readConflict(element)); });
    json.finish();
    return state;
}

Snapshot readWholeState(ObjectReader &json)
{
    const qint64 cursor = json.integer("cursor", 0, maxNumber);
    return {cursor, readState(json.member("state"))};
}

/// The document as `read(ObjectReader &)` takes it, or what is wrong with it.
template<typename Read>
auto readDocument(const QByteArray &text, qsizetype maxBytes, UnknownMembers unknown, Read read)
    -> Result<decltype(read(std::declval<ObjectReader &>()))>
{
    const auto document = api::parseStrictObject(text, {maxBytes, 12, 20'000'000, 40});
    if (!document)
        return document.error();
    api::Offences offences;
    ObjectReader reader(*document, QString(), offences, unknown);
    auto value = read(reader);
    reader.finish();
    if (offences.isEmpty())
        return value;
    Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("sync_invalid"),
                            QStringLiteral("This exchange of changes breaks the protocol. Nothing was taken. Update "
                                           "the older of the two programs."));
    error.fields = offences.fields();
    return error;
}

} // namespace

Result<ExchangeRequest> readRequest(const QByteArray &json)
{
    return readDocument(json, maxRequestBytes, UnknownMembers::Refused, [](ObjectReader &reader) {
        ExchangeRequest request;
        request.epoch = nullableUuid(reader, "epoch");
        request.client = reader.uuid("client");
        request.cursor = reader.integer("cursor", 0, maxNumber);
        request.wantsSnapshot = reader.boolean("wantsSnapshot");
        request.operations = readOperations(reader, "operations", request.client, maxExchangedOperations);
        return request;
    });
}

Result<ExchangeAnswer> readAnswer(const QByteArray &json)
{
    return readDocument(json, maxAnswerBytes, UnknownMembers::Ignored, [](ObjectReader &reader) {
        ExchangeAnswer answer;
        answer.epoch = reader.uuid("epoch");
        answer.client = reader.uuid("client");
        answer.after = reader.integer("after", 0, maxNumber);
        answer.accepted = reader.integer("accepted", 0, maxNumber);
        answer.forkedAt = reader.nullableInteger("forkedAt", 1, maxNumber);
        reader.each("operations", maxExchangedOperations, [&](ObjectReader &element) {
            LogEntry entry;
            entry.id = readId(element);
            if (element.has("changes")) {
                entry.operation = Operation{entry.id, {}, {}, {}};
                readContent(element, *entry.operation);
            }
            answer.entries.append(entry);
        });
        answer.hasMore = reader.boolean("hasMore");
        if (const QString digest = reader.nullableString("digest", 400); !digest.isEmpty())
            answer.digest = digest;
        if (reader.has("snapshot")) {
            ObjectReader snapshot = reader.member("snapshot");
            answer.snapshot = readWholeState(snapshot);
            snapshot.finish();
        }
        return answer;
    });
}

Result<Operation> readOperation(const QByteArray &json)
{
    return readDocument(json, maxRequestBytes, UnknownMembers::Refused, readWhole);
}

Result<Snapshot> readSnapshot(const QByteArray &json)
{
    return readDocument(json, std::numeric_limits<qsizetype>::max(), UnknownMembers::Refused, readWholeState);
}

Result<ReplicaContent> readReplica(const QByteArray &json)
{
    constexpr qsizetype noLimit = std::numeric_limits<qsizetype>::max();
    return readDocument(json, noLimit, UnknownMembers::Refused, [](ObjectReader &reader) {
        ReplicaContent content;
        content.client = reader.uuid("client");
        content.epoch = nullableUuid(reader, "epoch");
        content.cursor = reader.integer("cursor", 0, maxNumber);
        content.lastSequence = reader.integer("lastSequence", 0, maxNumber);
        content.wantsSnapshot = reader.boolean("wantsSnapshot");
        content.confirmed = readState(reader.member("confirmed"));
        content.pending = readOperations(reader, "pending", content.client, noLimit);
        return content;
    });
}

} // namespace cinefluent::sync
