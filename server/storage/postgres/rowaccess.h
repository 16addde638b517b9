// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"

#include <QUuid>

#include <optional>

namespace cinefluent::server {

/// As whom statements run. Whatever the case, the rights last for one transaction only and cannot leak into the next.
///
/// - `RowAccess()`: nobody. Published content and public profiles are visible, no user's own rows are.
/// - `RowAccess(userId)`: the row level policies see `app.user_id` = userId: that user's rows alone.
/// - `RowAccess::asRole(…)`: the narrow roles of docs/adr/0011-database-roles.md, for work that belongs to no single
///   user. They need no identity, and each can reach only its own tables.
class RowAccess
{
public:
    enum class Role
    {
        App,            ///< cinefluent_app itself
        Authentication, ///< cinefluent_auth: accounts, sessions and tokens before an identity is known
        Ingestion,      ///< cinefluent_ingest: batches of progress and telemetry of many users
        Worker          ///< cinefluent_worker: jobs that read or aggregate over users
    };

    RowAccess() = default;
    RowAccess(const QUuid &userId) // NOLINT(google-explicit-constructor)
        : m_userId(userId)
    {
    }
    RowAccess(const std::optional<QUuid> &userId) // NOLINT(google-explicit-constructor)
        : m_userId(userId.value_or(QUuid()))
    {
    }
    template<typename Tag>
    RowAccess(const Id<Tag> &userId) // NOLINT(google-explicit-constructor)
        : m_userId(userId.uuid())
    {
    }
    [[nodiscard]] static RowAccess asRole(Role role, const QUuid &userId = {})
    {
        RowAccess access(userId);
        access.m_role = role;
        return access;
    }

    [[nodiscard]] bool isDefault() const { return m_userId.isNull() && m_role == Role::App; }
    [[nodiscard]] const QUuid &userId() const { return m_userId; }
    [[nodiscard]] Role role() const { return m_role; }

    /// What `role` is set to: the role's name, or "none" for the connection's own.
    [[nodiscard]] const char *roleName() const
    {
        switch (m_role) {
        case Role::Authentication:
            return "cinefluent_auth";
        case Role::Ingestion:
            return "cinefluent_ingest";
        case Role::Worker:
            return "cinefluent_worker";
        case Role::App:
            break;
        }
        return "none";
    }

    friend bool operator==(const RowAccess &, const RowAccess &) = default;

private:
    QUuid m_userId;
    Role m_role = Role::App;
};

} // namespace cinefluent::server
