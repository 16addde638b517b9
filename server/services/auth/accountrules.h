// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QString>

#include <optional>

namespace cinefluent::server {

/// Whether `email` is an address as mailbox@domain (RFC 5321 dot-string, RFC 6531 for other scripts): at most 254
/// bytes, local part at most 64, a domain of at least two valid labels. Quoted local parts and address literals are
/// not taken.
[[nodiscard]] bool isEmailAddress(QStringView email);

/// 3 to 50 letters, digits, "_", "-" or "." of ASCII, beginning and ending with a letter or digit.
[[nodiscard]] bool isUsername(QStringView username);

/// A name of the IANA database that this system knows, such as "Europe/Madrid"; no offsets, which know no daylight
/// saving.
[[nodiscard]] bool isTimeZone(QStringView name);

/// What is wrong with the details that registration and a profile's change have in common: "username_invalid",
/// "too_long", "language_invalid". What is absent is right.
[[nodiscard]] QList<FieldError> objectionsToDetails(const std::optional<QString> &username,
                                                    const std::optional<QString> &fullName,
                                                    const std::optional<QString> &nativeLanguage);

} // namespace cinefluent::server
