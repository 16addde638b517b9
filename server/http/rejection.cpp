// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/rejection.h"

#include <array>
#include <cstddef>

namespace cinefluent::server {

const Rejection &rejectionOf(Reject reason)
{
    // In the order of the enumeration.
    static constexpr std::array<Rejection, 27> table{{
        {500, "internal", "The server could not read the request."},
        {400, "malformed_request_line", "The request line is not METHOD SP target SP HTTP/1.1."},
        {400, "bare_line_feed", "A line ends without a carriage return."},
        {501, "method_not_implemented", "This server does not implement the method."},
        {505, "version_not_supported", "This server speaks HTTP/1.1 and HTTP/1.0."},
        {414, "target_too_long", "The request target is longer than this server allows."},
        {400, "malformed_target", "The request target is not a valid path and query."},
        {431, "head_too_large", "The header section is larger than this server allows."},
        {431, "too_many_header_fields", "The request has more header fields than this server allows."},
        {400, "malformed_header_field", "A header field is not name, colon, value."},
        {400, "folded_header_field", "A header field is folded over several lines."},
        {400, "host_required", "The request has no Host header field."},
        {400, "host_repeated", "The request has more than one Host header field."},
        {400, "malformed_host", "The Host header field is not a host with an optional port."},
        {400, "conflicting_framing", "The request has both Content-Length and Transfer-Encoding."},
        {400, "malformed_content_length", "The Content-Length is not a number."},
        {400, "repeated_content_length", "The request has more than one Content-Length."},
        {400, "malformed_transfer_encoding", "The Transfer-Encoding does not frame the body."},
        {501, "transfer_coding_not_implemented", "This server reads the chunked transfer coding alone."},
        {417, "expectation_failed", "This server meets the expectation 100-continue alone."},
        {413, "body_too_large", "The body is larger than this resource accepts."},
        {400, "malformed_chunk", "The chunked body is malformed."},
        {431, "trailers_too_large", "The trailer section is larger than this server allows."},
        {400, "malformed_trailer", "A trailer field is malformed."},
        {408, "head_timeout", "The header section did not arrive in time."},
        {408, "body_timeout", "The body did not arrive in time."},
        {507, "storage_full", "The server has no room for the body now. Nothing was changed; try again later."},
    }};
    return table[static_cast<std::size_t>(reason)];
}

} // namespace cinefluent::server
