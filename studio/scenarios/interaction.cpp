// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/interaction.h"

#include "studio/scenarios/commontexts.h"

#include <QCoreApplication>

namespace cinefluent::studio {

Message toMessage(const Error &error)
{
    QStringList offences;
    for (const FieldError &field : error.fields)
        offences.append(localText(field.message));
    return {Tone::Error, localText(error.message), offences.join(u'\n')};
}

Error cancelledByUser()
{
    return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"),
                     QCoreApplication::translate("Scenarios", "Cancelled. Nothing was changed."));
}

} // namespace cinefluent::studio
