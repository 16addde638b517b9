// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/query/queryparameters.h"

namespace cinefluent::server {

void QueryParameters::offend(const char *name, const char *code, const QString &message)
{
    m_fields.append({QString::fromLatin1(name), QString::fromLatin1(code), message});
}

int QueryParameters::number(const char *name, const std::optional<QString> &text, int fallback, int most)
{
    if (!text)
        return fallback;
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    if (isNumber && number >= 1 && number <= most)
        return number;
    offend(name, "out_of_range", QStringLiteral("A whole number from 1 to %1 is expected.").arg(most));
    return fallback;
}

std::optional<Error> QueryParameters::error() const
{
    if (m_fields.isEmpty())
        return std::nullopt;
    Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("query_invalid"),
                            QStringLiteral("The query was not understood: see the errors."));
    error.fields = m_fields;
    return error;
}

} // namespace cinefluent::server
