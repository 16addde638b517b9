// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/objectreader.h"
#include "common/api/releasemanifest.h"

namespace cinefluent::api {

/// The rules between the members of a manifest (ids that point somewhere, order, ranges, uniqueness), with pointers
/// into its JSON form. What a single member may be, the reader has checked before.
void checkManifestRules(const ReleaseManifest &manifest, Offences &offences);

/// "manifest_invalid" with the fields.
[[nodiscard]] Error manifestInvalid(const Offences &offences);

} // namespace cinefluent::api
