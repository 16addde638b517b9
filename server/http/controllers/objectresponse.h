// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class ObjectStore;

/// An object for a request that may have it, or the part that it asks for, to be kept as long as the right to it holds:
/// 200, 206 and what else serveFile() answers. Where objects lie in a storage elsewhere: 307 with an address there that
/// ends within a minute, so that each request is decided here anew; text and playlists are passed on whole all the
/// same, because the addresses in them are relative to ours. Browsers run nothing in it, whatever it contains. The
/// store outlives the task.
[[nodiscard]] Task<HttpResponse> objectResponse(HttpRequest request, const ObjectStore &store, QString sha256,
                                                QByteArray contentType, qint64 remainingSeconds);

} // namespace cinefluent::server
