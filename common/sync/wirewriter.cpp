// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/jsonwriter.h"
#include "common/sync/kindnames.h"
#include "common/sync/wire.h"

#include <algorithm>

namespace cinefluent::sync {

using merge::EntityKey;
using merge::Fields;
using merge::FieldValue;

namespace {

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

void writeValue(JsonWriter &json, const FieldValue &value)
{
    if (value)
        json.value(*value);
    else
        json.nullValue();
}

void writeKey(JsonWriter &json, const EntityKey &key)
{
    json.member("kind", kindName(key.kind));
    if (!key.id.isNull())
        json.member("id", idText(key.id));
}

void writeFields(JsonWriter &json, const Fields &fields)
{
    json.key("fields").beginObject();
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        json.dataKey(it.key()).value(*it);
    json.endObject();
}

void writeChange(JsonWriter &json, const EntityChange &change)
{
    json.beginObject();
    writeKey(json, change.key);
    json.member("action", actionName(change.action));
    if (change.action == EntityChange::Action::Remove)
        json.member("seen", QString::fromLatin1(change.seen.toHex()));
    if (!change.fields.isEmpty()) {
        json.key("fields").beginObject();
        for (const FieldChange &field : change.fields) {
            json.dataKey(field.field).beginArray();
            writeValue(json, field.before);
            writeValue(json, field.after);
            json.endArray();
        }
        json.endObject();
    }
    json.endObject();
}

void writeConflict(JsonWriter &json, const Conflict &conflict)
{
    json.beginObject();
    writeKey(json, conflict.key);
    json.member("field", conflict.field).key("base");
    writeValue(json, conflict.base);
    json.member("value", conflict.value).endObject();
}

void writeId(JsonWriter &json, const OperationId &id)
{
    json.member("client", idText(id.client)).member("sequence", id.sequence);
}

void writeContent(JsonWriter &json, const Operation &operation)
{
    json.key("changes").beginArray();
    for (const EntityChange &change : operation.changes)
        writeChange(json, change);
    json.endArray();
    if (!operation.settled.isEmpty()) {
        json.key("settled").beginArray();
        for (const QByteArray &id : operation.settled)
            json.value(QString::fromLatin1(id.toHex()));
        json.endArray();
    }
    if (!operation.carried.isEmpty()) {
        json.key("carried").beginArray();
        for (const Conflict &conflict : operation.carried)
            writeConflict(json, conflict);
        json.endArray();
    }
}

void writeOperations(JsonWriter &json, const QList<Operation> &operations)
{
    json.beginArray();
    for (const Operation &operation : operations) {
        json.beginObject();
        writeId(json, operation.id);
        writeContent(json, operation);
        json.endObject();
    }
    json.endArray();
}

template<typename T>
QList<EntityKey> sortedKeys(const QHash<EntityKey, T> &entities)
{
    QList<EntityKey> keys = entities.keys();
    std::sort(keys.begin(), keys.end(), merge::isBefore);
    return keys;
}

void writeState(JsonWriter &json, const SharedState &state)
{
    json.beginObject().key("entities").beginArray();
    for (const EntityKey &key : sortedKeys(state.living())) {
        json.beginObject();
        writeKey(json, key);
        writeFields(json, state.living().value(key).fields);
        json.endObject();
    }
    json.endArray().key("removed").beginArray();
    for (const EntityKey &key : sortedKeys(state.removed())) {
        const Removed removed = state.removed().value(key);
        json.beginObject();
        writeKey(json, key);
        writeFields(json, removed.fields);
        writeId(json, removed.by);
        json.endObject();
    }
    json.endArray().key("conflicts").beginArray();
    for (const Conflict &conflict : state.inbox())
        writeConflict(json, conflict);
    json.endArray().endObject();
}

void writeSnapshot(JsonWriter &json, const Snapshot &snapshot)
{
    json.beginObject().member("cursor", snapshot.cursor).key("state");
    writeState(json, snapshot.state);
    json.endObject();
}

} // namespace

QByteArray toJson(const ExchangeRequest &request)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("epoch");
    writeValue(json, request.epoch.isNull() ? FieldValue() : idText(request.epoch));
    json.member("client", idText(request.client)).member("cursor", request.cursor);
    json.member("wantsSnapshot", request.wantsSnapshot).key("operations");
    writeOperations(json, request.operations);
    json.endObject();
    return out;
}

QByteArray toJson(const ExchangeAnswer &answer)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().member("epoch", idText(answer.epoch)).member("client", idText(answer.client));
    json.member("after", answer.after).member("accepted", answer.accepted).key("forkedAt");
    if (answer.forkedAt)
        json.value(*answer.forkedAt);
    else
        json.nullValue();
    json.key("operations").beginArray();
    for (const LogEntry &entry : answer.entries) {
        json.beginObject();
        writeId(json, entry.id);
        if (entry.operation)
            writeContent(json, *entry.operation);
        json.endObject();
    }
    json.endArray().member("hasMore", answer.hasMore).key("digest");
    writeValue(json, answer.digest);
    if (answer.snapshot) {
        json.key("snapshot");
        writeSnapshot(json, *answer.snapshot);
    }
    json.endObject();
    return out;
}

QByteArray toJson(const Operation &operation)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    writeId(json, operation.id);
    writeContent(json, operation);
    json.endObject();
    return out;
}

QByteArray toJson(const Snapshot &snapshot)
{
    QByteArray out;
    JsonWriter json(out);
    writeSnapshot(json, snapshot);
    return out;
}

QByteArray toJson(const ReplicaContent &content)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().member("client", idText(content.client)).key("epoch");
    writeValue(json, content.epoch.isNull() ? FieldValue() : idText(content.epoch));
    json.member("cursor", content.cursor).member("lastSequence", content.lastSequence);
    json.member("wantsSnapshot", content.wantsSnapshot).key("confirmed");
    writeState(json, content.confirmed);
    json.key("pending");
    writeOperations(json, content.pending);
    json.endObject();
    return out;
}

} // namespace cinefluent::sync
