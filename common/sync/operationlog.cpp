// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sync/operationlog.h"

namespace cinefluent::sync {

OperationLog::OperationLog(const QUuid &epoch)
    : m_epoch(epoch)
{
}

Result<ExchangeAnswer> OperationLog::take(const ExchangeRequest &request)
{
    ExchangeAnswer answer;
    answer.epoch = m_epoch;
    answer.client = request.client;
    answer.after = request.cursor;
    // Of another log neither the cursor nor the operations mean anything here.
    const bool isForeign =
        (!request.epoch.isNull() && request.epoch != m_epoch) || request.cursor > cursor() || request.cursor < 0;
    if (!isForeign) {
        qint64 expected = sequenceOf(request.client) + 1;
        for (const Operation &operation : request.operations) {
            if (operation.id.sequence >= expected) // the rest is new, or a gap
                break;
            if (operation.id.client != request.client || operation.id.sequence < 1 || at(operation.id) != operation) {
                answer.forkedAt = operation.id.sequence;
                return answer;
            }
        }
        for (const Operation &operation : request.operations) {
            if (operation.id.sequence < expected)
                continue;
            if (operation.id.sequence > expected || operation.id.client != request.client)
                return makeError(ErrorKind::Conflict, QStringLiteral("sync_sequence_gap"),
                                 QStringLiteral("Earlier changes of this copy are missing on the server. Nothing was "
                                                "taken; send them again from the first that was not accepted."));
            append(operation);
            ++expected;
        }
        if (!request.operations.isEmpty())
            answer.accepted = request.operations.constLast().id.sequence;
    }
    if (isForeign || request.wantsSnapshot) {
        answer.snapshot = Snapshot{cursor(), m_state};
        answer.digest = m_state.digest().toString();
    } else {
        answerEntries(request, answer);
    }
    return answer;
}

void OperationLog::append(const Operation &operation)
{
    m_state.apply(operation);
    m_places[operation.id.client].append(m_operations.size());
    m_operations.append(operation);
}

const Operation &OperationLog::at(const OperationId &id) const
{
    return m_operations.at(m_places.value(id.client).at(id.sequence - 1));
}

void OperationLog::answerEntries(const ExchangeRequest &request, ExchangeAnswer &answer) const
{
    const qint64 first = request.operations.isEmpty() ? 0 : request.operations.constFirst().id.sequence;
    const qint64 last = request.operations.isEmpty() ? -1 : request.operations.constLast().id.sequence;
    const qint64 end = std::min<qint64>(cursor(), request.cursor + maxExchangedOperations);
    for (qint64 place = request.cursor; place < end; ++place) {
        const Operation &operation = m_operations.at(place);
        const bool isSent =
            operation.id.client == request.client && operation.id.sequence >= first && operation.id.sequence <= last;
        answer.entries.append({operation.id, isSent ? std::nullopt : std::optional(operation)});
    }
    answer.hasMore = end < cursor();
    if (!answer.hasMore)
        answer.digest = m_state.digest().toString();
}

} // namespace cinefluent::sync
