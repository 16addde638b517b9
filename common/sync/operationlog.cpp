// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sync/operationlog.h"

#include <algorithm>

namespace cinefluent::sync {

namespace {

/// The first operation that the log has with another content.
std::optional<qint64> forkOf(const OperationStore &store, const ExchangeRequest &request, qint64 last)
{
    for (const Operation &operation : request.operations) {
        if (operation.id.sequence > last)
            break;
        if (store.at(operation.id) != operation)
            return operation.id.sequence;
    }
    return std::nullopt;
}

void answerEntries(const OperationStore &store, const ExchangeRequest &request, const SharedState &state,
                   ExchangeAnswer &answer)
{
    const qint64 first = request.operations.isEmpty() ? 0 : request.operations.constFirst().id.sequence;
    const qint64 last = request.operations.isEmpty() ? -1 : request.operations.constLast().id.sequence;
    for (const Operation &operation : store.after(request.cursor, maxExchangedOperations)) {
        const bool isSent =
            operation.id.client == request.client && operation.id.sequence >= first && operation.id.sequence <= last;
        answer.entries.append({operation.id, isSent ? std::nullopt : std::optional(operation)});
    }
    answer.hasMore = request.cursor + answer.entries.size() < store.cursor();
    if (!answer.hasMore)
        answer.digest = state.digest().toString();
}

} // namespace

Result<ExchangeAnswer> exchange(OperationStore &store, SharedState &state, const QUuid &epoch,
                                const ExchangeRequest &request)
{
    ExchangeAnswer answer;
    answer.epoch = epoch;
    answer.client = request.client;
    answer.after = request.cursor;
    // Of another log neither the cursor nor the operations mean anything here.
    const bool isForeign = (!request.epoch.isNull() && request.epoch != epoch) || request.cursor > store.cursor();
    if (!isForeign && !request.operations.isEmpty()) {
        qint64 last = store.sequenceOf(request.client);
        answer.forkedAt = forkOf(store, request, last);
        if (answer.forkedAt)
            return answer;
        for (const Operation &operation : request.operations) {
            if (operation.id.sequence <= last)
                continue;
            if (operation.id.sequence > last + 1)
                return makeError(ErrorKind::Conflict, QStringLiteral("sync_sequence_gap"),
                                 QStringLiteral("Earlier changes of this copy are missing on the server. Nothing was "
                                                "taken; send them again from the first that was not accepted."));
            state.apply(operation);
            store.append(operation);
            ++last;
        }
        answer.accepted = request.operations.constLast().id.sequence;
    }
    if (isForeign || request.wantsSnapshot) {
        answer.snapshot = Snapshot{store.cursor(), state};
        answer.digest = state.digest().toString();
    } else {
        answerEntries(store, request, state, answer);
    }
    return answer;
}

OperationLog::OperationLog(const QUuid &epoch)
    : m_epoch(epoch)
{
}

void OperationLog::restore(const Operation &operation)
{
    m_state.apply(operation);
    append(operation);
}

Operation OperationLog::at(const OperationId &id) const
{
    return m_operations.at(m_places.value(id.client).at(id.sequence - 1));
}

QList<Operation> OperationLog::after(qint64 cursor, qsizetype count) const
{
    return m_operations.mid(cursor, count);
}

void OperationLog::append(const Operation &operation)
{
    m_places[operation.id.client].append(m_operations.size());
    m_operations.append(operation);
}

} // namespace cinefluent::sync
