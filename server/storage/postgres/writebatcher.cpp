// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/writebatcher.h"

#include "server/storage/postgres/arraycolumn.h"
#include "server/storage/postgres/pgerror.h"

#include <QPointer>

#include <algorithm>
#include <deque>
#include <vector>

namespace cinefluent::server {

namespace {

/// Enough to find one row among 512 that takes too long by itself.
constexpr int timeoutsPerBatch = 10;

/// Whether the batch was refused for what some row holds, so that others may pass without it.
bool isAboutRows(const Error &error)
{
    return error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::Conflict ||
           error.kind == ErrorKind::PermissionDenied;
}

/// Whether fewer rows at a time may get through.
bool isAboutSize(const Error &error)
{
    return error.code == QLatin1String("database_timeout");
}

} // namespace

class WriteBatcher::Private
{
public:
    struct Row
    {
        PgParams values;
        std::optional<Result<std::optional<PgRow>>> answer;
        std::coroutine_handle<> waiter;
    };
    using RowPtr = std::shared_ptr<Row>;
    using Rows = std::vector<RowPtr>;

    struct Answered
    {
        Row *row; // owns nothing: see pipeline.cpp

        [[nodiscard]] bool await_ready() const noexcept { return row->answer.has_value(); }
        void await_suspend(std::coroutine_handle<> waiter) const noexcept { row->waiter = waiter; }
        void await_resume() const noexcept {}
    };

    Private(Pipeline &target, BatchStatement batchStatement, RowAccess rights, const Options &limits)
        : pipeline(&target)
        , statement(batchStatement)
        , access(rights)
        , options(limits)
        , rowLimit(size_t(std::max(1, limits.rowsPerBatch)))
    {
    }

    static Task<> pump(std::shared_ptr<Private> self);
    /// `timeouts` counts those of the batch that `rows` are from.
    static Task<> writeRows(std::shared_ptr<Private> self, Rows rows, std::shared_ptr<int> timeouts);
    void learnFrom(size_t rows, bool timedOut);

    [[nodiscard]] PgParams columnsOf(const Rows &rows) const;
    void handleWritten(const Rows &rows, const PgRows &answers);
    void answerAll(const Rows &rows, const Error &error);
    void finish(const RowPtr &row, Result<std::optional<PgRow>> answer);

