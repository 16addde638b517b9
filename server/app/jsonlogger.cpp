// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/jsonlogger.h"

#include "common/base/jsonwriter.h"

#include <unistd.h>

#include <array>
#include <cerrno>

namespace cinefluent::server {

namespace {

constexpr std::array levelNames{"debug", "info", "warning", "error"};

} // namespace

JsonLogger::JsonLogger(int descriptor, LogLevel least, const Clock &clock)
    : m_descriptor(descriptor)
    , m_least(least)
    , m_clock(clock)
{
}

void JsonLogger::write(LogLevel level, std::string_view event, Fields fields)
{
    if (level < m_least)
        return;
    QByteArray line;
    JsonWriter json(line);
    json.beginObject()
        .member("time", toIso8601(m_clock.now()))
        .member("level", levelNames[size_t(level)])
        .key("event")
        .asciiValue(event);
    for (const LogField &field : fields) {
        json.key(field.name);
        std::visit([&json](const auto &value) { json.value(value); }, field.value);
    }
    json.endObject();
    line += '\n';

    const std::lock_guard lock(m_mutex);
    qsizetype done = 0;
    while (done < line.size()) {
        const ssize_t count = ::write(m_descriptor, line.constData() + done, size_t(line.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return; // a log that cannot be written must not stop the server
        done += count;
    }
}

} // namespace cinefluent::server
