// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/answer.h"

namespace cinefluent::api {

Error answerInvalid(const Offences &offences)
{
    Error error =
        makeError(ErrorKind::Corrupt, QStringLiteral("answer_invalid"),
                  QStringLiteral("The server's answer could not be understood. Check that the address is that "
                                 "of a CineFluent server and that both programs are up to date."));
    for (const FieldError &field : offences.fields())
        error.detail += field.pointer + u' ' + field.code + u' ';
    return error;
}

} // namespace cinefluent::api
