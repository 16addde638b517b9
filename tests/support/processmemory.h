// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

namespace cinefluent::tests {

/// What Linux counts of a process, in bytes: "VmRSS" resident now, "VmHWM" resident at most. -1 where it cannot be
/// read.
[[nodiscard]] inline qint64 memoryOf(qint64 pid, const QByteArray &what)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what + ':'))
            return line.mid(what.size() + 1).trimmed().split(' ').constFirst().toLongLong() * 1024;
    }
    return -1;
}

/// The same of this process.
[[nodiscard]] inline qint64 ownMemory(const QByteArray &what)
{
    return memoryOf(QCoreApplication::applicationPid(), what);
}

} // namespace cinefluent::tests
