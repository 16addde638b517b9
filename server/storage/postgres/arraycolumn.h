// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/postgres/pgvalue.h"

namespace cinefluent::server {

/// One column of many rows as a parameter: an array literal for `unnest($n::type[])`. A value that is an array itself
/// is cast inside the statement ("words::text[]").
class ArrayColumn
{
public:
    void add(const PgValue &value)
    {
        m_literal += m_literal.size() == 1 ? "" : ",";
        appendArrayElement(m_literal, value);
    }
    [[nodiscard]] PgValue value() const { return PgValue(m_literal + '}'); }

private:
    std::string m_literal = "{";
};

} // namespace cinefluent::server
