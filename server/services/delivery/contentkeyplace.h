// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/security/piibox.h"

#include <QUuid>

namespace cinefluent::server {

/// The text that stands for a content key's row; it outlives the place that is made of it.
[[nodiscard]] inline QByteArray contentKeyRow(const QUuid &package, const QUuid &key)
{
    return package.toByteArray(QUuid::WithoutBraces) + '/' + key.toByteArray(QUuid::WithoutBraces);
}

/// Where a content key is sealed for, as base64.
[[nodiscard]] inline PiiPlace contentKeyPlace(QByteArrayView row)
{
    return {"package_keys", "value", row};
}

/// Where the key of a package's bundle is sealed for, as base64url; `row` is the package's id as text.
[[nodiscard]] inline PiiPlace bundleKeyPlace(QByteArrayView row)
{
    return {"package_bundles", "key", row};
}

} // namespace cinefluent::server
