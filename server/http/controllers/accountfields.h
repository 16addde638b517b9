// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/objectreader.h"
#include "common/api/session.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class MediaUrls;

/// What the controllers of accounts share: members of their requests and the forms of their answers.
constexpr qint64 maxAccountBodyBytes = 8 * 1024;
constexpr qsizetype maxAccountTextLength = 1024;

[[nodiscard]] std::optional<QString> optionalText(api::ObjectReader &reader, const char *name);

/// A name is shown in one line: line ends, escapes and marks that turn the direction of text have no place in it.
[[nodiscard]] std::optional<QString> optionalName(api::ObjectReader &reader, const char *name);

/// Answers that carry tokens or personal data are nobody else's to keep (RFC 6749, section 5.1).
[[nodiscard]] HttpResponse privateJson(int status, QByteArray json);

/// The profile with the stored avatar as an address that a client may use.
[[nodiscard]] api::UserProfile withPublicUrls(api::UserProfile profile, const MediaUrls &urls);

/// The profile with its ETag, or 304.
[[nodiscard]] HttpResponse profileAnswer(const HttpRequest &request, const api::UserProfile &profile,
                                         const MediaUrls &urls);

} // namespace cinefluent::server
