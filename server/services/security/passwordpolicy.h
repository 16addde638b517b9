// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace cinefluent::server {

/// Why a new password is refused: a stable code and a sentence, for the field error.
struct PasswordObjection
{
    const char *code;
    QString message;
};

constexpr int minPasswordLength = 8; ///< characters (code points)
constexpr int maxPasswordBytes = 512;
/// Estimated bits below which a password falls to a list of common ones: 2^20 guesses.
constexpr double minPasswordBits = 20.0;

/// Checks a new password as NIST SP 800-63B asks: a length, and no guess from a list; no rules about kinds of
/// characters. `personal` are words that make it weaker (user name, address of mail). The estimate is zxcvbn's over the
/// first 100 bytes. Any thread; under a millisecond.
[[nodiscard]] std::optional<PasswordObjection> objectToPassword(const QString &password, const QStringList &personal);

} // namespace cinefluent::server
