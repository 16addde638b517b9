// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/redis/redislink.h"

#include <hiredis/async.h>
#include <hiredis/hiredis.h>

namespace cinefluent::server {

namespace {

using namespace std::chrono_literals;

constexpr auto retryInterval = 300ms;
constexpr auto connectLimit = 3s;

} // namespace

/// What hiredis calls.
struct RedisLink::Hooks
{
    static RedisLink &linkOf(void *data) { return *static_cast<RedisLink *>(data); }

    static void addRead(void *data) { linkOf(data).m_readNotifier->setEnabled(true); }
    static void delRead(void *data) { linkOf(data).m_readNotifier->setEnabled(false); }
    static void addWrite(void *data) { linkOf(data).m_writeNotifier->setEnabled(true); }
    static void delWrite(void *data) { linkOf(data).m_writeNotifier->setEnabled(false); }

    static void cleanup(void *data)
    {
        // A notifier may be the one that is calling.
        for (auto *notifier : {&linkOf(data).m_readNotifier, &linkOf(data).m_writeNotifier}) {
            if (!*notifier)
                continue;
            (*notifier)->setEnabled(false);
            notifier->release()->deleteLater();
        }
    }

    static void connected(const redisAsyncContext *context, int status)
    {
        RedisLink &link = linkOf(context->data);
        if (status == REDIS_OK)
            link.handleConnected();
        else
            link.lose();
    }

    static void disconnected(const redisAsyncContext *context, int) { linkOf(context->data).lose(); }

    static void answer(redisAsyncContext *, void *reply, void *data)
    {
        const std::unique_ptr<Reply> waiting(static_cast<Reply *>(data));
        (*waiting)(redisValueOf(static_cast<const redisReply *>(reply)));
    }

    static void publication(redisAsyncContext *, void *reply, void *data)
    {
        const RedisValue value = redisValueOf(static_cast<const redisReply *>(reply));
        if (value.kind != RedisValue::Kind::List || value.list.size() != 3)
            return;
        RedisLink &link = linkOf(data);
        if (value.list.front().text == "message")
            emit link.messageReceived(value.list.back().text);
        else
            link.setReady(true); // "subscribe"
    }
};

RedisLink::RedisLink(RedisAddress address)
    : m_address(std::move(address))
    , m_retry(this)
    , m_patience(this)
{
    m_retry.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &RedisLink::connectNow);
    connect(&m_patience, &QTimer::timeout, this, &RedisLink::drop);
    m_retry.start(0);
}

RedisLink::~RedisLink()
{
    m_isClosing = true;
    drop();
}

void RedisLink::drop()
{
    if (redisAsyncContext *context = std::exchange(m_context, nullptr)) {
        redisAsyncFree(context); // answers what is under way
        lose();
    }
}

void RedisLink::connectNow()
{
    m_context = m_address.socketPath.isEmpty() ? redisAsyncConnect(m_address.host.constData(), m_address.port)
                                               : redisAsyncConnectUnix(m_address.socketPath.constData());
    if (!m_context || m_context->err) {
        if (m_context)
            redisAsyncFree(std::exchange(m_context, nullptr));
        lose();
        return;
    }
    if (m_address.socketPath.isEmpty())
        redisEnableKeepAlive(&m_context->c);
    m_context->data = this;
    m_readNotifier = std::make_unique<QSocketNotifier>(m_context->c.fd, QSocketNotifier::Read);
    m_writeNotifier = std::make_unique<QSocketNotifier>(m_context->c.fd, QSocketNotifier::Write);
    m_readNotifier->setEnabled(false);
    m_writeNotifier->setEnabled(false);
    connect(m_readNotifier.get(), &QSocketNotifier::activated, this, [this] {
        if (m_context)
            redisAsyncHandleRead(m_context);
    });
    connect(m_writeNotifier.get(), &QSocketNotifier::activated, this, [this] {
        if (m_context)
            redisAsyncHandleWrite(m_context);
    });
    m_context->ev.data = this;
    m_context->ev.addRead = &Hooks::addRead;
    m_context->ev.delRead = &Hooks::delRead;
    m_context->ev.addWrite = &Hooks::addWrite;
    m_context->ev.delWrite = &Hooks::delWrite;
    m_context->ev.cleanup = &Hooks::cleanup;
    redisAsyncSetConnectCallback(m_context, &Hooks::connected);
    redisAsyncSetDisconnectCallback(m_context, &Hooks::disconnected);
    m_patience.start(connectLimit);
}

void RedisLink::handleConnected()
{
    const auto accept = [this](const RedisValue &value) {
        if (value.isFailure()) // a wrong password, or no such database: asked again later, for it may be put right
            QMetaObject::invokeMethod(this, &RedisLink::drop, Qt::QueuedConnection);
    };
    m_isReady = true; // for the lines below
    if (!m_address.password.isEmpty()) {
        std::vector<QByteArray> command{"AUTH"};
        if (!m_address.user.isEmpty())
            command.push_back(m_address.user);
        command.push_back(m_address.password);
        send(command, accept);
    }
    if (m_address.database != 0)
        send({"SELECT", QByteArray::number(m_address.database)}, accept);
    m_isReady = false;
    introduce();
}

void RedisLink::introduce()
{
    if (!m_channel.isEmpty()) {
        const char *arguments[] = {"SUBSCRIBE", m_channel.constData()};
        const size_t lengths[] = {9, size_t(m_channel.size())};
        redisAsyncCommandArgv(m_context, &Hooks::publication, this, 2, arguments, lengths);
        return;
    }
    m_isReady = true;
    send({"PING"}, [this](const RedisValue &value) {
        m_isReady = false;
        if (!value.isFailure())
            setReady(true);
        else if (m_context)
            QMetaObject::invokeMethod(this, &RedisLink::drop, Qt::QueuedConnection);
    });
    m_isReady = false;
}

void RedisLink::setReady(bool isReady)
{
    if (isReady)
        m_patience.stop();
    if (std::exchange(m_isReady, isReady) != isReady)
        emit readyChanged(isReady);
}

void RedisLink::lose()
{
    m_context = nullptr;
    m_patience.stop();
    setReady(false);
    if (!m_isClosing)
        m_retry.start(retryInterval);
}

void RedisLink::send(const std::vector<QByteArray> &command, Reply reply)
{
    if (!m_context || !m_isReady) {
        reply({});
        return;
    }
    std::vector<const char *> arguments;
    std::vector<size_t> lengths;
    for (const QByteArray &argument : command) {
        arguments.push_back(argument.constData());
        lengths.push_back(size_t(argument.size()));
    }
    auto waiting = std::make_unique<Reply>(std::move(reply));
    if (redisAsyncCommandArgv(m_context, &Hooks::answer, waiting.get(), int(arguments.size()), arguments.data(),
                              lengths.data()) == REDIS_OK)
        (void)waiting.release();
    else
        (*waiting)({});
}

void RedisLink::subscribe(const QByteArray &channel)
{
    m_channel = channel;
}

} // namespace cinefluent::server
