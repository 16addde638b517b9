// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

struct redisReply;

namespace cinefluent::server {

/// What Redis answered.
struct RedisValue
{
    enum class Kind
    {
        None,  ///< no answer came: no connection, or not in time
        Error, ///< `text` says what Redis found wrong
        Nil,
        Text,
        Integer,
        List
    };

    Kind kind = Kind::None;
    QByteArray text;
    qint64 integer = 0;
    std::vector<RedisValue> list;

    [[nodiscard]] bool isFailure() const { return kind == Kind::None || kind == Kind::Error; }
};

/// Null gives None.
[[nodiscard]] RedisValue redisValueOf(const redisReply *reply);

} // namespace cinefluent::server
