// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

struct CommunityDocument;

/// A learner's own view of something: kept by nobody else, asked about again by ETag.
[[nodiscard]] HttpResponse viewOf(const HttpRequest &request, const Result<QByteArray> &json);
/// After a change: 200, kept by nobody.
[[nodiscard]] HttpResponse changed(const HttpRequest &request, const Result<QByteArray> &json);
/// 201 with the place of what was made: `folder` and its id.
[[nodiscard]] HttpResponse created(const HttpRequest &request, const QByteArray &folder,
                                   const Result<CommunityDocument> &document);
/// 204.
[[nodiscard]] HttpResponse removed(const HttpRequest &request, const Result<void> &done);

} // namespace cinefluent::server
