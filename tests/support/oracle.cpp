// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oracle.h"

#include <QProcess>

namespace cinefluent::tests {

QByteArray askProgram(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    constexpr int timeoutMs = 60'000;
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted(timeoutMs))
        qFatal("%s cannot be started: ./dev setup installs it", qPrintable(program));
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(timeoutMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    QByteArray output = process.readAllStandardOutput();
    if (output.endsWith('\n'))
        output.chop(1);
    return output;
}

QByteArray askNode(const QByteArray &script, const QStringList &arguments)
{
    return askProgram(QStringLiteral("node"), QStringList{QStringLiteral("-"), QStringLiteral("--")} + arguments,
                      script);
}

} // namespace cinefluent::tests
