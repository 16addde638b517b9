// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/settings.h"
#include "server/storage/objects/objectshelf.h"
#include "server/storage/s3/s3settings.h"

#include <memory>

namespace cinefluent::server {

/// What the settings say of the storage of objects; what cannot be used is appended to `offences`. Plain HTTP is taken
/// for loopback, and outside production on a network where allow-plain-http trusts it.
[[nodiscard]] S3Settings readS3Settings(const Settings &settings, QList<FieldError> &offences);

/// The shelf where objects lie: the bucket, or the folder below the data directory. The arguments outlive it.
[[nodiscard]] std::unique_ptr<ObjectShelf> openShelf(const S3Settings &s3, const QString &dataDirectory,
                                                     const Clock &clock);

} // namespace cinefluent::server
