// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/catalogue/moviequery.h"

#include <QByteArray>

namespace cinefluent::server {

/// Whether the list is the seed's popular movies: by popularity, of some languages or all, nothing else chosen.
[[nodiscard]] bool isPopular(const MovieQuery &query);
/// The seed's key of the list: two queries have one key if and only if they have one answer by their text.
[[nodiscard]] QByteArray movieListKey(const MovieQuery &query);
/// Of the filters beside a list: neither its page nor its order decides about them.
[[nodiscard]] QByteArray facetsKey(MovieQuery query);

} // namespace cinefluent::server
