// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cinefluent::tests {

/// What the editor process exports: larger than one buffer.
[[nodiscard]] inline QByteArray exportedText()
{
    return QByteArray("1\n00:00:01,000 --> 00:00:02,000\nOne\n\n").repeated(4000);
}

} // namespace cinefluent::tests
