// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>
#include <span>
#include <string_view>
#include <variant>

namespace cinefluent {

enum class LogLevel
{
    Debug,   ///< for those who debug this program
    Info,    ///< a milestone an operator wants to see
    Warning, ///< something is off and was survived
    Error    ///< something failed and somebody should look
};

/// One named value of a log record. Names are snake_case literals. Never put secrets or personal data (addresses of
/// mail, names, tokens, passwords, request bodies) into a field: ids and counts say enough.
struct LogField
{
    std::string_view name;
    std::variant<QString, qint64, double, bool> value;

    LogField(std::string_view fieldName, QString text)
        : name(fieldName)
        , value(std::move(text))
    {
    }
    LogField(std::string_view fieldName, const QByteArray &utf8)
        : name(fieldName)
        , value(QString::fromUtf8(utf8))
    {
    }
    LogField(std::string_view fieldName, const char *asciiText)
        : name(fieldName)
        , value(QString::fromLatin1(asciiText))
    {
    }
    LogField(std::string_view fieldName, int number)
        : name(fieldName)
        , value(qint64(number))
    {
    }
    LogField(std::string_view fieldName, qint64 number)
        : name(fieldName)
        , value(number)
    {
    }
    LogField(std::string_view fieldName, double number)
        : name(fieldName)
        , value(number)
    {
    }
    LogField(std::string_view fieldName, bool truth)
        : name(fieldName)
        , value(truth)
    {
    }
};

/// Where a program tells what it does. `event` is a stable snake_case literal ("server_ready"), the rest goes into
/// fields. Implementations are safe from any thread, never throw and never block for long.
class Logger
{
public:
    using Fields = std::span<const LogField>;

    Logger() = default;
    Logger(const Logger &) = delete;
    Logger &operator=(const Logger &) = delete;
    virtual ~Logger() = default;

    virtual void write(LogLevel level, std::string_view event, Fields fields) = 0;

    void debug(std::string_view event, std::initializer_list<LogField> fields = {})
    {
        write(LogLevel::Debug, event, {fields.begin(), fields.size()});
    }
    void info(std::string_view event, std::initializer_list<LogField> fields = {})
    {
        write(LogLevel::Info, event, {fields.begin(), fields.size()});
    }
    void warning(std::string_view event, std::initializer_list<LogField> fields = {})
    {
        write(LogLevel::Warning, event, {fields.begin(), fields.size()});
    }
    void error(std::string_view event, std::initializer_list<LogField> fields = {})
    {
        write(LogLevel::Error, event, {fields.begin(), fields.size()});
    }
};

/// Swallows everything: for tests and for callers without a log.
class NullLogger final : public Logger
{
public:
    void write(LogLevel, std::string_view, Fields) override {}
};

} // namespace cinefluent
