// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cinefluent::server {

/// A prepared statement of the pipeline: constants with static storage. `name` is unique in the program and names one
/// text only; use a statement under one `RowAccess` role, since a plan is remade when the role changes.
struct Statement
{
    const char *name;
    const char *sql;
};

} // namespace cinefluent::server
