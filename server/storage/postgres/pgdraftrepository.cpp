// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgdraftrepository.h"

#include "common/sync/operationlog.h"
#include "common/sync/wire.h"
#include "server/storage/postgres/movierights.h"
#include "server/storage/postgres/outboxevent.h"

namespace cinefluent::server {

namespace {

/// A state is written beside the log after so many operations: a server that starts reads at most these.
constexpr qint64 operationsBetweenStates = 500;

Error logDamaged(const QString &detail)
{
    return makeError(ErrorKind::Corrupt, QStringLiteral("sync_log_damaged"),
                     QStringLiteral("The log of this movie on the server cannot be read. Your changes are safe in your "
                                    "project. Tell the operator, who can restore a backup."),
                     detail);
}

/// What readOperation says is not an answer to the request: it ends the transaction.
struct DamagedLog
{
    QString detail;
};

sync::Operation operationOf(const PgRow &row)
{
    auto operation = sync::readOperation(row.json(0));
    if (!operation)
        throw DamagedLog{describe(operation.error())};
    return *operation;
}

/// A movie's operations in the table, within one transaction that holds the movie's row.
class TableStore final : public sync::OperationStore
{
public:
    TableStore(pqxx::work &work, const MovieId &movie, const UserId &author, qint64 cursor)
        : m_work(work)
        , m_movie(movie)
        , m_author(author)
        , m_cursor(cursor)
    {
    }

    [[nodiscard]] qint64 cursor() const override { return m_cursor; }

    [[nodiscard]] qint64 sequenceOf(const QUuid &client) const override
    {
        return exec(m_work,
                    "select coalesce(max(client_sequence), 0) from operations where movie_id = $1::uuid "
                    "and client_id = $2::uuid",
                    pgParams(m_movie, client))
            .first()
            .int64(0);
    }

    [[nodiscard]] sync::Operation at(const sync::OperationId &id) const override
    {
        return operationOf(exec(m_work,
                                "select payload from operations where movie_id = $1::uuid and client_id = $2::uuid "
                                "and client_sequence = $3::bigint",
                                pgParams(m_movie, id.client, id.sequence))
                               .first());
    }

    [[nodiscard]] QList<sync::Operation> after(qint64 cursor, qsizetype count) const override
    {
        QList<sync::Operation> operations;
        for (const PgRow &row : exec(m_work,
                                     "select payload from operations where movie_id = $1::uuid and sequence > "
                                     "$2::bigint order by sequence limit $3::bigint",
                                     pgParams(m_movie, cursor, qint64(count))))
            operations.append(operationOf(row));
        return operations;
    }