    QPointer<Pipeline> pipeline;
    const BatchStatement statement;
    const RowAccess access;
    const Options options;
    size_t rowLimit; ///< of the next batch: below what timed out, growing again with each that did not
    std::deque<RowPtr> waiting;
    int pending = 0;
    bool isPumping = false;
    bool isClosed = false;
    qint64 batchesWritten = 0;
    qint64 rowsWritten = 0;
};

Task<> WriteBatcher::Private::pump(std::shared_ptr<Private> self)
{
    while (!self->waiting.empty()) {
        const auto count = std::min(self->waiting.size(), self->rowLimit);
        const auto end = self->waiting.begin() + qsizetype(count);
        Rows rows(self->waiting.begin(), end);
        self->waiting.erase(self->waiting.begin(), end);
        co_await writeRows(self, std::move(rows), std::make_shared<int>(0));
    }
    self->isPumping = false;
}

Task<> WriteBatcher::Private::writeRows(std::shared_ptr<Private> self, Rows rows, std::shared_ptr<int> timeouts)
{
    Error error = pgUnavailable("the batcher is closed");
    for (int tries = 0; self->pipeline && !self->isClosed; ++tries) {
        const Result<PgRows> result =
            co_await self->pipeline->query(self->statement.statement, self->columnsOf(rows), self->access);
        if (result) {
            self->learnFrom(rows.size(), false);
            self->handleWritten(rows, *result);
            co_return;
        }
        error = result.error();
        if (!isRetryable(error) || tries >= self->options.conflictRetries)
            break;
    }
    bool isDivisible = isAboutRows(error);
    if (isAboutSize(error)) {
        self->learnFrom(rows.size(), true);
        // A database that stands still answers no half either: its rows must not wait for as many timeouts as there
        // are halves.
        isDivisible = ++*timeouts <= timeoutsPerBatch;
    }
    if (rows.size() == 1 || !isDivisible) {
        self->answerAll(rows, error);
        co_return;
    }
    const auto middle = rows.begin() + qsizetype(rows.size() / 2);
    Rows first(rows.begin(), middle);
    Rows second(middle, rows.end());
    co_await writeRows(self, std::move(first), timeouts);
    co_await writeRows(self, std::move(second), timeouts);
}

void WriteBatcher::Private::learnFrom(size_t rows, bool timedOut)
{
    if (timedOut)
        rowLimit = std::max(size_t(1), std::min(rowLimit, rows) / 2);
    else if (rows >= rowLimit)
        rowLimit = std::min(size_t(options.rowsPerBatch), rowLimit + rowLimit / 4 + 1);
}

PgParams WriteBatcher::Private::columnsOf(const Rows &rows) const
{
    PgParams columns;
    columns.reserve(size_t(statement.columns));
    for (int index = 0; index < statement.columns; ++index) {
        ArrayColumn column;
        for (const RowPtr &row : rows)
            column.add(row->values[size_t(index)]);
        columns.push_back(column.value());
    }
    return columns;
}

void WriteBatcher::Private::handleWritten(const Rows &rows, const PgRows &answers)
{
    ++batchesWritten;
    rowsWritten += qint64(rows.size());
    std::vector<std::optional<PgRow>> byOrdinal(rows.size());
    for (const PgRow answer : answers) {
        const qint64 ordinal = answer.int64(0);
        Q_ASSERT_X(ordinal >= 1 && ordinal <= qint64(rows.size()), "WriteBatcher", "an ordinal out of range");
        if (ordinal >= 1 && ordinal <= qint64(rows.size()))
            byOrdinal[size_t(ordinal - 1)] = answer;
    }
    for (size_t i = 0; i < rows.size(); ++i)
        finish(rows[i], std::move(byOrdinal[i]));
}

void WriteBatcher::Private::answerAll(const Rows &rows, const Error &error)
{
    for (const RowPtr &row : rows)
        finish(row, error);
}

void WriteBatcher::Private::finish(const RowPtr &row, Result<std::optional<PgRow>> answer)
{
    --pending;
    row->answer = std::move(answer);
    if (row->waiter)
        row->waiter.resume();
}

WriteBatcher::WriteBatcher(Pipeline &pipeline, BatchStatement statement, RowAccess access, Options options,
                           QObject *parent)
    : QObject(parent)
    , m_private(std::make_shared<Private>(pipeline, statement, access, options))
{
}

WriteBatcher::~WriteBatcher()
{
    m_private->isClosed = true;
    const Private::Rows unsent(m_private->waiting.begin(), m_private->waiting.end());
    m_private->waiting.clear();
    m_private->answerAll(unsent, pgUnavailable("the batcher is closed"));
}

Task<Result<std::optional<PgRow>>> WriteBatcher::write(PgParams row)
{
    Q_ASSERT_X(int(row.size()) == m_private->statement.columns, "WriteBatcher", "wrong number of values");
    const std::shared_ptr<Private> self = m_private;
    if (self->isClosed)
        co_return pgUnavailable("the batcher is closed");
    if (self->pending >= self->options.pendingLimit)
        co_return pgBusy("too many rows wait to be written");
    auto entry = std::make_shared<Private::Row>();
    entry->values = std::move(row);
    self->waiting.push_back(entry);
    ++self->pending;
    if (!self->isPumping) {
        self->isPumping = true;
        // At the end of this turn of the event loop, so that rows of the same turn share the first batch.
        QMetaObject::invokeMethod(
            this, [self] { Private::pump(self); }, Qt::QueuedConnection);
    }
    co_await Private::Answered{entry.get()};
    co_return std::move(*entry->answer);
}

int WriteBatcher::pending() const
{
    return m_private->pending;
}

qint64 WriteBatcher::batchesWritten() const
{
    return m_private->batchesWritten;
}

qint64 WriteBatcher::rowsWritten() const
{
    return m_private->rowsWritten;
}

} // namespace cinefluent::server
