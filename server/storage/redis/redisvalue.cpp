// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/redis/redisvalue.h"

#include <hiredis/hiredis.h>

namespace cinefluent::server {

RedisValue redisValueOf(const redisReply *reply)
{
    using Kind = RedisValue::Kind;
    RedisValue value;
    if (!reply)
        return value;
    switch (reply->type) {
    case REDIS_REPLY_INTEGER:
        value.kind = Kind::Integer;
        value.integer = reply->integer;
        break;
    case REDIS_REPLY_NIL:
        value.kind = Kind::Nil;
        break;
    case REDIS_REPLY_ARRAY:
        value.kind = Kind::List;
        for (size_t i = 0; i < reply->elements; ++i)
            value.list.push_back(redisValueOf(reply->element[i]));
        break;
    default:
        value.kind = reply->type == REDIS_REPLY_ERROR ? Kind::Error : Kind::Text;
        value.text = QByteArray(reply->str, qsizetype(reply->len));
        break;
    }
    return value;
}

} // namespace cinefluent::server