    void append(const sync::Operation &operation) override
    {
        exec(m_work,
             "insert into operations (movie_id, sequence, client_id, client_sequence, author_id, payload) "
             "values ($1::uuid, $2::bigint, $3::uuid, $4::bigint, $5::uuid, $6::jsonb)",
             pgParams(m_movie, ++m_cursor, operation.id.client, operation.id.sequence, m_author,
                      PgValue::utf8(sync::toJson(operation))));
    }

private:
    pqxx::work &m_work;
    const MovieId &m_movie;
    const UserId &m_author;
    qint64 m_cursor;
};

struct Draft
{
    QUuid epoch;
    qint64 cursor = 0;
};

/// The movie's row, held until the transaction ends; made where the editor may.
Result<Draft> lockDraft(pqxx::work &work, const MovieId &movie, const Identity &editor)
{
    exec(work, "select pg_advisory_xact_lock(hashtextextended('cinefluent.draft.' || $1, 0))",
         pgParams(movie.toString()));
    if (draftRightsOf(work, movie, editor) == Rights::Denied)
        return editorRequired();
    const auto read = [&] {
        return exec(work, "select epoch, head_sequence from drafts where movie_id = $1::uuid", pgParams(movie));
    };
    PgRows rows = read();
    if (rows.isEmpty()) {
        exec(work, "insert into drafts (movie_id, created_by) values ($1::uuid, $2::uuid)",
             pgParams(movie, editor.userId));
        rows = read();
    }
    return Draft{rows.first().uuid(0), rows.first().int64(1)};
}

/// What the log comes to; `written` is how far the stored state goes.
sync::Snapshot stateOf(pqxx::work &work, const TableStore &store, const MovieId &movie,
                       const std::optional<sync::Snapshot> &known, qint64 &written)
{
    sync::Snapshot state = known.value_or(sync::Snapshot());
    const PgRows head = exec(work, "select sequence from draft_states where movie_id = $1::uuid", pgParams(movie));
    written = head.isEmpty() ? 0 : head.first().int64(0);
    if (state.cursor < written) {
        const PgRows rows = exec(work, "select content from draft_states where movie_id = $1::uuid", pgParams(movie));
        auto stored = sync::readSnapshot(rows.first().json(0));
        if (!stored || stored->cursor != written)
            throw DamagedLog{stored ? QStringLiteral("the state is of another cursor") : describe(stored.error())};
        state = *stored;
    }
    while (state.cursor < store.cursor()) {
        const QList<sync::Operation> operations = store.after(state.cursor, operationsBetweenStates);
        if (operations.isEmpty())
            throw DamagedLog{QStringLiteral("operations after %1 are missing").arg(state.cursor)};
        for (const sync::Operation &operation : operations)
            state.state.apply(operation);
        state.cursor += operations.size();
    }
    return state;
}

struct Exchanged
{
    sync::ExchangeAnswer answer;
    QUuid epoch;
    sync::Snapshot state;
};

Result<Exchanged> exchangeIn(pqxx::work &work, const MovieId &movie, const sync::ExchangeRequest &request,
                             const Identity &editor, DraftStates &states)
{
    const auto draft = lockDraft(work, movie, editor);
    if (!draft)
        return draft.error();
    TableStore store(work, movie, editor.userId, draft.value().cursor);
    const QUuid epoch = draft.value().epoch;
    qint64 written = 0;
    sync::Snapshot state = stateOf(work, store, movie, states.find(movie, epoch, store.cursor()), written);
    const qint64 before = store.cursor();
    auto answer = sync::exchange(store, state.state, epoch, request);
    if (!answer)
        return answer.error();
    state.cursor = store.cursor();
    if (state.cursor > before) {
        exec(work, "update drafts set head_sequence = $2::bigint, updated_at = now() where movie_id = $1::uuid",
             pgParams(movie, state.cursor));
        writeDraftEvent(work, movie, editor.userId, request.client, state.cursor);
    }
    if (state.cursor >= written + operationsBetweenStates) {
        exec(work,
             "insert into draft_states (movie_id, sequence, content) values ($1::uuid, $2::bigint, $3) "
             "on conflict (movie_id) do update set sequence = excluded.sequence, content = excluded.content",
             pgParams(movie, state.cursor, PgValue::utf8(sync::toJson(state))));
    }
    return Exchanged{std::move(*answer), epoch, std::move(state)};
}

} // namespace

PgDraftRepository::PgDraftRepository(TransactionPool &transactions, DraftStates &states)
    : m_transactions(transactions)
    , m_states(states)
{
}

Task<Result<sync::ExchangeAnswer>> PgDraftRepository::exchange(MovieId movie, sync::ExchangeRequest request,
                                                               Identity editor)
{
    const auto shared = std::make_shared<const sync::ExchangeRequest>(std::move(request));
    DraftStates &states = m_states;
    const auto work = [movie, shared, editor, &states](pqxx::work &transaction) -> Result<Exchanged> {
        try {
            return exchangeIn(transaction, movie, *shared, editor, states);
        } catch (const DamagedLog &damage) {
            return logDamaged(damage.detail);
        }
    };
    auto exchanged = co_await m_transactions.run(work, publishing(editor));
    if (!exchanged)
        co_return exchanged.error();
    m_states.keep(movie, exchanged->epoch, exchanged->state);
    co_return std::move(exchanged->answer);
}

} // namespace cinefluent::server
