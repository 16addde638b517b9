// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/delivery/contentkeyplace.h"
#include "server/services/publishing/releaserepository.h"
#include "server/services/security/piibox.h"

namespace cinefluent::server {

/// Whether any lesson's package has content keys.
[[nodiscard]] bool bringsKeys(const api::ReleaseManifest &manifest);

/// The manifest as it is kept: in the place of each key stands a hash of it, which tells keys apart and opens nothing.
/// Publishing it again (a former release) finds its packages, and their keys, where they are.
[[nodiscard]] api::ReleaseManifest withoutKeys(api::ReleaseManifest manifest);

/// The packages of the manifest, which outlives them, with their keys sealed.
[[nodiscard]] std::vector<PreparedPackage> preparePackages(const api::ReleaseManifest &manifest, const PiiBox &box);

/// The packages of a manifest that was kept: their keys lie beside them since it was handed in.
[[nodiscard]] std::vector<PreparedPackage> keptPackages(const api::ReleaseManifest &manifest);

} // namespace cinefluent::server
