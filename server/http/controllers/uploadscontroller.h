// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class ResumableUploads;
class Router;

/// tus 1.0 (tus.io/protocols/resumable-upload) at /studio/uploads: core, creation, expiration, checksum, termination.
/// Upload-Metadata names the content: `sha256` of the whole in hex and `filetype`, its media type. Editors only. A
/// piece is taken whole or not at all. One per reactor, as its service.
class UploadsController
{
public:
    /// The largest piece that one PATCH may carry.
    static constexpr qint64 maxPieceBytes = qint64(64) * 1024 * 1024;

    UploadsController(ResumableUploads &uploads, qint64 maxObjectBytes);
    UploadsController(const UploadsController &) = delete;
    UploadsController &operator=(const UploadsController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> create(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> list(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> state(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> append(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> remove(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> overridden(HttpRequest request);

    ResumableUploads &m_uploads;
    qint64 m_maxObjectBytes;
};

} // namespace cinefluent::server
