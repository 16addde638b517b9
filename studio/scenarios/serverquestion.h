// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"

#include <QByteArray>
#include <QString>

namespace cinefluent::studio {

class Account;

/// Asks the server the account is signed in at, again where no answer comes: for what does the same when it is sent
/// twice. The answer's body. Errors: "not_signed_in", those of ApiClient. The account outlives the task.
[[nodiscard]] Task<Result<QByteArray>> askServer(Account &account, QByteArray method, QString path, QByteArray body);

} // namespace cinefluent::studio
