// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/error.h"

namespace cinefluent {

Error Error::within(const QString &text) const
{
    Error result = *this;
    result.detail = detail.isEmpty() ? text : text + QStringLiteral(": ") + detail;
    return result;
}

QString describe(const Error &error)
{
    QString text = error.code + QStringLiteral(": ") + error.message;
    if (!error.detail.isEmpty())
        text += QStringLiteral(" [") + error.detail + QLatin1Char(']');
    for (const FieldError &field : error.fields)
        text += QStringLiteral("\n  ") + field.pointer + QStringLiteral(": ") + field.message;
    return text;
}

} // namespace cinefluent
