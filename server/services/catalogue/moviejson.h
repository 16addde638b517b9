// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/jsonwriter.h"
#include "server/services/catalogue/cataloguerepository.h"
#include "server/services/media/mediaurls.h"

namespace cinefluent::server {

/// The members that the seed's MovieDetail and the list's Movie share, into an object that is open.
void writeMovieMembers(JsonWriter &json, const MovieRow &movie, const MediaUrls &urls);
/// The API's Movie, whole.
void writeMovie(JsonWriter &json, const MovieRow &movie, const MediaUrls &urls);

} // namespace cinefluent::server
