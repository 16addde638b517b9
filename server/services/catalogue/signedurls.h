// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/media/mediaurls.h"

namespace cinefluent::server {

/// JSON that PostgreSQL made of rows, with every member "…Url" whose value is an object's reference signed. What stands
/// in any other member or inside a text is left alone.
[[nodiscard]] QByteArray signedUrls(const QByteArray &json, const MediaUrls &urls);

} // namespace cinefluent::server
