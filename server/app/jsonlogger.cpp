// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/jsonlogger.h"

#include "common/base/jsonwriter.h"

#include <array>

namespace cinefluent::server {

namespace {

constexpr std::array levelNames{"debug", "info", "warning", "error"};

} // namespace

JsonLogger::JsonLogger(int descriptor, LogLevel least, const Clock &clock, size_t capacityBytes)
    : m_least(least)
    , m_clock(clock)
    , m_sink(
          descriptor,
          [this](const DroppedLines &dropped) {
              const std::array<LogField, 4> fields{
                  {{"debug", dropped[0]}, {"info", dropped[1]}, {"warning", dropped[2]}, {"error", dropped[3]}}};
              return line(LogLevel::Warning, "log_lines_dropped", fields);
          },
          capacityBytes)
{
}

QByteArray JsonLogger::line(LogLevel level, std::string_view event, Fields fields) const
{
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
    return line;
}

void JsonLogger::write(LogLevel level, std::string_view event, Fields fields)
{
    if (level >= m_least)
        m_sink.put(level, line(level, event, fields));
}

} // namespace cinefluent::server
