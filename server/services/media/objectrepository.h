// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/releasemanifest.h"
#include "common/base/task.h"
#include "server/services/auth/identity.h"

namespace cinefluent::server {

/// What the database knows of uploaded objects.
class ObjectRepository
{
public:
    ObjectRepository() = default;
    ObjectRepository(const ObjectRepository &) = delete;
    ObjectRepository &operator=(const ObjectRepository &) = delete;
    virtual ~ObjectRepository() = default;

    /// Notes the object and an audit record in one transaction. An object noted before keeps its type and gets no
    /// second record.
    virtual Task<Result<void>> note(api::MediaObject object, UserId uploader, QByteArray requestId) = 0;

    virtual Task<Result<std::optional<api::MediaObject>>> find(QString sha256) = 0;
};

} // namespace cinefluent::server
