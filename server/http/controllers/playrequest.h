// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"
#include "server/services/delivery/playbackservice.h"

namespace cinefluent::server {

/// What requests under /media/play/ have in common.

/// Who asks, and where from; without an identity the token will say who.
[[nodiscard]] PlaybackRequester requesterOf(const HttpRequest &request);

/// What stands in the address behind the token, or nothing where the address is not spelt as we write it: an escaped
/// letter or a query would be another address for the same right.
[[nodiscard]] std::optional<QByteArray> plainPath(const HttpRequest &request, const QByteArray &token);

/// PermissionDenied "signature_invalid".
[[nodiscard]] Error misspelt();

/// Lets players of other origins have the answer, and browsers run nothing in it.
void allowPlayers(HttpResponse &response);

} // namespace cinefluent::server
