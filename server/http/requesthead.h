// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/headerfields.h"
#include "server/http/rejection.h"

namespace cinefluent::server {

/// The head of a request after the checks of RFC 9112: one valid Host (none is allowed in HTTP/1.0 alone), at most
/// one kind of framing.
struct RequestHead
{
    enum class Framing
    {
        None,
        Length,
        Chunked
    };

    QByteArray method; ///< A token of at most 20 characters.
    QByteArray path;   ///< Absolute, percent-encoding checked; "*" with OPTIONS alone.
    QByteArray query;  ///< Without "?".
    HeaderFields headers;
    int minorVersion = 1; ///< HTTP/1.x
    Framing framing = Framing::None;
    qint64 contentLength = 0; ///< With `Framing::Length`; saturated at 2^62.
    bool keepAlive = true;
    bool expectsContinue = false;
};

/// Header fields that only this server may make; removed from whatever a client sends.
inline constexpr char internalFieldPrefix[] = "x-cinefluent-internal-";

/// Reads one line of the head, without its line end. `maxTargetBytes` bounds the target.
[[nodiscard]] Reject readRequestLine(QByteArrayView line, int maxTargetBytes, RequestHead &head);
[[nodiscard]] Reject readFieldLine(QByteArrayView line, HeaderFields &fields);
/// The rules that concern the head as a whole; fills framing, keep-alive and expectation.
[[nodiscard]] Reject finishHead(RequestHead &head);

/// Whether `c` may stand in a token (RFC 9110, section 5.6.2).
[[nodiscard]] bool isTokenCharacter(char c);
/// Whether `c` may stand in a field value: visible ASCII, space, tab, and 0x80 and above.
[[nodiscard]] bool isFieldCharacter(char c);

} // namespace cinefluent::server
