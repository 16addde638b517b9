// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pipeline.h"

#include "server/storage/postgres/pipelineconnection.h"

namespace cinefluent::server {

namespace {

/// Suspends until the call is answered; the connection resumes it. It owns nothing: GCC 12 copies a braced temporary of
/// a co_await expression bit by bit and destroys it twice.
template<typename Call>
struct Answered
{
    Call *call;

    [[nodiscard]] bool await_ready() const noexcept { return call->answer.has_value(); }
    void await_suspend(std::coroutine_handle<> waiter) const noexcept { call->waiter = waiter; }
    void await_resume() const noexcept {}
};

} // namespace

Pipeline::Pipeline(ConnectionSettings settings, Options options, QObject *parent)
    : QObject(parent)
    , m_connection(std::make_unique<Connection>(*this, std::move(settings), options))
{
}

Pipeline::~Pipeline() = default;

Task<Result<PgRows>> Pipeline::query(const Statement &statement, PgParams params, RowAccess access)
{
    auto call = std::make_shared<Call>();
    call->statement = &statement;
    call->params = std::move(params);
    call->access = access;
    m_connection->submit(call);
    co_await Answered<Call>{call.get()};
    co_return std::move(*call->answer);
}

void Pipeline::close()
{
    m_connection->close();
}

Pipeline::State Pipeline::state() const
{
    return m_connection->state();
}

int Pipeline::inFlight() const
{
    return m_connection->inFlight();
}

int Pipeline::backendPid() const
{
    return m_connection->backendPid();
}

} // namespace cinefluent::server
