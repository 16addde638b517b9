// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/encoding/encodings.h"

#include "common/base/jsonwriter.h"

namespace cinefluent::server {

QByteArray toJson(const EncodingState &state)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject()
        .member("releaseId", state.releaseId.toString(QUuid::WithoutBraces))
        .member("movieId", state.movieId.toString())
        .member("state", state.state)
        .member("permille", state.permille)
        .member("lesson", state.lesson)
        .member("lessons", state.lessons);
    if (state.remainingMs)
        json.member("remainingMs", *state.remainingMs);
    if (!state.problemCode.isEmpty())
        json.key("problem")
            .beginObject()
            .member("code", state.problemCode)
            .member("message", state.problem)
            .endObject();
    json.member("createdAt", toIso8601(state.createdAt)).member("updatedAt", toIso8601(state.updatedAt)).endObject();
    return out;
}

} // namespace cinefluent::server
