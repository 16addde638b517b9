// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/error.h"

#include <QString>

#include <optional>

namespace cinefluent::server {

/// Reads a query's parameters and notes what is wrong with them, all at once. One thread.
class QueryParameters
{
public:
    /// `name` becomes the pointer of the field error.
    void offend(const char *name, const char *code, const QString &message);

    /// A whole number from 1 to `most`; `fallback` where there is none.
    int number(const char *name, const std::optional<QString> &text, int fallback, int most);

    /// "query_invalid" with what was noted; nothing where all is well.
    [[nodiscard]] std::optional<Error> error() const;

private:
    QList<FieldError> m_fields;
};

} // namespace cinefluent::server
