// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace cinefluent::tests {

/// Runs another program to the end and gives back its standard output without the last line feed. Fails loudly: an
/// oracle that is missing or unhappy must not look like agreement.
[[nodiscard]] QByteArray askProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {});

/// Runs a script in Node with `arguments` as process.argv[2…].
[[nodiscard]] QByteArray askNode(const QByteArray &script, const QStringList &arguments);

} // namespace cinefluent::tests
